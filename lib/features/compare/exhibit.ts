import type { ExhibitTable } from "../../document/block";
import { plainText } from "../../document/content";
import type { FigureRow } from "../../document/figure-row";
import type { Figure } from "../../domain/figure";
import type { Locale } from "../../domain/text";
import { quantitySentence } from "../../format/quantity";
import { periodText } from "../../format/reference-period";
import { citeWordsIn } from "../../i18n/cite-words";
import { compareWordsIn } from "../../i18n/compare-words";
import { exhibitWordsIn } from "../../i18n/exhibit-words";
import { describedTitle } from "../../view/exhibit/descriptions";
import { composeTable, measuredText, readingOf } from "../../view/exhibit/exhibit";
import { figureRow } from "../../view/figure-row";
import type { PageContext } from "../../view/frame";
import type { CompareChoice } from "./choice";
import type { ComparedFigure, Comparison } from "./compare";
import { type Draft, type Drawing, detailsOf, differencesIn, figureOf, fullLabelOf, reasonsOf } from "./draft";
import { drawingOf } from "./drawings";
import { compareQuery } from "./query";
import { comparabilityWarning } from "./warnings";

/** The name of a comparison in addresses, and its anchor. */
export const compareId = "compare";

/** So many values stand in the sentence that a reader copies. */
const mostValues = 8;

/** A comparison laid out: its frame with the rows asked for, and its values for a sentence. */
export interface ComparedExhibit {
  readonly exhibit: ExhibitTable;
  /** “Freedonia 70.2 (2018)”, with the ids of the figures that it holds; empty without any. */
  readonly sentence: { readonly text: string; readonly figures: readonly string[] };
}

/**
 * A comparison as an exhibit, at the address of the choice, whose table has the rows given; without a drawing where the
 * reader wants none, or where nothing of it can be drawn.
 */
export function compareExhibit(
  comparison: Comparison,
  choice: CompareChoice,
  rows: readonly ComparedFigure[],
  page: PageContext,
): ComparedExhibit {
  const { shownAs } = comparison;
  const { dataset, locale } = page;
  const words = compareWordsIn(locale);
  const draft: Draft = { comparison, differ: differencesIn(comparison), page };
  const drawing = drawingOf(draft);
  const title = titleIn(draft);
  const warnings = [
    ...new Set(comparison.mismatches.map((mismatch) => comparabilityWarning(mismatch, dataset, locale))),
  ];
  const composed = composeTable(
    {
      id: compareId,
      indicator: shownAs,
      title,
      sentences: [
        measuredText(title, shownAs, page),
        ...(drawing?.caveats ?? withoutDrawing(draft)),
        ...(drawing ? readingOf(drawing.marked, page) : []),
        drawing && drawing.undrawn > 0 ? words.limits.undrawn(drawing.undrawn) : "",
      ],
      chart: drawing?.chart,
      alternative: drawing?.alternative ?? "",
      figures: [],
      named: drawing?.marked ?? [],
    },
    page,
  );
  return {
    exhibit: {
      ...composed,
      ...(warnings.length > 0 && { warnings }),
      rows: rows.map((compared) => rowOf(compared, draft)),
      indicatorHref: `${page.path("compare")}?${compareQuery({ ...choice, page: 1 })}`,
    },
    sentence: sentenceOf(plainText(composed.title, page.locale), drawing, rows, draft),
  };
}

/** Why there is no drawing, where the reader asked for one. */
function withoutDrawing({ comparison: { choice, figures }, page }: Draft): string[] {
  const { limits, none } = compareWordsIn(page.locale);
  if (figures.length === 0) return [none];
  if (choice.view === "table") return [];
  return [choice.view === "bars" ? limits.noDrawing : limits.noLines];
}

function titleIn(draft: Draft): string {
  const { comparison, differ, page } = draft;
  const { choice, shownAs, figures } = comparison;
  const name = shownAs.name[page.locale];
  const [first] = figures;
  const isOfOne = first && !differ.areas && !differ.entities;
  const subject = isOfOne ? `${name}, ${fullLabelOf(first.original, draft)}` : name;
  const viewed =
    choice.view === "lines"
      ? exhibitWordsIn(page.locale).overTime(subject)
      : choice.view === "before-after"
        ? compareWordsIn(page.locale).beforeAndAfter(subject)
        : subject;
  return describedTitle(viewed, figures.map(figureOf), page);
}

function rowOf(compared: ComparedFigure, draft: Draft): FigureRow {
  const { comparison, page } = draft;
  const figure = figureOf(compared);
  const row = figureRow(figure, page);
  const details = [...detailsOf(figure, draft), ...reasonsOf(compared, draft)];
  const indicator = comparison.shownAs.name[page.locale];
  return { ...row, subject: { indicator, entity: row.subject.entity, details } };
}

function sentenceOf(title: string, drawing: Drawing | undefined, rows: readonly ComparedFigure[], draft: Draft) {
  const { comparison, page } = draft;
  const { locale } = page;
  const words = compareWordsIn(locale);
  const told = drawing?.named ?? rows.filter(({ shown, apart }) => shown && !apart).map(figureOf);
  const figures = told.slice(0, mostValues);
  const values = figures.map((figure) =>
    words.dated(
      fullLabelOf(figure, draft),
      quantitySentence(figure.quantity, figure.unit, locale),
      dateAndDoubt(figure, locale),
    ),
  );
  const others = figures.length === 0 ? 0 : (drawing?.nameable ?? comparison.figures.length) - figures.length;
  const more = others > 0 ? words.more(others) : "";
  return {
    text: values.length === 0 ? title : words.values(title, values, more),
    figures: figures.map(({ id }) => id),
  };
}

/** “2015, an estimate”: what leaves without its note keeps its doubt. */
function dateAndDoubt({ period, quantity }: Figure, locale: Locale): string {
  const doubt = quantity.kind === "missing" ? "" : citeWordsIn(locale).doubts[quantity.status];
  return [periodText(period, locale), doubt].filter((part) => part !== "").join(", ");
}
