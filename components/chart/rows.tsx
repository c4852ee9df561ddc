import type { ReactNode } from "react";
import { Run } from "@/components/blocks/content";
import { anchorAt, longestAxis, share, type TextAfter } from "@/lib/chart/geometry";
import { isCrowded } from "@/lib/chart/labels";
import type { Reference } from "@/lib/chart/spec";
import { Plot, type Surface } from "@/lib/chart/surface";
import { type Content, period as periodWords } from "@/lib/document/content";
import type { ReferencePeriod } from "@/lib/domain/reference-period";
import type { Locale } from "@/lib/domain/text";
import { anchorShift, FigureText } from "./figure-text";

/** What every part of a drawing has. */
export interface PartProps {
  readonly surface: Surface;
  /** Whose line is across the part. */
  readonly reference?: Reference | undefined;
  readonly locale: Locale;
}

interface RowsProps extends PartProps {
  /** The texts after the marks: those of a row in one line, and one under the other. */
  readonly inOneLine: readonly TextAfter[];
  readonly stacked?: readonly TextAfter[];
  readonly children: ReactNode;
}

/** Rows on one axis: the label of the reference over them, those of the axis under them. */
export function Rows({ surface, inOneLine, stacked = inOneLine, reference, locale, children }: RowsProps) {
  const isTooLong = stepsFor(inOneLine, plotBeside) > mostSteps;
  const beside = Math.min(mostSteps, stepsFor(isTooLong ? stacked : inOneLine, plotBeside));
  const above = Math.min(mostSteps, stepsFor(stacked, plotAbove));
  return (
    <div className={`rows room-${above}${isTooLong ? " stacked" : ""}`}>
      <div className={`room-${beside}`}>
        {reference && <ReferenceName reference={reference} surface={surface} locale={locale} />}
        <ul>{children}</ul>
        <AxisLabels surface={surface} shortest={plotAbove - roomStep * above} />
      </div>
    </div>
  );
}

/** The plot of a row, in em of its numbers: in the narrowest chart with names beside it, and with names above it. */
const plotBeside = 28;
const plotAbove = 20;

/** Room right of an axis is kept in steps of two em, at most this many: as many classes as the style sheet has. */
const roomStep = 2;
export const mostSteps = 8;

/** How many steps of room must stay free, so that every text that begins on the axis ends within `width` em. */
export function stepsFor(texts: readonly TextAfter[], width: number): number {
  return Math.max(1, Math.ceil((width - longestAxis(texts, width)) / roomStep));
}

function ReferenceName({ reference, surface, locale }: Omit<ReferenceTextProps, "place">) {
  const anchor = anchorAt(share(surface.across, reference.value));
  const place = { x: surface.x(reference.value), y: "100%", dx: anchorShift[anchor], dy: "-.5em", textAnchor: anchor };
  return (
    <div className="row head">
      <Plot>
        <ReferenceText reference={reference} place={place} surface={surface} locale={locale} />
      </Plot>
    </div>
  );
}

interface ReferenceTextProps extends PartProps {
  readonly reference: Reference;
  readonly place: object;
}

/** The words at the line of a reference, with the marker of the figure that it is. */
export function ReferenceText({ reference, place, surface: { paint }, locale }: ReferenceTextProps) {
  const { kind, cited, label } = reference;
  const look = { className: `${kind}-name`, fill: paint(kind === "target" ? "target" : "ink-soft"), ...place };
  if (cited) return <FigureText place={look} cited={cited} locale={locale} words={label} />;
  return (
    <text {...look} data-not-a-statistic="">
      {label}
    </text>
  );
}

function AxisLabels({ surface: { across, x }, shortest }: { surface: Surface; shortest: number }) {
  return (
    <div className="row">
      <Plot className={isCrowded(across, shortest) ? "axis crowded" : "axis"} data-not-a-statistic="">
        {across.ticks.map(({ value, label }) => (
          <text key={value} x={x(value)} y="1.1em">
            {label}
          </text>
        ))}
      </Plot>
    </div>
  );
}

interface RowNameProps {
  readonly label: string;
  readonly details?: readonly string[];
  readonly period?: ReferencePeriod;
  readonly locale: Locale;
}

/** What a row is of: its name, and in small what narrows it and when that was; the time alone where nothing else is. */
export function RowName({ label, details = [], period, locale }: RowNameProps) {
  const time = period ? periodWords(period, locale) : [];
  const narrowed: Content[] = [...details.map((detail) => [detail]), ...(label !== "" && period ? [time] : [])];
  return (
    <div className="name">
      <Run content={label === "" ? time : [label]} locale={locale} />
      {narrowed.length > 0 && (
        <span className="details">
          <Run content={narrowed.flatMap((each, index) => (index > 0 ? [" · ", ...each] : each))} locale={locale} />
        </span>
      )}
    </div>
  );
}
