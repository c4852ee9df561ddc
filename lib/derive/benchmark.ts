import type { WholeDataset } from "../domain/dataset";
import type { Rule } from "../domain/derivation";
import { type Figure, figure } from "../domain/figure";
import { byId } from "../domain/grouped";
import type { NotComputed } from "../domain/not-computed";
import { type IndicatorRole, playsRole } from "../domain/roles";
import { type Text, untranslated } from "../domain/text";
import type { Unit } from "../domain/unit";
import { applyRules, type Derived } from "./derive-figures";

/** A share of women that is set to compare figures with: nobody's target, and never judged. */
export interface Benchmark {
  /** Per cent, whole or decimal, above 0 and below 100. */
  readonly percent: number;
  /** Who sets it, as it follows “is an assumption: ”. */
  readonly text: Text;
}

/** What a benchmark comes to. Such figures have no page of their own. */
type AtBenchmark = Pick<Derived, "figures" | "notComputed">;

/** The end of the ids of all that follows from a benchmark: `--at-30`, `--at-33-3`. */
function benchmarkSuffix({ percent }: Benchmark): string {
  return `--at-${String(percent).replace(".", "-")}`;
}

/** True for a share that can be a benchmark: with all or none there is nothing to reach. */
export function canBeBenchmark(percent: number): boolean {
  return percent > 0 && percent < 100;
}

/**
 * Women needed to reach a benchmark, at constant strength and in a growing force (persons), and the gap to it
 * (percentage points), of every body whose women and strength are counted; or why not. Empty where the dataset counts
 * no women, or gives no indicator the roles that it takes.
 *
 * @throws RangeError for a percentage that cannot be a benchmark.
 */
export function deriveAtBenchmark(dataset: WholeDataset, benchmark: Benchmark): AtBenchmark {
  if (!canBeBenchmark(benchmark.percent)) throw new RangeError(`no benchmark: ${benchmark.percent}`);
  const counted = [...dataset.figures.values()].filter(
    (each) => playsRole("personnel", each, dataset) && each.sex === "F" && !each.target,
  );
  const assumed = benchmarkFigure(counted, dataset, benchmark);
  if (!assumed) return { figures: [], notComputed: [] };
  return resultsOf(rulesFor(dataset, assumed.id), dataset, [assumed], benchmarkSuffix(benchmark));
}

/** What rules come to with some assumptions; each id gets a suffix. */
function resultsOf(
  rules: readonly Rule[],
  dataset: WholeDataset,
  assumptions: readonly Figure[],
  suffix: string,
): AtBenchmark {
  const { figures, notComputed } = applyRules(rules, dataset, assumptions);
  return {
    figures: figures.map((each) => withinHundred(figure({ ...each, id: `${each.id}${suffix}` }))),
    notComputed: notComputed.filter(({ rule }) => rule.use === "publish"),
  };
}

function rulesFor(dataset: WholeDataset, target: string): Rule[] {
  const personnel = dataset.roles.get("personnel")?.id;
  if (personnel === undefined) return [];
  const women = { indicator: personnel, sex: "F" } as const;
  const whole = { indicator: personnel, sex: "_T" } as const;
  /** What rules about the indicator of a role have in common, if there is one. */
  const about = (role: IndicatorRole) => {
    const id = dataset.roles.get(role)?.id;
    return id === undefined ? [] : [{ id, indicator: id, use: "publish" as const }];
  };
  const share = about("womens-share").map(
    (rule): Rule => ({ ...rule, kind: "share", use: "check", part: women, whole }),
  );
  const shares = applyRules(share, dataset).checks;
  return [
    ...about("women-needed").map((rule): Rule => ({ ...rule, kind: "needed", target, women, whole })),
    ...about("women-needed-growing").map((rule): Rule => ({ ...rule, kind: "needed-growing", target, women, whole })),
    ...(shares.length > 0 ? share : []),
    ...shares.flatMap(({ id: minus }) =>
      about("womens-gap").map((rule): Rule => ({ ...rule, kind: "difference", of: target, minus })),
    ),
  ];
}

const sign = untranslated("%");
const percentUnit: Unit = { id: "percent", one: sign, other: sign, measure: "percent", floor: 0, ceiling: 100 };

/** The benchmark as a figure that computations can name, about the bodies of some figures; undefined without any. */
function benchmarkFigure(
  figures: readonly Figure[],
  dataset: WholeDataset,
  { percent, text }: Benchmark,
): Figure | undefined {
  const [first, ...others] = byId(figures.map(({ entities: [entity] }) => entity)).values();
  const indicator = dataset.roles.get("womens-share") ?? dataset.roles.get("personnel");
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

/** What is assumed of a force: in how many years, and which part of it leaves and is replaced each year. */
export interface Renewal {
  readonly years: number;
  readonly turnover: number;
}

/** What each share comes to at a benchmark, in the order of the shares. */
export interface ShareAtBenchmark {
  readonly share: Figure;
  /** In percentage points. */
  readonly gap: Figure | NotComputed | undefined;
  /** Women among a hundred recruits, for each renewal; above a hundred where no recruiting would do. */
  readonly recruits: readonly { readonly renewal: Renewal; readonly result: Figure | NotComputed | undefined }[];
}

/**
 * The gap of each share to a benchmark, and the women it would take among a hundred recruits: both need the share
 * alone, so they are known of forces whose women are not counted.
 *
 * @param shares published figures of women's share, read or computed
 * @throws RangeError for a percentage that cannot be a benchmark.
 */
export function deriveOfShares(
  shares: readonly Figure[],
  renewals: readonly Renewal[],
  dataset: WholeDataset,
  benchmark: Benchmark,
): ShareAtBenchmark[] {
  const assumed = benchmarkFigure(shares, dataset, benchmark);
  if (!assumed) return [];
  const apply = (
    role: IndicatorRole,
    ruleOf: (share: Figure, common: { id: string; indicator: string; use: "publish" }) => Rule,
    suffix = "",
  ): AtBenchmark => {
    const indicator = dataset.roles.get(role)?.id;
    if (indicator === undefined) return { figures: [], notComputed: [] };
    const common = (share: Figure) => ({ id: `${indicator}--${share.id}`, indicator, use: "publish" as const });
    const rules = [...shares.flatMap(againExactly), ...shares.map((share) => ruleOf(share, common(share)))];
    return resultsOf(rules, dataset, [assumed, ...shares], `${suffix}${benchmarkSuffix(benchmark)}`);
  };
  const of = assumed.id;
  const gaps = apply("womens-gap", ({ id: minus }, common) => ({ ...common, kind: "difference", of, minus }));
  const recruits = renewals.map(({ years, turnover }) =>
    apply(
      "women-among-recruits",
      ({ id }, common) => ({ ...common, kind: "recruits", target: of, share: id, years, turnover }),
      `--${years}-years--${String(turnover * 100).replace(".", "-")}-per-cent`,
    ),
  );
  return shares.map((share) => ({
    share,
    gap: resultFor(share, gaps),
    recruits: renewals.map((renewal, index) => ({ renewal, result: resultFor(share, recruits[index]) })),
  }));
}

/** A computed share once more from its own inputs: what follows then rests on fractions, not on rounded numbers. */
function againExactly({ provenance }: Figure): Rule[] {
  if (provenance.kind !== "derived" || provenance.rule.kind !== "share") return [];
  const [part, whole] = provenance.inputs;
  return whole ? [{ ...provenance.rule, use: "check", part: part.id, whole: whole.id }] : [];
}

/** Of a hundred recruits no more than a hundred can be women: where it may take more, what is known is the least. */
function withinHundred(result: Figure): Figure {
  const { quantity, provenance } = result;
  if (provenance.kind !== "derived" || provenance.rule.kind !== "recruits" || quantity.kind !== "range") return result;
  const { kind: _, low, high, ...common } = quantity;
  if (low > 100 || high <= 100) return result;
  return figure({ ...result, quantity: { ...common, kind: "bound", qualifier: "at-least", limit: low } });
}

function resultFor({ id }: Figure, results: AtBenchmark | undefined): Figure | NotComputed | undefined {
  const isOf = (inputs: readonly Figure[]) => inputs.some((input) => input.id === id);
  const found = results?.figures.find(({ provenance }) => provenance.kind === "derived" && isOf(provenance.inputs));
  return found ?? results?.notComputed.find(({ inputs }) => isOf(inputs));
}
