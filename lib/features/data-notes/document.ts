import { type Block, type Fact, fact, paragraph, section } from "../../document/block";
import type { Dataset } from "../../domain/dataset";
import { topics } from "../../domain/indicator";
import type { Latest } from "../../domain/latest";
import type { Locale } from "../../domain/text";
import { formatDate } from "../../format/reference-period";
import { messagesIn } from "../../i18n/messages";
import type { FigureStore } from "../../store/figure-store";
import { storeOf } from "../../store/memory-store";
import { caveatList, caveatSubjects } from "../../view/caveats";
import { discrepancyBlock, pageDiscrepancy } from "../../view/discrepancies";
import { wholeDataset } from "../../view/few";
import { type Document, openPage, type PageContext } from "../../view/frame";
import { notComputedBlock } from "../../view/not-computed";
import { gapsTable } from "./gaps";

/**
 * All that a reader should know of a dataset before trusting it: where sources differ, what is not computed, what can be
 * read in two ways, what is missing, and how old all is.
 */
export async function dataNotesDocument(dataset: Dataset, locale: Locale): Promise<Document> {
  const store = storeOf(dataset);
  const words = messagesIn(locale).dataNotes;
  const ambiguous = [...dataset.caveats.values()].filter(({ kind }) => kind === "ambiguity");
  const [discrepancies, notComputed] = await Promise.all([store.discrepancies(), store.notComputed()]);
  const told = [...discrepancies.flatMap(({ concerned }) => concerned), ...notComputed.flatMap(({ inputs }) => inputs)];
  const page = await openPage(dataset, locale, () => [
    { ids: told.map(({ id }) => id) },
    { caveat: ambiguous.map(({ id }) => id) },
  ]);
  const part = (id: string, title: string, lead: string, blocks: readonly Block[]) =>
    blocks.length === 0 ? [] : section(id, title, [paragraph("lead", lead), ...blocks]);
  const orNone = (blocks: readonly Block[], none: string) =>
    blocks.length === 0 ? [paragraph(undefined, none)] : blocks;
  const blocks: Block[] = [
    { kind: "heading", level: 1, content: [words.title] },
    paragraph("lead", words.lead),
    ...part(
      ...(["discrepancies", words.discrepancies, words.discrepanciesLead] as const),
      orNone(
        discrepancies.map((each) => discrepancyBlock(pageDiscrepancy(each, page), locale)),
        words.discrepanciesNone,
      ),
    ),
    ...part(
      ...(["not-computed", words.notComputed, words.notComputedLead] as const),
      orNone(
        notComputed.map((each) => notComputedBlock(each, page)),
        words.notComputedNone,
      ),
    ),
    ...part(
      ...(["ambiguous", words.ambiguous, words.ambiguousLead] as const),
      caveatList(ambiguous, page, caveatSubjects),
    ),
    ...part("gaps", words.gaps, words.gapsLead, await gapsTable(store, page)),
    ...part("age", words.age, words.ageLead, [{ kind: "facts", facts: await ages(store, page) }]),
    wholeDataset(page),
  ];
  return page.document(words.title, blocks, "data-notes");
}

/** The latest date of each topic, and that of the whole dataset. */
async function ages(store: FigureStore, page: PageContext): Promise<Fact[]> {
  const { locale, published, today } = page;
  const messages = messagesIn(locale);
  const age = (term: string, latest: Latest) =>
    latest.kind === "date"
      ? fact(term, { kind: "time", text: formatDate(latest.date, locale), datetime: latest.date })
      : fact(term, messages.dataNotes.undated);
  const ofTopics = topics
    .filter((topic) => published.topics.has(topic))
    .map(async (topic) => age(messages.topics[topic], await store.latestDate({ topic }, today)));
  return [...(await Promise.all(ofTopics)), age(messages.dataNotes.wholeAge, published.latest)];
}
