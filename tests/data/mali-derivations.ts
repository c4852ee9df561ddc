/** The derivations D01 to D47 of the note on Mali, with what is printed or why there is nothing. */

/** D number, id of the rule, and the number in a table and in French words; of several results the body's, or the one with that id. */
export type Printed = readonly [d: string, rule: string, en: string, fr: string, which?: string | undefined];

export const publishedResults: readonly Printed[] = [
  ["D01", "women-share", "< 13 %", "moins de 13 %", "national-police"],
  ["D02", "women-share", "≈ 3 %", "environ 3 %", "national-gendarmerie"],
  ["D03", "women-share", "≈ 3 %", "environ 3 %", "national-guard"],
  ["D13 ratio", "personnel-in-north-ratio", "4.3", "4,3"],
  ["D17", "prison-occupancy", "> 170 %", "plus de 170 %"],
  ["D20", "prisons-no-minors-section-share", "75.9 %", "75,9 %"],
  ["D23", "judges-per-100000", "≈ 4.8", "environ 4,8"],
  ["D27", "inhabitants-per-lawyer", "≥ 100,000", "au moins 100 000"],
  ["D27 rate", "lawyers-per-100000", "≤ 1", "au plus 1", "lawyers-per-100000--lawyers--ML-5--undated"],
  ["D29", "planned-funding-per-year", "300,000,000", "300 millions"],
  ["D35", "contributing-countries", "≈ 27", "environ 27"],
  ["D41 difference", "personnel-contributed-difference", "≈ 80", "environ 80"],
  ["D41 change", "personnel-contributed-change", "≈ +21 %", "environ +21 %"],
  ["D44", "women-gap-municipal-councils", "≈ 22.4", "environ 22,4", "women-gap--municipal-councils--2015"],
  ["D45", "women-share-senior-difference", "-3.2", "-3,2"],
];

/** Results that rest on second sources: some of each rule, computed by hand. */
export const besideTheNote: readonly (readonly [id: string, en: string])[] = [
  ["women-gap--national-assembly--2020", "2.1"],
  // Beyond the target, if a share is meant: 30 less 34.4.
  ["women-gap--ministers--2019", "-4.4"],
  // 27.89115646 % of 147 seats; 30 % of them are 44.1, so that 3.1 are lacking: whole women.
  ["seats--national-assembly--2020", "41"],
  ["women-needed--national-assembly--2020", "4"],
  ["mission-strength--minusma-police--2013-07-31--f", "31"],
  ["mission-strength--minusma--2013-07-31--f", "57"],
  ["mission-strength--minusma--2013-12-31--f", "65"],
  ["women-share--minusma-military--2013-07-31", "0.5 %"],
  // 2 women of 5,214: not none.
  ["women-share--minusma-military--2013-09-30", "< 0.1 %"],
  ["women-share--minusma-formed-police--2013-12-31", "4.5 %"],
  ["women-share--minusma-individual-police--2013-07-31", "14.3 %"],
  ["women-share--minusma-police--2013-07-31", "3.9 %"],
  ["women-share--minusma--2013-07-31", "0.9 %"],
  ["personnel-per-100000--national-police--undated", "> 31"],
  ["personnel-per-100000--national-gendarmerie--2015", "≈ 20"],
  ["personnel-per-100000--national-guard--2015", "≈ 20"],
  ["personnel-per-100000--armed-and-paramilitary-forces--2003", "≈ 96"],
  ["personnel-per-100000--armed-and-paramilitary-forces--2008", "≈ 80"],
  ["personnel-per-100000--armed-and-paramilitary-forces--2012", "≈ 46"],
  ["personnel-per-100000--armed-and-paramilitary-forces--2014", "≈ 77"],
  ["personnel-per-100000--armed-and-paramilitary-forces--2020", "≈ 190"],
  // D26 with a dated population, of the last edition.
  ["lawyers-per-100000--lawyers--2014", "≈ 1.9"],
];

/** How many results a rule has where it has more than one. */
export const severalResults: Readonly<Record<string, number>> = {
  "women-share": 3,
  "mission-women-police": 6,
  "mission-women": 6,
  "mission-women-share": 30,
  "personnel-per-100000": 23,
  "lawyers-per-100000": 2,
};

/** Every result not computed that a reader of the dataset meets: the rule, the body first asked about, and the words. */
export const shownNotComputed: readonly (readonly [rule: string, body: string, words: string])[] = [
  [
    "women-needed-municipal-councils",
    "municipal-councils",
    "A figure that it needs is not in the sources read (Seats of a decision-making body, Municipal councils).",
  ],
  [
    "mission-military-deployed",
    "minusma",
    "Nothing can be calculated from it as printed (Military share of a mission’s stated strength, MINUSMA). Military personnel (95 % of 11,240) and police (1,440) together exceed the mission’s stated total. The military personnel are called authorised; of the total and of the police this is not said.",
  ],
  [
    "mission-women-police-of-ceiling",
    "minusma-police",
    "Nothing can be calculated from it as printed (Strength of an international mission or component, MINUSMA, police component). Military personnel (95 % of 11,240) and police (1,440) together exceed the mission’s stated total. The military personnel are called authorised; of the total and of the police this is not said.",
  ],
  [
    "personnel-army-and-air-force",
    "national-guard",
    "It is not certain that the first is a part of the second: Personnel, National Guard; Personnel, Malian Armed Forces.",
  ],
  [
    "personnel-all-forces",
    "armed-forces",
    "Some people or things would or might be counted twice: Malian Armed Forces and National Gendarmerie.",
  ],
  [
    "personnel-per-100000",
    "armed-forces",
    "The dates may differ: the sources give no date for “Personnel, Malian Armed Forces”, and the figures are not in one sentence.",
  ],
  [
    "prisons-destroyed",
    "prisons",
    "More than one reading is possible (Prisons destroyed since the crisis, Prisons). The punctuation allows two readings: a range of percentages, or a number of prisons followed by its share. The second fits a total of 59, but the text does not settle it.",
  ],
];

/** Legitimate, and not published: with the reason. */
export const testResults: readonly (readonly [...Printed, string])[] = [
  ["D04", "personnel-three-forces", "> 12,000", "plus de 12 000", "internal-security-forces", "of two dates"],
  ["D38", "officers-one-third", "> 3,900", "plus de 3 900", "eucap-sahel-mali", "only if officers are all staff"],
  ["D05", "d05", "≈ 900", "environ 900", "internal-security-forces", "mixes an undated force with two of 2015"],
  ["D06", "d06", "< 9 %", "moins de 9 %", "internal-security-forces", "the same"],
  ["D07", "d07", "≈ 80 %", "environ 80 %", "national-police", "true, says nothing"],
  ["D16", "d16", "< 3,000,000", "moins de 3 millions", "population", "the area outside the south has no name"],
  ["D18", "d18", "> 2,000", "plus de 2 000", "prisons", "occupancy says the same"],
  ["D19 places", "d19-places", "≈ 50", "environ 50", "prisons", "59 prisons are not of the year of the inmates"],
  ["D19 inmates", "d19-inmates", "> 100", "plus de 100", "prisons", "59 prisons are not of the year of the inmates"],
  ["D21", "d21", "13", "13", "prisons", "the other side of what is published"],
  ["D21 share", "d21-share", "24.1 %", "24,1 %", "prisons", "its digits are by chance those of the destroyed"],
  ["D24", "d24", "≈ 21,000", "environ 21 000", "judges", "judges per 100,000 say the same"],
  ["D36", "d36", "≈ 21", "environ 21", "eutm-mali", "true, says nothing"],
  ["D39", "d39", "≈ 30", "environ 30", "eucap-sahel-mali", "true, says nothing"],
  ["D13 difference", "d13-difference", "1,557", "1 557", "police-and-gendarmerie", "beside the ratio it helps nobody"],
  ["D13 change", "d13-change", "+332.0 %", "+332,0 %", "police-and-gendarmerie", "the same"],
  ["D46", "d46", "0 %", "0 %", "northern-peace-agreements", "none of three says it"],
  ["D45 ratio", "d45-ratio", "0.7", "0,7", "national-police", "the difference says it in points"],
];

/** Not legitimate: rule, reason, and words that a reader is told. */
export const refused: readonly (readonly [d: string, rule: string, code: string, words: RegExp])[] = [
  ["D08", "d08", "undated", /no date for “Personnel, National Police”/],
  ["D09", "d09", "undated", /no date for “Population”/],
  ["D10", "d10", "undated", /are not in one sentence/],
  ["D11", "personnel-army-and-air-force", "part-not-within", /National Guard; .*Armed Forces/],
  ["D12", "d12", "input-missing", /not in the sources read/],
  ["D14", "d14", "basis-differs", /same basis/],
  ["D15", "d15", "areas-differ", /Southern region of Mali and Northern Mali/],
  ["D22", "prisons-destroyed", "ambiguous", /punctuation allows two readings/],
  ["D25", "d25", "undated", /no date/],
  ["D26", "lawyers-per-100000-by-the-note", "undated", /no date for “Population”/],
  ["D28", "d28", "undated", /no date for “Lawyers”/],
  ["D30", "d30", "undated", /no date for “Personnel, Malian Armed Forces”/],
  ["D31", "mission-military-deployed", "not-comparable", /exceed the mission’s stated total/],
  ["D32", "d32", "not-comparable", /exceed the mission’s stated total/],
  [
    "D33",
    "mission-women-police-of-ceiling",
    "not-comparable",
    /called authorised; of the total and of the police this is not said/,
  ],
  ["D34", "d34", "not-comparable", /exceed the mission’s stated total/],
  ["D42", "d42", "not-comparable", /exceed the mission’s stated total/],
  ["D43", "d43", "units-differ", /sessions and debates/],
  ["D47 French", "d47-french", "undated", /no date/],
  ["D47 Muslims", "d47-muslim", "undated", /no date/],
  ["D47 customary", "d47-customary", "not-comparable", /cannot be compared with each other/],
  // Guards of the cases C5, C12, C13, C14, and a result not computed for every other reason.
  ["C5", "personnel-all-forces", "parts-overlap", /Armed Forces and National Gendarmerie/],
  ["C12", "c12", "ambiguous", /not a floor/],
  ["C13", "c13", "not-comparable", /not parts of one whole/],
  ["C14", "c14", "target-elsewhere", /National Police/],
  ["an incidental figure", "passing", "incidental", /incidental figure/],
  ["a span of years", "span", "span", /span of time/],
  ["a rank", "rank", "rank", /place in an order/],
  ["a missing value", "missing-value", "input-missing", /not in the sources read/],
  ["two bodies", "two-bodies", "populations-differ", /Army and Air Force/],
  ["two years", "periods", "periods-differ", /National Police, women” \(2014\) and “.*” \(2015\)/],
  ["backwards in time", "backwards", "periods-unordered", /2016 and 2013/],
  ["by nothing", "zero", "division-by-zero", /zero/],
  ["a whole of its part", "part-and-whole-swapped", "part-not-within", /women/],
  ["more than all", "part-above-whole", "part-above-whole", /greater/],
];

export const withoutRule = {
  D37: "a date, not a figure: no kind of rule adds months to a date",
  D40: "a plan of trainee-hours: no kind of rule multiplies two counts",
};
