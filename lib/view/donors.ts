import { citeShort, type TextPiece } from "../cite/publication";
import type { FigureRow } from "../document/figure-row";
import type { Entity, Relation } from "../domain/entity";
import type { Figure } from "../domain/figure";
import { formatLocator, formatParagraphs } from "../format/locator";
import { supportWordsIn } from "../i18n/support-words";
import { figureRow } from "./figure-row";
import type { PageDraft } from "./frame";

/** What one has to do with a programme, with the place that says so. */
export interface WorkRelation {
  readonly text: string;
  /** “Perhaps”; empty where it is stated. */
  readonly certainty: string;
  readonly note: string;
  readonly locator: string;
  readonly source: readonly TextPiece[];
  readonly sourceHref: string;
}

/** A programme, strategy, law or mission, and what is counted of it. */
export interface Work {
  readonly id: string;
  readonly name: string;
  readonly relations: readonly WorkRelation[];
  readonly figures: readonly FigureRow[];
}

/** Who leads or pays for what. */
export interface DonorWorks {
  readonly id: string;
  readonly name: string;
  readonly works: readonly Work[];
}

export interface Donors {
  /** Donors first, then others who lead, last what nobody is named for; each in the order of the dataset. */
  readonly groups: readonly DonorWorks[];
  /** Donors that no programme belongs to, by name. */
  readonly without: readonly string[];
}

/** The kind of entity that gives support. */
const donorKind = "donor";

/** Who leads or pays for which programme, by which paragraph. Cites the figures of each; call in reading order. */
export function donorsOf(page: PageDraft): Donors {
  const { entities, relations } = page.dataset;
  const figures = page.figuresOf("support");
  const works = worksOf(figures, page);
  const leads = relations.filter(({ kind, entity }) => kind === "authority" && works.has(entity));
  const groupOf = ({ id, name }: Entity): DonorWorks[] => {
    const own = [...works.values()].filter((work) =>
      leads.some(({ entity, other }) => entity === work.id && other === id),
    );
    if (own.length === 0) return [];
    return [{ id, name: name[page.locale], works: own.map((work) => workOf(work, figures, page, works, id)) }];
  };
  const donors = [...entities.values()].filter(({ kind }) => kind === donorKind);
  const others = [...entities.values()].filter(({ kind }) => kind !== donorKind);
  const ofDonors = donors.flatMap(groupOf);
  const ofOthers = others.flatMap(groupOf);
  const alone = [...works.values()].filter(
    ({ id }) => !leads.some(({ entity }) => entity === id) && figures.some((figure) => isOf(figure, id)),
  );
  const noLead = alone.map((work) => workOf(work, figures, page, works));
  const last = { id: "no-lead", name: supportWordsIn(page.locale).donors.noLead, works: noLead };
  return {
    groups: [...ofDonors, ...ofOthers, ...(noLead.length > 0 ? [last] : [])],
    without: donors.filter(({ id }) => !ofDonors.some((group) => group.id === id)).map(({ name }) => name[page.locale]),
  };
}

/** What support consists of: entities of the kinds that its indicators are of. */
function worksOf(figures: readonly Figure[], { dataset }: PageDraft): ReadonlyMap<string, Entity> {
  const ofTopic = [...dataset.indicators.values()].filter(({ topic }) => topic === "support");
  const kinds = new Set(ofTopic.flatMap(({ appliesTo }) => appliesTo));
  const counted = new Set(figures.flatMap(({ entities }) => entities.map(({ id }) => id)));
  return new Map([...dataset.entities].filter(([id, { kind }]) => kinds.has(kind) || counted.has(id)));
}

function workOf(
  { id, name }: Entity,
  figures: readonly Figure[],
  page: PageDraft,
  works: ReadonlyMap<string, Entity>,
  lead?: string,
): Work {
  const relations = page.dataset.relations.filter(
    ({ entity, kind, other }) =>
      entity === id && ((kind === "authority" && other === lead) || (kind === "within" && works.has(other))),
  );
  return {
    id,
    name: name[page.locale],
    relations: relations.map((relation) => workRelation(relation, page)),
    figures: figures
      .filter((figure) => isOf(figure, id) && figure.provenance.kind === "read")
      .map((figure) => figureRow(figure, page)),
  };
}

function isOf({ entities }: Figure, id: string): boolean {
  return entities.some((entity) => entity.id === id);
}

function workRelation({ kind, other, role, certainty, note, citation }: Relation, page: PageDraft): WorkRelation {
  const { locale } = page;
  const words = supportWordsIn(locale).donors;
  const whole = page.dataset.entities.get(other)?.name[locale] ?? other;
  return {
    text: kind === "within" ? words.partOf(whole) : (role?.[locale] ?? words.authority),
    certainty: words.certainty[certainty],
    note: note ? formatParagraphs(note[locale], locale) : "",
    locator: formatLocator(citation.locator, locale),
    source: citeShort(citation.source, locale),
    sourceHref: page.path("sources", citation.source.id),
  };
}
