import { highestOf, isMixed, middleOf, needsKey, share } from "../../chart/geometry";
import { numberPlaces, widestLabel } from "../../chart/labels";
import { LineMark, LineSample, lineRole } from "../../chart/line-marks";
import { ReferenceLine } from "../../chart/row-marks";
import type { Reference, Scale, SeriesChart, SeriesPanel } from "../../chart/spec";
import { fixedSurface, letterRole, type Surface } from "../../chart/surface";
import type { Locale } from "../../domain/text";
import { figureRuns } from "../text/runs";
import { type Block, innerWidth, margin, paragraph, space, stacked, TextLines } from "./block";
import { paint } from "./paint";
import { AxisLabels, ReferenceName, tickSize } from "./rows";
import { runsWidth } from "./wrapped";

const between = { columns: 36, rows: 24 };
const nameSize = 15;
/** Of a line in the key. */
const sampleWidth = 40;

/** Values over time: a panel for each body, all on the same axis of time; two beside each other where there are several. */
export function seriesBlock({ panels, time, reference }: SeriesChart, locale: Locale): Block {
  const columns = panels.length > 1 ? 2 : 1;
  const width = (innerWidth - (columns - 1) * between.columns) / columns;
  const gutter = Math.ceil(widestLabel(panels.flatMap(({ scale }) => scale.ticks)) * tickSize + 14);
  const shared = { time, locale, width, gutter, height: columns === 1 ? 230 : 176, reference };
  const lines = Array.from({ length: Math.ceil(panels.length / columns) }, (_, line) =>
    panels.slice(line * columns, (line + 1) * columns),
  );
  return stacked(
    lines.flatMap((line, index) => {
      const heads = line.map((panel, column) => headOf(panel, margin + column * (width + between.columns), width));
      // The plots of one line of panels are at one height, whatever is over them.
      const over = Math.max(...heads.map(({ block }) => block.height)) + 26;
      const block: Block = {
        height: over + shared.height + 28,
        at: (y) =>
          heads.map(({ panel, x, block: head }, column) => (
            <g key={panel.id}>
              {head.at(y)}
              <Panel {...shared} panel={panel} x={x} y={y + over} isNamed={index + column === 0} />
            </g>
          )),
      };
      return index === 0 ? [block] : [space(between.rows), block];
    }),
  );
}

/** What is over a panel: whose it is, and what distinguishes its lines. */
function headOf(panel: SeriesPanel, x: number, width: number) {
  const heading = paragraph([{ text: panel.label }], { size: 15, bold: true, fill: "ink", x, width });
  return { panel, x, block: stacked([heading, ...(needsKey(panel) ? keyBlocks(panel, x, width) : [])]) };
}

/** What distinguishes the lines of a panel, one under the other. */
function keyBlocks(panel: SeriesPanel, x: number, width: number): Block[] {
  const [left, room] = [x + sampleWidth, width - sampleWidth];
  return panel.lines.map((line): Block => {
    const label = paragraph([{ text: line.label }], { size: 14, x: left, width: room, fill: "ink-soft" });
    return {
      height: label.height,
      at: (y) => (
        <>
          <g transform={`translate(${x} ${y + 10})`}>
            <LineSample line={line} isMixed={isMixed(panel)} paint={paint} />
          </g>
          {label.at(y + 1)}
        </>
      ),
    };
  });
}

interface PanelProps {
  readonly panel: SeriesPanel;
  readonly time: Scale;
  readonly locale: Locale;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly gutter: number;
  readonly height: number;
  readonly reference: Reference | undefined;
  /** The marker of the reference is once in a chart. */
  readonly isNamed: boolean;
}

function Panel({ panel, time, locale, x, y, width, gutter, height, reference, isNamed }: PanelProps) {
  const { scale } = panel;
  const plot = { left: x + gutter, right: x + width - 14, bottom: y + height };
  const surface = fixedSurface({
    ...{ across: time, up: scale, paint },
    x: (at) => plot.left + (share(time, at) / 100) * (plot.right - plot.left),
    y: (value) => plot.bottom - (share(scale, value) / 100) * height,
  });
  const level = reference && Number(surface.y(reference.value));
  const ends = { x1: plot.left, x2: plot.right };
  return (
    <>
      <Grid surface={surface} {...plot} />
      {reference && <ReferenceLine {...{ reference, paint, ...ends }} y1={level} y2={level} />}
      {reference && isNamed && (
        <ReferenceName reference={reference} place={{ x: plot.right, y: (level ?? 0) - 6, anchor: "end" }} />
      )}
      {panel.lines.map((line) => (
        <LineMark key={line.id} line={line} isMixed={isMixed(panel)} surface={surface} />
      ))}
      <Numbers {...{ panel, surface, locale }} bottom={plot.bottom} reference={isNamed ? reference : undefined} />
    </>
  );
}

interface GridProps {
  readonly surface: Surface;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

function Grid({ surface, left, right, bottom }: GridProps) {
  const { up, y } = surface;
  return (
    <g data-not-a-statistic="" fill={paint("ink-faint")} fontSize={tickSize}>
      {up.ticks.map(({ value, label }) => (
        <g key={value}>
          <line x1={left} x2={right} y1={y(value)} y2={y(value)} stroke={paint(value === 0 ? "control" : "grid")} />
          <text x={left - 7} y={Number(y(value)) + 4.5} textAnchor="end">
            {label}
          </text>
        </g>
      ))}
      <AxisLabels surface={surface} length={right - left} y={bottom + 20} />
    </g>
  );
}

interface NumbersProps {
  readonly panel: SeriesPanel;
  readonly surface: Surface;
  readonly locale: Locale;
  readonly bottom: number;
  readonly reference: Reference | undefined;
}

/** The numbers of the points that are named, each with its marker, over a ground of paper. */
function Numbers({ panel, surface, locale, bottom, reference }: NumbersProps) {
  return numberPlaces(panel, surface, locale, reference).map(({ point, cited, line, anchor, dy }) => {
    const value = highestOf(point.mark);
    const fill = letterRole(lineRole(line, isMixed(panel)));
    const runs = figureRuns(cited, locale, "sign", { bold: true, fill });
    const x = Number(surface.x(middleOf(point)));
    const y = (value === undefined ? bottom : Number(surface.y(value))) + dy * nameSize;
    const width = runsWidth(runs, nameSize);
    const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
    return (
      <g key={point.id}>
        <rect x={left - 1} y={y - 13} width={width + 2} height={16} fill={paint("paper")} fillOpacity={0.8} />
        <TextLines lines={[runs]} {...{ x, y, anchor, size: nameSize, figure: cited.figure.id }} />
      </g>
    );
  });
}
