import type { Mapping } from "../mapping";
import { shortSlug } from "../text";
import {
  durationWord,
  isNumberWord,
  moneyIn,
  percentCode,
  percentWord,
  personsWord,
  pointsWord,
  rateIn,
  scaleInName,
  scaleInUnit,
} from "./unit-words";

type Unit = Mapping["units"][number];

/** Between what numbers are, and whether they are whole. */
interface Limits {
  readonly least: number;
  readonly most: number;
  readonly whole: boolean;
}

/** A unit that Muster has words for: for one and for several, in English and in French. */
function unit(
  id: string,
  measure: Unit["measure"],
  [one, other, one_fr, other_fr]: readonly [string, string, string, string],
  limits: Pick<Unit, "floor" | "ceiling"> = {},
): Unit {
  return { id, one, other, one_fr, other_fr, measure, ...limits };
}

const shareWords = ["%", "%", "%", "%"] as const;
const personWords = ["person", "persons", "personne", "personnes"] as const;
const percent = unit("percent", "percent", shareWords, { floor: 0, ceiling: 100 });
const percentAbove = unit("percent-above", "percent", shareWords, { floor: 0 });
const percentChange = unit("percent-change", "percent", shareWords);
const persons = unit("persons", "count", personWords, { floor: 0 });
/** Persons of whom a mean over time was taken, so that the numbers have fractions. */
const meanPersons = unit("persons-mean", "ratio", personWords, { floor: 0 });
const points = unit("percentage-points", "points", ["point", "points", "point", "points"]);
const number = unit("number", "count", ["counted", "counted", "compté", "comptés"], { floor: 0 });
const bareNumber = unit("value", "ratio", ["unit", "units", "unité", "unités"]);

const people = /\b(personnel|persons?|people|inhabitants|personnes|effectifs|habitants)\b/i;

/** True for what surely counts all inhabitants: the World Bank's code, or a whole name without what is in brackets. */
export function isPopulation(name: string): boolean {
  return /^(?:SP\.POP\.TOTL|total population|population, ?total|population totale)$/i.test(name);
}

/** Units that differ only in which numbers they allow, the strictest first: of several tables the loosest holds. */
const ladders = [
  ["percent", "percent-above", "percent-change"],
  ["persons", "persons-mean"],
  ["number", "value"],
];

/** The unit in which numbers of both units can be; undefined where they are of different things. */
export function looserUnit(one: string, other: string): string | undefined {
  if (one === other) return one;
  const ladder = ladders.find((units) => units.includes(one) && units.includes(other));
  return ladder?.[Math.max(ladder.indexOf(one), ladder.indexOf(other))];
}

/** A unit with the sentence that says why it was taken. */
interface ChosenUnit {
  readonly unit: Unit;
  readonly because: string;
  /** What the unit's own word says beyond it: “% of GDP” is in per cent, and of GDP. */
  readonly beyond?: string | undefined;
}

/**
 * The unit that a unit's own word, else a name, else the numbers themselves speak for. Words are matched whole. A share
 * is limited to 0–100 only where all its numbers are.
 */
export function unitFor(name: string, word: string | undefined, range: Limits): ChosenUnit {
  const text = word === undefined ? undefined : scaleInUnit(word).rest;
  if (text !== undefined && text !== "" && !isNumberWord(text)) return unitOfWord(text, range);
  const said = scaleInName(name).rest;
  const because = `because of “${said}”`;
  if (percentWord.test(said) || /\b(?:share|proportion)\b/i.test(said))
    return { unit: percentFor(range), because: `per cent, ${because}` };
  const rate = rateOf(said, range);
  if (rate) return { unit: rate, because: `a rate ${rate.one}, ${because}` };
  const money = moneyIn(said);
  if (money !== undefined) return { unit: unitCalled(money, "money"), because: `an amount of money, ${because}` };
  return countFor(said, range);
}

function unitOfWord(word: string, range: Limits): ChosenUnit {
  const because = `because of “${word}”`;
  if (pointsWord.test(word)) return { unit: points, because: `percentage points, ${because}` };
  const rate = rateOf(word, range);
  if (rate) {
    const isWhole = /^(?:P_HTHAB|\W*(?:per|pour)\W*[\d\s.,\u00A0\u202F]+k?)$/i.test(word);
    return { unit: rate, because: `a rate ${rate.one}, ${because}`, beyond: isWhole ? undefined : word };
  }
  if (percentWord.test(word) || percentCode.test(word)) {
    const isWhole = word.replace(percentWord, "").trim() === "" || /^P[CT]$/.test(word);
    return { unit: percentFor(range), because: `per cent, ${because}`, beyond: isWhole ? undefined : word };
  }
  if (moneyIn(word) !== undefined)
    return { unit: unitCalled(word, "money"), because: `an amount of money, ${because}` };
  if (personsWord.test(word) && range.least >= 0) return personsFor(range, because);
  const measure = durationWord.test(word) ? "duration" : range.whole && range.least >= 0 ? "count" : "ratio";
  return { unit: unitCalled(word, measure, floorOf(range)), because: `“${word}”, as the table has it` };
}

/** A unit as a name ends in it where only units distinguish names: the table's own words, or what its code means. */
export function unitInName(word: string, { id, other }: Unit): string {
  if (!/^[A-Z][A-Z_]*$/.test(word)) return word;
  return id === "number" ? id : other;
}

/** Persons, things or bare numbers: what the name and the numbers allow. */
function countFor(name: string, range: Limits): ChosenUnit {
  const bare = withoutBrackets(name);
  const whom = isPopulation(bare) || bare === "Population" ? bare : range.whole ? people.exec(bare)?.[0] : undefined;
  if (whom !== undefined && range.least >= 0) return personsFor(range, `because of “${whom}”`);
  return range.whole && range.least >= 0
    ? { unit: number, because: "a count, because all its numbers are whole" }
    : { unit: bareNumber, because: "a bare number, because nothing says of what" };
}

function personsFor({ whole }: Limits, because: string): ChosenUnit {
  return whole
    ? { unit: persons, because: `persons, ${because}` }
    : { unit: meanPersons, because: `persons, ${because}; not all its numbers are whole` };
}

function rateOf(text: string, range: Limits): Unit | undefined {
  const rate = rateIn(text);
  if (rate === undefined) return undefined;
  const [english, french] = [`per ${rate.toLocaleString("en")}`, `pour ${rate.toLocaleString("fr")}`];
  return unit(`per-${rate}`, "rate", [english, english, french, french], floorOf(range));
}

/** A unit that is called as the table has it, in both languages. */
function unitCalled(words: string, measure: Unit["measure"], limits?: Pick<Unit, "floor">): Unit {
  return unit(shortSlug(words), measure, [words, words, words, words], limits);
}

/** A name without what is in brackets, however deep: whose figures, of which year. */
export function withoutBrackets(name: string): string {
  const left = name.replace(/\s*\([^()]*\)/g, "");
  return left === name ? name.trim() : withoutBrackets(left);
}

function percentFor({ least, most }: Limits): Unit {
  if (least < 0) return percentChange;
  return most > 100 ? percentAbove : percent;
}

function floorOf({ least }: Limits): Pick<Unit, "floor"> {
  return least >= 0 ? { floor: 0 } : {};
}
