import { group, heading, paragraph } from "../../document/block";
import { figureTable } from "../../document/figure-table";
import type { Field, Form } from "../../document/form";
import type { Table } from "../../document/table";
import type { Dataset } from "../../domain/dataset";
import type { Figure } from "../../domain/figure";
import { figureColumns, ranksOf } from "../../domain/figure-order";
import type { Locale } from "../../domain/text";
import { formatNumber } from "../../format/number";
import { messagesIn } from "../../i18n/messages";
import { tableWordsIn } from "../../i18n/table-words";
import type { Total } from "../../store/figure-store";
import { storeOf } from "../../store/memory-store";
import { datasetPath, withQuery } from "../../view/addresses";
import { wholeDataset } from "../../view/few";
import { figureRow } from "../../view/figure-row";
import { atQuery, type Document, openPage, type PageContext } from "../../view/frame";
import { pager, pagingOf, rowsPerPage } from "../../view/row-pages";
import {
  choicesIn,
  type FigureChoice,
  figureFilters,
  isFiltered,
  optionsOf,
  parseChoice,
  queryOf,
  selectionOf,
} from "./choice";

/** The id of the form that the headers of the table are buttons of. */
const formId = "choose-figures";

/** All the figures of a dataset that match a choice, one page of them, in a table that sorts. */
export async function figureListDocument(
  dataset: Dataset,
  locale: Locale,
  asked: Readonly<Record<string, string | string[] | undefined>>,
): Promise<Document> {
  const store = storeOf(dataset);
  const choices = await choicesIn(store);
  const choice = parseChoice(asked, choices);
  const none = { offset: 0, limit: 0 };
  const [matching, all] = await Promise.all([
    store.figures(selectionOf(choice), "files", none),
    store.figures({}, "files", none),
  ]);
  const addressOf = (page: number) => withQuery(datasetPath(locale, dataset.id, "figures"), queryOf(choice, page));
  const { first, paging } = pagingOf(matching.total, choice.page, addressOf);
  const order = choice.sort ? { ...choice.sort, locale } : "topics";
  const { figures } = await store.figures(selectionOf(choice), order, { offset: first, limit: rowsPerPage });
  const page = await openPage(dataset, locale, () => [{ ids: figures.map(({ id }) => id) }]);
  const words = messagesIn(locale).figures;
  const isWhole = paging.pages === 1;
  const unsorted = isWhole && choice.sort ? (await store.figures(selectionOf(choice), "topics")).figures : figures;
  const table = tableOf(figures, choice, isWhole ? unsorted.map(({ id }) => id) : undefined, page);
  const list =
    figures.length === 0
      ? paragraph(undefined, words.none)
      : group(paging.pages > 1 ? "pages" : "plain", [table, ...pager(paging, locale)]);
  const document = page.document(
    words.title,
    [
      heading(1, words.title),
      paragraph("lead", words.lead),
      formOf(choice, choices, page),
      paragraph("matches", countsText(matching, all, isFiltered(choice), locale)),
      list,
      wholeDataset(page),
    ],
    "figures",
  );
  return atQuery(document, queryOf(choice, paging.page));
}

/** What can be chosen; a filter that has one value alone is no choice. */
function formOf(choice: FigureChoice, choices: Parameters<typeof parseChoice>[1], page: PageContext): Form {
  const { locale } = page;
  const words = messagesIn(locale).figures;
  const filters = figureFilters.flatMap((name): Field[] => {
    const options = optionsOf(name, choices, page, choice);
    return options.length > 1
      ? [{ kind: "select", name, label: tableWordsIn(locale)[name], any: words.any, options }]
      : [];
  });
  const action = page.path("figures");
  return {
    kind: "form",
    look: "filter",
    ...{ id: formId, action, method: "get", label: words.filter },
    fields: [
      ...filters,
      { kind: "submit", label: words.show },
      ...(isFiltered(choice) ? [{ kind: "link", href: action, label: words.reset } satisfies Field] : []),
    ],
  };
}

/** On all pages: how many figures match, how many values are missing, and how many figures there are. */
function countsText(matching: Total, all: Total, filtered: boolean, locale: Locale): string {
  const words = messagesIn(locale).figures;
  const count = matching.total - matching.missing;
  const figures = filtered ? words.count(count, formatNumber(all.total - all.missing, locale)) : words.whole(count);
  return `${figures}${matching.missing > 0 ? words.missing(matching.missing) : ""}`;
}

/**
 * One page of the list. Where that is all of it, it is sorted in the page: its rows say where they go.
 *
 * @param unsorted the ids of the whole list, in the order that it has where no column sorts it
 */
function tableOf(
  figures: readonly Figure[],
  choice: FigureChoice,
  unsorted: readonly string[] | undefined,
  page: PageContext,
): Table {
  const { locale } = page;
  const rows = figures.map((figure) => figureRow(figure, page));
  const table = figureTable(rows, messagesIn(locale).figures.caption, locale);
  const ranks = ranksOf(figures, locale);
  const ranked = table.bodies.map((body) => ({
    rows: body.rows.map((row) => ({
      ...row,
      ranks: [...figureColumns.map((column) => ranks[column].get(row.id)), unsorted?.indexOf(row.id)],
    })),
  }));
  return { ...table, bodies: unsorted ? ranked : table.bodies, sorting: { form: formId, by: choice.sort } };
}
