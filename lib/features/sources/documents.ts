import { accessedOn, titleLanguage } from "../../cite/publication";
import {
  type Block,
  type Fact,
  fact,
  factList,
  heading,
  type ListItem,
  list,
  paragraph,
  section,
} from "../../document/block";
import { citation, inLanguage, link, styled } from "../../document/content";
import { figureTable } from "../../document/figure-table";
import type { Dataset } from "../../domain/dataset";
import { checksums, type Source, sourceLinks, sourceNote, sourceTitle } from "../../domain/source";
import type { Locale } from "../../domain/text";
import { formatDate } from "../../format/reference-period";
import { citeWordsIn } from "../../i18n/cite-words";
import { messagesIn } from "../../i18n/messages";
import { tableWordsIn } from "../../i18n/table-words";
import { storeOf } from "../../store/memory-store";
import { datasetPath, withQuery } from "../../view/addresses";
import { citationBlock, sourceCitations } from "../../view/citations";
import { wholeDataset } from "../../view/few";
import { figureRow } from "../../view/figure-row";
import { atQuery, type Document, openPage, type PageContext } from "../../view/frame";
import { pageQuery, pager, rowsOfPage } from "../../view/row-pages";
import { type SourceEntry, sourceReference, sourcesByUse, wasRead } from "../../view/sources";

/** All sources: those read, those that they cite, and the rest. */
export function sourcesDocument(page: PageContext): Document {
  const { locale } = page;
  const words = messagesIn(locale).sources;
  const { read, cited, other } = sourcesByUse(page);
  const listOf = (entries: readonly SourceEntry[]): Block[] => {
    const items = entries.map((entry) => sourceItem(entry, page));
    return items.length === 0 ? [] : [list(items, "sources")];
  };
  const lead = cited.length === 0 ? [] : [paragraph(undefined, words.citedLead)];
  const blocks = [
    heading(1, words.title),
    paragraph("lead", words.lead),
    ...section("read", words.read, listOf(read)),
    ...section("cited", words.cited, [...lead, ...listOf(cited)]),
    ...section("other", words.other, listOf(other)),
    wholeDataset(page),
  ];
  return page.document(words.title, blocks, "sources");
}

function sourceItem({ source, count }: SourceEntry, page: PageContext): ListItem {
  const { locale } = page;
  const note = sourceNote(source, locale);
  return {
    content: [
      link(page.path("sources", source.id), ...citation(sourceReference(source, locale))),
      ...(count > 0 ? [styled("unit", ` · ${messagesIn(locale).figures.whole(count)}`)] : []),
    ],
    blocks: note === undefined ? [] : [paragraph("source-note", note)],
  };
}

/**
 * One source: its reference, what is known of it, and a page of the figures read from it, then of those citing it.
 * Undefined where the dataset has no source of this id.
 *
 * @param asked the page of its list of figures
 */
export async function sourceDocument(
  dataset: Dataset,
  locale: Locale,
  id: string,
  asked = 1,
): Promise<Document | undefined> {
  const source = dataset.sources.get(id);
  if (!source) return undefined;
  const words = messagesIn(locale).source;
  const store = storeOf(dataset);
  const [read, cited] = await Promise.all([store.figures({ source: id }), store.figures({ via: id })]);
  const home = datasetPath(locale, dataset.id, "sources", id);
  const { shown, first, paging } = rowsOfPage([...read.figures, ...cited.figures], asked, (to) =>
    withQuery(home, pageQuery(to)),
  );
  const page = await openPage(dataset, locale, () => [{ ids: shown.map((figure) => figure.id) }]);
  const citations = sourceCitations(source, page, "");
  const firstCited = Math.max(0, read.figures.length - first);
  const rows = shown.map((figure) => figureRow(figure, page));
  const listed = (name: string, title: string, of: typeof rows) =>
    section(name, title, of.length === 0 ? [] : [figureTable(of, title, locale)]);
  const blocks: Block[] = [
    paragraph("kicker", tableWordsIn(locale).source),
    heading(1, inLanguage(titleLanguage(source, locale), sourceTitle(source, locale))),
    paragraph("lead", ...citation(sourceReference(source, locale))),
    ...aboutSource(source, page),
    ...listed("figures", words.figures, rows.slice(0, firstCited)),
    ...listed("cited", words.cited, rows.slice(firstCited)),
    ...pager(paging, locale),
    ...(rows.length === 0 ? [paragraph(undefined, words.none)] : []),
    ...section("cite", citeWordsIn(locale).headingSource, [citationBlock(citations, locale)]),
  ];
  const document = page.document(source["title-short"] ?? sourceTitle(source, locale), blocks, "sources", id);
  return atQuery(document, pageQuery(paging.page));
}

/** Whether it was read, where it can be opened, and what identifies the files that were read. */
function aboutSource(source: Source, page: PageContext): Block[] {
  const { locale } = page;
  const words = messagesIn(locale).source;
  const read = source.custom?.readAt ? words.readCopy : words.read;
  const sentences = [
    wasRead(source, page) ? read : words.notRead,
    ...(source.custom?.entry === "none" ? [words.noEntry] : []),
    ...[sourceNote(source, locale) ?? []].flat(),
  ];
  const links = sourceLinks(source).map(({ href, opens }) =>
    paragraph(undefined, { kind: "link", href, content: [words.open[opens]], external: true }),
  );
  const accessed = accessedOn(source);
  const files = checksums(source);
  const facts: Fact[] = [
    ...(accessed === undefined
      ? []
      : [fact(words.accessed, { kind: "time", text: formatDate(accessed, locale), datetime: accessed })]),
    ...(files.length === 0
      ? []
      : [{ term: [words.checksum], details: files.map((file) => ({ content: [styled("code", file)] })) }]),
  ];
  return [
    paragraph(undefined, sentences.join(" ")),
    ...(links.length === 0 ? [paragraph(undefined, words.noAddress)] : links),
    ...factList(facts),
  ];
}
