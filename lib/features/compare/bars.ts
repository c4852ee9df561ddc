import type { BarRow, Tone } from "../../chart/spec";
import { type Figure, figureKey } from "../../domain/figure";
import { grouped } from "../../domain/grouped";
import { quantitySortKey } from "../../domain/quantity";
import { formatNumber } from "../../format/number";
import { compareWordsIn } from "../../i18n/compare-words";
import { exhibitWordsIn } from "../../i18n/exhibit-words";
import { producersOf, spokenPart } from "../../view/exhibit/exhibit";
import { isDrawn, markedFigure, markOf, scaleOfFigures } from "../../view/exhibit/marks";
import { placeInTime } from "../../view/exhibit/scales";
import type { ComparedFigure } from "./compare";
import { type Draft, type Drawing, detailsOf, figureOf, fullLabelOf, isOnAxis, labelOf, reasonsOf } from "./draft";

/** Bars that a reader can still compare; of more, the largest are drawn, and the table has all. */
const mostBars = 40;

/** One bar a figure, the largest first; what shares no axis with them stands below without a mark, with the reason. */
export function drawBars(draft: Draft): Drawing | undefined {
  const { comparison } = draft;
  const marked = comparison.figures.filter((compared) => hasMark(compared, draft));
  const unmarked = comparison.figures.filter((compared) => !hasMark(compared, draft));
  const rows = [...bySize(marked), ...unmarked].slice(0, mostBars);
  const all = comparison.figures.length;
  return drawn(rows, draft, {
    label: (compared) => labelOf(figureOf(compared), draft),
    details: (compared) => detailsOf(figureOf(compared), draft),
    tone: ({ original }) => (original.sex === "F" ? "women" : "people"),
    caveats: all > rows.length ? [limit(rows.length, all, draft)] : [],
    undrawn: 0,
    nameable: marked.length,
  });
}

/** Two bars a subject and source, the first date and the last; the subject with the largest last value first. */
export function drawBeforeAndAfter(draft: Draft): Drawing | undefined {
  const { comparison } = draft;
  const dated = comparison.figures.filter(
    (compared) => hasMark(compared, draft) && placeInTime(compared.original.period) !== undefined,
  );
  const pairs = grouped(dated, ({ original }) => `${figureKey(original)} ${producersOf(original)}`).flatMap((of) => {
    const [first] = of;
    const last = of.at(-1);
    return first && last && first !== last ? [[first, last] as const] : [];
  });
  const shown = [...pairs].sort(([, a], [, b]) => sizeOf(b) - sizeOf(a)).slice(0, mostBars / 2);
  const befores = new Set(shown.map(([before]) => before));
  return drawn(shown.flat(), draft, {
    // The second bar of a subject needs nothing but its date.
    label: (compared) => (befores.has(compared) ? fullLabelOf(figureOf(compared), draft) : ""),
    details: (compared) => (befores.has(compared) ? detailsOf(figureOf(compared), draft) : []),
    tone: (compared) => (befores.has(compared) ? "before" : "after"),
    caveats: pairs.length > shown.length ? [limit(shown.length, pairs.length, draft)] : [],
    undrawn: comparison.figures.length - 2 * pairs.length,
    nameable: 2 * pairs.length,
  });
}

interface Look {
  readonly label: (compared: ComparedFigure) => string;
  readonly details: (compared: ComparedFigure) => readonly string[];
  readonly tone: (compared: ComparedFigure) => Tone;
  readonly caveats: readonly string[];
  readonly undrawn: number;
  readonly nameable: number;
}

function drawn(rows: readonly ComparedFigure[], draft: Draft, look: Look): Drawing | undefined {
  const { comparison, page } = draft;
  const marked = rows.filter((compared) => hasMark(compared, draft)).map(figureOf);
  if (marked.length === 0) return undefined;
  const words = exhibitWordsIn(page.locale);
  const bars = rows.map((compared): BarRow => {
    const figure = figureOf(compared);
    const { mark, allowed, ...facts } = markedFigure(figure, page, draft.excluded);
    return {
      id: figure.id,
      ...facts,
      ...(isOnAxis(compared) ? { mark, ...(allowed && { allowed }) } : { mark: { kind: "words" } }),
      label: look.label(compared),
      details: [...look.details(compared), ...reasonsOf(compared, draft)],
      period: figure.period,
      sub: false,
      tone: look.tone(compared),
    };
  });
  return {
    chart: { kind: "bars", scale: scaleOfFigures(marked, comparison.shownAs.unit, page.locale), rows: bars },
    marked,
    named: marked,
    nameable: look.nameable,
    undrawn: look.undrawn,
    caveats: look.caveats,
    alternative: words.alternative.bars(
      marked.map((figure) => spokenPart(fullLabelOf(figure, draft), figure, undefined, page)),
    ),
  };
}

function hasMark(compared: ComparedFigure, { excluded }: Draft): boolean {
  return isOnAxis(compared) && isDrawn(markOf(figureOf(compared), excluded));
}

function bySize(figures: readonly ComparedFigure[]): ComparedFigure[] {
  return figures
    .map((compared) => ({ compared, size: sizeOf(compared) }))
    .sort((a, b) => b.size - a.size)
    .map(({ compared }) => compared);
}

function sizeOf(compared: ComparedFigure): number {
  const { quantity }: Figure = figureOf(compared);
  return quantitySortKey(quantity)?.[1] ?? 0;
}

function limit(shown: number, all: number, { page: { locale } }: Draft): string {
  return compareWordsIn(locale).limits.bars(formatNumber(shown, locale), formatNumber(all, locale));
}
