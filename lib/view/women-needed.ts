import { notComputedText } from "../cite/note-text";
import { deriveAtBenchmark } from "../derive/benchmark";
import { Context } from "../derive/context";
import type { FigureRow } from "../document/figure-row";
import type { Dataset } from "../domain/dataset";
import type { Entity } from "../domain/entity";
import { type Figure, isMeasured } from "../domain/figure";
import type { NotComputed } from "../domain/not-computed";
import { latestDate, latestDay } from "../domain/reference-period";
import type { Locale } from "../domain/text";
import { formatNumber, noBreakSpace } from "../format/number";
import { benchmarkWordsIn, type LaidBy } from "../i18n/benchmark-words";
import { figureRow } from "./figure-row";
import type { PageDraft } from "./frame";

/** The benchmark that the overview lays, in per cent, as no reader has chosen one there. */
export const overviewBenchmark = 30;

/** A force whose women and strength are counted, with what it lacks to the benchmark or why that cannot be said. */
export interface CountedForce {
  readonly kind: "counted";
  readonly entity: string;
  readonly women: FigureRow;
  readonly strength: FigureRow;
  readonly needed: FigureRow | { readonly reason: string };
}

/** A force of the same kind whose share of women is known, and no count to compute from. */
export interface ShareForce {
  readonly kind: "share";
  readonly entity: string;
  readonly share: FigureRow;
}

export interface WomenNeeded {
  /** The benchmark as it is written: “30 %”. */
  readonly benchmark: string;
  readonly laidBy: LaidBy;
  /** True where the sources read set a target for one of these bodies, or for one that it is or may be counted in. */
  readonly hasTarget: boolean;
  /** In the order of the dataset's entities, those with counts first; empty where nothing is counted by sex. */
  readonly rows: readonly (CountedForce | ShareForce)[];
}

/** A benchmark, in per cent, and whose choice it is. */
export interface LaidBenchmark {
  readonly percent: number;
  readonly laidBy: LaidBy;
}

/** Women, strength, and what they come to at a benchmark. */
interface Case {
  readonly women: Figure;
  readonly strength: Figure;
  readonly result: Figure | NotComputed;
}

/**
 * Women needed, at constant strength, for a benchmark share in each force whose women are counted: the latest counts of
 * each. Cites the figures in reading order.
 *
 * @param percent whole or decimal, above 0 and below 100
 * @throws RangeError for any other percentage
 */
export function womenNeeded(dataset: Dataset, percent: number, page: PageDraft, laidBy: LaidBy): WomenNeeded {
  const cases = casesOf(dataset, percent, laidBy);
  const counted = [...dataset.entities.values()].filter(({ id }) => cases.some(({ women }) => isOf(women, id)));
  const kinds = new Set(counted.map(({ kind }) => kind));
  const others = [...dataset.entities.values()].filter((entity) => kinds.has(entity.kind) && !counted.includes(entity));
  const rows = [
    ...counted.flatMap((entity) => countedRows(entity, cases, page)),
    ...others.flatMap((entity) => shareRows(entity, page)),
  ];
  const shown = [...counted, ...others.filter(({ name }) => rows.some(({ entity }) => entity === name[page.locale]))];
  return { benchmark: percentText(percent, page.locale), laidBy, hasTarget: areTargeted(shown, dataset), rows };
}

function casesOf(dataset: Dataset, percent: number, laidBy: LaidBy): Case[] {
  const text = { en: benchmarkWordsIn("en").assumption[laidBy], fr: benchmarkWordsIn("fr").assumption[laidBy] };
  const { figures, notComputed } = deriveAtBenchmark(dataset, { percent, text });
  return [...figures, ...notComputed].flatMap((result) => {
    const { rule, inputs } = "reason" in result ? result : computed(result);
    const [women, strength] = inputs.filter(isMeasured);
    if (rule?.kind !== "needed" || !women || !strength || !isOfAll(women, dataset)) return [];
    return [{ women, strength, result }];
  });
}

function computed({ provenance }: Figure) {
  return provenance.kind === "derived" ? provenance : { rule: undefined, inputs: [] };
}

/** The latest counts that come to a result; where none does, the latest. */
function countedRows(entity: Entity, cases: readonly Case[], page: PageDraft): CountedForce[] {
  const own = cases.filter(({ women }) => isOf(women, entity.id));
  const results = own.filter(({ result }) => !("reason" in result));
  return latest(results.length > 0 ? results : own, ({ women }) => women).map(({ women, strength, result }) => ({
    kind: "counted",
    entity: entity.name[page.locale],
    women: figureRow(women, page),
    strength: figureRow(strength, page),
    needed: "reason" in result ? { reason: reasonOf(result, page) } : figureRow(result, page),
  }));
}

function reasonOf(notComputed: NotComputed, page: PageDraft): string {
  return notComputedText(notComputed, page.locale, (id) => page.published.figures.get(id));
}

function shareRows(entity: Entity, page: PageDraft): ShareForce[] {
  const shares = page
    .figuresOfRole("womens-share")
    .filter(
      (figure) =>
        isOf(figure, entity.id) &&
        figure.sex !== "M" &&
        isMeasured(figure) &&
        figure.quantity.kind !== "missing" &&
        isOfAll(figure, page.dataset),
    );
  return latest(shares, (share) => share).map((share) => ({
    kind: "share",
    entity: entity.name[page.locale],
    share: figureRow(share, page),
  }));
}

function isOf({ entities }: Figure, entity: string): boolean {
  return entities[0].id === entity;
}

/** True for a figure of a whole force: in the dataset's own area, and of all ranks. */
export function isOfAll({ area, dimensions }: Figure, { description }: Dataset): boolean {
  return area.id === description.area && Object.values(dimensions).every((code) => code.startsWith("_"));
}

/** Those with the latest date; undated ones where none has a date. */
export function latest<Item>(items: readonly Item[], figureOf: (item: Item) => Figure): Item[] {
  const days = items.map((item) => latestDate(figureOf(item).period)).map((date) => (date ? latestDay(date) : ""));
  const [last] = [...days].sort().reverse();
  return items.filter((_, place) => days[place] === last);
}

/** A target for a body that they are counted in is a target for them too, for all that a reader can tell. */
function areTargeted(entities: readonly Entity[], dataset: Dataset): boolean {
  const context = new Context(dataset);
  const named = [...dataset.figures.values()].flatMap(({ target, entities: bodies }) => (target ? bodies : []));
  return entities.some(({ id }) => named.some((body) => context.mayBeCountedIn(id, body.id)));
}

/** A percentage as it is written: “33,3 %”. */
export function percentText(percent: number, locale: Locale): string {
  const decimals = String(percent).split(".")[1]?.length ?? 0;
  return `${formatNumber(percent, locale, decimals)}${noBreakSpace}%`;
}
