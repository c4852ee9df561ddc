import { sum } from "d3-array";
import { Fragment, type ReactNode } from "react";
import { anchorAt, longestAxis, share, textAfter } from "../../chart/geometry";
import { ticksWithRoom } from "../../chart/labels";
import { ReferenceLine, RowMarks, SpanMark, TickLines } from "../../chart/row-marks";
import type { BarChart, BarRow, MarkedFigure, Reference, Scale, SpanChart } from "../../chart/spec";
import { fixedSurface, type Position, type Role, type Surface } from "../../chart/surface";
import type { Locale } from "../../domain/text";
import { disagreesRuns, figureRuns, markerRun, type Run, timeText } from "../text/runs";
import { type Block, innerWidth, margin, paragraph, stacked, TextLines } from "./block";
import { paint } from "./paint";
import { runsWidth } from "./wrapped";

/** A row of a chart: its name, its marks on the axis, and the numbers after them. */
interface ChartRow {
  readonly name: Block;
  /** The value after which the numbers begin, and how many px after it. */
  readonly after: { readonly value: number; readonly gap: number };
  /** Each begins with the number of a figure. */
  readonly texts: readonly (readonly Run[])[];
  readonly marks: (surface: Surface) => ReactNode;
}

const names = { width: 250, gap: 14 };
const valueSize = 16;
const secondLine = 22;
const betweenTexts = 10;

/** Of the labels of an axis. */
export const tickSize = 13;

/** Bars from zero, one a figure. */
export function barsBlock({ rows, scale, reference }: BarChart, locale: Locale): Block {
  const chartRows = rows.map((row) => barRow(row, locale, reference));
  return rowsBlock(chartRows, scale, reference);
}

function barRow(row: BarRow, locale: Locale, reference: Reference | undefined): ChartRow {
  const { label, details, sub, inside, period } = row;
  const { value, gap } = textAfter(row);
  const time = timeText(period, locale);
  // The time alone where the row has no name.
  const small = (label === "" ? details : [...details, time]).join(" · ");
  return {
    name: nameBlock(label === "" ? time : label, small, sub),
    after: { value, gap: gap * valueSize },
    texts: [valueText(row, locale, "ink"), ...(inside ? [valueText(inside, locale, "women", inside.label)] : [])],
    marks: (surface) => <RowMarks row={row} surface={surface} half={sub ? 6 : 8} reference={reference} />,
  };
}

/** What a row is of, beside its marks: its name, and in small what narrows it. */
function nameBlock(name: string, details = "", isSub = false): Block {
  const beside = { x: margin + names.width, width: names.width, anchor: "end" } as const;
  return stacked([
    paragraph([{ text: name }], {
      ...{ ...beside, size: isSub ? 14 : 15, lineHeight: 19, fill: isSub ? "ink-soft" : "ink" },
    }),
    ...(details === ""
      ? []
      : [paragraph([{ text: details }], { ...beside, size: 13, lineHeight: 17, fill: "ink-soft" })]),
  ]);
}

function valueText({ cited, discrepancy }: MarkedFigure, locale: Locale, fill: Role, unit?: string): Run[] {
  return [
    ...figureRuns(cited, locale, "sign", { bold: true, fill }),
    ...(unit === undefined ? [] : [{ text: `\u00A0${unit}`, fill }]),
    ...disagreesRuns(discrepancy),
  ];
}

/** Programmes in time. */
export function spansBlock({ rows, scale }: SpanChart, locale: Locale): Block {
  const chartRows = rows.map(({ label, cited, first, last }): ChartRow => {
    return {
      name: nameBlock(label),
      after: { value: last + 1, gap: 0.8 * valueSize },
      texts: [figureRuns(cited, locale, "sign", { bold: true })],
      marks: (surface) => <SpanMark first={first} last={last} figure={cited.figure.id} surface={surface} />,
    };
  });
  return rowsBlock(chartRows, scale);
}

/** Rows on one axis, with the labels of the axis under them and that of the reference above. */
function rowsBlock(rows: readonly ChartRow[], scale: Scale, reference?: Reference): Block {
  const room = innerWidth - names.width - names.gap;
  const beside = lengthFor(rows, scale, room, (widths) => sum(widths) + (widths.length - 1) * betweenTexts);
  const isStacked = beside < room * 0.55;
  const length = Math.max(
    isStacked ? lengthFor(rows, scale, room, (widths) => Math.max(...widths)) : beside,
    room * 0.4,
  );
  const start = margin + names.width + names.gap;
  const surface = fixedSurface({ across: scale, x: (value) => start + (share(scale, value) / 100) * length, paint });
  const body = stacked(rows.map((row) => rowBlock(row, surface, isStacked)));
  const head = reference ? 26 : 0;
  return {
    height: head + body.height + 26,
    at: (above) => {
      const top = above + head;
      const bottom = top + body.height;
      const x = reference && surface.x(reference.value);
      return (
        <>
          <TickLines surface={surface} y={top} height={body.height} />
          {reference && <ReferenceLine {...{ reference, paint }} x1={x} x2={x} y1={top - 4} y2={bottom} />}
          {reference && (
            <ReferenceName
              reference={reference}
              place={{ x: surface.x(reference.value), y: top - 8, anchor: anchorAt(share(scale, reference.value)) }}
            />
          )}
          {body.at(top)}
          <g data-not-a-statistic="" fill={paint("ink-faint")} fontSize={tickSize}>
            <AxisLabels surface={surface} length={length} y={bottom + 18} />
          </g>
        </>
      );
    },
  };
}

interface AxisLabelsProps {
  readonly surface: Surface;
  readonly length: number;
  readonly y: number;
}

/** The labels of an axis that runs across, as many as it has room for. */
export function AxisLabels({ surface: { across, x }, length, y }: AxisLabelsProps) {
  return ticksWithRoom(across, length / tickSize).map(({ value, label }) => (
    <text key={value} x={x(value)} y={y} textAnchor="middle">
      {label}
    </text>
  ));
}

/**
 * How long the axis can be, so that every number, and half a label at its end, is within the picture.
 *
 * @param widthOf the width of the numbers of a row, from the width of each
 */
function lengthFor(
  rows: readonly ChartRow[],
  scale: Scale,
  room: number,
  widthOf: (widths: readonly number[]) => number,
): number {
  const texts = rows.map(({ after: { value, gap }, texts: own }) => ({
    at: share(scale, value),
    width: gap + widthOf(own.map((runs) => runsWidth(runs, valueSize))),
  }));
  return Math.min(room - 24, longestAxis(texts, room));
}

function rowBlock({ name, after, texts, marks }: ChartRow, surface: Surface, isStacked: boolean): Block {
  const height = Math.max(isStacked && texts.length > 1 ? 58 : 38, name.height + 12);
  return {
    height,
    at: (y) => {
      const middle = y + height / 2;
      return (
        <g>
          {name.at(middle - name.height / 2)}
          {surface.at(0, middle, marks(surface))}
          <Values texts={texts} x={Number(surface.x(after.value)) + after.gap} y={middle} isStacked={isStacked} />
        </g>
      );
    },
  };
}

interface ValuesProps {
  readonly texts: ChartRow["texts"];
  readonly x: number;
  readonly y: number;
  readonly isStacked: boolean;
}

/** The numbers of a row, each over a ground of paper, so that no line runs through it. */
function Values({ texts, x, y, isStacked }: ValuesProps) {
  const widths = texts.map((runs) => runsWidth(runs, valueSize));
  return texts.map((runs, index) => {
    const figure = runs[0]?.figure;
    const left = isStacked ? x : x + sum(widths.slice(0, index)) + index * betweenTexts;
    const middle = isStacked && texts.length > 1 ? y + (index - 0.5) * secondLine : y;
    return (
      <Fragment key={figure}>
        <rect x={left - 2} y={middle - 10} width={(widths[index] ?? 0) + 4} height={20} fill={paint("paper")} />
        <TextLines lines={[runs]} x={left} y={middle + 5.5} size={valueSize} figure={figure} />
      </Fragment>
    );
  });
}

interface ReferenceNameProps {
  readonly reference: Reference;
  readonly place: { readonly x: Position; readonly y: Position; readonly anchor: "start" | "middle" | "end" };
}

/** The words at the line of a reference, with the marker of the figure that it is. */
export function ReferenceName({ reference, place: { x, y, anchor } }: ReferenceNameProps) {
  const { label, cited, kind } = reference;
  const isTarget = kind === "target";
  const words: Run = { text: label, fill: isTarget ? "target" : "ink-soft", bold: isTarget };
  return (
    <TextLines
      lines={[[words, ...(cited ? [markerRun(cited)] : [])]]}
      {...{ x: Number(x), y: Number(y), anchor, size: 14, figure: cited?.figure.id }}
    />
  );
}
