import type { ChartSpec } from "../../chart/spec";
import { sourceAuthors } from "../../cite/publication";
import type { Exhibit, ExhibitTable } from "../../document/block";
import { plainText } from "../../document/content";
import type { FigureRow } from "../../document/figure-row";
import { type Figure, placesOf } from "../../domain/figure";
import { grouped } from "../../domain/grouped";
import type { Indicator } from "../../domain/indicator";
import { joined, type Locale } from "../../domain/text";
import type { Measure } from "../../domain/unit";
import { formatNumber } from "../../format/number";
import { countOf, quantitySentence, unitWordSpoken } from "../../format/quantity";
import { periodText } from "../../format/reference-period";
import { exhibitWordsIn, type ReadingWords } from "../../i18n/exhibit-words";
import { figureRow } from "../figure-row";
import type { PageContext } from "../frame";
import { allowedOf, isDrawn, markOf } from "./marks";
import { figuresIn, sentencePieces } from "./sentence";

/** What an exhibit is composed of. Titles and sentences are templates, as `sentencePieces` reads them. */
export interface ExhibitParts {
  readonly id: string;
  readonly indicator: Indicator;
  readonly title: string;
  /** Of the subtitle: what is measured, and how the chart is read. Empty ones are left out. */
  readonly sentences: readonly string[];
  readonly chart?: ChartSpec | undefined;
  /** The chart in words. */
  readonly alternative: string;
  /** The rows of the table. */
  readonly figures: readonly Figure[];
  /** The figures that the alternative names; those of the table if nothing else is said. */
  readonly named?: readonly Figure[];
  /** True where the figures are of several indicators. */
  readonly mixed?: boolean;
  /** True where some of many are drawn. */
  readonly isCut?: boolean;
}

export function composeExhibit(parts: ExhibitParts & Pick<Exhibit, "chart">, page: PageContext): Exhibit {
  return { ...composeTable(parts, page), chart: parts.chart };
}

/** The same where nothing may be drawn. */
export function composeTable(parts: ExhibitParts, page: PageContext): ExhibitTable {
  const { dataset, locale } = page;
  const { id, indicator, figures, named = figures, mixed = false, isCut = false } = parts;
  const title = sentencePieces(parts.title, page);
  return {
    id,
    title,
    subtitle: sentencePieces(joined(parts.sentences, " "), page),
    chart: parts.chart,
    alternative: {
      text: `${plainText(title, locale)}. ${parts.alternative}`,
      figures: [...new Set([...figuresIn(title), ...named.map((figure) => figure.id)])],
    },
    rows: tableRows(figures, page),
    mixed,
    compareHref: isCut ? `${page.path("compare")}?indicator=${indicator.id}` : undefined,
    href: page.path("exhibits", id),
    indicatorHref: page.path("indicators", indicator.id),
    indicatorName: indicator.name[locale],
    datasetTitle: dataset.description.title[locale],
    version: dataset.description.version,
  };
}

/** Measures whose unit neither the indicator's name nor the number says. */
const namedMeasures: ReadonlySet<Measure> = new Set(["money", "duration", "ratio"]);

/** What is measured, and in what; the name is left out where the title says it, the unit where name or number does. */
export function measuredText(title: string, indicator: Indicator, { locale }: PageContext): string {
  const name = indicator.name[locale];
  const unit = namedMeasures.has(indicator.unit.measure) ? indicator.unit.other[locale] : "";
  const text = joined([title.startsWith(name) ? "" : name, unit]);
  return text === "" ? "" : `${text}.`;
}

/** The sentences that say how the marks of these figures are read: only of marks that are there. */
export function readingOf(figures: readonly Figure[], page: PageContext): string[] {
  const words = exhibitWordsIn(page.locale).reading;
  const marks = new Set(figures.map((figure) => markOf(figure, page).kind));
  const drawn = figures.filter((figure) => isDrawn(markOf(figure, page)));
  return [
    drawn.some(({ provenance }) => provenance.kind === "derived") ? words.hatched : "",
    marks.has("at-least") ? words.atLeast : "",
    marks.has("at-most") ? words.atMost : "",
    marks.has("band") ? words.band : "",
    drawn.some(allowedOf) ? words.thinLine : "",
    figures.some(({ id }) => page.excluded.has(id)) ? words.words : "",
  ].filter((sentence) => sentence !== "");
}

/** That some of many are drawn, in a sentence; empty where all are. */
export function cutSentence(
  drawn: number,
  all: number,
  sentence: ReadingWords["greatest"],
  { locale }: PageContext,
): string {
  return drawn === all ? "" : sentence(formatNumber(drawn, locale), formatNumber(all, locale));
}

/** A bar in the text alternative: “National Guard, 2015: 3,000 persons, 100 women”. */
export function spokenPart(
  label: string,
  { quantity, unit, period }: Figure,
  inside: Figure | undefined,
  { locale }: PageContext,
): string {
  const word = unit.measure === "count" || unit.measure === "money" ? unitWordSpoken(quantity, unit, locale) : "";
  const number = joined([quantitySentence(quantity, unit, locale), word], " ");
  const women = inside && {
    number: quantitySentence(inside.quantity, inside.unit, locale),
    count: countOf(inside.quantity),
  };
  return exhibitWordsIn(locale).part(label, periodText(period, locale), number, women);
}

/**
 * The figures as the rows of the exhibit's table, with their areas where those are several, and their sources where a
 * body has several.
 */
function tableRows(figures: readonly Figure[], page: PageContext): FigureRow[] {
  const bodies = grouped(figures, ({ entities: [{ id }] }) => id);
  const ofSeveral = new Set(bodies.filter((of) => new Set(of.map(producersOf)).size > 1).flat());
  const areSeveralAreas = figures.some(({ area }) => area.id !== figures[0]?.area.id);
  return figures.map((figure) => {
    const row = figureRow(figure, page);
    const { entity, details } = row.subject;
    const area = figure.area.name[page.locale];
    const named = [
      ...(areSeveralAreas && ![entity, ...details].includes(area) ? [area] : []),
      ...details,
      ...(ofSeveral.has(figure) && !figure.target ? [sourceNames(figure, page.locale)] : []),
    ];
    return { ...row, subject: { ...row.subject, details: named } };
  });
}

/** The same for every figure of the same producers; never shown. */
export function producersOf(figure: Figure): string {
  return sourceNames(figure, "en");
}

/** Who says so, in few words: the authors of the sources. */
export function sourceNames(figure: Figure, locale: Locale): string {
  return [...new Set(placesOf(figure).map(({ source }) => sourceAuthors(source, locale)))].join(", ");
}
