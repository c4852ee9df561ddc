import { isOfBoth } from "@/components/chart/series";
import type { SeriesPanel } from "../../chart/spec";
import { type Block, space, stacked, TextLines } from "./block";
import { colours } from "./colours";
import { nameRun, wrapped } from "./run";
import { LineSample, lineColour } from "./series-line";

const size = 14;
const lineHeight = 19;
const sample = 40;

/** What tells the lines of a panel apart, one under the other; a line that is alone needs no name. */
export function keyBlock(panel: SeriesPanel, x: number, width: number): Block {
  if (!panel.lines.some(({ label }) => label !== "")) return space(0);
  const isMixed = isOfBoth(panel);
  return stacked(
    panel.lines.map((line): Block => {
      const lines = wrapped([nameRun(line.label)], width - sample, size);
      return {
        height: lines.length * lineHeight,
        at: (y) => (
          <>
            <LineSample line={line} colour={lineColour(line, isMixed)} x={x} y={y + 10} />
            <TextLines {...{ lines, x: x + sample, y: y + 15, size, lineHeight, fill: colours["ink-soft"] }} />
          </>
        ),
      };
    }),
  );
}
