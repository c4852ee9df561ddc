import { median } from "d3-array";
import type { Figure } from "../../domain/figure";
import { grouped } from "../../domain/grouped";
import type { Indicator } from "../../domain/indicator";
import { quantitySentence } from "../../format/quantity";
import { periodText } from "../../format/reference-period";
import { exhibitWordsIn } from "../../i18n/exhibit-words";
import type { Scale, SeriesLine, SeriesPanel, SeriesPoint } from "../chart-spec";
import { figureRow } from "../figure-row";
import type { PageDraft } from "../frame";
import { publishedOf } from "../published";
import { targetLine } from "./bars";
import { alternativeOf, heading, measuredText, originOf, readingOf, sourceNames, tableRows, targetOf } from "./draft";
import type { Exhibit } from "./exhibit";
import { allowedOf, guardedFigures, isDrawn, markOf, reachOf } from "./marks";
import { amountScale, timeScale } from "./scales";
import { isSeries } from "./snapshot";
import { placeInTime } from "./times";
import { describedTitle } from "./titles";

/** Panels that a reader can still take in at once. */
const mostPanels = 6;

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
  const panels = panelsOf(figures, page);
  if (panels.length === 0) return undefined;
  const words = exhibitWordsIn(page.locale);
  const shown = panels.flatMap(({ lines }) => lines.flat());
  const target = targetOf(shown, page.dataset);
  const { disagreeing } = publishedOf(page.dataset);
  const drawn = [...shown, ...(target ? [target] : [])];
  const scales = scalesOf(panels, drawn, page);
  const name = words.overTime(indicator.name[page.locale]);
  const reading = [
    new Set(scales).size > 1 ? words.reading.ownAxes : "",
    ...readingOf(shown, page.dataset, words.reading),
    panels.some(({ lines }) => lines.some((line) => line.length > 1 && hasGap(line))) ? words.reading.gaps : "",
    shown.some(({ quantity }) => quantity.kind !== "missing" && quantity.status === "B") ? words.reading.breaks : "",
    shown.some(({ id }) => disagreeing.has(id)) ? words.reading.ring : "",
    target ? words.targetLine(`[${target.id}]`, target.target?.reading === "assumed") : "",
  ];
  const title = describedTitle(name, shown, page.locale);
  const head = heading(title, [measuredText(title, indicator, page), ...reading], page);
  const reference = target && targetLine(target, page);
  const places = shown.flatMap(({ period }) => placeInTime(period) ?? []);
  const parts = panels.flatMap(({ lines }) => lines.map((line) => spokenLine(line, page)));
  return {
    id: overTimeId(indicator),
    ...head,
    chart: {
      kind: "series",
      time: timeScale(Math.min(...places.map(({ at }) => at)), Math.max(...places.map(({ at, until }) => until ?? at))),
      panels: panels.map((panel, place) => seriesPanel(panel, scales[place] ?? scales[0], page)),
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
    ...originOf(overTimeId(indicator), indicator, page),
  };
}

/** The bodies with a series, those with most dates first, each with the dated figures of every source and sex. */
function panelsOf(figures: readonly Figure[], page: PageDraft): Panel[] {
  const guarded = guardedFigures(page.dataset);
  const dated = figures.filter(
    (figure) =>
      figure.kind !== "target" && isDrawn(markOf(figure, guarded)) && placeInTime(figure.period) && figure.sex !== "M",
  );
  return grouped(dated, ({ entities: [entity], area, dimensions }) =>
    JSON.stringify([entity.id, area.id, Object.entries(dimensions).sort()]),
  )
    .filter(isSeries)
    .sort((a, b) => b.length - a.length)
    .slice(0, mostPanels)
    .map((of) => ({
      figures: of,
      lines: grouped(of, (figure) => `${figure.sex} ${sourceNames(figure)}`).map((line) =>
        [...line].sort((a, b) => startOf(a) - startOf(b)),
      ),
    }));
}

function startOf({ period }: Figure): number {
  return placeInTime(period)?.at ?? 0;
}

/** The time between two points from which on no line joins them: half as much again as is usual in the line. */
function widestStep(line: readonly Figure[]): number {
  const steps = line.slice(1).map((figure, place) => startOf(figure) - startOf(line[place] ?? figure));
  return 1.5 * (median(steps) ?? 0);
}

function hasGap(line: readonly Figure[]): boolean {
  const widest = widestStep(line);
  return line.slice(1).some((figure, place) => startOf(figure) - startOf(line[place] ?? figure) > widest);
}

/** A panel that reaches less than this part of the axis it would share with the others is flat in it. */
const flat = 0.25;

/** One axis for all panels and a target; where one of them would be flat in it, each has its own. */
function scalesOf(panels: readonly Panel[], drawn: readonly Figure[], page: PageDraft): readonly [Scale, ...Scale[]] {
  const [{ unit }] = drawn as readonly [Figure, ...Figure[]];
  const scaleOf = (figures: readonly Figure[]) => amountScale(Math.max(...figures.map(reachOf)), unit, page.locale);
  const together = scaleOf(drawn);
  const isFlat = ({ figures }: Panel) => Math.max(...figures.map(reachOf)) < flat * together.max;
  const hasTarget = drawn.some(({ target }) => target);
  const scales = hasTarget || !panels.some(isFlat) ? [] : panels.map(({ figures }) => scaleOf(figures));
  const [first = together, ...others] = scales;
  return [first, ...others];
}

function seriesPanel({ figures, lines }: Panel, scale: Scale, page: PageDraft): SeriesPanel {
  const [first] = figures;
  const areSexes = new Set(figures.map(({ sex }) => sex)).size > 1;
  const areSources = new Set(figures.map(sourceNames)).size > 1;
  return {
    id: first?.id ?? "",
    label: first?.entities.map(({ name }) => name[page.locale]).join(", ") ?? "",
    scale,
    lines: byLength(lines).map((line, style) => seriesLine(line, style, { areSexes, areSources }, page)),
  };
}

function seriesLine(
  line: readonly Figure[],
  style: number,
  { areSexes, areSources }: { readonly areSexes: boolean; readonly areSources: boolean },
  page: PageDraft,
): SeriesLine {
  const words = exhibitWordsIn(page.locale);
  const [first] = line;
  const isOfWomen = first?.sex === "F";
  const label = [
    areSexes ? (isOfWomen ? words.women : words.total) : "",
    areSources && first ? sourceNames(first) : "",
  ];
  // A panel has room for the numbers of one line; of the others for the last.
  const named = new Set(
    style === 0 ? ends(line) : ends(line).filter((figure) => figure === line.at(-1) || isBound(figure)),
  );
  const widest = widestStep(line);
  return {
    id: first?.id ?? "",
    label: label.filter((part) => part !== "").join(", "),
    style,
    tone: isOfWomen ? "women" : "people",
    points: line.map((figure, place) => {
      const before = line[place - 1];
      const isNear = before !== undefined && startOf(figure) - startOf(before) <= widest;
      return seriesPoint(figure, isNear, named.has(figure), page);
    }),
  };
}

function seriesPoint(figure: Figure, isNear: boolean, isNamed: boolean, page: PageDraft): SeriesPoint {
  const { id, quantity, unit, period, provenance } = figure;
  const allowed = allowedOf(figure);
  const breaks = quantity.kind !== "missing" && quantity.status === "B";
  return {
    id,
    mark: markOf(figure, guardedFigures(page.dataset)),
    ...(allowed && { allowed }),
    derived: provenance.kind === "derived",
    disagrees: publishedOf(page.dataset).disagreeing.has(id),
    ...(placeInTime(period) ?? { at: 0 }),
    joined: isNear && !breaks,
    breaks,
    text: exhibitWordsIn(page.locale).point(
      periodText(period, page.locale),
      quantitySentence(quantity, unit, page.locale),
    ),
    ...(isNamed && { named: figureRow(figure, page).cited }),
  };
}

/** The points that are named: the first and the last, and those that are no plain number. */
function ends(line: readonly Figure[]): Figure[] {
  return line.filter((figure, place) => place === 0 || place === line.length - 1 || isBound(figure));
}

function isBound({ quantity }: Figure): boolean {
  return quantity.kind !== "point";
}

/** The longest line first. */
function byLength(lines: readonly (readonly Figure[])[]): (readonly Figure[])[] {
  return [...lines].sort((a, b) => b.length - a.length);
}

function spokenLine(line: readonly Figure[], page: PageDraft): string {
  const words = exhibitWordsIn(page.locale);
  const [first] = line;
  const last = line.at(-1);
  if (!first || !last) return "";
  const point = ({ period, quantity, unit }: Figure) =>
    `${quantitySentence(quantity, unit, page.locale)} (${periodText(period, page.locale)})`;
  const sex = first.sex === "F" ? words.women : "";
  const name = [first.entities[0].name[page.locale], sex, sourceNames(first)].filter((part) => part !== "").join(", ");
  return first === last ? words.onePoint(name, point(first)) : words.line(name, point(first), point(last));
}
