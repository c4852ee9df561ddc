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
