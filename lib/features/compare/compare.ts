import { LRUCache } from "lru-cache";
import { checkComparability } from "../../check/comparability/check-comparability";
import type { Measured } from "../../derive/comparison";
import { changeSince, changesInPoints, perInhabitants, shareOfWhole } from "../../derive/transformations";
import type { Dataset } from "../../domain/dataset";
import { type Figure, figure } from "../../domain/figure";
import type { Indicator } from "../../domain/indicator";
import type { Mismatch } from "../../domain/mismatch";
import type { NotComputedReason } from "../../domain/not-computed";
import { oncePer } from "../../domain/once";
import { inEveryLocale } from "../../domain/text";
import type { Unit } from "../../domain/unit";
import { compareWordsIn, type MadeFor } from "../../i18n/compare-words";
import { seriesOf } from "../../store/series";
import type { CompareChoice } from "./choice";
import type { Compared } from "./options";
import { compareQuery } from "./query";
import { figuresInTime, figuresShown } from "./selection";

/** One subject of a comparison at one date. */
export interface ComparedFigure {
  /** The figure as published. */
  readonly original: Figure;
  /** What is shown: the original, or what was computed from it; undefined where that may not be computed. */
  readonly shown?: Figure | undefined;
  /** Why it may not. */
  readonly notComputed?: NotComputedReason | undefined;
  /** Why it shares no axis with the others, though it can be shown. */
  readonly apart?: Mismatch | undefined;
}

/** A choice worked out: which figures, measured how, and what does not match among them. */
export interface Comparison {
  readonly choice: CompareChoice;
  readonly indicator: Indicator;
  /** What is shown: the indicator itself, or one made for the transformation (“…, per 100,000 inhabitants”). */
  readonly shownAs: Indicator;
  /** In the order of areas, bodies, sexes, then dates, oldest first. */
  readonly figures: readonly ComparedFigure[];
  readonly mismatches: readonly Mismatch[];
}

/** So many comparisons of an indicator are cached: readers turn the pages of a few at a time. */
const mostCached = 16;

const cached = oncePer((_: Compared) => new LRUCache<string, Comparison>({ max: mostCached }));

/**
 * The comparison of a choice, the same object for every page and order of its table; those longest not asked for go
 * first. Undefined where no indicator is chosen.
 */
export function comparisonOf(of: Compared, choice: CompareChoice): Comparison | undefined {
  const { group: _, sort: __, ...others } = choice;
  const plain: CompareChoice = { ...others, page: 1 };
  const key = String(compareQuery(plain));
  const known = cached(of);
  const found = known.get(key) ?? compare(of, plain);
  if (found) known.set(key, found);
  return found;
}

/** A choice worked out: of one indicator's figures alone; undefined where none is chosen that the dataset has. */
export function compare(of: Compared, choice: CompareChoice): Comparison | undefined {
  const { dataset } = of;
  const indicator = dataset.indicators.get(of.indicator ?? "");
  if (!indicator) return undefined;
  const { as, figures: shown, compareOne } = transformationOf(indicator, choice, of);
  const compared = shown.map(compareOne);
  const mismatches = mismatchesOf(compared, choice, dataset);
  const apart = new Map(
    mismatches.filter(({ severity }) => severity === "apart").flatMap((each) => each.figures.map((id) => [id, each])),
  );
  const figures = compared.map((each) => {
    const why = apart.get(each.original.id);
    return why ? { ...each, apart: why } : each;
  });
  return { choice, indicator, shownAs: as, figures, mismatches };
}

/** The first figure of a choice, where none of them can be measured as it asks; it says why. */
export function blockerOf(of: Compared, choice: CompareChoice): ComparedFigure | undefined {
  const indicator = of.dataset.indicators.get(of.indicator ?? "");
  if (!indicator) return undefined;
  const { figures, compareOne } = transformationOf(indicator, choice, of);
  let first: ComparedFigure | undefined;
  for (const original of figures) {
    const compared = compareOne(original);
    if (compared.shown) return undefined;
    first ??= compared;
  }
  return first;
}

/** What a choice shows, and how one of its figures is measured. */
function transformationOf(indicator: Indicator, choice: CompareChoice, of: Compared) {
  const inTime = figuresInTime(choice, of);
  const as = shownAs(indicator, choice);
  const measure = measureFor(choice, as, inTime, of);
  const compareOne = (original: Figure): Omit<ComparedFigure, "apart"> => {
    const measured = measure(original);
    return "code" in measured ? { original, notComputed: measured } : { original, shown: measured };
  };
  return { as, figures: figuresShown(inTime, choice), compareOne };
}

type Measure = (figure: Figure) => Measured;

/** What is the same in all comparisons of an indicator, by the transformation. */
const measures = oncePer((_: Compared) => new Map<string, Measure>());

function measureFor(
  { transformation, time, base }: CompareChoice,
  as: Indicator,
  inTime: readonly Figure[],
  of: Compared,
): Measure {
  const { dataset, figures, population } = of;
  if (transformation === "as-is") return (original) => original;
  // The first date of a range is its own; a year that is named may lie outside it.
  const amongWhich = time.kind === "range" && base === undefined ? inTime : figures;
  if (transformation === "change") return changeSince(dataset, as, amongWhich, base);
  const known = measures(of).get(transformation);
  if (known) return known;
  const measure = remembered(
    transformation === "share" ? shareOfWhole(dataset, as, figures) : perInhabitants(dataset, as, population),
  );
  measures(of).set(transformation, measure);
  return measure;
}

function remembered(measure: Measure): Measure {
  const results = new Map<Figure, Measured>();
  return (figure) => {
    const result = results.get(figure) ?? measure(figure);
    results.set(figure, result);
    return result;
  };
}

/** What does not match among the figures that are shown; named by the ids of the figures as published. */
function mismatchesOf(
  compared: readonly Omit<ComparedFigure, "apart">[],
  choice: CompareChoice,
  dataset: Dataset,
): Mismatch[] {
  const isSeries = choice.view === "lines" || (choice.view === "table" && choice.time.kind === "range");
  const shown = compared.flatMap((each) => {
    if (!each.shown) return [];
    const { id, period, basis } = each.original;
    // In a series a change stands at the date that it leads to; what it is set against has no basis of its own.
    return [figure({ ...each.shown, id, ...(basis && { basis }), ...(isSeries && { period }) })];
  });
  return checkComparability(shown, dataset, timesOf(shown, choice, isSeries));
}

/** The groups of figures that are meant to be of one time. */
function timesOf(shown: readonly Figure[], { view, transformation }: CompareChoice, isSeries: boolean): Figure[][] {
  if (isSeries) return transformation === "change" ? [basesOf(shown)] : [];
  if (view !== "before-after") return [[...shown]];
  const series = seriesOf(shown).map((each) => [...each]);
  return [
    series.flatMap(([first, ...others]) => (first && others.length > 0 ? [first] : [])),
    series.flatMap((each) => each.at(-1) ?? []),
  ];
}

/** The figures that changes start from. */
function basesOf(changes: readonly Figure[]): Figure[] {
  const bases = changes.flatMap(({ id, provenance }) =>
    provenance.kind === "derived" ? provenance.inputs.filter((input) => input.id !== id) : [],
  );
  return [...new Set(bases)];
}

/** An indicator as it is shown in a transformation: itself, or one made for it, of which the dataset knows nothing. */
function shownAs(indicator: Indicator, { transformation, base }: CompareChoice): Indicator {
  if (transformation === "as-is") return indicator;
  const made: MadeFor = transformation === "change" && changesInPoints(indicator) ? "change-in-points" : transformation;
  const { alignsWith: _, ...facts } = indicator;
  return {
    ...facts,
    id: `${indicator.id}--${transformation}`,
    name: inEveryLocale((locale) => compareWordsIn(locale).measured[made].name(indicator.name[locale], base)),
    definition: inEveryLocale(
      (locale) => `${indicator.definition[locale]} ${compareWordsIn(locale).measured[made].definition}`,
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
  const form = (which: "one" | "other") => inEveryLocale((locale) => compareWordsIn(locale).measured[made].unit[which]);
  return { id: `measured-${made}`, one: form("one"), other: form("other"), ...limits[made] };
}
