import { Fragment, type ReactNode } from "react";
import { anchorAt, longestAxis, share, textAfter } from "../../chart/geometry";
import { ticksWithRoom } from "../../chart/labels";
import { ReferenceLine, RowMarks, SpanMark, TickLines } from "../../chart/row-marks";
import type { BarChart, BarRow, MarkedFigure, Reference, Scale, SpanChart } from "../../chart/spec";
import { fixedSurface, type Position, type Role, type Surface } from "../../chart/surface";
import type { Locale } from "../../domain/text";
import { disagreesRun, figureRuns, markerRun, nameRun, type Run, timeText } from "../text/runs";
import { type Block, innerWidth, margin, TextLines } from "./block";
import { paint } from "./paint";
import { runsWidth, trimmed, wrapped } from "./wrapped";

/** A number beside a mark. */
interface ValueText {
  readonly figure: string;
  readonly runs: readonly Run[];
}

/** A row of a drawing: its name, its marks on the axis, and the numbers after them. */
interface DrawnRow {
  readonly id: string;
  readonly name: readonly Run[];
  readonly details: readonly Run[];
  readonly sub: boolean;
  /** The value after which the numbers begin, and how many px after it. */
  readonly after: { readonly value: number; readonly gap: number };
  readonly texts: readonly ValueText[];
  readonly marks: (surface: Surface) => ReactNode;
}

const names = { width: 250, gap: 14, size: 15, detailSize: 13, lineHeight: 19, detailLineHeight: 17 };
const valueSize = 16;
const secondLine = 22;
const betweenTexts = 10;

/** Of the labels of an axis. */
export const tickSize = 13;

/** Bars from zero, one a figure. */
export function barsBlock({ rows, scale, reference }: BarChart, locale: Locale): Block {
  return rowsBlock(
    rows.map((row) => barRow(row, locale, reference)),
    scale,
    reference,
  );
}

function barRow(row: BarRow, locale: Locale, reference: Reference | undefined): DrawnRow {
  const { id, label, details, sub, inside, period } = row;
  const { value, gap } = textAfter(row);
  const time = timeText(period, locale);
  // The time alone where the row has no name.
  const small = (label === "" ? details : [...details, time]).join(" · ");
  return {
    id,
    sub,
    name: [nameRun(label === "" ? time : label)],
    details: small === "" ? [] : [nameRun(small)],
    after: { value, gap: gap * valueSize },
    texts: [valueText(row, locale, "ink"), ...(inside ? [valueText(inside, locale, "women", inside.label)] : [])],
    marks: (surface) => <RowMarks row={row} surface={surface} half={sub ? 6 : 8} reference={reference} />,
  };
}

function valueText({ cited, discrepancy }: MarkedFigure, locale: Locale, fill: Role, unit?: string): ValueText {
  return {
    figure: cited.figure.id,
    runs: [
      ...figureRuns(cited, locale, "sign", { bold: true, fill }),
      ...(unit === undefined ? [] : [{ text: `\u00A0${unit}`, fill }]),
      ...(discrepancy === undefined ? [] : [disagreesRun()]),
    ],
  };
}

/** Programmes in time. */
export function spansBlock({ rows, scale }: SpanChart, locale: Locale): Block {
  const drawn = rows.map(({ id, label, cited, first, last }): DrawnRow => {
    const figure = cited.figure.id;
    return {
      id,
      name: [nameRun(label)],
      details: [],
      sub: false,
      after: { value: last + 1, gap: 0.8 * valueSize },
      texts: [{ figure, runs: figureRuns(cited, locale, "sign", { bold: true }) }],
      marks: (surface) => <SpanMark first={first} last={last} figure={figure} surface={surface} />,
    };
  });
  return rowsBlock(drawn, scale);
}

/** Rows on one axis, with the labels of the axis under them and that of the reference above. */
function rowsBlock(rows: readonly DrawnRow[], scale: Scale, reference?: Reference): Block {
  const room = innerWidth - names.width - names.gap;
  const beside = lengthFor(rows, scale, room, besideWidth);
  const isStacked = beside < room * 0.55;
  const length = Math.max(isStacked ? lengthFor(rows, scale, room, stackedWidth) : beside, room * 0.4);
  const start = margin + names.width + names.gap;
  const surface = fixedSurface({ across: scale, x: (value) => start + (share(scale, value) / 100) * length, paint });
  const laid = rows.map((row) => laidRow(row, isStacked));
  const head = reference ? 26 : 0;
  const height = laid.reduce((sum, row) => sum + row.height, 0);
  return {
    height: head + height + 26,
    at: (above) => {
      const top = above + head;
      const x = reference && surface.x(reference.value);
      return (
        <>
          <TickLines surface={surface} y={top} height={height} />
          {reference && <ReferenceLine {...{ reference, paint }} x1={x} x2={x} y1={top - 4} y2={top + height} />}
          {reference && (
            <ReferenceName
              reference={reference}
              place={{ x: surface.x(reference.value), y: top - 8, anchor: anchorAt(share(scale, reference.value)) }}
            />
          )}
          {laid.map((row, index) => {
            const y = top + laid.slice(0, index).reduce((sum, each) => sum + each.height, 0);
            return <Row key={row.row.id} laid={row} surface={surface} y={y} />;
          })}
          <g data-not-a-statistic="" fill={paint("ink-faint")} fontSize={tickSize}>
            {ticksWithRoom(scale, length / tickSize).map(({ value, label }) => (
              <text key={value} x={surface.x(value)} y={top + height + 18} textAnchor="middle">
                {label}
              </text>
            ))}
          </g>
        </>
      );
    },
  };
}

function besideWidth({ texts }: DrawnRow): number {
  return texts.reduce((sum, { runs }, index) => sum + (index > 0 ? betweenTexts : 0) + runsWidth(runs, valueSize), 0);
}

function stackedWidth({ texts }: DrawnRow): number {
  return Math.max(0, ...texts.map(({ runs }) => runsWidth(runs, valueSize)));
}

/** How long the axis can be, so that every number, and half a label at its end, is within the picture. */
function lengthFor(rows: readonly DrawnRow[], scale: Scale, room: number, widthOf: (row: DrawnRow) => number): number {
  const texts = rows.map((row) => ({ at: share(scale, row.after.value), width: row.after.gap + widthOf(row) }));
  return Math.min(room - 24, longestAxis(texts, room));
}

interface LaidRow {
  readonly row: DrawnRow;
  readonly name: readonly (readonly Run[])[];
  readonly details: readonly (readonly Run[])[];
  readonly nameHeight: number;
  readonly height: number;
  readonly isStacked: boolean;
}

function laidRow(row: DrawnRow, isStacked: boolean): LaidRow {
  const name = row.name.length === 0 ? [] : wrapped(row.name, names.width, row.sub ? names.size - 1 : names.size);
  const details = row.details.length === 0 ? [] : wrapped(row.details, names.width, names.detailSize);
  const nameHeight = name.length * names.lineHeight + details.length * names.detailLineHeight;
  const least = isStacked && row.texts.length > 1 ? 58 : 38;
  return { row, name, details, nameHeight, height: Math.max(least, nameHeight + 12), isStacked };
}

function Row({ laid, surface, y }: { laid: LaidRow; surface: Surface; y: number }) {
  const { row, name, details, nameHeight, height, isStacked } = laid;
  const middle = y + height / 2;
  const right = { x: margin + names.width, anchor: "end" } as const;
  const top = middle - nameHeight / 2;
  return (
    <g>
      {name.length > 0 && (
        <TextLines
          {...right}
          lines={name.map(trimmed)}
          y={top + 14}
          size={row.sub ? names.size - 1 : names.size}
          lineHeight={names.lineHeight}
          fill={row.sub ? "ink-soft" : "ink"}
        />
      )}
      {details.length > 0 && (
        <TextLines
          {...right}
          lines={details.map(trimmed)}
          y={top + name.length * names.lineHeight + 12.5}
          size={names.detailSize}
          lineHeight={names.detailLineHeight}
          fill="ink-soft"
        />
      )}
      {surface.at(0, middle, row.marks(surface))}
      <Values row={row} x={Number(surface.x(row.after.value)) + row.after.gap} y={middle} isStacked={isStacked} />
    </g>
  );
}

/** The numbers of a row, each over a ground of paper, so that no line runs through it. */
function Values({ row, x, y, isStacked }: { row: DrawnRow; x: number; y: number; isStacked: boolean }) {
  const widths = row.texts.map(({ runs }) => runsWidth(runs, valueSize));
  return row.texts.map(({ figure, runs }, index) => {
    const before = widths.slice(0, index).reduce((sum, width) => sum + width + betweenTexts, 0);
    const left = isStacked ? x : x + before;
    const middle = isStacked && row.texts.length > 1 ? y + (index - 0.5) * secondLine : y;
    return (
      <Fragment key={figure}>
        <rect x={left - 2} y={middle - 10} width={(widths[index] ?? 0) + 4} height={20} fill={paint("paper")} />
        <TextLines lines={[runs]} x={left} y={middle + 5.5} size={valueSize} lineHeight={secondLine} figure={figure} />
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
  const words: Run = { text: label, fill: isTarget ? "target" : "ink-soft", bold: isTarget, isName: !cited };
  return (
    <TextLines
      lines={[[words, ...(cited ? [markerRun(cited)] : [])]]}
      {...{ x: Number(x), y: Number(y), anchor, size: 14, lineHeight: 18, figure: cited?.figure.id }}
    />
  );
}
