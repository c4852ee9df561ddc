import { notComputedText } from "../cite/note-text";
import { deriveAtBenchmark, deriveOfShares, type Renewal, type ShareAtBenchmark } from "../derive/benchmark";
import type { FigureRow } from "../document/figure-row";
import type { Dataset } from "../domain/dataset";
import { isForce } from "../domain/entity";
import { type Figure, isLatestEdition, isMeasured } from "../domain/figure";
import type { NotComputed } from "../domain/not-computed";
import { hardInterval } from "../domain/quantity";
import type { ReferencePeriod } from "../domain/reference-period";
import { playsRole } from "../domain/roles";
import { quantityText } from "../format/quantity";
import { benchmarkWordsIn } from "../i18n/benchmark-words";
import { messagesIn } from "../i18n/messages";
import { representationWordsIn } from "../i18n/representation-words";
import { figuresOfRole } from "../store/published";
import { figureRow } from "./figure-row";
import type { PageDraft } from "./frame";
import { isOfAll, type LaidBenchmark, latest } from "./women-needed";

/** A number, or why there is none with the figures that the reason speaks of; neither where nothing was asked. */
export type Answer = { readonly row: FigureRow } | { readonly reason: string; readonly figures: readonly Figure[] };

/** A force at a benchmark: by its counts, or by a share that a source states. */
export interface BenchmarkRow {
  readonly entity: string;
  readonly period: ReferencePeriod;
  /** Empty for a share that is stated: it counts nobody. */
  readonly basis: string;
  readonly women?: FigureRow;
  readonly strength?: FigureRow;
  readonly share?: FigureRow;
  readonly gap?: Answer;
  readonly needed?: Answer;
  readonly growing?: Answer;
}

/** One assumption's answer for one share. */
export type RecruitsCell =
  | { readonly kind: "number"; readonly row: FigureRow; readonly orUnreachable: boolean }
  | { readonly kind: "unreachable" }
  | { readonly kind: "refused"; readonly reason: string; readonly figures: readonly Figure[] };

/** Women among a hundred recruits for one share, in the order of `renewals`. */
export interface RecruitsRow {
  readonly entity: string;
  readonly share: FigureRow;
  readonly cells: readonly RecruitsCell[];
}

/** What is assumed for recruits: years first, then turnover. */
export const renewals: readonly Renewal[] = [5, 10].flatMap((years) =>
  [0.03, 0.05, 0.08].map((turnover) => ({ years, turnover })),
);

/** What is known of one force at one date, before it is cited. */
export interface ForceCase {
  readonly women?: Figure;
  readonly strength?: Figure;
  readonly share?: Figure;
  readonly needed?: Figure | NotComputed;
  readonly growing?: Figure | NotComputed;
  readonly ofShare?: ShareAtBenchmark;
}

/** Every force with counts by sex or a stated share, in the order of the dataset: its latest counts, then what is stated. */
export function forceCases({ percent, laidBy }: LaidBenchmark, dataset: Dataset): ForceCase[] {
  const text = { en: benchmarkWordsIn("en").assumption[laidBy], fr: benchmarkWordsIn("fr").assumption[laidBy] };
  const atBenchmark = countedCases(dataset, percent, text);
  const counted = atBenchmark.length > 0 ? atBenchmark : casesOfShares(dataset);
  const stated = [...dataset.figures.values()].filter((figure) => isStatedShare(figure, dataset));
  const cases = [...dataset.entities.keys()].flatMap((id): ForceCase[] => [
    ...latestCounts(counted.filter(({ women }) => women.entities[0].id === id)),
    ...latest(
      stated.filter(({ entities: [entity] }) => entity.id === id),
      (share) => share,
    ).map((share) => ({ share })),
  ]);
  const shares = cases.flatMap(({ share }) => share ?? []);
  const results = deriveOfShares(shares, renewals, dataset, { percent, text });
  return cases.map((each) => {
    const ofShare = results.find(({ share }) => share === each.share);
    return { ...each, ...(ofShare && { ofShare }) };
  });
}

type CountedCase = ForceCase & { readonly women: Figure; readonly strength: Figure };

function countedCases(dataset: Dataset, percent: number, text: Figure["indicator"]["name"]): CountedCase[] {
  const { figures, notComputed } = deriveAtBenchmark(dataset, { percent, text });
  const cases = new Map<string, CountedCase>();
  for (const result of [...figures, ...notComputed]) {
    const { rule, inputs } = askedOf(result);
    const [women, strength] = inputs.filter(isMeasured);
    const role = rule?.kind === "needed" ? "needed" : rule?.kind === "needed-growing" ? "growing" : undefined;
    if (!role || !women || !strength || !isForce(women.entities[0]) || !isOfAll(women, dataset)) continue;
    const key = `${women.id} ${strength.id}`;
    const share = shareOf(women, strength, dataset);
    cases.set(key, { ...cases.get(key), women, strength, ...(share && { share }), [role]: result });
  }
  return [...cases.values()];
}

/** Counts that a share was computed from, where the dataset has no indicator of women needed. */
function casesOfShares(dataset: Dataset): CountedCase[] {
  return figuresOfRole("womens-share", dataset).flatMap((share) => {
    if (share.provenance.kind !== "derived" || share.provenance.rule.kind !== "share") return [];
    const [women, strength] = share.provenance.inputs;
    return strength && isForce(women.entities[0]) && isOfAll(women, dataset) ? [{ women, strength, share }] : [];
  });
}

function askedOf(result: Figure | NotComputed) {
  if ("reason" in result) return result;
  return result.provenance.kind === "derived" ? result.provenance : { rule: undefined, inputs: [] };
}

/** The published share that was computed from just these counts. */
function shareOf(women: Figure, strength: Figure, dataset: Dataset): Figure | undefined {
  return figuresOfRole("womens-share", dataset).find(({ provenance }) => {
    if (provenance.kind !== "derived" || provenance.rule.kind !== "share") return false;
    const [part, whole] = provenance.inputs;
    return part.id === women.id && whole?.id === strength.id;
  });
}

function latestCounts(cases: readonly CountedCase[]): readonly CountedCase[] {
  const results = cases.filter(({ needed }) => needed && !("reason" in needed));
  return latest(results.length > 0 ? results : cases, ({ women }) => women);
}

function isStatedShare(figure: Figure, dataset: Dataset): boolean {
  return (
    playsRole("womens-share", figure, dataset) &&
    figure.sex !== "M" &&
    isForce(figure.entities[0]) &&
    isMeasured(figure) &&
    isLatestEdition(figure) &&
    figure.quantity.kind !== "missing" &&
    isOfAll(figure, dataset)
  );
}

/** The table at a benchmark; cites in the order of its cells. */
export function benchmarkRows(cases: readonly ForceCase[], page: PageDraft): BenchmarkRow[] {
  return cases.flatMap(({ women, strength, share, needed, growing, ofShare }) => {
    const subject = women ?? share;
    if (!subject) return [];
    const basis = women?.basis;
    return {
      entity: subject.entities[0].name[page.locale],
      period: subject.period,
      basis: basis === undefined ? "" : basisText(basis, page),
      ...(women && { women: figureRow(women, page) }),
      ...(strength && { strength: figureRow(strength, page) }),
      ...(share && { share: figureRow(share, page) }),
      ...(ofShare?.gap && { gap: answer(ofShare.gap, page) }),
      ...(needed && { needed: answer(needed, page) }),
      ...(growing && { growing: answer(growing, page) }),
    };
  });
}

function basisText(basis: NonNullable<Figure["basis"]>, { locale }: PageDraft): string {
  return basis === "not-stated"
    ? representationWordsIn(locale).benchmark.basisNotStated
    : messagesIn(locale).bases[basis];
}

function answer(result: Figure | NotComputed, page: PageDraft): Answer {
  if (!("reason" in result)) return { row: figureRow(result, page) };
  const reason = notComputedText(result, page.locale, (id) => page.published.figures.get(id));
  return { reason, figures: result.inputs.filter(isMeasured) };
}

/** Women among recruits, a row for each share that says something of its own; cites in the order of the cells. */
export function recruitsRows(cases: readonly ForceCase[], page: PageDraft): RecruitsRow[] {
  const said = new Set<string>();
  return cases.flatMap(({ share, ofShare }) => {
    if (!share || !ofShare?.recruits.some(({ result }) => result)) return [];
    const key = `${share.entities[0].id} ${quantityText(share.quantity, share.unit, "en")}`;
    if (said.has(key)) return [];
    said.add(key);
    return {
      entity: share.entities[0].name[page.locale],
      share: figureRow(share, page),
      cells: ofShare.recruits.flatMap(({ result }) => (result ? recruitsCell(result, page) : [])),
    };
  });
}

function recruitsCell(result: Figure | NotComputed, page: PageDraft): RecruitsCell {
  if ("reason" in result) {
    const { reason, figures } = answer(result, page) as Extract<Answer, { reason: string }>;
    return { kind: "refused", reason, figures };
  }
  const { low, high } = hardInterval(result.quantity, result.unit) ?? { low: 0, high: 0 };
  if (low > 100) return { kind: "unreachable" };
  return { kind: "number", row: figureRow(result, page), orUnreachable: high > 100 };
}
