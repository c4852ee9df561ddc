import type { Dataset } from "../domain/dataset";
import type { Rule } from "../domain/derivation";
import { type Figure, figure } from "../domain/figure";
import type { NotComputed } from "../domain/not-computed";
import type { IndicatorRole } from "../domain/roles";
import { type AtBenchmark, type Benchmark, benchmarkFigureOf, benchmarkSuffix } from "./at-benchmark";
import { applyRules } from "./derive-figures";

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
 * alone, so they can be told of forces whose women are not counted.
 *
 * @param shares published figures of women's share, read or computed
 * @throws RangeError for a percentage that cannot be a benchmark.
 */
export function deriveOfShares(
  shares: readonly Figure[],
  renewals: readonly Renewal[],
  dataset: Dataset,
  benchmark: Benchmark,
): ShareAtBenchmark[] {
  const assumed = benchmarkFigureOf(shares, dataset, benchmark);
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
    const { figures, notComputed } = applyRules(rules, dataset, [assumed, ...shares]);
    const end = `${suffix}${benchmarkSuffix(benchmark)}`;
    return {
      figures: figures.map((each) => withinHundred(figure({ ...each, id: `${each.id}${end}` }))),
      notComputed: notComputed.filter(({ rule }) => rule.use === "publish"),
    };
  };
  const gaps = apply("womens-gap", ({ id }, common) => ({
    ...common,
    kind: "difference",
    of: assumed.id,
    minus: id,
  }));
  const recruits = renewals.map(({ years, turnover }) =>
    apply(
      "women-among-recruits",
      ({ id }, common) => ({ ...common, kind: "recruits", target: assumed.id, share: id, years, turnover }),
      `--${years}-years--${String(turnover * 100).replace(".", "-")}-per-cent`,
    ),
  );
  return shares.map((share) => ({
    share,
    gap: resultFor(share, gaps),
    recruits: renewals.map((renewal, place) => ({ renewal, result: resultFor(share, recruits[place]) })),
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
