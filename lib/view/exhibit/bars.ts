import type { BarRow, Reference, Tone } from "../../chart/spec";
import { conditionOf } from "../../check/against-target";
import type { Exhibit } from "../../document/block";
import { bodyName, type Figure } from "../../domain/figure";
import type { Indicator } from "../../domain/indicator";
import { countOf, quantityText } from "../../format/quantity";
import { exhibitWordsIn } from "../../i18n/exhibit-words";
import { conditionText } from "../../i18n/verdict-words";
import { dimensionNames, figureRow, namedArea, subjectOf } from "../figure-row";
import type { PageDraft } from "../frame";
import {
  alternativeOf,
  heading,
  measuredText,
  originOf,
  readingOf,
  some,
  sourceNames,
  spokenPart,
  tableRows,
  targetOf,
  wayToOthers,
} from "./draft";
import { barsTitle } from "./exhibit-titles";
import { excludedFigures, isDrawn, isNegative, markedFigure, markOf, reachOf } from "./marks";
import { amountScale } from "./scales";
import { isBeforeAndAfter, type SnapshotRow, snapshotOf, sourceKeyOf } from "./snapshot";
import type { Title } from "./title-lists";
import { overlapSentence, timesSentence } from "./titles";

/** Bars that a reader can still compare; of more, the greatest are drawn. */
const mostBars = 30;

/**
 * The figures of an indicator side by side as bars; undefined where fewer than two can stand so, or where one is
 * negative: bars begin at zero.
 */
export function barsExhibit(indicator: Indicator, figures: readonly Figure[], page: PageDraft): Exhibit | undefined {
  const every = snapshotOf(figures);
  const rows = every.slice(0, mostBars);
  const excluded = excludedFigures(page.dataset);
  if (rows.filter(({ figure }) => isDrawn(markOf(figure, excluded))).length < 2) return undefined;
  const shown = rows.map(({ figure }) => figure);
  const figuresIn = (some: readonly SnapshotRow[]) =>
    some.flatMap(({ figure, inside }) => [figure, ...(inside ? [inside] : [])]);
  const all = figuresIn(rows);
  if (figuresIn(every).some(isNegative)) return undefined;
  const target = targetOf(shown, page.dataset);
  const words = exhibitWordsIn(page.locale);
  const title = titleOf(indicator, rows, rows.length < every.length, page);
  const head = heading(
    title.text,
    [
      measuredText(title.text, indicator, page),
      title.dated ? "" : timesSentence(shown, page.locale),
      indicator.id === page.dataset.roles.get("personnel")?.id ? overlapSentence(shown, page.dataset, page.locale) : "",
      all.length > shown.length ? words.reading.women : "",
      ...readingOf(all, page.dataset, words.reading),
      some(rows.length, every.length, words.reading.greatest, page),
      target ? words.targetLine(`[${target.id}]`, conditionText(conditionOf(target), page.locale)) : "",
    ],
    page,
  );
  const reference = target && targetLine(target, page);
  const bars = rows.map((row) => barRow(row, rows, page, excluded));
  const drawn = [...all, ...(target ? [target] : [])];
  const spokenParts = rows.map(({ figure, inside }) =>
    spokenPart(spokenName(figure, rows, page), figure, inside, page),
  );
  return {
    id: indicator.id,
    ...head,
    chart: {
      kind: "bars",
      scale: amountScale(Math.max(...drawn.map(reachOf)), indicator.unit, page.locale),
      rows: bars,
      ...(reference && { reference }),
    },
    alternative: alternativeOf(head, words.alternative.bars(spokenParts), drawn, page),
    rows: tableRows(drawn, page),
    mixed: false,
    ...wayToOthers(rows.length, every.length, indicator, page),
    ...originOf(indicator.id, indicator, page),
  };
}

/** A part of a body, such as a rank, has no place in the title beside the whole. */
function titleOf(indicator: Indicator, rows: readonly SnapshotRow[], more: boolean, page: PageDraft): Title {
  const wholes = rows.filter(({ sub }) => !sub);
  const named = (wholes.length > 0 ? wholes : rows).map(({ figure }) => ({
    name: labelOf(figure, rows, page),
    figure,
  }));
  return barsTitle(indicator, named, more, page);
}

/** The line of a target, cited. */
export function targetLine(target: Figure, page: PageDraft): Reference {
  const { cited } = figureRow(target, page);
  const { quantity, unit } = target;
  const value = quantity.kind === "point" ? quantity.value : 0;
  return { kind: "target", value, label: quantityText(quantity, unit, page.locale), cited };
}

function barRow(
  { figure, inside, sub }: SnapshotRow,
  rows: readonly SnapshotRow[],
  page: PageDraft,
  excluded: ReadonlySet<string>,
): BarRow {
  return {
    id: figure.id,
    ...markedFigure(figure, page, excluded),
    label: labelOf(figure, rows, page),
    details: detailsOf(figure, rows, page),
    period: figure.period,
    sub,
    tone: toneOf(figure, rows),
    ...(inside && {
      inside: {
        ...markedFigure(inside, page, excluded),
        label: exhibitWordsIn(page.locale).womenCounted(countOf(inside.quantity)),
      },
    }),
  };
}

function nameOf(figure: Figure, { locale }: PageDraft): string {
  return bodyName(figure, locale);
}

/**
 * A part of a body by the body and what it is, such as its rank. Else the body; where all bars are of one, its area; where
 * that is one too, the area if it is not understood, or the part; else nothing: dates distinguish the bars.
 */
function labelOf(figure: Figure, rows: readonly SnapshotRow[], page: PageDraft): string {
  const figures = rows.map((row) => row.figure);
  const part = partOf(figure, rows, page);
  if (part !== undefined) return `${nameOf(figure, page)}, ${part}`;
  if (new Set(figures.map(({ entities: [entity] }) => entity.id)).size > 1) return nameOf(figure, page);
  if (areSeveralAreas(rows)) return figure.area.name[page.locale];
  return namedArea(figure, page) || (dimensionNames(figure, page.dataset, page.locale)[0] ?? "");
}

function areSeveralAreas(rows: readonly SnapshotRow[]): boolean {
  return rows.some(({ figure }) => figure.area.id !== rows[0]?.figure.area.id);
}

/** What a part of a body is, such as its rank; undefined for a whole body. */
function partOf(figure: Figure, rows: readonly SnapshotRow[], { dataset, locale }: PageDraft): string | undefined {
  const isPart = rows.some((row) => row.sub && row.figure === figure);
  return isPart ? dimensionNames(figure, dataset, locale)[0] : undefined;
}

/** A bar where none is seen: its body, and all that stands at it. */
function spokenName(figure: Figure, rows: readonly SnapshotRow[], page: PageDraft): string {
  const [name, label] = [nameOf(figure, page), labelOf(figure, rows, page)];
  const parts = [...(label.startsWith(name) ? [] : [name]), label, ...detailsOf(figure, rows, page)];
  return [...new Set(parts.filter((part) => part !== ""))].join(", ");
}

function toneOf(figure: Figure, rows: readonly SnapshotRow[]): Tone {
  if (isBeforeAndAfter(rows.map((row) => row.figure))) return figure === rows[0]?.figure ? "before" : "after";
  return figure.sex === "F" ? "women" : "people";
}

/** What narrows a bar: its area where bars are of several, its sex or rank, whether it is computed, its source. */
function detailsOf(figure: Figure, rows: readonly SnapshotRow[], page: PageDraft): string[] {
  const { locale } = page;
  const [label, part] = [labelOf(figure, rows, page), partOf(figure, rows, page)];
  const { name } = figure.area;
  const area = areSeveralAreas(rows) && !label.startsWith(name[locale]) ? [name[locale]] : [];
  const details = [...new Set([...area, ...subjectOf(figure, page).details])].filter(
    (detail) => detail !== label && detail !== part,
  );
  const { sub } = rows.find((row) => row.figure === figure) ?? { sub: false };
  const siblings = rows
    .filter((row) => row.sub === sub && row.figure.id !== figure.id)
    .map((row) => row.figure)
    .filter(({ entities: [entity] }) => entity.id === figure.entities[0].id);
  const isStated =
    figure.provenance.kind === "read" && siblings.some(({ provenance }) => provenance.kind === "derived");
  const isOfOther = siblings.some((sibling) => sourceKeyOf(sibling) !== sourceKeyOf(figure));
  // Two times of one thing need nothing but their dates.
  if (isBeforeAndAfter(rows.map((row) => row.figure))) return [];
  return [
    ...(isStated ? [exhibitWordsIn(locale).stated] : []),
    ...details,
    ...(isOfOther ? [sourceNames(figure, locale)] : []),
  ].filter((detail) => detail !== "");
}
