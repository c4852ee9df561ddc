import type { Reference, Scale, SeriesPanel, SeriesPoint } from "@/lib/chart/spec";
import { share, textWidth } from "./geometry";

/** Where the named points of a panel have their numbers: above or below the dot, where the least lies under them. */

export interface NamePlace {
  readonly id: string;
  /** Baseline from the dot, in em. */
  readonly dy: number;
  readonly anchor: "from" | "amid" | "upto";
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

/** A panel in em of its numbers, as it is on a narrow screen: there the numbers stand closest. */
const panel = { width: 21, height: 11 };

/** Baselines that are tried, best first: just above, just below, then further off. */
const baselines = [-0.75, 1.5, -1.75, 2.5, -2.75, 3.5];

/** How much worse each kind of collision is than standing in the next place. */
const cost = { name: 40, outside: 60, named: 20, spot: 1 };

export function namePlaces(
  { lines }: SeriesPanel,
  axes: { readonly scale: Scale; readonly time: Scale },
  nameOf: (point: SeriesPoint) => string,
  reference?: Reference,
): readonly NamePlace[] {
  const spots = lines.flatMap(({ points }) => spotsOf(points, axes));
  const taken: Box[] = reference ? [labelOf(reference, axes.scale)] : [];
  return lines.flatMap(({ points }) =>
    points.flatMap((point) => {
      const y = heightOf(point);
      if (!point.named || y === undefined) return [];
      const at = share(axes.time, middleOf(point));
      const anchor = at < 12 ? "from" : at > 82 ? "upto" : "amid";
      const spot = spotAt(at, share(axes.scale, y));
      const choices = baselines.map((dy, rank) => {
        const box = boxOf(spot, dy, anchor, textWidth(nameOf(point)) + 0.8);
        return { dy, box, price: rank + priceOf(box, taken, spots) };
      });
      const best = choices.reduce((one, other) => (other.price < one.price ? other : one));
      taken.push(best.box);
      return [{ id: point.id, dy: best.dy, anchor }];
    }),
  );
}

/** The value a point's dot stands at: of a band its upper end, above which there is room; none where it is words. */
export function heightOf({ mark }: Pick<SeriesPoint, "mark">): number | undefined {
  return mark.kind === "words" ? undefined : mark.kind === "band" ? mark.high : mark.value;
}

/** Where a point stands in time: in the middle of its interval, if it has one. */
export function middleOf({ at, until = at }: Pick<SeriesPoint, "at" | "until">): number {
  return (at + until) / 2;
}

function spotAt(x: number, y: number): Spot {
  return { x: (x / 100) * panel.width, y: ((100 - y) / 100) * panel.height };
}

/** The dots, and some places on the lines between them. */
function spotsOf(points: readonly SeriesPoint[], { scale, time }: { scale: Scale; time: Scale }): Spot[] {
  const dots = points.map((point) => {
    const y = heightOf(point);
    return y === undefined
      ? undefined
      : { ...spotAt(share(time, middleOf(point)), share(scale, y)), named: point.named !== undefined };
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
  return boxOf(spotAt(100, share(scale, value)), -0.4, "upto", textWidth(label) + 0.8);
}

function boxOf({ x, y }: Spot, dy: number, anchor: NamePlace["anchor"], width: number): Box {
  const left = anchor === "from" ? x : anchor === "upto" ? x - width : x - width / 2;
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
