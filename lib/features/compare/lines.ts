import type { SeriesPanel } from "../../chart/spec";
import { type Figure, figure, figureKey } from "../../domain/figure";
import { grouped } from "../../domain/grouped";
import { formatNumber } from "../../format/number";
import { compareWordsIn } from "../../i18n/compare-words";
import { exhibitWordsIn } from "../../i18n/exhibit-words";
import { producersOf } from "../../view/exhibit/exhibit";
import { isDrawn, markOf } from "../../view/exhibit/marks";
import { placeInTime, timeScale } from "../../view/exhibit/scales";
import { hasGap, scalesOf, seriesLine, spokenLine, startOf } from "../../view/exhibit/series-lines";
import type { ComparedFigure } from "./compare";
import { type Draft, type Drawing, detailsOf, figureOf, fullLabelOf, isOnAxis, labelOf } from "./draft";

/** Lines that can be told apart in one drawing; of more each has its own, up to so many. */
const mostLines = 6;
const mostPanels = 24;

/** The figures of one subject by one source, oldest first. */
interface Line {
  readonly name: string;
  readonly figures: readonly Figure[];
}

/** Values over time: in one drawing, or in small ones on the same axes; undefined where nothing has two dates. */
export function drawLines(draft: Draft): Drawing | undefined {
  const { comparison, page } = draft;
  const words = exhibitWordsIn(page.locale);
  const lines = linesOf(draft);
  if (!lines.some(({ figures }) => figures.length > 1)) return undefined;
  const shown = lines.slice(0, lines.length > mostLines ? mostPanels : mostLines);
  const marked = shown.flatMap(({ figures }) => figures);
  const groups = lines.length > mostLines ? shown.map((line) => [line]) : [shown];
  const scales = scalesOf(
    groups.map((group) => ({ figures: group.flatMap(({ figures }) => figures) })),
    marked,
    page,
  );
  const places = marked.flatMap(({ period }) => placeInTime(period) ?? []);
  return {
    chart: {
      kind: "series",
      time: timeScale(
        places.reduce((first, { at }) => Math.min(first, at), Number.POSITIVE_INFINITY),
        places.reduce((last, { at, until = at }) => Math.max(last, until), Number.NEGATIVE_INFINITY),
      ),
      panels: groups.map((group, place): SeriesPanel => {
        const [first] = group;
        const isAlone = group.length === 1;
        return {
          id: first?.figures[0]?.id ?? "",
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
      shown.length < lines.length ? limit(shown.length, lines.length, draft) : "",
      new Set(scales).size > 1 ? words.reading.ownAxes : "",
      shown.some(({ figures }) => figures.length > 1 && hasGap(figures)) ? words.reading.gaps : "",
      marked.some(({ quantity }) => quantity.status === "B") ? words.reading.breaks : "",
      marked.some((figure) => page.statementsOn(figure).discrepancies.length > 0) ? words.reading.ring : "",
    ],
    alternative: words.alternative.series(shown.map(({ name, figures }) => spokenLine(figures, name, page))),
  };
}

function linesOf(draft: Draft): Line[] {
  const { comparison, differ, excluded } = draft;
  const dated = comparison.figures
    .filter((compared) => isOnAxis(compared))
    .map(atItsDate)
    .filter((each) => placeInTime(each.period) && isDrawn(markOf(each, excluded)));
  const bySource = (each: Figure) => (differ.sources ? producersOf(each) : "");
  return grouped(dated, (each) => `${figureKey(each)} ${bySource(each)}`).map((figures) => {
    const [first] = figures;
    return {
      name: first ? nameOf(first, draft) : "",
      figures: [...figures].sort((a, b) => startOf(a) - startOf(b)),
    };
  });
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

function limit(shown: number, all: number, { page: { locale } }: Draft): string {
  return compareWordsIn(locale).limits.panels(formatNumber(shown, locale), formatNumber(all, locale));
}
