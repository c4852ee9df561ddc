import { type Block, paragraph, section } from "../../document/block";
import { type Content, lines, link, locatorLink, number, period, styled } from "../../document/content";
import { type Cell, cell, column, type TableBody, type TableRow, table } from "../../document/table";
import type { Entity, Relation } from "../../domain/entity";
import type { Figure } from "../../domain/figure";
import { formatLocator, formatParagraphs } from "../../format/locator";
import { unitWord } from "../../format/quantity";
import { messagesIn } from "../../i18n/messages";
import { supportWordsIn } from "../../i18n/support-words";
import { figureRow } from "../../view/figure-row";
import type { PageContext } from "../../view/frame";

/** The kind of entity that gives support. */
const donorKind = "donor";

/**
 * Who leads or pays for which programme, by which paragraph, and what is counted of it: donors first, then others who
 * lead, last what nobody is named for; each in the order of the dataset.
 */
export function donorsSection(page: PageContext): Block[] {
  const { entities, relations } = page.dataset;
  const { donors: words } = supportWordsIn(page.locale);
  const figures = page.figuresOf("support");
  const works = worksOf(figures, page);
  const leads = relations.filter(({ kind, entity }) => kind === "authority" && works.has(entity));
  const bodyOf = ({ id, name }: Entity): TableBody[] => {
    const own = [...works.values()].filter((work) =>
      leads.some(({ entity, other }) => entity === work.id && other === id),
    );
    if (own.length === 0) return [];
    return [{ title: name[page.locale], rows: own.map((work) => workRow(work, figures, page, works, id)) }];
  };
  const isDonor = ({ kind }: Entity) => kind === donorKind;
  const donors = [...entities.values()].filter(isDonor);
  const led = [...donors, ...[...entities.values()].filter((each) => !isDonor(each))].flatMap(bodyOf);
  const alone = [...works.values()].filter(
    ({ id }) => !leads.some(({ entity }) => entity === id) && figures.some((figure) => isOf(figure, id)),
  );
  const noLead = { title: words.noLead, rows: alone.map((work) => workRow(work, figures, page, works)) };
  const bodies = [...led, ...(alone.length > 0 ? [noLead] : [])];
  if (bodies.length === 0) return [];
  const without = donors.filter(({ id }) => !leads.some(({ other }) => other === id));
  const { work, relation, figures: counted } = words.columns;
  const columns = [{ id: "work", header: work }, column("relation", relation), column("figures", counted)];
  return section("donors", words.title, [
    paragraph("lead", words.lead),
    { ...table("donors", words.title, columns, []), bodies },
    ...(without.length > 0 ? [paragraph("note", words.without(without.map(({ name }) => name[page.locale])))] : []),
  ]);
}

/** What support consists of: entities of the kinds that its indicators are of. */
function worksOf(figures: readonly Figure[], { dataset }: PageContext): ReadonlyMap<string, Entity> {
  const ofTopic = [...dataset.indicators.values()].filter(({ topic }) => topic === "support");
  const kinds = new Set(ofTopic.flatMap(({ appliesTo }) => appliesTo));
  const counted = new Set(figures.flatMap(({ entities }) => entities.map(({ id }) => id)));
  return new Map([...dataset.entities].filter(([id, { kind }]) => kinds.has(kind) || counted.has(id)));
}

function workRow(
  { id, name }: Entity,
  figures: readonly Figure[],
  page: PageContext,
  works: ReadonlyMap<string, Entity>,
  lead?: string,
): TableRow {
  const words = supportWordsIn(page.locale).donors;
  const relations = page.dataset.relations.filter(
    ({ entity, kind, other }) =>
      entity === id && ((kind === "authority" && other === lead) || (kind === "within" && works.has(other))),
  );
  const own = figures.filter((figure) => isOf(figure, id) && figure.provenance.kind === "read");
  const orNothing = (content: Content, none: string): Cell =>
    cell(...(content.length > 0 ? content : [styled("nothing", none)]));
  return {
    id,
    cells: [
      cell(name[page.locale]),
      orNothing(lines(relations.map((relation) => relationContent(relation, page))), messagesIn(page.locale).missing.O),
      orNothing(
        lines(
          own.map((figure) => figureContent(figure, page)),
          "work-figures",
        ),
        words.noFigure,
      ),
    ],
  };
}

function isOf({ entities }: Figure, id: string): boolean {
  return entities.some((entity) => entity.id === id);
}

/** What one has to do with a programme, with the place that says so. */
function relationContent({ kind, other, role, certainty, note, citation }: Relation, page: PageContext): Content {
  const { locale } = page;
  const words = supportWordsIn(locale).donors;
  const whole = page.dataset.entities.get(other)?.name[locale] ?? other;
  const text = kind === "within" ? words.partOf(whole) : (role?.[locale] ?? words.authority);
  const howCertain = messagesIn(locale).certainty[certainty];
  return [
    howCertain === "" ? `${text} ` : `${text} (${howCertain}) `,
    locatorLink(page.path("sources", citation.source.id), formatLocator(citation.locator, locale)),
    ...(note ? [styled("details", formatParagraphs(note[locale], locale))] : []),
  ];
}

/** The number, what it counts, and when; years on a time line are their own time. */
function figureContent(figure: Figure, page: PageContext): Content {
  const { quantity, unit } = figure;
  const row = figureRow(figure, page);
  const word = unitWord(quantity, unit, page.locale);
  const time = quantity.kind === "span" ? [] : [" · ", ...period(figure.period, page.locale)];
  const details = row.subject.details.map((detail) => ` · ${detail}`).join("");
  return [
    number(row),
    word === "" ? " " : ` ${word} `,
    styled("details", link(row.href, row.subject.indicator), details, ...time),
  ];
}
