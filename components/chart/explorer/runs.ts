import type { ExplorerLine, ExplorerPoint } from "@/lib/view/explorer/explorer-facts";

/** The value that a point's dot stands at: of a range its upper end; none where it is words. */
function heightOf({ mark }: ExplorerPoint): number | undefined {
  return mark.kind === "words" ? undefined : mark.kind === "band" ? mark.high : mark.value;
}

/** A stretch of a line that may be drawn through: no gap, no break, no range lies in it. */
export interface Run {
  readonly line: ExplorerLine;
  readonly points: readonly ExplorerPoint[];
}

/** A line as stretches, so that nothing is drawn across a gap; a range, which has no middle, stands alone. */
export function runsOf(line: ExplorerLine): readonly Run[] {
  const runs: ExplorerPoint[][] = [];
  let before: ExplorerPoint | undefined;
  for (const point of line.points) {
    if (heightOf(point) === undefined) {
      before = undefined;
      continue;
    }
    const goesOn = before !== undefined && point.joined && before.mark.kind !== "band" && point.mark.kind !== "band";
    if (goesOn) runs.at(-1)?.push(point);
    else runs.push([point]);
    before = point;
  }
  return runs.map((points) => ({ line, points }));
}

/** A row of a chart: one point, under the key of its stretch. */
export type Row = Readonly<Record<string, number | ExplorerPoint | undefined>> & {
  readonly at: number;
  readonly point: ExplorerPoint;
};

/** The points of all stretches in the order of time; `key` is that of a stretch's values. */
export function rowsOf(runs: readonly (Run & { readonly key: string })[]): readonly Row[] {
  const rows = runs.flatMap(({ key, points }) =>
    points.map((point) => ({ at: point.at, point, [key]: heightOf(point) }) as Row),
  );
  return rows.sort((one, other) => one.at - other.at);
}
