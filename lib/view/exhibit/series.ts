import type { Scale, SeriesPanel } from "../../chart/spec";
import { conditionOf } from "../../check/against-target";
import type { Exhibit } from "../../document/block";
import { bodyName, type Figure } from "../../domain/figure";
import { grouped } from "../../domain/grouped";
import type { Indicator } from "../../domain/indicator";
import { quantitySortKey } from "../../domain/quantity";
import { exhibitWordsIn } from "../../i18n/exhibit-words";
import { conditionText } from "../../i18n/verdict-words";
import { dimensionNames, namedArea } from "../figure-row";
import type { PageDraft } from "../frame";
import { targetLine } from "./bars";
import {
  alternativeOf,
  heading,
  measuredText,
  originOf,
  producersOf,
  readingOf,
  some,
  sourceNames,
  tableRows,
  targetOf,
  wayToOthers,
} from "./draft";
import { seriesTitle } from "./exhibit-titles";
import { excludedFigures, isDrawn, markOf } from "./marks";
import { timeScale } from "./scales";
import { ends, hasGap, scalesOf, seriesLine, spokenLine, startOf } from "./series-lines";
import { isSeries } from "./snapshot";
import { placeInTime } from "./times";
import { describedTitle } from "./titles";

/** Panels that a reader can still take in at once, and points: each has its row in the table, and its note. */
const mostPanels = 6;
const mostPoints = 160;

interface Panel {
  readonly figures: readonly Figure[];
  readonly lines: readonly (readonly Figure[])[];
}

/** The anchor of an indicator's exhibit over time. */
export function overTimeId({ id }: Indicator): string {
  return `${id}-over-time`;
}

/** The figures of an indicator over time, a panel for each body; undefined where none has three dates. */
export function seriesExhibit(indicator: Indicator, figures: readonly Figure[], page: PageDraft): Exhibit | undefined {
  const every = panelsOf(figures, page);
  const panels = firstOf(every);
  if (panels.length === 0) return undefined;
  const words = exhibitWordsIn(page.locale);
  const shown = panels.flatMap(({ lines }) => lines.flat());
  const target = targetOf(shown, page.dataset);
  const areSeveralAreas = shown.some(({ area }) => area.id !== shown[0]?.area.id);
  const named = (figure: Figure) => nameOf(figure, areSeveralAreas, page);
  const drawn = [...shown, ...(target ? [target] : [])];
  const scales = scalesOf(panels, drawn, page);
  const name = words.overTime(indicator.name[page.locale]);
  const reading = [
    new Set(scales).size > 1 ? words.reading.ownAxes : "",
    ...readingOf(shown, page.dataset, words.reading),
    panels.some(({ lines }) => lines.some((line) => line.length > 1 && hasGap(line))) ? words.reading.gaps : "",
    shown.some(({ quantity }) => quantity.kind !== "missing" && quantity.status === "B") ? words.reading.breaks : "",
    shown.some((figure) => page.statementsOn(figure).discrepancies.length > 0) ? words.reading.ring : "",
    some(panels.length, every.length, words.reading.longest, page),
    target ? words.targetLine(`[${target.id}]`, conditionText(conditionOf(target), page.locale)) : "",
  ];
  const namedPanels = panels.map(({ figures: [first], lines }) => ({ name: first ? named(first) : "", lines }));
  const title = seriesTitle(indicator, namedPanels, panels.length < every.length, page);
  const scope = [
    `${describedTitle(name, shown, page.dataset, page.locale)}.`,
    measuredText(indicator.name[page.locale], indicator, page),
  ];
  const head = heading(title.text, [...scope, ...reading], page);
  const reference = target && targetLine(target, page);
  const places = shown.flatMap(({ period }) => placeInTime(period) ?? []);
  const parts = panels.flatMap(({ lines }) =>
    lines.map((line) => spokenLine(line, spokenName(line, named, page), page)),
  );
  return {
    id: overTimeId(indicator),
    ...head,
    chart: {
      kind: "series",
      time: timeScale(Math.min(...places.map(({ at }) => at)), Math.max(...places.map(({ at, until }) => until ?? at))),
      panels: panels.map((panel, place) => seriesPanel(panel, named, scales[place] ?? scales[0], page)),
      ...(reference && { reference }),
    },
    alternative: alternativeOf(
      head,
      words.alternative.series(parts),
      [...panels.flatMap(({ lines }) => lines.flatMap(ends)), ...(target ? [target] : [])],
      page,
    ),
    rows: tableRows(drawn, page),
    mixed: false,
    ...wayToOthers(panels.length, every.length, indicator, page),
    ...originOf(overTimeId(indicator), indicator, page),
  };
}

/** As many as can be taken in; two in any case, for one to stand beside the other. */
function firstOf(panels: readonly Panel[]): Panel[] {
  let points = 0;
  return panels.slice(0, mostPanels).filter(({ figures }, place) => {
    points += figures.length;
    return place < 2 || points <= mostPoints;
  });
}

/**
 * The bodies with a series, those with most dates first, of as many the greatest; each with the dated figures of every
 * source and sex.
 */
function panelsOf(figures: readonly Figure[], page: PageDraft): Panel[] {
  const excluded = excludedFigures(page.dataset);
  const dated = figures.filter(
    (figure) =>
      figure.kind !== "target" && isDrawn(markOf(figure, excluded)) && placeInTime(figure.period) && figure.sex !== "M",
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
        [...line].sort((a, b) => startOf(a) - startOf(b)),
      ),
    }));
}

/** The greatest value of a series. */
function sizeOf(figures: readonly Figure[]): number {
  return figures.reduce((size, { quantity }) => Math.max(size, quantitySortKey(quantity)?.[1] ?? 0), 0);
}

/** The body, with its area where that must be printed, and the part of it that the panel is of. */
function nameOf(figure: Figure, areSeveralAreas: boolean, page: PageDraft): string {
  const { dataset, locale } = page;
  const area = areSeveralAreas ? figure.area.name[locale] : namedArea(figure, page);
  const parts = [bodyName(figure, locale), area, ...dimensionNames(figure, dataset, locale)];
  return [...new Set(parts.filter((part) => part !== ""))].join(", ");
}

function seriesPanel(
  { figures, lines }: Panel,
  named: (figure: Figure) => string,
  scale: Scale,
  page: PageDraft,
): SeriesPanel {
  const words = exhibitWordsIn(page.locale);
  const [first] = figures;
  const areSexes = new Set(figures.map(({ sex }) => sex)).size > 1;
  const areSources = new Set(figures.map(producersOf)).size > 1;
  const name = first ? named(first) : "";
  return {
    id: first?.id ?? "",
    label: name,
    scale,
    lines: byLength(lines).map((line, style) => {
      const [one] = line;
      const sex = one?.sex === "F" ? words.women : words.total;
      const label = [areSexes ? sex : "", areSources && one ? sourceNames(one, page.locale) : ""];
      return seriesLine(line, { panel: name, label: label.filter((part) => part !== "").join(", "), style }, page);
    }),
  };
}

/** The longest line first. */
function byLength(lines: readonly (readonly Figure[])[]): (readonly Figure[])[] {
  return [...lines].sort((a, b) => b.length - a.length);
}

function spokenName(line: readonly Figure[], named: (figure: Figure) => string, page: PageDraft): string {
  const [first] = line;
  if (!first) return "";
  const sex = first.sex === "F" ? exhibitWordsIn(page.locale).women : "";
  return [named(first), sex, sourceNames(first, page.locale)].filter((part) => part !== "").join(", ");
}
