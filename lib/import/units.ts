import type { Mapping } from "./mapping";
import type { NumberRange } from "./profile";
import { shortSlug } from "./words";

type Unit = Mapping["units"][number];

const percent: Unit = {
  id: "percent",
  one: "%",
  other: "%",
  one_fr: "%",
  other_fr: "%",
  measure: "percent",
  floor: 0,
  ceiling: 100,
};

const persons: Unit = {
  id: "persons",
  one: "person",
  other: "persons",
  one_fr: "personne",
  other_fr: "personnes",
  measure: "count",
  floor: 0,
};

/** Persons of whom a mean over time was taken, so that the numbers have fractions. */
const meanPersons: Unit = { ...persons, id: "persons-mean", measure: "ratio" };

const people = /\b(personnel|persons?|people|inhabitants|personnes|effectifs|habitants)\b/i;

/** True for what surely counts all inhabitants: the World Bank's code, or a whole name without what stands in brackets. */
export function isPopulation(name: string): boolean {
  return /^(?:SP\.POP\.TOTL|total population|population, ?total|population totale)$/i.test(name);
}

/** Units that differ only in which numbers they allow, the strictest first: of several tables the loosest holds. */
const ladders = [
  ["percent", "percent-above", "percent-change"],
  ["persons", "persons-mean"],
  ["number", "value"],
];

/** The unit in which numbers of both units can stand; undefined where they are of different things. */
export function looserUnit(one: string, other: string): string | undefined {
  if (one === other) return one;
  const ladder = ladders.find((units) => units.includes(one) && units.includes(other));
  return ladder?.[Math.max(ladder.indexOf(one), ladder.indexOf(other))];
}

/**
 * The unit that a name, a unit's own word and the numbers themselves speak for, with the sentence that says why. A
 * share is held to 0–100 only where all its numbers are.
 */
export function unitFor(name: string, word: string | undefined, range: NumberRange): { unit: Unit; because: string } {
  const said = word ?? name;
  if (/%|percent|per cent|pourcent|pour cent|\bshare\b|\bproportion\b/i.test(said) || word === "PT") {
    return { unit: percentFor(range), because: `per cent, because of “${word ?? name}”` };
  }
  const rate =
    /(?:per|pour) ?(?:each )?(1[ ,.\u00A0\u202F]?000(?:[ ,.\u00A0\u202F]?000)?|100[ ,.\u00A0\u202F]?000|100k)\b/i.exec(
      said,
    )?.[1];
  if (rate !== undefined) {
    const digits = rate.replace(/k$/i, "000").replace(/\D/g, "");
    const shown = digits.replace(/\B(?=(\d{3})+$)/g, ",");
    const french = shown.replace(/,/g, "\u00A0");
    const words = { one: `per ${shown}`, other: `per ${shown}`, one_fr: `pour ${french}`, other_fr: `pour ${french}` };
    return {
      unit: { id: `per-${digits}`, ...words, measure: "rate", ...floorOf(range) },
      because: `a rate per ${shown}, because of “${said}”`,
    };
  }
  const money = /(?:current |constant )?(?:\d{4} )?(?:US ?\$|USD|dollars?|euros?|€|LCU)/i.exec(said)?.[0];
  if (money !== undefined) {
    const other = word ?? /\(([^()]*(?:\$|USD|dollar|euro|€|LCU)[^()]*)\)/i.exec(name)?.[1] ?? money;
    return {
      unit: { id: shortSlug(other), one: other, other, one_fr: other, other_fr: other, measure: "money" },
      because: `an amount of money, because of “${said}”`,
    };
  }
  if (word !== undefined && !/^(number|numbers|nombre|count|_?[TZ])$/i.test(word)) {
    const measure = range.whole && range.least >= 0 ? "count" : "ratio";
    return {
      unit: { id: shortSlug(word), one: word, other: word, one_fr: word, other_fr: word, measure, ...floorOf(range) },
      because: `“${word}”, as the table has it`,
    };
  }
  const bare = withoutBrackets(name);
  const whom = isPopulation(bare) || bare === "Population" ? bare : range.whole ? people.exec(bare)?.[0] : undefined;
  if (whom !== undefined && range.least >= 0) {
    return range.whole
      ? { unit: persons, because: `persons, because of “${whom}”` }
      : { unit: meanPersons, because: `persons, because of “${whom}”; not all its numbers are whole` };
  }
  return range.whole && range.least >= 0
    ? {
        unit: {
          id: "number",
          one: "counted",
          other: "counted",
          one_fr: "compté",
          other_fr: "comptés",
          measure: "count",
          floor: 0,
        },
        because: "a count, because all its numbers are whole",
      }
    : {
        unit: { id: "value", one: "unit", other: "units", one_fr: "unité", other_fr: "unités", measure: "ratio" },
        because: "a bare number, because nothing says of what",
      };
}

/** A name without what stands in brackets: whose figures, of which year. */
export function withoutBrackets(name: string): string {
  let left = name;
  for (let before = ""; before !== left; ) {
    before = left;
    left = left.replace(/\s*\([^()]*\)/g, "");
  }
  return left.trim();
}

function percentFor({ least, most }: NumberRange): Unit {
  if (least < 0) return withoutLimits("percent-change");
  return most > 100 ? { ...withoutLimits("percent-above"), floor: 0 } : percent;
}

function withoutLimits(id: string): Unit {
  const { floor: _floor, ceiling: _ceiling, ...words } = percent;
  return { ...words, id };
}

function floorOf({ least }: NumberRange): { floor?: number } {
  return least >= 0 ? { floor: 0 } : {};
}
