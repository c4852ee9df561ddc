import { Fragment, type ReactNode } from "react";
import { share } from "@/components/chart/geometry";
import type { Reference, Scale } from "../../chart/spec";
import { type Axis, along, anchorOf, labelledTicks, tickSize } from "./axis";
import { type Block, innerWidth, margin, TextLines } from "./block";
import { colours } from "./colours";
import { markerRun, type Run, runsWidth, trimmed, wrapped } from "./run";

/** A number beside a mark. */
export interface ValueText {
  readonly figure: string;
  readonly runs: readonly Run[];
}

/** A row of a drawing: its name, its marks on the axis, and the numbers that stand after them. */
export interface DrawnRow {
  readonly id: string;
  readonly name: readonly Run[];
  readonly details: readonly Run[];
  readonly sub: boolean;
  /** The value after which the numbers stand, and how many px after it. */
  readonly after: { readonly value: number; readonly gap: number };
  readonly texts: readonly ValueText[];
  readonly marks: (axis: Axis, y: number) => ReactNode;
}

const names = { width: 250, gap: 14, size: 15, detailSize: 13, lineHeight: 19, detailLineHeight: 17 };
const valueSize = 16;
const secondLine = 22;
const betweenTexts = 10;

/** Rows on one axis, with the labels of the axis under them and that of the reference above. */
export function rowsBlock(rows: readonly DrawnRow[], scale: Scale, reference?: Reference): Block {
  const room = innerWidth - names.width - names.gap;
  const beside = roomFor(rows, scale, room, besideWidth);
  const isStacked = beside < room * 0.55;
  const length = isStacked ? roomFor(rows, scale, room, stackedWidth) : beside;
  const axis = { scale, start: margin + names.width + names.gap, length: Math.max(length, room * 0.4) };
  const laid = rows.map((row) => laidRow(row, isStacked));
  const head = reference ? 26 : 0;
  const height = laid.reduce((sum, row) => sum + row.height, 0);
  return {
    height: head + height + 26,
    at: (top) => {
      const bottom = top + head + height;
      return (
        <>
          <Lines axis={axis} top={top + head} bottom={bottom} reference={reference} />
          {reference && <ReferenceName reference={reference} axis={axis} y={top + head - 8} />}
          {laid.map((row, index) => {
            const y = top + head + laid.slice(0, index).reduce((sum, each) => sum + each.height, 0);
            return <Row key={row.row.id} laid={row} axis={axis} y={y} reference={reference} />;
          })}
          <g data-not-a-statistic="" fill={colours["ink-faint"]} fontSize={tickSize}>
            {labelledTicks(axis).map(({ value, label }) => (
              <text key={value} x={along(axis, value)} y={bottom + 18} textAnchor="middle">
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

/** How long the axis can be, so that every number ends within the picture. */
function roomFor(rows: readonly DrawnRow[], scale: Scale, room: number, widthOf: (row: DrawnRow) => number): number {
  const limits = rows.map((row) => {
    const at = share(scale, row.after.value) / 100;
    return at <= 0 ? room : (room - row.after.gap - widthOf(row)) / at;
  });
  // Half a label stands beyond the end of the axis.
  return Math.min(room - 24, ...limits);
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

function Row({ laid, axis, y, reference }: { laid: LaidRow; axis: Axis; y: number; reference: Reference | undefined }) {
  const { row, name, details, nameHeight, height, isStacked } = laid;
  const middle = y + height / 2;
  const right = { x: margin + names.width, anchor: "end" } as const;
  const top = middle - nameHeight / 2;
  const size = row.sub ? names.size - 1 : names.size;
  const x = along(axis, row.after.value);
  const target = reference?.kind === "target" ? along(axis, reference.value) : 0;
  return (
    <g>
      {name.length > 0 && (
        <TextLines
          {...right}
          lines={name.map(trimmed)}
          y={top + 14}
          size={size}
          lineHeight={names.lineHeight}
          fill={row.sub ? colours["ink-soft"] : colours.ink}
        />
      )}
      {details.length > 0 && (
        <TextLines
          {...right}
          lines={details.map(trimmed)}
          y={top + name.length * names.lineHeight + 12.5}
          size={names.detailSize}
          lineHeight={names.detailLineHeight}
          fill={colours["ink-soft"]}
        />
      )}
      {target > x && x > axis.start && <rect x={x} y={middle} width={target - x} height={1} fill={colours.rule} />}
      {row.marks(axis, middle)}
      <Values row={row} x={x + row.after.gap} y={middle} isStacked={isStacked} />
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
        <rect x={left - 2} y={middle - 10} width={(widths[index] ?? 0) + 4} height={20} fill={colours.paper} />
        <TextLines lines={[runs]} x={left} y={middle + 5.5} size={valueSize} lineHeight={secondLine} figure={figure} />
      </Fragment>
    );
  });
}

interface LinesProps {
  readonly axis: Axis;
  readonly top: number;
  readonly bottom: number;
  readonly reference: Reference | undefined;
}

/** The lines that run through every row: the ticks, and the reference. */
function Lines({ axis, top, bottom, reference }: LinesProps) {
  return (
    <>
      {axis.scale.ticks.map(({ value }) => (
        <rect
          key={value}
          x={along(axis, value)}
          y={top}
          width={1}
          height={bottom - top}
          fill={value === 0 ? colours.control : colours.grid}
        />
      ))}
      {reference && (
        <line
          data-figure={reference.cited?.figure.id}
          x1={along(axis, reference.value)}
          x2={along(axis, reference.value)}
          y1={top - 4}
          y2={bottom}
          {...referenceStroke(reference)}
        />
      )}
    </>
  );
}

/** How the line of a reference looks. */
export function referenceStroke({ kind }: Reference) {
  return {
    stroke: kind === "target" ? colours.target : colours["ink-faint"],
    strokeWidth: 1.5,
    strokeDasharray: kind === "target" ? "4 3" : "1.5 3",
  };
}

/** The words at the line of a reference, with the marker of the figure that it is. */
export function referenceRuns({ label, cited, kind }: Reference): Run[] {
  const look = { fill: kind === "target" ? colours.target : colours["ink-soft"], bold: kind === "target" };
  return [{ text: label, ...look, ...(!cited && { isName: true }) }, ...(cited ? [markerRun(cited)] : [])];
}

function ReferenceName({ reference, axis, y }: { reference: Reference; axis: Axis; y: number }) {
  const anchor = anchorOf(axis, reference.value);
  return (
    <TextLines
      lines={[referenceRuns(reference)]}
      x={along(axis, reference.value)}
      y={y}
      size={14}
      lineHeight={18}
      anchor={anchor}
      {...(reference.cited && { figure: reference.cited.figure.id })}
    />
  );
}
