import type { CitedFigure } from "../cite/cited-figure";
import type { Locale } from "../domain/text";
import { quantityText } from "../format/quantity";
import { textWidth } from "./faces";
import { type Anchor, highestOf, middleOf, share } from "./geometry";
import type { Reference, Scale, SeriesLine, SeriesPanel, SeriesPoint, Tick } from "./spec";
import type { Surface } from "./surface";

type Axes = Pick<Surface, "across" | "up">;

/** Where a named point of a panel has its number: above or below the dot, where it hides the least. */
export interface NumberPlace {
  readonly point: SeriesPoint;
  readonly cited: CitedFigure;
  readonly line: SeriesLine;
  /** Baseline from the dot, in em. */
  readonly dy: number;
  readonly anchor: Anchor;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What a number should not hide: a place on a line, or the dot of a point that is named. */
interface Spot {
  readonly x: number;
  readonly y: number;
  readonly named?: boolean;
}

/** A panel in em of its numbers, as it is on a narrow screen: there the numbers are closest. */
const panel = { width: 21, height: 11 };

/** Baselines that are tried, best first: just above, just below, then further off. */
const baselines = [-0.75, 1.5, -1.75, 2.5, -2.75, 3.5];

/** How much worse each kind of collision is than standing in the next place. */
const cost = { name: 40, outside: 60, named: 20, spot: 1 };

/** The numbers of a panel, in the order of its lines. A point that is words has its own at the axis. */
export function numberPlaces(
  { lines }: SeriesPanel,
  axes: Axes,
  locale: Locale,
  reference?: Reference,
): readonly NumberPlace[] {
  const spots = lines.flatMap(({ points }) => spotsOf(points, axes));
  const taken: Box[] = reference ? [labelOf(reference, axes.up)] : [];
  return lines.flatMap((line) =>
    line.points.flatMap((point) => {
      const { named: cited } = point;
      if (!cited) return [];
      const y = highestOf(point.mark);
      if (y === undefined) return [{ point, cited, line, dy: -0.5, anchor: "middle" as const }];
      const at = share(axes.across, middleOf(point));
      const anchor = at < 12 ? "start" : at > 82 ? "end" : "middle";
      const spot = spotAt(at, share(axes.up, y));
      const width = textWidth(quantityText(cited.figure.quantity, cited.figure.unit, locale)) + 0.8;
      const choices = baselines.map((dy, rank) => {
        const box = boxOf(spot, dy, anchor, width);
        return { dy, box, price: rank + priceOf(box, taken, spots) };
      });
      const best = choices.reduce((one, other) => (other.price < one.price ? other : one));
      taken.push(best.box);
      return [{ point, cited, line, dy: best.dy, anchor }];
    }),
  );
}

function spotAt(x: number, y: number): Spot {
  return { x: (x / 100) * panel.width, y: ((100 - y) / 100) * panel.height };
}

/** The dots, and some places on the lines between them. */
function spotsOf(points: readonly SeriesPoint[], { up, across }: Axes): Spot[] {
  const dots = points.map((point) => {
    const y = highestOf(point.mark);
    return y === undefined
      ? undefined
      : { ...spotAt(share(across, middleOf(point)), share(up, y)), named: point.named !== undefined };
  });
  return dots.flatMap((dot, index) => {
    const before = dots[index - 1];
    if (!dot) return [];
    const own = [dot, ...arrowOf(points[index], dot)];
    if (!before || !points[index]?.joined) return own;
    const between = [0.2, 0.4, 0.6, 0.8].map((part) => ({
      x: before.x + (dot.x - before.x) * part,
      y: before.y + (dot.y - before.y) * part,
    }));
    return [...between, ...own];
  });
}

/** The arrow of a limit, above or below its dot. */
function arrowOf(point: SeriesPoint | undefined, { x, y }: Spot): Spot[] {
  const way = point?.mark.kind === "at-least" ? -1 : point?.mark.kind === "at-most" ? 1 : 0;
  return way === 0 ? [] : [0.6, 1.1].map((length) => ({ x, y: y + way * length, named: true }));
}

/** The label of the reference, at the right end of its line. */
function labelOf({ value, label }: Reference, scale: Scale): Box {
  return boxOf(spotAt(100, share(scale, value)), -0.4, "end", textWidth(label) + 0.8);
}

function boxOf({ x, y }: Spot, dy: number, anchor: Anchor, width: number): Box {
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { left, right: left + width, top: y + dy - 0.8, bottom: y + dy + 0.2 };
}

function priceOf(box: Box, taken: readonly Box[], spots: readonly Spot[]): number {
  const names = taken.filter(
    (other) => other.left < box.right && box.left < other.right && other.top < box.bottom && box.top < other.bottom,
  );
  const under = spots.filter(({ x, y }) => x > box.left - 0.2 && x < box.right + 0.2 && y > box.top && y < box.bottom);
  const outside = box.bottom > panel.height || box.top < -1.6;
  const hidden = under.reduce((sum, { named }) => sum + (named ? cost.named : cost.spot), 0);
  return names.length * cost.name + hidden + (outside ? cost.outside : 0);
}

/** True where the labels do not all fit on an axis of so many em: every other one is then left out. */
export function isCrowded({ min, max, ticks }: Scale, width: number): boolean {
  const [one, next] = ticks;
  const widest = widestLabel(ticks);
  return one !== undefined && next !== undefined && ((next.value - one.value) / (max - min)) * width < widest + 0.6;
}

/** The width of the widest label, in em. */
export function widestLabel(ticks: readonly Tick[]): number {
  return Math.max(0, ...ticks.map(({ label }) => textWidth(label, "regular")));
}

/** The labels that have room on an axis of so many em: every other one where they are crowded. */
export function ticksWithRoom(scale: Scale, width: number): readonly Tick[] {
  return isCrowded(scale, width) ? scale.ticks.filter((_, index) => index % 2 === 0) : scale.ticks;
}
