import { textPlace } from "@/components/chart/bars";
import { endOf } from "@/components/chart/geometry";
import type { BarChart, BarRow, MarkedFigure, SpanChart, SpanRow, Tone } from "../../chart/spec";
import type { Locale } from "../../domain/text";
import { along } from "./axis";
import { BarMark } from "./bar-mark";
import type { Block } from "./block";
import { colours, letterColour } from "./colours";
import { type DrawnRow, rowsBlock, type ValueText } from "./rows";
import { figureRuns, nameRun, type Run, timeText } from "./run";

/** The pages' gaps are in em of the numbers. */
const em = 16;

/** Bars from zero, one a figure. */
export function barsBlock({ rows, scale, reference }: BarChart, locale: Locale): Block {
  return rowsBlock(
    rows.map((row) => barRow(row, locale, textPlace(row, scale).gap * em)),
    scale,
    reference,
  );
}

function barRow(row: BarRow, locale: Locale, gap: number): DrawnRow {
  const { id, label, sub, tone, inside, mark, allowed } = row;
  const half = sub ? 6 : 8;
  return {
    id,
    sub,
    ...namesOf(label, row.details, timeText(row.period, locale)),
    after: { value: Math.max(0, endOf(mark, allowed)?.value ?? 0), gap },
    texts: [
      valueText(row, locale, colours.ink),
      ...(inside ? [valueText(inside, locale, letterColour("women"), inside.label)] : []),
    ],
    marks: (axis, y) => (
      <>
        <BarMark marked={row} tone={tone} axis={axis} y={y} half={half} />
        {inside && <BarMark marked={inside} tone={insideTone} axis={axis} y={y} half={half} inside />}
      </>
    ),
  };
}

const insideTone: Tone = "women";

/** The name of a row, and in small what narrows it and when that was; the time alone where it has no name. */
function namesOf(label: string, details: readonly string[], time: string): Pick<DrawnRow, "name" | "details"> {
  const small = (label === "" ? details : [...details, time]).join(" · ");
  return { name: [nameRun(label === "" ? time : label)], details: small === "" ? [] : [nameRun(small)] };
}

function valueText(marked: MarkedFigure, locale: Locale, fill: string, unit?: string): ValueText {
  const { cited, discrepancy } = marked;
  const after: Run[] = unit === undefined ? [] : [{ text: `\u00A0${unit}`, fill }];
  return {
    figure: cited.figure.id,
    runs: [
      ...figureRuns(cited, locale, "sign", { bold: true, fill }),
      ...after,
      ...(discrepancy === undefined ? [] : [disagreesRun()]),
    ],
  };
}

/** The sign that sources differ about a figure; its note says how. */
export function disagreesRun(): Run {
  return { text: "\u00A0\u00A0≠", fill: colours.flag };
}

/** Programmes in time: a line from the beginning of the first year to the end of the last. */
export function spansBlock({ rows, scale }: SpanChart, locale: Locale): Block {
  return rowsBlock(
    rows.map((row) => spanRow(row, locale)),
    scale,
  );
}

function spanRow({ id, label, cited, first, last }: SpanRow, locale: Locale): DrawnRow {
  return {
    id,
    name: [nameRun(label)],
    details: [],
    sub: false,
    after: { value: last + 1, gap: 0.8 * em },
    texts: [{ figure: cited.figure.id, runs: figureRuns(cited, locale, "sign", { bold: true }) }],
    marks: (axis, y) => {
      const ends = [along(axis, first), along(axis, last + 1)];
      return (
        <g data-figure={cited.figure.id} stroke={colours.capacity} fill={colours.paper}>
          <line x1={ends[0]} x2={ends[1]} y1={y} y2={y} strokeWidth={3} />
          {ends.map((x) => (
            <circle key={x} cx={x} cy={y} r={4.5} strokeWidth={2} />
          ))}
        </g>
      );
    },
  };
}
