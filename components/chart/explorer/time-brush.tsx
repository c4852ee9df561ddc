import { Brush, ComposedChart, XAxis } from "recharts";
import type { ExplorerStop } from "@/lib/view/exhibit/explorer-facts";
import type { Range } from "./moves";

interface TimeBrushProps {
  readonly stops: readonly ExplorerStop[];
  readonly whole: Range;
  /** Room on the left, in px, so that it begins where the axis does. */
  readonly gutter: number;
  readonly label: string;
  readonly choose: (range: Range) => void;
}

/** Half a year beside the outermost dates, so that their dots are whole. */
const rim = 0.5;

/** The part of a long series that is looked at: drawn with a pointer, or moved by arrow keys at either end. */
export function TimeBrush({ stops, whole, gutter, label, choose }: TimeBrushProps) {
  return (
    <ComposedChart
      responsive
      className="explorer-brush"
      margin={{ top: 4, right: 12, bottom: 4, left: gutter }}
      data={stops}
      accessibilityLayer={false}
    >
      <XAxis dataKey="at" hide />
      <Brush
        dataKey="label"
        height={36}
        travellerWidth={16}
        ariaLabel={label}
        fill="var(--wash)"
        stroke="var(--control)"
        onChange={({ startIndex, endIndex }) => {
          const [first, last] = [stops[startIndex], stops[endIndex]];
          if (!first || !last) return;
          choose({
            min: startIndex === 0 ? whole.min : first.at - rim,
            max: endIndex === stops.length - 1 ? whole.max : last.at + rim,
          });
        }}
      />
    </ComposedChart>
  );
}
