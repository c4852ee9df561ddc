import type { Dataset } from "../domain/dataset";
import type { Figure } from "../domain/figure";
import type { Basis } from "../domain/observation";
import { comparePeriods, type ReferencePeriod, toEdtf } from "../domain/reference-period";
import { shortName } from "../format/short-name";
import { figuresOfRole, publishedOf } from "../store/published";
import { producersOf } from "./exhibit/draft";
import { guardedFigures } from "./exhibit/marks";
import { type FigureRow, figureRow } from "./figure-row";
import type { PageDraft } from "./frame";
import { caveatsOf } from "./numbers-section";
import type { PageCaveat } from "./page-caveat";

/** A mission or component at one time: how many, on what basis, and the women and men among them where counted. */
export interface MissionRow {
  readonly id: string;
  readonly name: string;
  readonly period: ReferencePeriod;
  readonly basis?: Basis;
  readonly strength?: FigureRow;
  readonly women?: FigureRow;
  readonly men?: FigureRow;
  readonly share?: FigureRow;
  /** Where the page says why the row's numbers enter no comparison, if they do not. */
  readonly keptOutHref?: string;
}

/** Missions with their components, in the order of the dataset; the latest of each first. */
export interface Missions {
  /** Of each body and source the latest strength, and the latest with women counted or their share. */
  readonly latest: readonly MissionRow[];
  readonly earlier: readonly MissionRow[];
  readonly caveats: readonly PageCaveat[];
}

/** What is known of one body at one time. */
interface Count {
  readonly id: string;
  readonly strength?: Figure;
  readonly women?: Figure;
  readonly men?: Figure;
  readonly share?: Figure;
}

/** Undefined where no strength of a mission is given. Cites rows in order, then what the caveats name. */
export function missionsOf(page: PageDraft, told: Set<string>): Missions | undefined {
  const counts = countsOf(page);
  if (counts.length === 0) return undefined;
  const isLatest = latestOf(counts);
  const first = counts.filter((count) => isLatest.has(count));
  // Shares of women over time are a topic of their own: here they stand beside the latest numbers.
  const others = counts.filter((count) => !isLatest.has(count) && count.strength !== undefined);
  const latest = first.map((count) => missionRow(count, page));
  const caveats = caveatsOf(first.flatMap(figuresIn), page, told);
  return { latest, earlier: others.map(({ share, ...count }) => missionRow(count, page)), caveats };
}

function countsOf({ dataset }: PageDraft): Count[] {
  const strengths = figuresOfRole("mission-strength", dataset);
  const bodies = new Set(strengths.map(({ entities: [entity] }) => entity.id));
  const shares = figuresOfRole("womens-share", dataset).filter(
    ({ entities: [entity], sex, kind }) => bodies.has(entity.id) && sex !== "M" && kind !== "target",
  );
  const counts = new Map<string, Count>();
  const add = (figure: Figure, part: keyof Omit<Count, "id">) => {
    const key = keyOf(figure);
    const count = counts.get(key) ?? { id: key };
    if (!count[part]) counts.set(key, { ...count, [part]: figure });
  };
  for (const figure of strengths) add(figure, figure.sex === "F" ? "women" : figure.sex === "M" ? "men" : "strength");
  for (const figure of shares) add(figure, "share");
  const order = withParts([...bodies], dataset);
  const placeOf = (count: Count) => order.indexOf(leading(count)?.entities[0].id ?? "");
  return [...counts.values()].sort((a, b) => placeOf(a) - placeOf(b) || compareLatest(a, b));
}

/** Each body followed by those within it, otherwise in the order of the dataset. */
function withParts(bodies: readonly string[], { entities, relations }: Dataset): string[] {
  const inOrder = [...entities.keys()].filter((id) => bodies.includes(id));
  const within = relations.filter(({ kind, entity, other }) => kind === "within" && entity !== other);
  const isPartOf = (part: string, whole: string) =>
    within.some(({ entity, other }) => entity === part && other === whole);
  const placed = new Set<string>();
  const place = (id: string) => {
    if (placed.has(id)) return;
    placed.add(id);
    for (const part of inOrder) if (isPartOf(part, id)) place(part);
  };
  for (const id of inOrder) if (!inOrder.some((whole) => isPartOf(id, whole))) place(id);
  for (const id of inOrder) place(id);
  return [...placed];
}

/** One body in one place at one time. */
function keyOf({ entities: [entity], area, period }: Figure): string {
  return [entity.id, area.id, toEdtf(period)].join("--").replaceAll(/[^A-Za-z0-9-]+/g, "-");
}

function figuresIn({ strength, women, men, share }: Count): Figure[] {
  return [strength, women, men, share].filter((figure) => figure !== undefined);
}

/** The figure that says whose and of when a count is. */
function leading(count: Count): Figure | undefined {
  return figuresIn(count)[0];
}

/** The latest first, undated ones last. */
function compareLatest(a: Count, b: Count): number {
  const [left, right] = [leading(a)?.period, leading(b)?.period];
  if (!left || !right) return 0;
  const undatedLast = Number(left.kind === "undated") - Number(right.kind === "undated");
  return undatedLast || comparePeriods(right, left);
}

/** Counts come latest first: the first of each body by each source, and the first that tells of women. */
function latestOf(counts: readonly Count[]): ReadonlySet<Count> {
  const seen = new Set<string>();
  return new Set(
    counts.filter((count) => {
      const { id = "" } = leading(count)?.entities[0] ?? {};
      const keys = [
        ...(count.strength ? [`${id} ${producersOf(count.strength)}`] : []),
        ...(count.women ? [`${id} women`] : []),
        ...(count.share?.provenance.kind === "read" ? [`${id} share`] : []),
      ];
      const isFirst = keys.some((key) => !seen.has(key));
      for (const key of keys) seen.add(key);
      return isFirst;
    }),
  );
}

function missionRow(count: Count, page: PageDraft): MissionRow {
  const { strength, women, men, share } = count;
  const subject = leading(count);
  if (!subject) throw new RangeError(`a mission without figures: ${count.id}`);
  const keptOutHref = keptOut(figuresIn(count), page);
  const basis = (strength ?? women ?? men)?.basis;
  return {
    id: count.id,
    name: subject.entities.map(({ name }) => shortName(name[page.locale])).join(", "),
    period: subject.period,
    ...(basis && { basis }),
    ...(strength && { strength: figureRow(strength, page) }),
    ...(women && { women: figureRow(women, page) }),
    ...(men && { men: figureRow(men, page) }),
    ...(share && { share: figureRow(share, page) }),
    ...(keptOutHref !== undefined && { keptOutHref }),
  };
}

/** Where the page says why: at the discrepancy that a figure is part of, else at the caveat of its guard. */
function keptOut(figures: readonly Figure[], { dataset }: PageDraft): string | undefined {
  const guarded = guardedFigures(dataset);
  const figure = figures.find(({ id }) => guarded.has(id));
  if (!figure) return undefined;
  const [discrepancy] = publishedOf(dataset).disagreeing.get(figure.id) ?? [];
  if (discrepancy) return `#${discrepancy.id}`;
  const guard = dataset.derivations.guards.find((each) => "figures" in each && each.figures.includes(figure.id));
  return guard && "caveat" in guard ? `#caveat--${guard.caveat}` : undefined;
}
