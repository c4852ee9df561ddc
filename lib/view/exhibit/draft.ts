import { sourceAuthors } from "../../cite/publication";
import type { ExhibitOrigin } from "../../document/block";
import { type Content, plainText } from "../../document/content";
import type { FigureRow } from "../../document/figure-row";
import type { Dataset } from "../../domain/dataset";
import { type Figure, placesOf } from "../../domain/figure";
import type { Indicator } from "../../domain/indicator";
import type { Locale } from "../../domain/text";
import type { Measure } from "../../domain/unit";
import { formatNumber } from "../../format/number";
import { countOf, quantitySentence, unitWordSpoken } from "../../format/quantity";
import { periodText } from "../../format/reference-period";
import { exhibitWordsIn, type ReadingWords } from "../../i18n/exhibit-words";
import { publishedOf } from "../../store/published";
import { figureRow } from "../figure-row";
import { type PageDraft, titleOf } from "../frame";
import { allowedOf, excludedFigures, isDrawn, markOf } from "./marks";
import { figuresIn, sentencePieces } from "./sentence";

/** An exhibit before its drawing is made: title and subtitle are cited first, because they are read first. */
export interface Heading {
  readonly title: Content;
  readonly subtitle: Content;
}

/** Measures whose unit neither the indicator's name nor the number says. */
const namedMeasures: ReadonlySet<Measure> = new Set(["money", "duration", "ratio"]);

/** What is measured, and in what; the name is left out where the title says it, the unit where name or number does. */
export function measuredText(title: string, indicator: Indicator, page: PageDraft): string {
  const name = indicator.name[page.locale];
  const unit = namedMeasures.has(indicator.unit.measure) ? indicator.unit.other[page.locale] : "";
  const parts = [title.startsWith(name) ? "" : name, unit].filter((part) => part !== "");
  return parts.length === 0 ? "" : `${parts.join(", ")}.`;
}

/** Cites title and subtitle: what is measured, and how the drawing is read. */
export function heading(title: string, sentences: readonly string[], page: PageDraft): Heading {
  const subtitle = sentences.filter((sentence) => sentence !== "").join(" ");
  return { title: sentencePieces(title, page), subtitle: sentencePieces(subtitle, page) };
}

/** The sentences that say how the marks of these figures are read: only of marks that are there. */
export function readingOf(figures: readonly Figure[], dataset: Dataset, words: ReadingWords): string[] {
  const excluded = excludedFigures(dataset);
  const marks = figures.map((figure) => markOf(figure, excluded));
  const has = (kind: string) => marks.some((mark) => mark.kind === kind);
  const drawn = figures.filter((_, place) => marks[place] && isDrawn(marks[place]));
  const isWidened = drawn.some((figure) => allowedOf(figure) !== undefined);
  return [
    drawn.some(({ provenance }) => provenance.kind === "derived") ? words.hatched : "",
    has("at-least") ? words.atLeast : "",
    has("at-most") ? words.atMost : "",
    has("band") ? words.band : "",
    isWidened ? words.thinLine : "",
    figures.some((figure) => excluded.has(figure.id)) ? words.words : "",
  ].filter((sentence) => sentence !== "");
}

/** That some of many are drawn, in a sentence; nothing where all are. */
export function some(
  drawn: number,
  all: number,
  sentence: (drawn: string, all: string) => string,
  { locale }: PageDraft,
): string {
  return drawn === all ? "" : sentence(formatNumber(drawn, locale), formatNumber(all, locale));
}

/** The way to others, where some of many are drawn. */
export function wayToOthers(drawn: number, all: number, { id }: Indicator, page: PageDraft) {
  return drawn === all ? {} : { compareHref: `${page.path("compare")}?indicator=${id}` };
}

/** The target that all these figures are to be held against: of their indicator and unit, and naming all their bodies. */
export function targetOf(figures: readonly Figure[], dataset: Dataset): Figure | undefined {
  const [first] = figures;
  if (!first) return undefined;
  return publishedOf(dataset)
    .ofIndicator.get(first.indicator.id)
    ?.find(
      ({ target, unit, sex, area, entities, quantity }) =>
        target !== undefined &&
        target.type !== "change-points" &&
        target.type !== "change-relative" &&
        quantity.kind === "point" &&
        unit.id === first.unit.id &&
        figures.every(
          (figure) =>
            figure.sex === sex &&
            figure.area.id === area.id &&
            figure.entities.every(({ id }) => entities.some((entity) => entity.id === id)),
        ),
    );
}

/** Where an exhibit of an indicator is from. */
export function originOf(id: string, indicator: Indicator, page: PageDraft): ExhibitOrigin {
  return {
    href: page.path("exhibits", id),
    indicatorHref: page.path("indicators", indicator.id),
    indicatorName: indicator.name[page.locale],
    datasetTitle: titleOf(page.dataset, page.locale),
    version: page.dataset.description.version,
  };
}

/** The title in words and what is drawn, with the figures named. */
export function alternativeOf(
  { title }: Heading,
  drawn: string,
  figures: readonly Figure[],
  page: PageDraft,
): { readonly text: string; readonly figures: readonly string[] } {
  return {
    text: `${plainText(title, page.locale)}. ${drawn}`,
    figures: [...new Set([...figuresIn(title), ...figures.map(({ id }) => id)])],
  };
}

/** A figure in the text alternative: its number in words with its unit. */
function spoken({ quantity, unit }: Figure, page: PageDraft): string {
  const word = unitWordSpoken(quantity, unit, page.locale);
  const isCounted = unit.measure === "count" || unit.measure === "money";
  return `${quantitySentence(quantity, unit, page.locale)}${isCounted && word !== "" ? ` ${word}` : ""}`;
}

/** A bar in the text alternative: “National Guard, 2015: 3,000 persons, 100 women”. */
export function spokenPart(label: string, figure: Figure, inside: Figure | undefined, page: PageDraft): string {
  const women = inside && {
    number: quantitySentence(inside.quantity, inside.unit, page.locale),
    count: countOf(inside.quantity),
  };
  return exhibitWordsIn(page.locale).part(label, periodText(figure.period, page.locale), spoken(figure, page), women);
}

/**
 * The figures as the rows of the exhibit's table, with their areas where those are several, and their sources where a
 * body has several; cited after the drawing.
 */
export function tableRows(figures: readonly Figure[], page: PageDraft): FigureRow[] {
  const sources = new Map<string, Set<string>>();
  for (const figure of figures) {
    const { id } = figure.entities[0];
    sources.set(id, (sources.get(id) ?? new Set()).add(producersOf(figure)));
  }
  const areSeveralAreas = figures.some(({ area }) => area.id !== figures[0]?.area.id);
  return figures.map((figure) => {
    const row = figureRow(figure, page);
    const { entity, details } = row.subject;
    const areSeveral = !figure.target && (sources.get(figure.entities[0].id)?.size ?? 0) > 1;
    const area = figure.area.name[page.locale];
    const isAreaMissing = areSeveralAreas && ![entity, ...details].includes(area);
    const named = [
      ...(isAreaMissing ? [area] : []),
      ...details,
      ...(areSeveral ? [sourceNames(figure, page.locale)] : []),
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
