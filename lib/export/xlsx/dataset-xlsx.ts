import { noteCaveat } from "../../cite/note-text";
import { citation, plainText } from "../../document/content";
import type { Dataset } from "../../domain/dataset";
import type { Figure } from "../../domain/figure";
import { topics } from "../../domain/indicator";
import { sourceNote } from "../../domain/source";
import type { Locale } from "../../domain/text";
import { exportWordsIn } from "../../i18n/export-words";
import { messagesIn } from "../../i18n/messages";
import { datasetPath } from "../../view/addresses";
import { pageDiscrepancy } from "../../view/discrepancies";
import { figureRow } from "../../view/figure-row";
import { openPage, type PageContext } from "../../view/frame";
import { notComputedWords } from "../../view/not-computed";
import { sourceReference, sourcesByUse } from "../../view/sources";
import { discrepancySheet, idsOf, listSheet, type TableSheet, workbookFigureColumns } from "./sheets";
import { textLines, workbookFile } from "./workbook";

/**
 * A whole dataset as one workbook: every figure read and computed, with all that is known of them.
 *
 * @param site the address of the site, for the addresses in it; empty for none
 */
export async function datasetXlsx(dataset: Dataset, locale: Locale, site = ""): Promise<Buffer> {
  const page = await openPage(dataset, locale, () => [{}]);
  const { published } = page;
  const words = exportWordsIn(locale);
  const { description } = dataset;
  const rows = topics.flatMap((topic) => page.figuresOf(topic)).map((figure) => figureRow(figure, page));
  const discrepancies = published.discrepancies.map((each) => pageDiscrepancy(each, page));
  const frame = page.frame(rows, undefined);
  const licences = description.licenses.map((licence) => licence.title ?? licence.name).join(", ");
  return workbookFile({
    ...{ frame, title: dataset.description.title[locale], address: `${site}${frame.home}` },
    about: [description.description[locale]],
    remarks: textLines(words.cover.licence(licences)),
    sheets: [
      listSheet("figures", locale, rows, workbookFigureColumns(frame, site)),
      discrepancySheet(discrepancies, messagesIn(locale).dataNotes.discrepanciesLead, locale, site),
      notComputedSheet(page, site),
      caveatSheet(page),
      indicatorSheet(page),
      sourceSheet(page, site),
    ],
  });
}

function notComputedSheet(page: PageContext, site: string): TableSheet {
  const notComputed = page.published.notComputed.map((each) => ({ ...each, words: notComputedWords(each, page) }));
  return listSheet("notComputed", page.locale, notComputed, [
    ["wanted", 44, ({ words }) => words.wanted],
    ["attempt", 40, ({ words }) => words.attempt],
    ["figures", 24, ({ inputs }) => idsOf(inputs)],
    ["reason", 70, ({ words }) => words.reason],
    ["address", 40, ({ words }) => `${site}${words.href}`, "address"],
  ]);
}

function caveatSheet({ dataset, locale, published }: PageContext): TableSheet {
  const { caveatKinds } = exportWordsIn(locale);
  const { figures, selected } = published;
  const caveats = [...dataset.caveats.values()];
  const concerned = new Map<string, Figure[]>(caveats.map(({ id }) => [id, []]));
  const read = selected.filter(({ provenance }) => provenance.kind === "read");
  for (const figure of read) for (const { id } of figure.caveats) concerned.get(id)?.push(figure);
  return listSheet("caveats", locale, caveats, [
    ["kind", 20, ({ kind }) => caveatKinds[kind]],
    ["text", 110, (caveat) => noteCaveat(caveat, locale, (id) => figures.get(id)).text],
    ["figures", 40, ({ id }) => idsOf(concerned.get(id) ?? [])],
  ]);
}

function indicatorSheet({ dataset, locale, published: { ofIndicator } }: PageContext): TableSheet {
  const { topics: topicNames } = messagesIn(locale);
  const indicators = [...dataset.indicators.values()];
  return listSheet("indicators", locale, indicators, [
    ["name", 34, ({ name }) => name[locale]],
    ["definition", 80, ({ definition }) => definition[locale]],
    ["topic", 18, ({ topic }) => topicNames[topic]],
    ["unit", 22, ({ unit }) => unit.other[locale]],
    ["figureCount", 12, ({ id }) => ofIndicator.get(id)?.length ?? 0],
    ["indicatorId", 28, ({ id }) => id],
  ]);
}

function sourceSheet(page: PageContext, site: string): TableSheet {
  const { dataset, locale } = page;
  const lists = sourcesByUse(page);
  const words = messagesIn(locale).sources;
  const entries = (["read", "cited", "other"] as const).flatMap((kind) =>
    lists[kind].map((entry) => ({ ...entry, kind: words[kind] })),
  );
  return listSheet("sources", locale, entries, [
    ["reference", 70, ({ source }) => plainText(citation(sourceReference(source, locale)), locale)],
    ["kind", 24, ({ kind }) => kind],
    ["figureCount", 12, ({ count }) => count],
    ["sourceNote", 60, ({ source }) => sourceNote(source, locale)],
    ["publication", 40, ({ source }) => source.URL, "address"],
    ["address", 40, ({ source: { id } }) => `${site}${datasetPath(locale, dataset.id, "sources", id)}`, "address"],
  ]);
}
