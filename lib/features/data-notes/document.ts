import { type Block, type Fact, fact, factList, heading, paragraph, section } from "../../document/block";
import { type Content, link, styled } from "../../document/content";
import { cell, column, type Table, type TableRow, table } from "../../document/table";
import type { Dataset } from "../../domain/dataset";
import { type Indicator, topics } from "../../domain/indicator";
import type { Latest } from "../../domain/latest";
import { figureKinds } from "../../domain/observation";
import type { Locale } from "../../domain/text";
import { formatDate } from "../../format/reference-period";
import { messagesIn } from "../../i18n/messages";
import { tableWordsIn } from "../../i18n/table-words";
import type { FigureStore } from "../../store/figure-store";
import { storeOf } from "../../store/memory-store";
import { caveatList, caveatSubjects } from "../../view/caveats";
import { discrepancyBlock, pageDiscrepancy } from "../../view/discrepancies";
import { wholeDataset } from "../../view/few";
import { type Document, openPage, type PageContext } from "../../view/frame";
import { notComputedBlock } from "../../view/not-computed";

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
  const part = (
    id: string,
    name: "discrepancies" | "notComputed" | "ambiguous" | "gaps" | "age",
    of: readonly Block[],
  ) => (of.length === 0 ? [] : section(id, words[name], [paragraph("lead", words[`${name}Lead`]), ...of]));
  const differing = discrepancies.map((each) => discrepancyBlock(pageDiscrepancy(each, page), locale));
  const refused = notComputed.map((each) => notComputedBlock(each, page));
  const orNone = (of: readonly Block[], none: string) => (of.length === 0 ? [paragraph(undefined, none)] : of);
  const blocks: Block[] = [
    heading(1, words.title),
    paragraph("lead", words.lead),
    ...part("discrepancies", "discrepancies", orNone(differing, words.discrepanciesNone)),
    ...part("not-computed", "notComputed", orNone(refused, words.notComputedNone)),
    ...part("ambiguous", "ambiguous", caveatList(ambiguous, page, caveatSubjects)),
    ...part("gaps", "gaps", await gapsTable(store, page)),
    ...part("age", "age", factList(await ages(store, page))),
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

/** How far an indicator covers a body, the best first. */
const coverages = ["read", "derived", "unavailable", "absent"] as const;

type Coverage = (typeof coverages)[number];

/**
 * For each indicator that is expected of bodies of a kind (`applies_to`), of which of them there is a figure and of which
 * there is none.
 */
async function gapsTable(store: FigureStore, page: PageContext): Promise<Table[]> {
  const { gaps, gapColumns } = messagesIn(page.locale).dataNotes;
  const expected = [...page.dataset.indicators.values()].filter(({ appliesTo }) => appliesTo.length > 0);
  const covered = await Promise.all(expected.map(async (indicator) => coverageOf(indicator, store)));
  const rows = expected.flatMap((indicator, index) => gapRow(indicator, covered[index] ?? new Map(), page) ?? []);
  if (rows.length === 0) return [];
  const columns = [
    { id: "indicator", header: tableWordsIn(page.locale).indicator },
    ...coverages.map((id) => column(id, gapColumns[id])),
  ];
  return [table("gaps", gaps, columns, rows)];
}

function gapRow(indicator: Indicator, covered: ReadonlyMap<string, Coverage>, page: PageContext): TableRow | undefined {
  const { dataset, locale } = page;
  const names: Record<Coverage, string[]> = { read: [], derived: [], unavailable: [], absent: [] };
  for (const { id, kind, name } of dataset.entities.values()) {
    if (indicator.appliesTo.includes(kind)) names[covered.get(id) ?? "absent"].push(name[locale]);
  }
  if (coverages.every((coverage) => names[coverage].length === 0)) return undefined;
  const hasPage = coverages.some((coverage) => coverage !== "absent" && names[coverage].length > 0);
  const name = indicator.name[locale];
  return {
    id: indicator.id,
    cells: [
      cell(hasPage ? link(page.path("indicators", indicator.id), name) : name),
      ...coverages.map((coverage) => cell(...listed(names[coverage], page))),
    ],
  };
}

/** Names one under another: some hold commas themselves. */
function listed(names: readonly string[], { locale }: PageContext): Content {
  if (names.length === 0) return [styled("nothing", messagesIn(locale).dataNotes.none)];
  return [{ kind: "lines", look: "names", lines: names.map((name) => [name]) }];
}

/** How far each body is covered by an indicator's figures, by its id: the best that one of them gives. */
async function coverageOf({ id }: Indicator, store: FigureStore): Promise<ReadonlyMap<string, Coverage>> {
  const kind = figureKinds;
  const counts = await store.counts({ indicator: id, edition: "latest", kind }, "entity", "origin");
  const found = new Map<string, Coverage>();
  for (const { values, total, missing } of counts) {
    const [entity = "", origin] = values;
    const coverage = origin === "derived" ? "derived" : total > missing ? "read" : "unavailable";
    const known = found.get(entity);
    if (known === undefined || coverages.indexOf(coverage) < coverages.indexOf(known)) found.set(entity, coverage);
  }
  return found;
}
