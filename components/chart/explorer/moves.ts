import { middleOf } from "@/lib/chart/geometry";
import type { ExplorerLine } from "@/lib/view/exhibit/explorer-facts";

/** Where a reader is: at a stop, and on a line where keys led there. */
export interface Place {
  readonly at: number;
  readonly line?: string;
}

/** A part of the axis of the stops. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

export function isWhole(range: Range, whole: Range): boolean {
  return range.min === whole.min && range.max === whole.max;
}

/** Where the points of a line are, within a part of the axis. */
export function placesWithin({ points }: ExplorerLine, { min, max }: Range): readonly number[] {
  return points.map(middleOf).filter((at) => at >= min && at <= max);
}

/** The nearest of several places; undefined where there is none. */
export function nearest(places: readonly number[], to: number): number | undefined {
  let best: number | undefined;
  for (const place of places) if (best === undefined || Math.abs(place - to) < Math.abs(best - to)) best = place;
  return best;
}

/**
 * Where a key leads from a place: along the line, or to the nearest point of another one, past lines that have none.
 * Undefined for any other key, and where there is nothing to lead to.
 */
export function moved(
  lines: readonly ExplorerLine[],
  range: Range,
  from: Place | undefined,
  key: string,
  alongRows: boolean,
): Place | undefined {
  const stocked = lines
    .map((line) => ({ id: line.id, places: placesWithin(line, range) }))
    .filter(({ places }) => places.length > 0);
  const current = Math.max(
    0,
    stocked.findIndex(({ id }) => id === from?.line),
  );
  const places = stocked[current]?.places ?? [];
  const [back, on, above, below] = alongRows
    ? ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"]
    : ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"];
  const to = (index: number, at: number | undefined) => {
    const line = stocked[index];
    return line === undefined || at === undefined ? undefined : { line: line.id, at };
  };
  // Without a line, the first key leads to the place pointed at, or to an end.
  const here = from && (from.line === undefined ? nearest(places, from.at) : from.at);
  const isNew = from?.line === undefined;
  switch (key) {
    case "Home":
      return to(current, places[0]);
    case "End":
      return to(current, places.at(-1));
    case back:
      if (here === undefined) return to(current, places.at(-1));
      return to(current, isNew ? here : (places.filter((place) => place < here).at(-1) ?? places[0]));
    case on:
      if (here === undefined) return to(current, places[0]);
      return to(current, isNew ? here : (places.find((place) => place > here) ?? places.at(-1)));
    case above:
    case below: {
      const next = isNew ? current : Math.min(stocked.length - 1, Math.max(0, current + (key === above ? -1 : 1)));
      const others = stocked[next]?.places ?? [];
      return to(next, from ? nearest(others, from.at) : others[0]);
    }
    default:
      return undefined;
  }
}
