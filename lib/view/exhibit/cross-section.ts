import { max, min, rollup } from "d3-array";
import { areaKind } from "../../domain/entity";
import { type Figure, isPart } from "../../domain/figure";
import { grouped } from "../../domain/grouped";
import { quantitySortKey } from "../../domain/quantity";
import { comparePeriods, isUntil } from "../../domain/reference-period";
import { joined } from "../../domain/text";
import type { Measure } from "../../domain/unit";
import { placeInTime, yearOf } from "./scales";

/** A figure chosen for a bar, with the women counted among its persons. */
export interface Bar {
  readonly figure: Figure;
  readonly inside?: Figure;
  /** A part of the whole above it: a rank of the same body in the same area. */
  readonly sub: boolean;
}

/** Measures that have a zero to begin a bar at. */
const amounts: ReadonlySet<Measure> = new Set(["count", "percent", "ratio", "rate", "money", "duration"]);

/** Years that may lie between a figure and the year that most figures are of, for them to be compared. */
const withinYears = 2;

/** Dates from which on figures of one thing are a series, drawn over time. */
const seriesLength = 3;

/**
 * The figures of one indicator that can be compared side by side as bars: those of the kind of body that most figures are
 * of, each at the year that most of them share or the nearest to it, and those without a date. Bars are ordered by
 * size, ranks under their body; two figures of one thing in the order of time. Empty where there are no two.
 */
export function crossSectionOf(figures: readonly Figure[]): readonly Bar[] {
  const candidates = figures.filter(
    ({ kind, unit, quantity }) =>
      kind !== "target" && kind !== "context" && amounts.has(unit.measure) && quantity.kind !== "span",
  );
  const group = largestGroup(candidates);
  const bodies = new Set(group.map(({ entities: [{ id, kind }], area }) => (kind === areaKind ? area.id : id)));
  const chosen = bodies.size === 1 ? ofOneBody(group) : ofSeveralBodies(group);
  const rows = withWomenInside(chosen);
  return rows.length < 2 ? [] : isBeforeAndAfter(rows.map(({ figure }) => figure)) ? inTime(rows) : bySize(rows);
}

/** True for two figures of one thing at two times that come one after the other. */
export function isBeforeAndAfter(figures: readonly Figure[]): boolean {
  const [first, second, ...others] = figures;
  if (!first || !second || others.length > 0 || subjectOf(first) !== subjectOf(second)) return false;
  const [a, b] = [first.period, second.period];
  if (a.kind === "undated" || b.kind === "undated") return false;
  return comparePeriods(a, b) !== 0 || isUntil(a) !== isUntil(b);
}

function bodyOf({ entities: [entity], area }: Figure): string {
  return `${entity.id} ${area.id}`;
}

/** What a figure is about, whatever its time and source. */
function subjectOf({ entities: [entity], area, sex, dimensions }: Figure): string {
  return JSON.stringify([entity.id, area.id, sex, Object.entries(dimensions).sort()]);
}

function largestGroup(figures: readonly Figure[]): Figure[] {
  const size = (group: readonly Figure[]) => new Set(group.map(bodyOf)).size;
  const groups = grouped(figures, ({ entities: [entity] }) => entity.kind);
  return groups.reduce((largest, group) => (size(group) > size(largest) ? group : largest), groups[0] ?? []);
}

function ofOneBody(figures: readonly Figure[]): readonly Figure[] {
  return grouped(figures, subjectOf).some(isSeries) ? [] : figures;
}

/** True for figures of one thing that are best drawn over time. */
export function isSeries(figures: readonly Figure[]): boolean {
  return new Set(figures.map(({ period }) => placeInTime(period)?.at).filter(Boolean)).size >= seriesLength;
}

function ofSeveralBodies(figures: readonly Figure[]): Figure[] {
  const year = sharedYear(figures);
  return grouped(figures, subjectOf).flatMap((ofOne) => {
    const nearest = min(ofOne, (figure) => distanceOf(figure, year));
    const isNear = nearest !== undefined && Math.floor(nearest) <= withinYears;
    const dated = isNear ? ofOne.filter((figure) => distanceOf(figure, year) === nearest) : [];
    return [...latestOfEachSource(dated), ...ofOne.filter(({ period }) => yearOf(period) === undefined)];
  });
}

/** A year represents many bodies though a few of them are missing: 9 of 10 have a figure. */
const nearlyAll = 0.9;

/** The latest year that as many bodies have a figure of as of any, or nearly as many. */
function sharedYear(figures: readonly Figure[]): number {
  const dated = figures.filter(({ period }) => yearOf(period) !== undefined);
  const bodies = rollup(
    dated,
    (of) => new Set(of.map(bodyOf)).size,
    ({ period }) => yearOf(period) ?? 0,
  );
  const most = max(bodies.values()) ?? 0;
  return max(bodies, ([year, count]) => (count >= nearlyAll * most ? year : 0)) ?? 0;
}

/** Years from the shared one, a half more for an earlier one: of two as near the later wins. Undefined if undated. */
function distanceOf({ period }: Figure, shared: number): number | undefined {
  const year = yearOf(period);
  return year === undefined ? undefined : Math.abs(year - shared) + (year < shared ? 0.5 : 0);
}

/** All of one date: what a source says twice, or says and lets compute, may disagree, and neither is left out. */
function latestOfEachSource(figures: readonly Figure[]): Figure[] {
  return grouped(figures, sourceKeyOf).flatMap((group) => {
    const [latest] = [...group].sort((a, b) => comparePeriods(b.period, a.period));
    return group.filter(({ period }) => latest && comparePeriods(period, latest.period) === 0);
  });
}

/** The source that a figure was read from, or those that it was computed from. */
export function sourceKeyOf({ provenance }: Figure): string {
  if (provenance.kind === "read") return provenance.citation.source.id;
  if (provenance.kind === "derived") return joined(new Set(provenance.inputs.map(sourceKeyOf)), " ");
  return "";
}

/** Persons of either sex with the women among them, where there is one number of each for one body and time. */
function withWomenInside(figures: readonly Figure[]): Bar[] {
  const counts = figures.filter(({ unit, quantity }) => unit.measure === "count" && quantity.kind !== "missing");
  const inside = new Map<Figure, Figure>();
  const said = new Set<Figure>();
  for (const ofOne of grouped(counts, (each) => JSON.stringify([subjectOf({ ...each, sex: "_T" }), each.period]))) {
    const of = (sex: Figure["sex"]) => ofOne.filter((figure) => figure.sex === sex);
    const [[total, ...totals], [women, ...others]] = [of("_T"), of("F")];
    if (!total || !women || totals.length + others.length > 0 || !areOfOneTime(total, women)) continue;
    inside.set(total, women);
    for (const figure of [women, ...of("M")]) said.add(figure);
  }
  const shown = figures.filter((figure) => !said.has(figure));
  const wholes = new Set(shown.filter((figure) => !isPart(figure)).map(bodyOf));
  return shown.map((figure) => {
    const women = inside.get(figure);
    return { figure, ...(women && { inside: women }), sub: isPart(figure) && wholes.has(bodyOf(figure)) };
  });
}

/** Of two figures of one period: undated ones are of one time only within one statement. */
function areOfOneTime(a: Figure, b: Figure): boolean {
  return a.period.kind !== "undated" || (a.statement !== undefined && a.statement === b.statement);
}

function inTime(rows: readonly Bar[]): Bar[] {
  const isBefore = (row: Bar) => isUntil(row.figure.period);
  return [...rows].sort(
    (a, b) => Number(isBefore(b)) - Number(isBefore(a)) || comparePeriods(a.figure.period, b.figure.period),
  );
}

/** The largest first, bodies kept together, parts after their whole, missing values last. */
function bySize(rows: readonly Bar[]): Bar[] {
  const sizeOf = ({ figure }: Bar) => quantitySortKey(figure.quantity)?.[1] ?? -1;
  const largest = (body: readonly Bar[]) => Math.max(...body.map(sizeOf));
  return grouped(rows, ({ figure }) => bodyOf(figure))
    .sort((a, b) => largest(b) - largest(a))
    .flatMap((body) => body.sort((a, b) => Number(a.sub) - Number(b.sub) || sizeOf(b) - sizeOf(a)));
}
