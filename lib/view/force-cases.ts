import { deriveAtBenchmark, deriveOfShares, type Renewal, type ShareAtBenchmark } from "../derive/benchmark";
import type { Dataset } from "../domain/dataset";
import { isForce } from "../domain/entity";
import { type Figure, isMeasured, isPart } from "../domain/figure";
import type { NotComputed } from "../domain/not-computed";
import { withLatestDate } from "../domain/reference-period";
import { playsRole } from "../domain/roles";
import { assumedBenchmark, type PageBenchmark } from "./benchmark";
import type { PageContext } from "./frame";

/** What is assumed for recruits: years first, then turnover. */
export const renewals: readonly Renewal[] = [5, 10].flatMap((years) =>
  [0.03, 0.05, 0.08].map((turnover) => ({ years, turnover })),
);

/** What is known of one force at one date: by its counts, or by a share that a source states. */
export interface ForceCase {
  readonly women?: Figure;
  readonly strength?: Figure;
  readonly share?: Figure;
  /** Women needed at constant strength. */
  readonly needed?: Figure | NotComputed;
  /** Women needed where the force grows by them. */
  readonly growing?: Figure | NotComputed;
  readonly ofShare?: ShareAtBenchmark;
}

export interface CountedCase extends ForceCase {
  readonly women: Figure;
  readonly strength: Figure;
}

/** Every force with counts by sex or a stated share, in the order of the dataset: its latest counts, then what is stated. */
export function forceCases(benchmark: PageBenchmark, page: PageContext): ForceCase[] {
  const { dataset } = page;
  const atBenchmark = countedCases(benchmark, page)
    .filter(({ women }) => isForce(women.entities[0]))
    .map((each) => ({ ...each, share: shareOf(each, page) }));
  const counted = atBenchmark.length > 0 ? atBenchmark : casesOfShares(page);
  const stated = page.figuresOfRole("womens-share").filter((figure) => isStatedShare(figure, dataset));
  const cases = [...dataset.entities.keys()].flatMap((id): ForceCase[] => [
    ...latestCounts(counted.filter(({ women }) => women.entities[0].id === id)),
    ...withLatestDate(
      stated.filter(({ entities: [entity] }) => entity.id === id),
      ({ period }) => period,
    ).map((share) => ({ share })),
  ]);
  const shares = cases.flatMap(({ share }) => share ?? []);
  const results = deriveOfShares(shares, renewals, page.whole, assumedBenchmark(benchmark));
  return cases.map((each) => ({ ...each, ofShare: results.find(({ share }) => share === each.share) }));
}

/** Every pair of counts of women and of all of one body, with the women needed to reach a benchmark or why not. */
export function countedCases(benchmark: PageBenchmark, page: PageContext): CountedCase[] {
  const { dataset } = page;
  const { figures, notComputed } = deriveAtBenchmark(page.whole, assumedBenchmark(benchmark));
  const cases = new Map<string, CountedCase>();
  for (const result of [...figures, ...notComputed]) {
    const { rule, inputs } = computationOf(result);
    const [women, strength] = inputs.filter(isMeasured);
    const role = rule?.kind === "needed" ? "needed" : rule?.kind === "needed-growing" ? "growing" : undefined;
    if (!role || !women || !strength || !isOfAll(women, dataset)) continue;
    const key = `${women.id} ${strength.id}`;
    cases.set(key, { ...cases.get(key), women, strength, [role]: result });
  }
  return [...cases.values()];
}

function computationOf(result: Figure | NotComputed) {
  if ("reason" in result) return result;
  return result.provenance.kind === "derived" ? result.provenance : { rule: undefined, inputs: [] };
}

/** Counts that a share was computed from, where the dataset has no indicator of women needed. */
function casesOfShares(page: PageContext): CountedCase[] {
  return page.figuresOfRole("womens-share").flatMap((share) => {
    if (share.provenance.kind !== "derived" || share.provenance.rule.kind !== "share") return [];
    const [women, strength] = share.provenance.inputs;
    return strength && isForce(women.entities[0]) && isOfAll(women, page.dataset) ? [{ women, strength, share }] : [];
  });
}

/** The published share that was computed from just these counts. */
function shareOf({ women, strength }: CountedCase, page: PageContext): Figure | undefined {
  return page.figuresOfRole("womens-share").find(({ provenance }) => {
    if (provenance.kind !== "derived" || provenance.rule.kind !== "share") return false;
    const [part, whole] = provenance.inputs;
    return part.id === women.id && whole?.id === strength.id;
  });
}

/** The latest counts that come to a result; where none does, the latest. */
export function latestCounts(cases: readonly CountedCase[]): CountedCase[] {
  const results = cases.filter(({ needed }) => needed && !("reason" in needed));
  return withLatestDate(results.length > 0 ? results : cases, ({ women }) => women.period);
}

function isStatedShare(figure: Figure, dataset: Dataset): boolean {
  return isForce(figure.entities[0]) && figure.provenance.kind === "read" && isShareOfWomen(figure, dataset);
}

/** True for a measured share of women in a whole body. */
export function isShareOfWomen(figure: Figure, dataset: Dataset): boolean {
  return (
    playsRole("womens-share", figure, dataset) &&
    figure.sex !== "M" &&
    isMeasured(figure) &&
    figure.quantity.kind !== "missing" &&
    isOfAll(figure, dataset)
  );
}

/** True for a figure of a whole force: in the dataset's own area, and of all ranks. */
export function isOfAll(figure: Figure, { description }: Dataset): boolean {
  return figure.area.id === description.area && !isPart(figure);
}
