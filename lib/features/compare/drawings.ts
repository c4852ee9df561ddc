import type { BarRow, SeriesPanel } from "../../chart/spec";
import { type Figure, figure, figureKey } from "../../domain/figure";
import { grouped } from "../../domain/grouped";
import { quantitySortKey } from "../../domain/quantity";
import { formatNumber } from "../../format/number";
import { compareWordsIn } from "../../i18n/compare-words";
import { exhibitWordsIn } from "../../i18n/exhibit-words";
import { producersOf, spokenPart } from "../../view/exhibit/exhibit";
import { isDrawn, markedFigure, markOf, scaleOfFigures } from "../../view/exhibit/marks";
import { placeInTime, timeScaleOf } from "../../view/exhibit/scales";
import { readingOfLines, scalesOf, seriesLine, spokenLine, startOf } from "../../view/exhibit/series-lines";
import type { ComparedFigure } from "./compare";
import { type Draft, type Drawing, detailsOf, figureOf, fullLabelOf, isOnAxis, labelOf, reasonsOf } from "./draft";

/** Bars that a reader can still compare; of more, the largest are drawn, and the table has all. */
const mostBars = 40;

/** Lines that a reader can distinguish in one drawing; of more each has its own, up to so many. */
const mostLines = 6;
const mostPanels = 24;

/** A comparison drawn as its reader asked; undefined for a table alone, and where nothing of it can be drawn. */
export function drawingOf(draft: Draft): Drawing | undefined {
  switch (draft.comparison.choice.view) {
    case "bars":
      return drawBars(draft);
    case "lines":
      return drawLines(draft);
    case "before-after":
      return drawBeforeAndAfter(draft);
    case "table":
      return undefined;
  }
}

/** One bar a figure, the largest first; what shares no axis with them stands below without a mark, with the reason. */
function drawBars(draft: Draft): Drawing | undefined {
  const { figures } = draft.comparison;
  const marked = figures.filter((compared) => hasMark(compared, draft));
  const unmarked = figures.filter((compared) => !hasMark(compared, draft));
  const rows = [...largestFirst(marked, sizeOf), ...unmarked].slice(0, mostBars);
  const lookOf = (compared: ComparedFigure): BarLook => ({
    label: labelOf(figureOf(compared), draft),
    details: detailsOf(figureOf(compared), draft),
    tone: compared.original.sex === "F" ? "women" : "people",
  });
  const caveats = limit("bars", rows.length, figures.length, draft);
  return withBars(rows, lookOf, { caveats, undrawn: 0, nameable: marked.length }, draft);
}

/** Two bars a subject and source, the first date and the last; the subject with the largest last value first. */
function drawBeforeAndAfter(draft: Draft): Drawing | undefined {
  const { figures } = draft.comparison;
  const dated = figures.filter(
    (compared) => hasMark(compared, draft) && placeInTime(compared.original.period) !== undefined,
  );
  const pairs = grouped(dated, ({ original }) => `${figureKey(original)} ${producersOf(original)}`).flatMap((of) => {
    const [first, last = first] = [of[0], of.at(-1)];
    return first === last ? [] : [[first, last] as const];
  });
  const shown = largestFirst(pairs, ([, last]) => sizeOf(last)).slice(0, mostBars / 2);
  const befores = new Set(shown.map(([before]) => before));
  // The second bar of a subject needs nothing but its date.
  const lookOf = (compared: ComparedFigure): BarLook =>
    befores.has(compared)
      ? {
          label: fullLabelOf(figureOf(compared), draft),
          details: detailsOf(figureOf(compared), draft),
          tone: "before",
        }
      : { label: "", details: [], tone: "after" };
  const counts = { undrawn: figures.length - 2 * pairs.length, nameable: 2 * pairs.length };
  const caveats = limit("bars", shown.length, pairs.length, draft);
  return withBars(shown.flat(), lookOf, { caveats, ...counts }, draft);
}

type BarLook = Pick<BarRow, "label" | "details" | "tone">;

function withBars(
  rows: readonly ComparedFigure[],
  lookOf: (compared: ComparedFigure) => BarLook,
  about: Pick<Drawing, "caveats" | "undrawn" | "nameable">,
  draft: Draft,
): Drawing | undefined {
  const { comparison, page } = draft;
  const marked = rows.filter((compared) => hasMark(compared, draft)).map(figureOf);
  if (marked.length === 0) return undefined;
  const bars = rows.map((compared): BarRow => {
    const { mark, allowed, ...facts } = markedFigure(figureOf(compared), page);
    const { details, ...look } = lookOf(compared);
    return {
      id: figureOf(compared).id,
      ...facts,
      ...(isOnAxis(compared) ? { mark, ...(allowed && { allowed }) } : { mark: { kind: "words" } }),
      ...look,
      details: [...details, ...reasonsOf(compared, draft)],
      period: figureOf(compared).period,
      sub: false,
    };
  });
  const parts = marked.map((each) => spokenPart(fullLabelOf(each, draft), each, undefined, page));
  return {
    chart: { kind: "bars", scale: scaleOfFigures(marked, comparison.shownAs.unit, page.locale), rows: bars },
    ...{ marked, named: marked, ...about },
    alternative: exhibitWordsIn(page.locale).alternative.bars(parts),
  };
}

function hasMark(compared: ComparedFigure, { page }: Draft): boolean {
  return isOnAxis(compared) && isDrawn(markOf(figureOf(compared), page));
}

function largestFirst<Thing>(things: readonly Thing[], size: (thing: Thing) => number): Thing[] {
  return [...things].sort((a, b) => size(b) - size(a));
}

function sizeOf(compared: ComparedFigure): number {
  return quantitySortKey(figureOf(compared).quantity)?.[1] ?? 0;
}

/** That some of many are drawn; nothing where all are. */
function limit(of: "bars" | "panels", shown: number, all: number, { page: { locale } }: Draft): string[] {
  if (shown === all) return [];
  return [compareWordsIn(locale).limits[of](formatNumber(shown, locale), formatNumber(all, locale))];
}

/** The figures of one subject by one source, oldest first. */
interface Line {
  readonly name: string;
  readonly figures: readonly [Figure, ...Figure[]];
}

/** Values over time: in one drawing, or in small ones on the same axes; undefined where nothing has two dates. */
function drawLines(draft: Draft): Drawing | undefined {
  const { comparison, page } = draft;
  const words = exhibitWordsIn(page.locale);
  const lines = linesOf(draft);
  if (!lines.some(({ figures }) => figures.length > 1)) return undefined;
  const areApart = lines.length > mostLines;
  const shown = lines.slice(0, areApart ? mostPanels : mostLines);
  const marked = shown.flatMap(({ figures }) => figures);
  const groups = areApart ? shown.map((line) => [line]) : [shown];
  const scales = scalesOf(
    groups.map((group) => ({ figures: group.flatMap(({ figures }) => figures) })),
    marked,
    page,
  );
  return {
    chart: {
      kind: "series",
      time: timeScaleOf(marked),
      panels: groups.map((group, place): SeriesPanel => {
        const [first] = group;
        const isAlone = group.length === 1;
        return {
          id: first?.figures[0].id ?? "",
          label: isAlone ? (first?.name ?? "") : comparison.shownAs.name[page.locale],
          scale: scales[place] ?? scales[0],
          lines: group.map(({ name, figures }, style) =>
            seriesLine(figures, isAlone ? { panel: name, label: "", style } : { panel: "", label: name, style }, page),
          ),
        };
      }),
    },
    marked,
    named: shown.flatMap(({ figures }) => figures.at(-1) ?? []),
    nameable: lines.length,
    undrawn: comparison.figures.length - lines.reduce((sum, { figures }) => sum + figures.length, 0),
    caveats: [
      ...limit("panels", shown.length, lines.length, draft),
      new Set(scales).size > 1 ? words.reading.ownAxes : "",
      ...readingOfLines(
        shown.map(({ figures }) => figures),
        page,
      ),
    ],
    alternative: words.alternative.series(shown.map(({ name, figures }) => spokenLine(figures, name, page))),
  };
}

function linesOf(draft: Draft): Line[] {
  const { comparison, differ, page } = draft;
  const dated = comparison.figures
    .filter(isOnAxis)
    .map(atItsDate)
    .filter((each) => placeInTime(each.period) && isDrawn(markOf(each, page)));
  const bySource = (each: Figure) => (differ.sources ? producersOf(each) : "");
  return grouped(dated, (each) => `${figureKey(each)} ${bySource(each)}`).map((figures) => ({
    name: nameOf(figures[0], draft),
    figures: figures.sort((a, b) => startOf(a) - startOf(b)),
  }));
}

/** A change, whose own period begins where it is counted from, stands at the date that it leads to. */
function atItsDate(compared: ComparedFigure): Figure {
  const shown = figureOf(compared);
  return shown === compared.original ? shown : figure({ ...shown, period: compared.original.period });
}

function nameOf(of: Figure, draft: Draft): string {
  const details = detailsOf(of, draft);
  const label = labelOf(of, draft);
  return [label === "" && details.length === 0 ? fullLabelOf(of, draft) : label, ...details]
    .filter((part) => part !== "")
    .join(", ");
}
