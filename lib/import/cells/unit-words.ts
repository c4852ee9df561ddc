export const percentWord = /%|(?<!\p{L})(?:per ?cent|percent(?:age)?s?|pct|pour ?cent|pourcentages?)(?!\p{L})/iu;
export const percentCode = /^(?:PT|PC|PC_\w+)$/;
export const pointsWord = /^(?:percentage points?|points? de pourcentage|pp|p\.p\.)$/i;
export const personsWord =
  /^(?:(?:number of |nombre de )?(?:persons?|people|individuals?|personnes?|inhabitants?|habitants?)|headcount|PS|PER)$/i;
export const durationWord = /^(?:hours?|days?|weeks?|months?|years?|heures?|jours?|semaines?|mois|ans?|années?)$/i;

/** True for a unit's word that says no more than that things are counted. */
export function isNumberWord(word: string): boolean {
  return /^(?:numbers?|nombres?|counts?|nr\.?|no\.?|n|units?|unités?|#|_?[TZ])$/i.test(word);
}

/** True for a text that is a unit and nothing else: `% of GDP`, `per 100,000`, `persons`, `USD`, `Number`. */
export function isUnitWord(text: string): boolean {
  const { power, rest } = scaleInUnit(text.trim());
  if (rest === "") return power > 0;
  const isKnown = [percentWord, percentCode, pointsWord, personsWord, durationWord].some((word) => word.test(rest));
  return isKnown || isNumberWord(rest) || rateIn(rest) !== undefined || moneyIn(rest) !== undefined;
}

const thousands = "(?:[ ,.\u00A0\u202F]?000)";

/** The number of persons or things that a rate is for; undefined where a text names none. */
export function rateIn(text: string): number | undefined {
  if (/^P_HTHAB$/.test(text)) return 1e5;
  const digits = new RegExp(
    `(?:\\b(?:per|pour)|/) ?(?:each )?(1${thousands}{1,2}|10${thousands}|100${thousands}|100k)(?!\\d)`,
    "i",
  ).exec(text)?.[1];
  if (digits !== undefined) return Number(digits.replace(/k$/i, "000").replace(/\D/g, ""));
  const word = /\b(?:per|pour) (?:(?:one|a|un) )?(hundred thousand|cent mille|thousand|mille|million)\b/i
    .exec(text)?.[1]
    ?.toLowerCase();
  if (word === undefined) return text === "‰" ? 1000 : undefined;
  return /hundred|cent/.test(word) ? 1e5 : word === "million" ? 1e6 : 1000;
}

const currency = "(?:US ?\\$|\\$|€|£|(?<![\\p{L}])(?:USD|EUR|GBP|LCU|XOF|FCFA|dollars?|euros?)(?!\\p{L}))";

/** The words for money in a text: what is in its brackets, or the currency with its year and prices. */
export function moneyIn(text: string): string | undefined {
  const inBrackets = new RegExp(`\\(([^()]*${currency}[^()]*)\\)`, "iu").exec(text)?.[1];
  return inBrackets ?? new RegExp(`(?:current |constant )?(?:\\d{4} )?${currency}`, "iu").exec(text)?.[0];
}

/** Words for powers of ten beside numbers: in headers, in units, in columns of multipliers. */
const powers: readonly (readonly [RegExp, number])[] = [
  [/^(?:thousands?|milliers?|mille|['’]?000s?|ths|k)$/i, 3],
  [/^(?:millions?|mn|mio|m)$/i, 6],
  [/^(?:billions?|milliards?|bn|mrd)$/i, 9],
  [/^trillions?$/i, 12],
];

const word = "(?<scale>thousands?|milliers?|mille|['’]?000s?|millions?|billions?|milliards?|trillions?)";
const short = "(?<scale>thousands?|milliers?|['’]?000s?|millions?|mn|mio|billions?|milliards?|bn|mrd|m|k)";
const money = "(?:(?:US|U\\.S\\.)?\\s?\\$|USD|EUR|GBP|CHF|F?CFA|XOF|LCU|€|£|euros?|dollars?)";
const begin = "(?<![\\p{L}\\d])";
const end = "(?![\\p{L}\\d])";

/** Where a name says in what its numbers are; `cut` is the part that says nothing else. */
const inNames = [
  `(?<cut>${begin}(?:in|en)\\s+${word}${end}(?:\\s+(?:of|de)\\s+)?)`,
  `[(\\[](?:[^()\\[\\]]*[\\s,;])?(?<cut>${word})${end}[^()\\[\\]]*[)\\]]`,
  `(?<cut>,\\s*${word})\\s*$`,
  `${begin}${money}(?<cut>\\s*${short})${end}`,
  `${begin}(?<cut>${short}\\s*(?:of\\s+|de\\s+|d['’]\\s*)?)${money}${end}`,
  "(?<cut>\\s(?<scale>thousands|milliers|millions|billions|milliards))\\s*$",
].map((pattern) => new RegExp(pattern, "diu"));

/** The same of a unit, of which every word belongs to it. */
const inUnits = [
  `^(?<cut>(?<scale>1[ ,.\u00A0\u202F]?000))\\s+\\p{L}`,
  `(?<cut>${begin}(?:in\\s+|en\\s+)?(?<scale>ths|mio)${end}(?:\\s+(?:of|de)\\s+)?)`,
  `(?<cut>${begin}(?:in\\s+|en\\s+)?${word}${end}(?:\\s+(?:of|de)\\s+)?)`,
  ...inNames.map(({ source }) => source),
].map((pattern) => new RegExp(pattern, "diu"));

/** A text without the words for the power of ten that the numbers beside it are in. */
export interface ScaleReading {
  readonly power: number;
  readonly rest: string;
}

/**
 * The power of ten that a header says of the numbers under it: `Budget (US$ m)`, `Population, thousands`, `in millions`;
 * 0 where it says none, as “per 1,000”, “more than 1 million” do not.
 */
export function scaleInName(name: string): ScaleReading {
  return scaleIn(name, inNames);
}

/** The same of a unit: `Thousands of persons`, `MIO_EUR`. */
export function scaleInUnit(unit: string): ScaleReading {
  return scaleIn(unit, inUnits);
}

function scaleIn(text: string, patterns: readonly RegExp[]): ScaleReading {
  const plain = text.replaceAll("_", " ");
  for (const pattern of patterns) {
    const match = pattern.exec(plain);
    const [from, to] = match?.indices?.groups?.cut ?? [];
    const [scaleFrom] = match?.indices?.groups?.scale ?? [];
    if (!match || from === undefined || to === undefined || scaleFrom === undefined) continue;
    if (
      /(?:\d[\s,.\u00A0\u202F]*|(?<!\p{L})(?:per|pour|par|one|an?|un|each|every)\s+)$/iu.test(plain.slice(0, scaleFrom))
    )
      continue;
    const power = powerOf(match.groups?.scale ?? "");
    if (power !== undefined) return { power, rest: tidy(plain.slice(0, from), plain.slice(to)) };
  }
  return { power: 0, rest: text };
}

function powerOf(scale: string): number | undefined {
  if (/^1.?000$/.test(scale)) return 3;
  return powers.find(([pattern]) => pattern.test(scale))?.[1];
}

/** What is left of a text when a part of it is taken out. */
function tidy(before: string, after: string): string {
  return `${before}${after}`
    .replace(/([([])[\s,;]+/g, "$1")
    .replace(/[\s,;]+([)\]])/g, "$1")
    .replace(/\s*(?:\(\)|\[\])/g, "")
    .replace(/\s+/g, " ")
    .replace(/^[\s,;:]+|[\s,;:]+$/g, "");
}

/**
 * The power of ten that a cell of a column of multipliers means: `3` of SDMX, `1000`, `Thousands`, `Units`. Undefined
 * where it means none that is sure: 1 and 10 may be a power or the multiplier itself, unless `isPower`.
 */
export function powerInCell(cell: string, isPower: boolean): number | undefined {
  const text = cell.trim();
  if (/^(?:units?|ones?|unités?)$/i.test(text)) return 0;
  if (/^1(?:,?0{3}){1,5}$/.test(text)) return text.replace(/\D/g, "").length - 1;
  if (/^\d{1,2}$/.test(text)) return isPower || (text !== "1" && text !== "10") ? Number(text) : undefined;
  const { power } = scaleInUnit(text);
  return power > 0 ? power : undefined;
}
