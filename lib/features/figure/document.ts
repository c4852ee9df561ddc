import { computationText } from "../../cite/computation";
import { otherStatementsText } from "../../cite/discrepancy-text";
import { type Block, heading, list, numbersParagraph, paragraph, section } from "../../document/block";
import { type Inline, link, number, period, styled } from "../../document/content";
import type { FigureRow } from "../../document/figure-row";
import { figureTable } from "../../document/figure-table";
import type { Dataset } from "../../domain/dataset";
import { type Figure, figureKey, inputsUnder } from "../../domain/figure";
import type { Locale } from "../../domain/text";
import { unitWordSpoken } from "../../format/quantity";
import { citeWordsIn } from "../../i18n/cite-words";
import { messagesIn } from "../../i18n/messages";
import { tableWordsIn } from "../../i18n/table-words";
import type { Query } from "../../store/loaded";
import { storeOf } from "../../store/memory-store";
import { caveatList } from "../../view/caveats";
import { citationBlock, figureCitations } from "../../view/citations";
import { discrepancyBlock, pageDiscrepancy } from "../../view/discrepancies";
import { figureRow } from "../../view/figure-row";
import { type Document, openPage, type PageContext } from "../../view/frame";
import { notComputedBlock, notComputedWith } from "../../view/not-computed";
import { factsOf } from "./facts";
import { pagesShowing } from "./pages-showing";

/**
 * One figure: its number, what it is about, what to know, its kin, its history, how to cite it. Undefined where the
 * dataset has no figure of this id.
 */
export async function figureDocument(dataset: Dataset, locale: Locale, id: string): Promise<Document | undefined> {
  const figure = await storeOf(dataset).figure(id);
  if (!figure) return undefined;
  const page = await openPage(dataset, locale, queryOf(figure));
  const shown = await pagesShowing(figure, dataset, page);
  const citations = figureCitations(figure, page, "");
  const messages = messagesIn(locale);
  const words = messages.figure;
  const row = figureRow(figure, page);
  const { indicator, entity, details } = row.subject;
  const table = (figures: readonly Figure[], caption: string): Block[] => {
    const rows = figures.map((each) => figureRow(each, page));
    return rows.length === 0 ? [] : [figureTable(rows, caption, locale)];
  };
  const computation = computationText(figure, locale);
  const inputs = inputsUnder(figure);
  const same = sameThing(figure, page);
  const blocks: Block[] = [
    paragraph("kicker", link(page.path("figures"), messages.figures.title), ` / ${tableWordsIn(locale).figure} ${id}`),
    heading(1, indicator),
    paragraph("subtitle", [entity, ...details].join(" · ")),
    paragraph(
      "hero",
      number(row, "words"),
      " ",
      styled("large-unit", unitWordSpoken(figure.quantity, figure.unit, locale)),
    ),
    paragraph("hero-period", ...period(figure.period, locale)),
    ...otherStatements(figure, row.discrepancy, page),
    ...section("facts", words.facts, [factsOf(figure, page)]),
    ...(computation === undefined
      ? []
      : section("computation", words.computation, [
          numbersParagraph(computation, inputs),
          paragraph(undefined, words.computationLead),
          ...table(inputs, words.computation),
        ])),
    ...section("caveats", words.caveats, caveatList(figure.caveats, page)),
    ...section(
      "discrepancies",
      messages.dataNotes.discrepancies,
      page
        .statementsOn(figure)
        .discrepancies.map((each) => discrepancyBlock(pageDiscrepancy(each, page, id), locale, true)),
    ),
    ...section(
      "same",
      words.same,
      same.length === 0 ? [paragraph(undefined, words.sameNone)] : table(same, words.same),
    ),
    ...section("statement", words.statement, table(sameStatement(figure, page), words.statement)),
    ...section("derived", words.derived, table(page.published.restingOn(figure), words.derived)),
    ...section(
      "not-computed",
      words.notComputed,
      notComputedWith(figure, page).map((each) =>
        notComputedBlock(each, page, { beside: new Set([id]), isLinked: true }),
      ),
    ),
    ...section("shown", words.shownOn, [shown]),
    ...section("changes", words.changes, [changes(figure, page)]),
    ...section("cite", citeWordsIn(locale).heading, [citationBlock(citations, locale, figure)]),
  ];
  return page.document(`${id}: ${indicator}, ${entity}`, blocks, "figures", id);
}

/** Which sources differ, in one line; who confirms it, and what it was revised from or to. */
function otherStatements(figure: Figure, discrepancy: FigureRow["discrepancy"], page: PageContext): Block[] {
  const others = { ...page.statementsOn(figure), discrepancies: [] };
  const figures = [...others.confirmedBy, ...others.earlier, ...(others.latest ? [others.latest] : [])];
  const said = otherStatementsText(figure, others, page.locale).map(({ text }) => numbersParagraph(text, figures));
  if (!discrepancy) return said;
  const differ: Inline = { kind: "link", href: "#discrepancies", content: [discrepancy.text], look: "hero-differ" };
  return [{ ...paragraph(undefined, differ), figures: discrepancy.figures }, ...said];
}

/** Its earlier editions, and the figures of the same thing in the same area, whatever their period and source. */
function sameThing(figure: Figure, page: PageContext): Figure[] {
  const key = figureKey(figure);
  const others = page
    .figuresOfIndicator(figure.indicator)
    .filter((other) => other.id !== figure.id && other.area === figure.area && figureKey(other) === key);
  return [...page.statementsOn(figure).earlier, ...others];
}

/** What is printed in the same sentence of the same source. */
function sameStatement({ id, provenance, statement }: Figure, { published }: PageContext): Figure[] {
  if (provenance.kind !== "read" || statement === undefined) return [];
  const source = provenance.citation.source.id;
  return published.selected.filter(
    (other) =>
      other.id !== id &&
      other.statement === statement &&
      other.provenance.kind === "read" &&
      other.provenance.citation.source.id === source,
  );
}

/** The figure with others of its indicator; with those of its source, where it is of a text whose sentences are known. */
function queryOf({ id, indicator, provenance, statement }: Figure): Query {
  const source = provenance.kind === "read" && statement !== undefined ? provenance.citation.source.id : [];
  return () => [{ ids: id }, { indicator: indicator.id }, { source }];
}

function changes({ id }: Figure, { dataset, locale }: PageContext): Block {
  const words = messagesIn(locale).figure;
  const own = dataset.changes.filter(({ figure }) => figure === id);
  if (own.length === 0) return paragraph(undefined, words.changesNone(dataset.description.version));
  const items = own.map((change) => {
    const text = words.change(
      change.version,
      change.column,
      change.old || words.emptyCell,
      change.new || words.emptyCell,
    );
    return { content: [`${text} ${change.why[locale]}`] };
  });
  return list(items);
}
