import type { CitedFigure } from "../cite/notebook";
import { citeFull, type TextPiece } from "../cite/publication";
import type { Change } from "../domain/change";
import type { Dataset } from "../domain/dataset";
import { type Figure, figureKey } from "../domain/figure";
import { citationsOf } from "../domain/provenance";
import { type Remark, remarkPieces } from "../domain/remark";
import type { Source } from "../domain/source";
import type { Locale } from "../domain/text";
import { formatLocator, formatParagraphs } from "../format/locator";
import { messagesIn } from "../i18n/messages";
import { type FigureRow, figureRow, type Subject, subjectOf } from "./figure-row";
import { type Frame, PageDraft } from "./frame";

/** A remark on a page: words, and the figures it names, each with its own marker. */
export interface PageRemark {
  readonly id: string;
  readonly kind: Remark["kind"];
  readonly pieces: readonly ({ readonly words: string } | { readonly cited: CitedFigure })[];
}

/** A source in a chain, with the way to its page. */
export interface LinkedSource {
  readonly reference: readonly TextPiece[];
  readonly href: string;
  readonly withoutEntry: boolean;
}

/** The address of one figure: all that is known of it. */
export interface FigurePage {
  readonly frame: Frame;
  readonly id: string;
  readonly subject: Subject;
  readonly cited: CitedFigure;
  readonly figure: Figure;
  readonly sexName: string;
  readonly dimensions: readonly { readonly title: string; readonly name: string }[];
  readonly indicatorHref: string;
  readonly topicHref: string;
  readonly source: LinkedSource;
  readonly via: readonly LinkedSource[];
  readonly locator: string;
  readonly remarks: readonly PageRemark[];
  readonly same: readonly FigureRow[];
  readonly statement: readonly FigureRow[];
  readonly changes: readonly Change[];
  readonly citation: readonly TextPiece[];
  readonly figuresHref: string;
}

/** Undefined where the dataset has no figure of this id. */
export function figurePage(dataset: Dataset, locale: Locale, id: string): FigurePage | undefined {
  const figure = dataset.figures.get(id);
  if (!figure) return undefined;
  const page = new PageDraft(dataset, locale);
  const words = messagesIn(locale);
  const [citation] = citationsOf(figure);
  const cited = page.notebook.cite(figure);
  const others = [...dataset.figures.values()].filter((other) => other.id !== id);
  const key = figureKey(figure);
  const remarks = figure.remarks.map((remark) => pageRemark(remark, page));
  const same = others.filter((other) => figureKey(other) === key).map((other) => figureRow(other, page));
  const statement = others
    .filter((other) => figure.statement !== undefined && other.statement === figure.statement)
    .filter((other) => citationsOf(other)[0].source.id === citation.source.id)
    .map((other) => figureRow(other, page));
  const subject = subjectOf(figure, dataset, locale);
  const link = (source: Source): LinkedSource => ({
    reference: citeFull(source, locale),
    href: page.path("sources", source.id),
    withoutEntry: source.custom?.entry === "none",
  });
  return {
    frame: page.frame(`${id}: ${subject.indicator}, ${subject.entity}`, "figures", id),
    id,
    subject,
    cited,
    figure,
    sexName: words.sexes[figure.sex],
    dimensions: dataset.description.dimensions.flatMap(({ name, title, title_fr, codes }) => {
      const code = codes.find((each) => each.code === figure.dimensions[name]);
      if (!code || code.code === "_Z") return [];
      return [{ title: locale === "fr" ? title_fr : title, name: locale === "fr" ? code.name_fr : code.name }];
    }),
    indicatorHref: page.path("indicators", figure.indicator.id),
    topicHref: `${page.path("figures")}?topic=${figure.indicator.topic}`,
    source: link(citation.source),
    via: citation.via.map(link),
    locator: formatLocator(citation.locator, locale),
    remarks,
    same,
    statement,
    changes: dataset.changes.filter((change) => change.figure === id),
    citation: [
      ...citeFull(citation.source, locale),
      { text: `, ${formatLocator(citation.locator, locale)}. ` },
      {
        text: words.figure.citeIn(
          locale === "fr" ? dataset.description.title_fr : dataset.description.title,
          id,
          dataset.description.version,
        ),
      },
    ],
    figuresHref: page.path("figures"),
  };
}

function pageRemark(remark: Remark, page: PageDraft): PageRemark {
  const pieces = remarkPieces(remark.text[page.locale]).map((piece) => {
    if ("words" in piece) return { words: formatParagraphs(piece.words, page.locale) };
    const figure = page.dataset.figures.get(piece.figure);
    return figure ? { cited: page.notebook.cite(figure) } : { words: piece.figure };
  });
  return { id: remark.id, kind: remark.kind, pieces };
}
