/** The derivations D01 to D47 of the note on Mali, with what is printed or why there is nothing. */

/** D number, id of the rule, and the number in a table and in French words; of several results the body's. */
export type Printed = readonly [d: string, rule: string, en: string, fr: string, entity?: string | undefined];

export const publishedResults: readonly Printed[] = [
  ["D01", "women-share", "< 11.7 %", "moins de 11,7 %", "national-police"],
  ["D02", "women-share", "≈ 2.5 %", "environ 2,5 %", "national-gendarmerie"],
  ["D03", "women-share", "≈ 3.3 %", "environ 3,3 %", "national-guard"],
  ["D13 difference", "personnel-in-north-difference", "1,557", "1 557"],
  ["D13 ratio", "personnel-in-north-ratio", "4.3", "4,3"],
  ["D13 change", "personnel-in-north-change", "+332 %", "+332 %"],
  ["D17", "prison-occupancy", "> ≈ 200 %", "plus d’environ 200 %"],
  ["D20", "prisons-no-minors-section-share", "75.9 %", "75,9 %"],
  ["D23", "judges-per-100000", "≈ 4.8", "environ 4,8"],
  ["D27", "inhabitants-per-lawyer", "≥ 222,222", "au moins 222 222"],
  ["D27 rate", "lawyers-per-100000", "≤ 0.45", "au plus 0,45"],
  ["D29", "planned-funding-per-year", "300,000,000", "300 millions"],
  ["D35", "contributing-countries", "≈ 27", "environ 27"],
  ["D41 difference", "personnel-contributed-difference", "81", "81"],
  ["D41 change", "personnel-contributed-change", "+21.3 %", "+21,3 %"],
  ["D44 Assembly", "women-gap", "≈ 20.5", "environ 20,5", "national-assembly"],
  ["D44 councils", "women-gap", "≈ 22.4", "environ 22,4", "municipal-councils"],
  ["D44 ministers", "women-gap", "≈ 21", "environ 21", "ministers"],
  ["D45", "women-share-senior-difference", "-3.2", "-3,2"],
  ["D46", "peace-agreements-implemented-share", "0 %", "0 %"],
];

export const checkResults: readonly Printed[] = [
  ["D04", "personnel-three-forces", "> 13,000", "plus de 13 000"],
  ["D38", "officers-one-third", "> 4,333", "plus de 4 333"],
];

/** Legitimate, and not published: with the reason. */
export const testResults: readonly (readonly [...Printed, string])[] = [
  ["D05", "d05", "≈ 900", "environ 900", "internal-security-forces", "mixes an undated force with two of 2015"],
  ["D06", "d06", "< 7.0 %", "moins de 7,0 %", "internal-security-forces", "the same"],
  ["D07", "d07", "≈ 78 %", "environ 78 %", "national-police", "true, says nothing"],
  ["D16", "d16", "< 1,700,000", "moins de 1,7 million", "population", "the area outside the south has no name"],
  ["D18", "d18", "> ≈ 3,000", "plus d’environ 3 000", "prisons", "occupancy says the same"],
  ["D19 places", "d19-places", "≈ 51", "environ 51", "prisons", "59 prisons are not of the year of the inmates"],
  ["D19 inmates", "d19-inmates", "> 101", "plus de 101", "prisons", "59 prisons are not of the year of the inmates"],
  ["D21", "d21", "13", "13", "prisons", "the other side of what is published"],
  ["D21 share", "d21-share", "24.1 %", "24,1 %", "prisons", "its digits are by chance those of the destroyed"],
  ["D24", "d24", "≈ 21,000", "environ 21 000", "judges", "judges per 100,000 say the same"],
  ["D36", "d36", "≈ 21", "environ 21", "eutm-mali", "true, says nothing"],
  ["D39", "d39", "≈ 25", "environ 25", "eucap-sahel-mali", "true, says nothing"],
  ["D45 ratio", "d45-ratio", "0.74", "0,74", "national-police", "the difference says it in points"],
];

/** Not legitimate: rule, reason, and words that a reader is told. */
export const refused: readonly (readonly [d: string, rule: string, code: string, words: RegExp])[] = [
  ["D08", "d08", "undated", /no date for “Personnel, National Police”/],
  ["D09", "d09", "undated", /no date for “Population”/],
  ["D10", "d10", "undated", /do not stand in one sentence/],
  ["D11", "d11", "part-not-within", /National Guard; .*Armed Forces/],
  ["D12", "d12", "input-missing", /not in the sources read/],
  ["D14", "d14", "basis-differs", /same basis/],
  ["D15", "d15", "areas-differ", /Southern region of Mali and Northern Mali/],
  ["D22", "d22", "ambiguous", /punctuation allows two readings/],
  ["D25", "d25", "undated", /no date/],
  ["D26", "lawyers-per-100000", "undated", /no date for “Population”/],
  ["D28", "d28", "undated", /no date for “Lawyers”/],
  ["D30", "d30", "undated", /no date for “Personnel, Malian Armed Forces”/],
  ["D31", "d31", "not-comparable", /exceed the mission’s stated total/],
  ["D32", "d32", "not-comparable", /exceed the mission’s stated total/],
  ["D33", "d33", "not-comparable", /authorised or deployed is not said/],
  ["D34", "d34", "not-comparable", /exceed the mission’s stated total/],
  ["D42", "d42", "not-comparable", /exceed the mission’s stated total/],
  ["D43", "d43", "units-differ", /sessions and debates/],
  ["D47 French", "d47-french", "undated", /no date/],
  ["D47 Muslims", "d47-muslim", "undated", /no date/],
  ["D47 customary", "d47-customary", "not-comparable", /cannot be set against each other/],
  // Guards of the cases C5, C12, C13, C14, and a refusal for every other reason.
  ["C5", "c5", "parts-overlap", /Armed Forces and National Guard/],
  ["C12", "c12", "ambiguous", /not a floor/],
  ["C13", "c13", "not-comparable", /not parts of one whole/],
  ["C14", "c14", "target-elsewhere", /National Police/],
  ["a count in passing", "passing", "passing", /in passing/],
  ["a span of years", "span", "span", /span of time/],
  ["a rank", "rank", "rank", /place in an order/],
  ["a missing value", "missing-value", "input-missing", /not in the sources read/],
  ["two bodies", "two-bodies", "populations-differ", /Army and Air Force/],
  ["two years", "periods", "periods-differ", /2014 and 2015/],
  ["backwards in time", "backwards", "periods-unordered", /2016 and 2013/],
  ["by nothing", "zero", "division-by-zero", /zero/],
  ["a whole of its part", "part-and-whole-swapped", "part-not-within", /women/],
  ["more than all", "part-above-whole", "part-above-whole", /greater/],
];

export const withoutRule = {
  D37: "a date, not a figure: no kind of rule adds months to a date",
  D40: "a plan of trainee-hours: no kind of rule multiplies two counts",
};
