import { max } from "d3-array";
import type { Scale } from "../../chart/spec";
import type { Exhibit } from "../../document/block";
import { bodyName, type Figure } from "../../domain/figure";
import { grouped } from "../../domain/grouped";
import type { Indicator } from "../../domain/indicator";
import { quantitySortKey } from "../../domain/quantity";
import { joined } from "../../domain/text";
import { exhibitWordsIn } from "../../i18n/exhibit-words";
import { dimensionNames, namedArea } from "../figure-row";
import type { PageContext } from "../frame";
import { isSeries } from "./cross-section";
import { describedTitle } from "./descriptions";
import { composeExhibit, cutSentence, measuredText, producersOf, readingOf, sourceNames } from "./exhibit";
import { isDrawn, markOf } from "./marks";
import { placeInTime, timeScaleOf } from "./scales";
import { ends, readingOfLines, scalesOf, seriesLine, spokenLine, startOf } from "./series-lines";
import { targetLine, targetOf, targetSentence } from "./target";
import { seriesTitle } from "./titles";

/** Panels that a reader can still take in at once, and points: each has its row in the table, and its note. */
const mostPanels = 6;
const mostPoints = 160;

/** The figures of one subject and source, oldest first. */
type Line = readonly [Figure, ...Figure[]];

interface Panel {
  readonly figures: Line;
  readonly lines: readonly Line[];
}

/** The anchor of an indicator's exhibit over time. */
export function overTimeId({ id }: Indicator): string {
  return `${id}-over-time`;
}

/** The figures of an indicator over time, a panel for each body; undefined where none has three dates. */
export function seriesExhibit(
  indicator: Indicator,
  figures: readonly Figure[],
  page: PageContext,
): Exhibit | undefined {
  const { locale } = page;
  const every = panelsOf(figures, page);
  const panels = firstOf(every);
  if (panels.length === 0) return undefined;
  const words = exhibitWordsIn(locale);
  const lines = panels.flatMap((panel) => panel.lines);
  const shown = lines.flat();
  const target = targetOf(shown, page);
  const drawn = [...shown, ...(target ? [target] : [])];
  const scales = scalesOf(panels, drawn, page);
  const areSeveralAreas = shown.some(({ area }) => area.id !== shown[0]?.area.id);
  const named = (figure: Figure) => nameOf(figure, areSeveralAreas, page);
  const name = indicator.name[locale];
  const isCut = panels.length < every.length;
  return composeExhibit(
    {
      id: overTimeId(indicator),
      indicator,
      title: seriesTitle(
        indicator,
        panels.map((panel) => ({ name: named(panel.figures[0]), lines: panel.lines })),
        isCut,
        page,
      ).text,
      sentences: [
        `${describedTitle(words.overTime(name), shown, page)}.`,
        measuredText(name, indicator, page),
        new Set(scales).size > 1 ? words.reading.ownAxes : "",
        ...readingOf(shown, page),
        ...readingOfLines(lines, page),
        cutSentence(panels.length, every.length, words.reading.longest, page),
        targetSentence(target, locale),
      ],
      chart: {
        kind: "series",
        time: timeScaleOf(shown),
        panels: panels.map((panel, index) => seriesPanel(panel, named, scales[index] ?? scales[0], page)),
        reference: target && targetLine(target, page),
      },
      alternative: words.alternative.series(lines.map((line) => spokenLine(line, spokenName(line, named, page), page))),
      figures: drawn,
      named: [...lines.flatMap(ends), ...(target ? [target] : [])],
      isCut,
    },
    page,
  );
}

/** As many as can be taken in; two in any case, so that one can be compared with the other. */
function firstOf(panels: readonly Panel[]): Panel[] {
  let points = 0;
  return panels.slice(0, mostPanels).filter(({ figures }, index) => {
    points += figures.length;
    return index < 2 || points <= mostPoints;
  });
}

/**
 * The bodies with a series, those with most dates first, of as many the greatest; each with the dated figures of every
 * source and sex.
 */
function panelsOf(figures: readonly Figure[], page: PageContext): Panel[] {
  const dated = figures.filter(
    (figure) =>
      figure.kind !== "target" && isDrawn(markOf(figure, page)) && placeInTime(figure.period) && figure.sex !== "M",
  );
  return grouped(dated, ({ entities: [entity], area, dimensions }) =>
    JSON.stringify([entity.id, area.id, Object.entries(dimensions).sort()]),
  )
    .filter(isSeries)
    .map((of) => ({ of, size: sizeOf(of) }))
    .sort((a, b) => b.of.length - a.of.length || b.size - a.size)
    .map(({ of }) => ({
      figures: of,
      lines: grouped(of, (figure) => `${figure.sex} ${producersOf(figure)}`).map((line) =>
        line.sort((a, b) => startOf(a) - startOf(b)),
      ),
    }));
}

/** The greatest value of a series. */
function sizeOf(figures: readonly Figure[]): number {
  return max([0, ...figures.flatMap(({ quantity }) => quantitySortKey(quantity)?.[1] ?? [])]) ?? 0;
}

/** The body, with its area where that must be printed, and the part of it that the panel is of. */
function nameOf(figure: Figure, areSeveralAreas: boolean, page: PageContext): string {
  const { dataset, locale } = page;
  const area = areSeveralAreas ? figure.area.name[locale] : namedArea(figure, page);
  return joined(new Set([bodyName(figure, locale), area, ...dimensionNames(figure, dataset, locale)]));
}

function seriesPanel({ figures, lines }: Panel, named: (figure: Figure) => string, scale: Scale, page: PageContext) {
  const words = exhibitWordsIn(page.locale);
  const areSexes = figures.some(({ sex }) => sex !== figures[0].sex);
  const areSources = new Set(figures.map(producersOf)).size > 1;
  const panel = named(figures[0]);
  // The longest line first.
  const sorted = [...lines].sort((a, b) => b.length - a.length);
  return {
    id: figures[0].id,
    label: panel,
    scale,
    lines: sorted.map((line, style) => {
      const sex = line[0].sex === "F" ? words.women : words.total;
      const label = joined([areSexes ? sex : "", areSources ? sourceNames(line[0], page.locale) : ""]);
      return seriesLine(line, { panel, label, style }, page);
    }),
  };
}

function spokenName([first]: Line, named: (figure: Figure) => string, { locale }: PageContext): string {
  return joined([named(first), first.sex === "F" ? exhibitWordsIn(locale).women : "", sourceNames(first, locale)]);
}
