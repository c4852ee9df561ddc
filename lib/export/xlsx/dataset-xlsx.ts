import { noteCaveat } from "../../cite/note-text";
import type { Caveat } from "../../domain/caveat";
import type { Dataset } from "../../domain/dataset";
import { type Indicator, topics } from "../../domain/indicator";
import type { Locale } from "../../domain/text";
import { exportWordsIn } from "../../i18n/export-words";
import { messagesIn } from "../../i18n/messages";
import { tableWordsIn } from "../../i18n/table-words";
import { publishedOf } from "../../store/published";
import { pageDiscrepancy } from "../../view/discrepancies";
import { figureRow } from "../../view/figure-row";
import { PageDraft, titleOf } from "../../view/frame";
import { type NotComputedEntry, notComputedEntry } from "../../view/not-computed";
import { type SourceEntry, sourceList } from "../../view/source-pages";
import type { Column } from "../columns";
import { originLines, readingLines, textLines } from "./cover";
import { discrepancySheet, noteSheet, workbookFigureColumns } from "./shared-sheets";
import { type TableSheet, tableSheet } from "./sheet";
import { workbookFile } from "./workbook";

/**
 * A whole dataset as one workbook: every figure read and computed, with all that is known of them.
 *
 * @param site the address of the site, for the addresses in it; empty for none
 */
export async function datasetXlsx(dataset: Dataset, locale: Locale, site = ""): Promise<Buffer> {
  const page = new PageDraft(dataset, locale);
  const published = publishedOf(dataset);
  const words = exportWordsIn(locale);
  const { description } = dataset;
  const all = [...published.figures.values()];
  const rows = topics
    .flatMap((topic) => all.filter(({ indicator }) => indicator.topic === topic))
    .map((figure) => figureRow(figure, page));
  const discrepancies = published.discrepancies.map((each) => pageDiscrepancy(each, page));
  const notComputed = published.notComputed.map((each) => notComputedEntry(each, page));
  const frame = page.frame(undefined);
  const title = titleOf(dataset, locale);
  const licences = description.licenses.map((licence) => licence.title ?? licence.name).join(", ");
  return workbookFile({
    ...{ title, author: frame.compilers, locale },
    cover: {
      before: [
        { kind: "title", text: title },
        ...textLines(description.description[locale]),
        ...originLines(frame, `${site}${frame.home}`),
        ...textLines(words.cover.licence(licences)),
      ],
      after: readingLines(locale),
    },
    sheets: [
      tableSheet({ name: words.sheets.figures, title: words.titles.figures }, workbookFigureColumns(frame, site), rows),
      discrepancySheet(discrepancies, messagesIn(locale).dataNotes.discrepanciesLead, locale, site),
      notComputedSheet(notComputed, locale, site),
      caveatSheet(dataset, locale),
      indicatorSheet(dataset, locale),
      sourceSheet(dataset, locale, site),
      noteSheet(frame),
    ],
  });
}

function notComputedSheet(notComputed: readonly NotComputedEntry[], locale: Locale, site: string): TableSheet {
  const columns = tableWordsIn(locale);
  const { sheets, titles } = exportWordsIn(locale);
  const ofNotComputed: Column<NotComputedEntry>[] = [
    { header: columns.wanted, width: 44, cell: ({ wanted }) => wanted },
    { header: columns.attempt, width: 40, cell: ({ attempt }) => attempt },
    { header: columns.figures, width: 24, cell: ({ figures }) => figures.map(({ id }) => id).join(", ") },
    { header: columns.reason, width: 70, cell: ({ reason }) => reason },
    { header: columns.address, width: 40, isAddress: true, cell: ({ href }) => `${site}${href}` },
  ];
  return tableSheet({ name: sheets.notComputed, title: titles.notComputed }, ofNotComputed, notComputed);
}

function caveatSheet(dataset: Dataset, locale: Locale): TableSheet {
  const columns = tableWordsIn(locale);
  const { sheets, titles, caveatKinds } = exportWordsIn(locale);
  const { figures } = publishedOf(dataset);
  const concerned = ({ id }: Caveat) =>
    [...dataset.figures.values()].filter(({ caveats }) => caveats.some((caveat) => caveat.id === id));
  const textOf = (caveat: Caveat) => noteCaveat(caveat, locale, (id) => figures.get(id)).text;
  const ofCaveats: Column<Caveat>[] = [
    { header: columns.kind, width: 20, cell: ({ kind }) => caveatKinds[kind] },
    { header: columns.text, width: 110, cell: textOf },
    {
      header: columns.figures,
      width: 40,
      cell: (caveat) =>
        concerned(caveat)
          .map(({ id }) => id)
          .join(", "),
    },
  ];
  return tableSheet({ name: sheets.caveats, title: titles.caveats }, ofCaveats, [...dataset.caveats.values()]);
}

function indicatorSheet(dataset: Dataset, locale: Locale): TableSheet {
  const columns = tableWordsIn(locale);
  const { sheets, titles } = exportWordsIn(locale);
  const messages = messagesIn(locale);
  const { ofIndicator } = publishedOf(dataset);
  const ofIndicators: Column<Indicator>[] = [
    { header: columns.name, width: 34, cell: ({ name }) => name[locale] },
    { header: columns.definition, width: 80, cell: ({ definition }) => definition[locale] },
    { header: columns.topic, width: 18, cell: ({ topic }) => messages.topics[topic] },
    { header: columns.unit, width: 22, cell: ({ unit }) => unit.other[locale] },
    { header: columns.figureCount, width: 12, cell: ({ id }) => ofIndicator.get(id)?.length ?? 0 },
    { header: columns.indicatorId, width: 28, cell: ({ id }) => id },
  ];
  return tableSheet({ name: sheets.indicators, title: titles.indicators }, ofIndicators, [
    ...dataset.indicators.values(),
  ]);
}

function sourceSheet(dataset: Dataset, locale: Locale, site: string): TableSheet {
  const columns = tableWordsIn(locale);
  const { sheets, titles } = exportWordsIn(locale);
  const { read, cited, other } = sourceList(dataset, locale);
  const words = messagesIn(locale).sources;
  const entries = [
    ...read.map((entry) => ({ ...entry, kind: words.read })),
    ...cited.map((entry) => ({ ...entry, kind: words.cited })),
    ...other.map((entry) => ({ ...entry, kind: words.other })),
  ];
  const ofSources: Column<SourceEntry & { readonly kind: string }>[] = [
    { header: columns.reference, width: 70, cell: ({ reference }) => reference.map(({ text }) => text).join("") },
    { header: columns.kind, width: 24, cell: ({ kind }) => kind },
    { header: columns.figureCount, width: 12, cell: ({ count }) => count },
    { header: columns.sourceNote, width: 60, cell: ({ note }) => note },
    { header: columns.publication, width: 40, isAddress: true, cell: ({ id }) => dataset.sources.get(id)?.URL },
    { header: columns.address, width: 40, isAddress: true, cell: ({ href }) => `${site}${href}` },
  ];
  return tableSheet({ name: sheets.sources, title: titles.sources }, ofSources, entries);
}
