import type { Dataset } from "../domain/dataset";
import type { Rule } from "../domain/derivation";
import { type Figure, figure } from "../domain/figure";
import type { NotComputed } from "../domain/not-computed";
import type { Text } from "../domain/text";
import type { Unit } from "../domain/unit";
import { applyRules } from "./derive-figures";

/** A share of women that is laid over figures to compare them with: nobody's target, and never judged. */
export interface Benchmark {
  /** Per cent, whole or decimal, above 0 and below 100. */
  readonly percent: number;
  /** Who lays it, as it stands after “is an assumption: ”. */
  readonly text: Text;
}

/** What a benchmark comes to. Such figures have no page of their own; their ids end in `--at-30`, or `--at-33-3`. */
export interface AtBenchmark {
  readonly figures: readonly Figure[];
  readonly notComputed: readonly NotComputed[];
}

/** The indicators that all datasets share the names of; of those that a dataset lacks there is no result. */
export const benchmarkIndicators = {
  strength: "personnel",
  share: "women-share",
  needed: "women-needed",
  growing: "women-needed-growth",
  gap: "women-gap",
} as const;

/** The end of the ids of all that follows from a benchmark. */
export function benchmarkSuffix({ percent }: Pick<Benchmark, "percent">): string {
  return `--at-${String(percent).replace(".", "-")}`;
}

/** True for a share that can be a benchmark: with all or none there is nothing to reach. */
export function canBeBenchmark(percent: number): boolean {
  return percent > 0 && percent < 100;
}

/**
 * Women needed to reach a benchmark, at constant strength and in a growing force (persons), and the gap to it
 * (percentage points), of every body whose women and strength are counted; or why not. Empty where the dataset counts
 * no women, or has none of the indicators.
 *
 * @throws RangeError for a percentage that cannot be a benchmark.
 */
export function deriveAtBenchmark(dataset: Dataset, benchmark: Benchmark): AtBenchmark {
  if (!canBeBenchmark(benchmark.percent)) throw new RangeError(`no benchmark: ${benchmark.percent}`);
  const assumed = benchmarkFigure(dataset, benchmark);
  if (!assumed) return { figures: [], notComputed: [] };
  const { figures, notComputed } = applyRules(rulesFor(dataset, assumed.id), dataset, [assumed]);
  return {
    figures: figures.map((each) => figure({ ...each, id: `${each.id}${benchmarkSuffix(benchmark)}` })),
    notComputed: notComputed.filter(({ rule }) => rule.use === "publish"),
  };
}

function rulesFor(dataset: Dataset, target: string): Rule[] {
  const { strength: indicator, share, needed, growing, gap } = benchmarkIndicators;
  const women = { indicator, sex: "F" } as const;
  const whole = { indicator, sex: "_T" } as const;
  const shareRule: Rule = { id: share, kind: "share", use: "check", indicator: share, part: women, whole };
  const shares = dataset.indicators.has(share) ? applyRules([shareRule], dataset).checks : [];
  const rules: Rule[] = [
    { id: needed, kind: "needed", use: "publish", indicator: needed, target, women, whole },
    { id: growing, kind: "needed-growing", use: "publish", indicator: growing, target, women, whole },
    ...(shares.length > 0 ? [shareRule] : []),
    ...shares.map(
      ({ id }): Rule => ({ id: gap, kind: "difference", use: "publish", indicator: gap, of: target, minus: id }),
    ),
  ];
  return rules.filter((rule) => dataset.indicators.has(rule.indicator));
}

const percentUnit: Unit = {
  ...{ id: "percent", one: { en: "%", fr: "%" }, other: { en: "%", fr: "%" } },
  ...{ measure: "percent", floor: 0, ceiling: 100 },
};

/** The benchmark for all bodies whose women are counted; undefined where there is none. */
function benchmarkFigure(dataset: Dataset, benchmark: Benchmark): Figure | undefined {
  const counted = [...dataset.figures.values()].filter(
    ({ indicator, sex, target }) => indicator.id === benchmarkIndicators.strength && sex === "F" && !target,
  );
  return benchmarkFigureOf(counted, dataset, benchmark);
}

/** The benchmark as a figure that computations can name, about the bodies of some figures; undefined without any. */
export function benchmarkFigureOf(
  figures: readonly Figure[],
  dataset: Dataset,
  { percent, text }: Benchmark,
): Figure | undefined {
  const { strength, share } = benchmarkIndicators;
  const bodies = new Map(figures.map(({ entities: [entity] }) => [entity.id, entity]));
  const [first, ...others] = bodies.values();
  const indicator = dataset.indicators.get(share) ?? dataset.indicators.get(strength);
  const area = dataset.areas.get(dataset.description.area) ?? figures[0]?.area;
  if (!first || !indicator || !area) return undefined;
  const decimals = String(percent).split(".")[1]?.length ?? 0;
  return figure({
    id: "benchmark--assumed",
    indicator,
    unit: percentUnit,
    entities: [first, ...others],
    area,
    sex: "F",
    dimensions: {},
    period: { kind: "undated" },
    kind: "context",
    quantity: { kind: "point", value: percent, about: false, status: "A", step: 10 ** -decimals, decimals },
    provenance: { kind: "assumed", text, inputs: [] },
    caveats: [],
  });
}
