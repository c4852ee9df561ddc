import { textWidth } from "@/components/chart/geometry";
import { heightOf, middleOf, namePlaces } from "@/components/chart/name-places";
import { isOfBoth } from "@/components/chart/series";
import type { Reference, Scale, SeriesChart, SeriesPanel } from "../../chart/spec";
import type { Locale } from "../../domain/text";
import { quantityText } from "../../format/quantity";
import { type Axis, along, anchors, labelledTicks, tickSize, up } from "./axis";
import { type Block, innerWidth, margin, paragraph, space, stacked, TextLines } from "./block";
import { colours } from "./colours";
import { referenceRuns, referenceStroke } from "./rows";
import { figureRuns, nameRun, runsWidth } from "./run";
import { keyBlock } from "./series-key";
import { lineColour, SeriesLineMark } from "./series-line";

/** The two axes of a panel: of time across, of values upwards. */
export interface PanelAxes {
  readonly time: Axis;
  readonly values: Axis;
}

const between = { columns: 36, rows: 24 };
const nameSize = 15;

/** Values over time: a panel for each body, all on the same axis of time; two beside each other where there are several. */
export function seriesBlock({ panels, time, reference }: SeriesChart, locale: Locale): Block {
  const columns = panels.length > 1 ? 2 : 1;
  const width = (innerWidth - (columns - 1) * between.columns) / columns;
  const labels = panels.flatMap(({ scale }) => scale.ticks.map(({ label }) => label));
  const gutter = Math.ceil(Math.max(0, ...labels.map((label) => textWidth(label) * tickSize)) + 10);
  const shared = { time, locale, width, gutter, height: columns === 1 ? 230 : 176, reference };
  const lines = Array.from({ length: Math.ceil(panels.length / columns) }, (_, line) =>
    panels.slice(line * columns, (line + 1) * columns),
  );
  return stacked(
    lines.flatMap((line, index) => {
      const heads = line.map((panel, column) => headOf(panel, margin + column * (width + between.columns), width));
      // The plots of one line of panels stand at one height, whatever stands over them.
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

/** What stands over a panel: whose it is, and what tells its lines apart. */
function headOf(panel: SeriesPanel, x: number, width: number) {
  const heading = paragraph([nameRun(panel.label)], { size: 15, bold: true, fill: colours.ink, x, width });
  return { panel, x, block: stacked([heading, keyBlock(panel, x, width)]) };
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
  /** The marker of the reference stands once in a chart. */
  readonly isNamed: boolean;
}

function Panel({ panel, time, locale, x, y, width, gutter, height, reference, isNamed }: PanelProps) {
  const axes: PanelAxes = {
    time: { scale: time, start: x + gutter, length: width - gutter - 14 },
    values: { scale: panel.scale, start: y, length: height },
  };
  return (
    <>
      <Grid axes={axes} />
      {reference && <Level reference={reference} axes={axes} isNamed={isNamed} />}
      {panel.lines.map((line) => (
        <SeriesLineMark key={line.id} line={line} axes={axes} isMixed={isOfBoth(panel)} />
      ))}
      <Names panel={panel} axes={axes} locale={locale} reference={isNamed ? reference : undefined} />
    </>
  );
}

function Grid({ axes: { time, values } }: { axes: PanelAxes }) {
  const end = time.start + time.length;
  const bottom = values.start + values.length;
  return (
    <g data-not-a-statistic="" fill={colours["ink-faint"]} fontSize={tickSize}>
      {values.scale.ticks.map(({ value, label }) => (
        <g key={value}>
          <line
            {...{ x1: time.start, x2: end, y1: up(values, value), y2: up(values, value) }}
            stroke={value === 0 ? colours.control : colours.grid}
          />
          <text x={time.start - 7} y={up(values, value) + 4.5} textAnchor="end">
            {label}
          </text>
        </g>
      ))}
      {labelledTicks(time).map(({ value, label }) => (
        <text key={value} x={along(time, value)} y={bottom + 20} textAnchor="middle">
          {label}
        </text>
      ))}
    </g>
  );
}

/** The reference, across a panel. */
function Level({ reference, axes, isNamed }: { reference: Reference; axes: PanelAxes; isNamed: boolean }) {
  const { time, values } = axes;
  const y = up(values, reference.value);
  const end = time.start + time.length;
  const figure = reference.cited?.figure.id;
  return (
    <>
      <line data-figure={figure} x1={time.start} x2={end} y1={y} y2={y} {...referenceStroke(reference)} />
      {isNamed && (
        <TextLines
          lines={[referenceRuns(reference)]}
          {...{ x: end, y: y - 6, size: 14, lineHeight: 18, anchor: "end" }}
          {...(figure !== undefined && { figure })}
        />
      )}
    </>
  );
}

interface NamesProps {
  readonly panel: SeriesPanel;
  readonly axes: PanelAxes;
  readonly locale: Locale;
  readonly reference: Reference | undefined;
}

/** The numbers of the points that are named, each with its marker. */
function Names({ panel, axes, locale, reference }: NamesProps) {
  const { time, values } = axes;
  const numberOf = ({ named }: SeriesPanel["lines"][number]["points"][number]) =>
    named ? quantityText(named.figure.quantity, named.figure.unit, locale) : "";
  const scales = { scale: values.scale, time: time.scale };
  const places = new Map(namePlaces(panel, scales, numberOf, reference).map((place) => [place.id, place]));
  return panel.lines.flatMap((line) =>
    line.points.flatMap((point) => {
      if (!point.named) return [];
      const place = places.get(point.id);
      const anchor = place?.anchor ?? "amid";
      const value = heightOf(point);
      const fill = lineColour(line, isOfBoth(panel), "letters");
      const runs = figureRuns(point.named, locale, "sign", { bold: true, fill });
      const x = along(time, middleOf(point));
      const y =
        (value === undefined ? values.start + values.length : up(values, value)) + (place?.dy ?? -0.5) * nameSize;
      const width = runsWidth(runs, nameSize);
      const left = anchor === "from" ? x : anchor === "upto" ? x - width : x - width / 2;
      return (
        <g key={point.id}>
          <rect x={left - 1} y={y - 13} width={width + 2} height={16} fill={colours.paper} fillOpacity={0.8} />
          <TextLines
            lines={[runs]}
            {...{ x, y, size: nameSize, lineHeight: nameSize, anchor: anchors[anchor], figure: point.named.figure.id }}
          />
        </g>
      );
    }),
  );
}
