import { changesInPoints } from "../../derive/transformations";
import type { Indicator } from "../../domain/indicator";
import { inEveryLocale } from "../../domain/text";
import type { Unit } from "../../domain/unit";
import { type MadeFor, measuredWordsIn } from "../../i18n/measured-words";
import type { CompareChoice } from "./choice";

/** An indicator as it is shown in a transformation: itself, or one made for it, of which the dataset knows nothing. */
export function shownAs(indicator: Indicator, { transformation, base }: CompareChoice): Indicator {
  if (transformation === "as-is") return indicator;
  const made: MadeFor = transformation === "change" && changesInPoints(indicator) ? "change-in-points" : transformation;
  const { alignsWith: _, ...facts } = indicator;
  return {
    ...facts,
    id: `${indicator.id}--${transformation}`,
    name: inEveryLocale((locale) => measuredWordsIn(locale)[made].name(indicator.name[locale], base)),
    definition: inEveryLocale(
      (locale) => `${indicator.definition[locale]} ${measuredWordsIn(locale)[made].definition}`,
    ),
    unit: unitOf(made),
    decimals: 1,
    ...(made === "share" && { direction: "none" }),
  };
}

const limits = {
  "per-100000": { measure: "rate", floor: 0 },
  share: { measure: "percent", floor: 0, ceiling: 100 },
  change: { measure: "percent", floor: -100 },
  "change-in-points": { measure: "points" },
} as const satisfies Record<MadeFor, Pick<Unit, "measure" | "floor" | "ceiling">>;

function unitOf(made: MadeFor): Unit {
  const form = (which: "one" | "other") => inEveryLocale((locale) => measuredWordsIn(locale)[made].unit[which]);
  return { id: `measured-${made}`, one: form("one"), other: form("other"), ...limits[made] };
}
