import {
  type Block,
  type Exhibit,
  exhibits,
  type Facts,
  factList,
  group,
  heading,
  paragraph,
  section,
} from "../../document/block";
import { figureTable } from "../../document/figure-table";
import { numbersOf } from "../../document/numbers";
import type { Caveat } from "../../domain/caveat";
import type { Dataset } from "../../domain/dataset";
import type { Figure } from "../../domain/figure";
import type { NotComputed } from "../../domain/not-computed";
import { playsRole } from "../../domain/roles";
import { forcesWordsIn } from "../../i18n/forces-words";
import type { Query } from "../../store/loaded";
import { type CaveatSubject, caveatList } from "../../view/caveats";
import { overlapList } from "../../view/exhibit/asides";
import { overlapsAmong } from "../../view/exhibit/descriptions";
import { exhibitsOfRole } from "../../view/exhibit/exhibits-of";
import { figureRow } from "../../view/figure-row";
import type { Document, PageContext } from "../../view/frame";
import { notComputedBlock, notComputedOfRole } from "../../view/not-computed";
import { topicDocument } from "../../view/topic-page";
import { commandsSection, countedSection } from "./relations";
import { strengthsSection } from "./strengths";

/** Computations that put people together: not computed where they would be counted twice. */
const addingUp: ReadonlySet<string> = new Set(["sum", "complement"]);

/** The figures that the page is composed of. */
export const forcesQuery: Query = () => [{ topic: "forces" }];

/**
 * Who is how big, who is counted in whom, who commands, what must not be added up, and what the words mean. Undefined
 * where the dataset has no figure of the topic.
 */
export function forcesDocument(page: PageContext): Document | undefined {
  return topicDocument("forces", page, sectionsOf, (each) => !isSaidAbove(each, page.dataset));
}

function sectionsOf(page: PageContext): Block[] {
  const [ofPersonnel, ofRates] = [exhibitsOfRole("personnel", page), exhibitsOfRole("personnel-rate", page)];
  const [personnel, rates] = [ofPersonnel.slice(0, 1), ofRates.slice(0, 1)];
  const overTime = [...ofPersonnel.slice(1), ...ofRates.slice(1)];
  const first = [...exhibits(personnel), ...strengthsSection(page), ...countedSection(page), ...commandsSection(page)];
  const withSums = [...first, ...sumsSection(personnel, first, page), ...meaningsSection(page)];
  return [
    ...withSums,
    ...ratesSection(rates, withSums, page),
    ...section("over-time", forcesWordsIn(page.locale).overTime, exhibits(overTime)),
  ];
}

function isSaidAbove(notComputed: NotComputed, dataset: Dataset): boolean {
  if (playsRole("personnel-rate", notComputed, dataset)) return true;
  return playsRole("personnel", notComputed, dataset) && addingUp.has(notComputed.rule.kind);
}

function idsIn(blocks: readonly Block[]): ReadonlySet<string> {
  return new Set(numbersOf(blocks).map(({ cited }) => cited.figure.id));
}

/** What is not added up: the overlaps that the exhibit does not name beside its drawing, their caveats, sums not computed. */
function sumsSection([exhibit]: readonly Exhibit[], above: readonly Block[], page: PageContext): Block[] {
  const { dataset, locale } = page;
  const drawn = exhibit?.aside ? exhibit.rows.map(({ cited }) => cited.figure) : [];
  const named = new Set(overlapsAmong(drawn, dataset));
  const strengths = page.figuresOfRole("personnel");
  const overlaps = overlapsAmong(strengths, dataset).filter((relation) => !named.has(relation));
  const sums = notComputedOfRole("personnel", page).filter(({ rule }) => addingUp.has(rule.kind));
  // Strengths are in the table above; what else a sum would have used is listed with it.
  const shown = idsIn(above);
  const blocks = [
    ...caveatList(caveatsOf("overlap", page), page),
    ...(overlaps.length > 0 ? [overlapList(overlaps, page)] : []),
    ...sums.map((sum) => notComputedBlock(sum, page, { beside: shown })),
  ];
  const words = forcesWordsIn(locale).sums;
  return blocks.length === 0 ? [] : section("sums", words.title, [paragraph("lead", words.lead), ...blocks]);
}

/** What is counted, in the dataset's words; and whether “police” wants a word of its own. */
function meaningsSection(page: PageContext): Block[] {
  const { dataset, locale } = page;
  const words = forcesWordsIn(locale).meanings;
  const indicators = [...dataset.indicators.values()].filter(
    (indicator) => indicator.topic === "forces" && page.figuresOfIndicator(indicator).length > 0,
  );
  const hasPolice = dataset.description.police !== undefined;
  const fact = (term: Facts["facts"][number]["term"], text: string) => ({ term, details: [{ content: [text] }] });
  const police = [
    fact([words.police], words.here),
    ...words.elsewhere.map(({ source, href, text }) =>
      fact([{ kind: "link", href, content: [source], external: true }], text),
    ),
  ];
  const facts = indicators.map(({ name, definition }) => fact([name[locale]], definition[locale]));
  return section("meanings", words.title, [
    ...factList([...facts, ...(hasPolice ? police : [])]),
    ...(hasPolice ? [paragraph("note", words.so)] : []),
    ...caveatList(caveatsOf("definition", page), page, bodiesOf),
  ]);
}

/** The bodies that a caveat is about, each with the way to what is counted of it. */
function bodiesOf(caveat: Caveat, page: PageContext): CaveatSubject[] {
  const figures = page.figuresOf("forces").filter((figure) => isReadWith(caveat, figure));
  const bodies = new Map(figures.map(({ entities: [entity], indicator }) => [entity.name[page.locale], indicator.id]));
  return [...bodies].map(([label, indicator]) => ({ label, href: page.path("indicators", indicator) }));
}

/** The caveats of a kind on the topic's figures as they were read, in the order of the dataset. */
function caveatsOf(kind: Caveat["kind"], page: PageContext): Caveat[] {
  const figures = page.figuresOf("forces");
  return [...page.dataset.caveats.values()].filter(
    (caveat) => caveat.kind === kind && figures.some((figure) => isReadWith(caveat, figure)),
  );
}

function isReadWith(caveat: Caveat, { provenance, caveats }: Figure): boolean {
  return provenance.kind === "read" && caveats.some(({ id }) => id === caveat.id);
}

/** Strengths per so many inhabitants; for whom there are none, and the figures that would have been used. */
function ratesSection(rates: readonly Exhibit[], above: readonly Block[], page: PageContext): Block[] {
  const words = forcesWordsIn(page.locale).rates;
  const notComputed = notComputedOfRole("personnel-rate", page);
  if (rates.length + notComputed.length === 0) return [];
  const inputs = new Map(notComputed.flatMap((each) => each.inputs.map((input) => [input.id, input])));
  const shown = idsIn([...above, ...exhibits(rates)]);
  const divisors = [...inputs.values()].filter(({ id }) => !shown.has(id)).map((figure) => figureRow(figure, page));
  const whyNot: Block[] = [
    heading(3, words.notComputed),
    ...notComputed.map((each) => notComputedBlock(each, page, { beside: new Set(inputs.keys()) })),
    ...(divisors.length > 0 ? [heading(4, words.divisors), figureTable(divisors, words.divisors, page.locale)] : []),
  ];
  return section("rates", words.title, [
    group("beside", [...exhibits(rates), ...(notComputed.length > 0 ? [group("plain", whyNot)] : [])]),
  ]);
}
