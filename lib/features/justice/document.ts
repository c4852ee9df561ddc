import { type Block, exhibits, type FactDetail, factList, paragraph, section } from "../../document/block";
import { type Inline, locatorLink, styled } from "../../document/content";
import { figureTable } from "../../document/figure-table";
import { numbersOf } from "../../document/numbers";
import type { Dataset } from "../../domain/dataset";
import type { Entity, Relation } from "../../domain/entity";
import type { Figure } from "../../domain/figure";
import type { NotComputed } from "../../domain/not-computed";
import { type IndicatorRole, playsRole } from "../../domain/roles";
import type { Citation } from "../../domain/source";
import { formatLocator, formatParagraphs } from "../../format/locator";
import { justiceWordsIn } from "../../i18n/justice-words";
import { messagesIn } from "../../i18n/messages";
import type { Query } from "../../store/loaded";
import { caveatContent, furtherCaveats } from "../../view/caveats";
import { exhibitsOfRole } from "../../view/exhibit/exhibits-of";
import { numbersBlocks } from "../../view/few";
import { distinguished, figureRow } from "../../view/figure-row";
import type { Document, PageContext } from "../../view/frame";
import { notComputedBlock, notComputedOfRole } from "../../view/not-computed";
import { discrepanciesSection, topicDocument } from "../../view/topic-page";

const professions = ["judges", "judges-rate", "lawyers", "lawyers-rate", "inhabitants-per-person"] as const;

/** The figures that the page is composed of. */
export const justiceQuery: Query = ({ entities }) => [
  { topic: "justice" },
  { entity: [...entities.values()].filter(oversees).map(({ id }) => id) },
];

/**
 * Prisons against their capacity, courts, surveys, customary justice, accountability and oversight. Undefined where the
 * dataset has no figure of the topic.
 */
export function justiceDocument(page: PageContext): Document | undefined {
  const isToldAbove = (each: NotComputed) => professions.some((role) => playsRole(role, each, page.dataset));
  return topicDocument("justice", page, sectionsOf, (each) => !isToldAbove(each));
}

function sectionsOf(page: PageContext): Block[] {
  const { dataset, locale } = page;
  const words = justiceWordsIn(locale);
  const figures = page.figuresOf("justice");
  const said = new Set<string>();
  const numbers = (wanted: (figure: Figure) => boolean) => numbersBlocks(figures.filter(wanted), page, said);
  // What occupancy was computed from, then the people held over time.
  const prisons = exhibits(
    (["prison-occupancy", "prison-population"] as const).flatMap((role) => exhibitsOfRole(role, page).slice(0, 1)),
  );
  const drawn = new Set(numbersOf(prisons).map(({ cited }) => cited.figure.id));
  const isStatedOccupancy = (figure: Figure) =>
    playsRole("prison-occupancy", figure, dataset) && figure.provenance.kind === "read" && !drawn.has(figure.id);
  const isSurvey = ({ kind }: Figure) => kind === "survey";
  const isRule = ({ indicator }: Figure) => indicator.timing === "rule";
  const isUnavailable = ({ quantity }: Figure) => quantity.kind === "missing" && quantity.status === "L";
  return [
    ...prisons,
    ...part("stated-occupancy", words.statedOccupancy, numbers(isStatedOccupancy)),
    ...part("minors", words.minors, numbersBlocks(minorsFigures(figures, dataset), page, said)),
    ...discrepanciesSection("justice", page),
    ...professionsSection(figures, page, said),
    ...part("surveys", words.surveys, numbers(isSurvey), words.surveysLead),
    ...part("customary", words.customary, numbers(isOf("customary-justice-share", dataset))),
    ...section("accountability", words.accountability, [
      ...below(part("received", words.received, numbers(isOf("violations-received", dataset)))),
      ...below(part("prescribed", words.prescribed, numbers(isRule))),
      ...below(part("unavailable", messagesIn(locale).dataNotes.gaps, numbers(isUnavailable))),
      ...below(section("oversight", words.oversight, oversightFacts(figures, page, said))),
    ]),
  ];
}

/** Blocks under their heading, after a sentence that leads to them; none where there is no block. */
function part(id: string, title: string, blocks: readonly Block[], lead?: string): Block[] {
  if (blocks.length === 0) return [];
  return section(id, title, [...(lead === undefined ? [] : [paragraph("lead", lead)]), ...blocks], "part");
}

function isOf(role: IndicatorRole, dataset: Dataset) {
  return (figure: Figure) => playsRole(role, figure, dataset);
}

/** Sections as parts of another. */
function below(blocks: readonly Block[]): Block[] {
  return blocks.map((block) => (block.kind === "section" ? { ...block, level: 3 } : block));
}

/** Prisons without a section for minors with what they are counted among, and the share; alone where none was computed. */
function minorsFigures(figures: readonly Figure[], dataset: Dataset): Figure[] {
  const shares = figures.filter(isOf("prisons-without-minors-section-share", dataset));
  const parts = figures.filter(isOf("prisons-without-minors-section", dataset));
  const inputs = shares.flatMap(({ provenance }) => (provenance.kind === "derived" ? provenance.inputs : []));
  return [...new Set([...inputs, ...parts, ...shares])];
}

/** Judges and lawyers, as a table, and the rates that are not computed of them. */
function professionsSection(figures: readonly Figure[], page: PageContext, said: Set<string>): Block[] {
  const title = justiceWordsIn(page.locale).professions;
  const own = professions.flatMap((role) => figures.filter(isOf(role, page.dataset)));
  const rows = own.map((figure) => figureRow(figure, page));
  return section("professions", title, [
    ...(rows.length > 0 ? [figureTable(distinguished(rows, page.locale), title, page.locale)] : []),
    ...furtherCaveats(own, page, said),
    ...professions
      .flatMap((role) => notComputedOfRole(role, page))
      .map((each) => notComputedBlock(each, page, { isLinked: true })),
  ]);
}

/**
 * The bodies whose kind says that they oversee, then those that the figures are about, forces left out, each with the
 * authorities named for it; of those that oversee also the caveats not on the page yet. Left out where nothing is said.
 */
function oversightFacts(figures: readonly Figure[], page: PageContext, said: Set<string>): Block[] {
  const { entities } = page.dataset;
  const overseeing = [...entities.values()].filter(oversees);
  const subjects = figures.flatMap((figure) => figure.entities).filter(({ kind }) => !kind.startsWith("force"));
  const bodies = new Map([...overseeing, ...subjects].map((entity) => [entity.id, entity]));
  const facts = [...bodies.values()]
    .map((entity) => ({ term: [entity.name[page.locale]], details: detailsOf(entity, page, said) }))
    .filter(({ details }) => details.length > 0);
  return factList(facts, "body");
}

function oversees({ kind }: Entity): boolean {
  return kind.split("-").includes("oversight");
}

function detailsOf(entity: Entity, page: PageContext, said: Set<string>): FactDetail[] {
  const { dataset, locale } = page;
  const about = oversees(entity)
    ? page.published.selected.filter(({ entities: [first] }) => first.id === entity.id)
    : [];
  const relations = authoritiesOf(entity, dataset).map((relation) => ({
    content: [
      `${relationText(relation, page)} `,
      locatorOf(relation.citation, page),
      ...(relation.note ? [styled("via", formatParagraphs(relation.note[locale], locale))] : []),
    ],
  }));
  const caveats = about.flatMap(({ caveats: own, provenance }) => {
    if (provenance.kind !== "read") return [];
    const fresh = own.filter(({ id }) => !said.has(id));
    for (const { id } of fresh) said.add(id);
    return fresh.map((caveat) => ({
      id: `caveat--${caveat.id}`,
      content: [...caveatContent(caveat, page), " ", locatorOf(provenance.citation, page)],
    }));
  });
  return [...relations, ...caveats];
}

function authoritiesOf({ id }: Entity, { relations }: Dataset): Relation[] {
  return relations.filter(({ kind, entity }) => kind === "authority" && entity === id);
}

/** Under whom, as what, and how sure that is. */
function relationText({ other, role, certainty }: Relation, { dataset, locale }: PageContext): string {
  const name = dataset.entities.get(other)?.name[locale] ?? other;
  return justiceWordsIn(locale).authority[certainty](name, role?.[locale]);
}

function locatorOf({ source, locator }: Pick<Citation, "source" | "locator">, page: PageContext): Inline {
  return locatorLink(page.path("sources", source.id), formatLocator(locator, page.locale));
}
