import { median, pairs } from "d3-array";
import type { Scale, SeriesLine, SeriesPoint } from "../../chart/spec";
import type { Figure } from "../../domain/figure";
import { joined } from "../../domain/text";
import { quantitySentence } from "../../format/quantity";
import { periodText } from "../../format/reference-period";
import { exhibitWordsIn } from "../../i18n/exhibit-words";
import { figureRow } from "../figure-row";
import type { PageContext } from "../frame";
import { allowedOf, markOf, scaleOfFigures } from "./marks";
import { placeInTime } from "./scales";

/** Where a dated figure begins on an axis of years. */
export function startOf({ period }: Figure): number {
  return placeInTime(period)?.at ?? 0;
}

function stepsOf(line: readonly Figure[]): number[] {
  return pairs(line, (before, figure) => startOf(figure) - startOf(before));
}

/** The time between two points from which on no line joins them: half as much again as is usual in the line. */
function widestStep(line: readonly Figure[]): number {
  return 1.5 * (median(stepsOf(line)) ?? 0);
}

/** True where dates are missing between two points. */
function hasGap(line: readonly Figure[]): boolean {
  const widest = widestStep(line);
  return stepsOf(line).some((step) => step > widest);
}

/** The sentences that say how lines are read: gaps, breaks, and rings where sources differ. */
export function readingOfLines(lines: readonly (readonly Figure[])[], page: PageContext): string[] {
  const { reading } = exhibitWordsIn(page.locale);
  const shown = lines.flat();
  return [
    lines.some(hasGap) ? reading.gaps : "",
    shown.some(isBreak) ? reading.breaks : "",
    shown.some((figure) => isDisputed(figure, page)) ? reading.ring : "",
  ];
}

/** True where the series breaks before this figure. */
function isBreak({ quantity }: Figure): boolean {
  return quantity.kind !== "missing" && quantity.status === "B";
}

/** True where sources differ about a figure. */
function isDisputed(figure: Figure, page: PageContext): boolean {
  return page.statementsOn(figure).discrepancies.length > 0;
}

/** A panel that reaches less than this part of the axis it would share with the others is flat in it. */
const flat = 0.25;

/** One axis for all panels and a target; where one of them would be flat in it, each has its own. */
export function scalesOf(
  panels: readonly { readonly figures: readonly Figure[] }[],
  drawn: readonly Figure[],
  page: PageContext,
): readonly [Scale, ...Scale[]] {
  const [{ unit }] = drawn as readonly [Figure, ...Figure[]];
  const together = scaleOfFigures(drawn, unit, page.locale);
  const lengthOf = ({ min, max }: Scale) => max - min;
  const own = panels.map(({ figures }) => scaleOfFigures(figures, unit, page.locale));
  const isFlat = (scale: Scale) => lengthOf(scale) < flat * lengthOf(together);
  const hasTarget = drawn.some(({ target }) => target);
  const [first = together, ...others] = hasTarget || !own.some(isFlat) ? [] : own;
  return [first, ...others];
}

/**
 * The figures of one subject and source as a line, oldest first. `style` distinguishes it from the others of its panel, whose
 * name is `panel`.
 */
export function seriesLine(
  line: readonly Figure[],
  { panel, label, style }: { readonly panel: string; readonly label: string; readonly style: number },
  page: PageContext,
): SeriesLine {
  const name = joined(new Set([panel, label]));
  const [first] = line;
  // A panel has room for the numbers of one line; of the others for the last.
  const named = new Set(
    style === 0 ? ends(line) : ends(line).filter((figure) => figure === line.at(-1) || isBound(figure)),
  );
  const widest = widestStep(line);
  return {
    id: first?.id ?? "",
    label,
    style,
    tone: first?.sex === "F" ? "women" : "people",
    points: line.map((figure, index) => {
      const before = line[index - 1];
      const isNear = before !== undefined && startOf(figure) - startOf(before) <= widest;
      return { ...seriesPoint(figure, isNear, named.has(figure), page), text: pointText(figure, name, page) };
    }),
  };
}

/** Whose value it is, of when, and how much. */
function pointText({ period, quantity, unit }: Figure, name: string, { locale }: PageContext): string {
  const words = exhibitWordsIn(locale);
  const point = words.point(periodText(period, locale), quantitySentence(quantity, unit, locale));
  return name === "" ? point : words.onePoint(name, point);
}

function seriesPoint(figure: Figure, isNear: boolean, isNamed: boolean, page: PageContext): Omit<SeriesPoint, "text"> {
  const { id, period, provenance } = figure;
  const breaks = isBreak(figure);
  return {
    id,
    mark: markOf(figure, page),
    allowed: allowedOf(figure),
    derived: provenance.kind === "derived",
    disagrees: isDisputed(figure, page),
    ...(placeInTime(period) ?? { at: 0 }),
    joined: isNear && !breaks,
    breaks,
    named: isNamed ? figureRow(figure, page).cited : undefined,
  };
}

/** The points that are named: the first and the last, and those that are no plain number. */
export function ends(line: readonly Figure[]): Figure[] {
  return line.filter((figure, index) => index === 0 || index === line.length - 1 || isBound(figure));
}

function isBound({ quantity }: Figure): boolean {
  return quantity.kind !== "point";
}

/** A line in the text alternative, of which it names the first and the last value. */
export function spokenLine(line: readonly Figure[], name: string, page: PageContext): string {
  const words = exhibitWordsIn(page.locale);
  const [first] = line;
  const last = line.at(-1);
  if (!first || !last) return "";
  const point = ({ period, quantity, unit }: Figure) =>
    `${quantitySentence(quantity, unit, page.locale)} (${periodText(period, page.locale)})`;
  return first === last ? words.onePoint(name, point(first)) : words.line(name, point(first), point(last));
}
