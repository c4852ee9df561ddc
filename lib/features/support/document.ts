import { type Block, exhibits, paragraph, section } from "../../document/block";
import { styled } from "../../document/content";
import { cell } from "../../document/table";
import type { Dataset } from "../../domain/dataset";
import type { Figure } from "../../domain/figure";
import type { Indicator } from "../../domain/indicator";
import { playsRole } from "../../domain/roles";
import { supportWordsIn } from "../../i18n/support-words";
import type { Query } from "../../store/loaded";
import { storeOf } from "../../store/memory-store";
import { exhibitsOf } from "../../view/exhibit/exhibits-of";
import { figureRow } from "../../view/figure-row";
import type { Document, PageContext } from "../../view/frame";
import { countLine, resultsOf, resultsQuery } from "../../view/results";
import { type ResultColumn, type ResultLine, resultColumns, resultLine, resultsTable } from "../../view/results-table";
import { topicDocument } from "../../view/topic-page";
import { donorsSection } from "./donors";

/** The figures that the page is composed of; results are of every topic. */
export async function supportQuery(dataset: Dataset): Promise<Query> {
  const results = await resultsQuery(storeOf(dataset));
  return (facts) => [{ topic: "support" }, ...results(facts)];
}

/**
 * Results compared with targets, by donor, planned funding, programmes in time, and all other figures. Undefined where
 * the dataset has no figure of the topic.
 */
export function supportDocument(page: PageContext): Document | undefined {
  return topicDocument("support", page, () => [
    ...resultsSection(page),
    ...donorsSection(page),
    ...fundingSection(page),
    ...exhibits([...page.dataset.indicators.values()].filter(isDrawn).flatMap((each) => exhibitsOf(each, page))),
  ]);
}

/** Spans on a time line, and what was counted over time; of plans, a bar says no more than its number. */
function isDrawn({ topic, timing, unit }: Indicator): boolean {
  return topic === "support" && (unit.measure === "year" || timing !== "plan");
}

/** Rows with a target, then those that no source sets one for. */
function resultsSection(page: PageContext): Block[] {
  const { locale } = page;
  const words = supportWordsIn(locale).results;
  const results = resultsOf(page);
  if (results.length === 0) return [];
  const lines = results.map((result) => resultLine(result, page));
  const withBaseline = lines.some(({ baseline }) => baseline.length > 0);
  const { indicator, baseline, target, latest, verdict } = resultColumns(locale);
  const columns: ResultColumn<ResultLine>[] = [
    { ...indicator, column: { ...indicator.column, header: words.columns.result } },
    ...(withBaseline ? [baseline] : []),
    target,
    {
      ...latest,
      column: { ...latest.column, header: words.columns.latest, label: words.columns.latest, look: "latest" },
    },
    {
      column: { ...verdict.column, look: "verdict" },
      cellOf: (line) =>
        line.target ? verdict.cellOf(line) : { ...cell(styled("nothing", words.noTarget)), look: "absent" },
    },
  ];
  const bodies = [
    { title: words.groups.withTarget, lines: lines.filter(({ target }) => target !== undefined) },
    { title: words.groups.noTarget, lines: lines.filter(({ target }) => target === undefined) },
  ];
  return section("results", words.title, [
    paragraph("counts", countLine(results, locale)),
    resultsTable("results", columns, bodies, locale),
    ...(withBaseline ? [] : [paragraph("note", words.noBaseline)]),
  ]);
}

/** For each programme: its planned sum, its years, and the average that they come to. */
function fundingSection(page: PageContext): Block[] {
  const words = supportWordsIn(page.locale).funding;
  const figures = page.figuresOf("support");
  const sums = figures.filter((each) => playsRole("planned-funding", each, page.dataset) && !each.target);
  if (sums.length === 0) return [];
  const cards = sums.map((sum): Block => {
    const averages = figures.filter(
      (each) =>
        playsRole("planned-funding-per-year", each, page.dataset) && inputsOf(each).some(({ id }) => id === sum.id),
    );
    const years = averages.flatMap(inputsOf).filter(({ id }) => id !== sum.id);
    return { kind: "key-figures", rows: [sum, ...years, ...averages].map((figure) => figureRow(figure, page)) };
  });
  return section("funding", words.title, [paragraph("lead", words.lead), ...cards]);
}

function inputsOf({ provenance }: Figure): readonly Figure[] {
  return provenance.kind === "derived" ? provenance.inputs : [];
}
