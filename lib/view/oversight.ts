import type { Dataset } from "../domain/dataset";
import { type Entity, isForce } from "../domain/entity";
import type { Figure } from "../domain/figure";
import type { Relation } from "../domain/relation";
import type { Citation } from "../domain/source";
import { formatLocator, formatParagraphs } from "../format/locator";
import { justiceWordsIn } from "../i18n/justice-words";
import type { PageDraft } from "./frame";
import { caveatsOf } from "./numbers-section";
import type { PageCaveat } from "./page-caveat";

/** Where a statement stands: the paragraph, and the way to its source. */
export interface Place {
  readonly locator: string;
  readonly sourceHref: string;
}

/** A body that oversees, or that is overseen, with what the sources say of it. */
export interface OversightBody {
  readonly id: string;
  readonly name: string;
  readonly relations: readonly (Place & { readonly text: string; readonly note: string })[];
  readonly caveats: readonly (PageCaveat & Partial<Place>)[];
}

/**
 * The bodies whose kind says that they oversee, then those that the figures are about, forces left out, each with the
 * authorities named for it; of those that oversee also the caveats not told yet. Left out where nothing is said.
 */
export function oversightBodies(figures: readonly Figure[], page: PageDraft, told: Set<string>): OversightBody[] {
  const { entities } = page.dataset;
  const overseeing = [...entities.values()].filter(oversees);
  const subjects = figures.flatMap((figure) => figure.entities).filter((entity) => !isForce(entity));
  const bodies = new Map([...overseeing, ...subjects].map((entity) => [entity.id, entity]));
  return [...bodies.values()]
    .map((entity) => oversightBody(entity, page, told))
    .filter(({ relations, caveats }) => relations.length + caveats.length > 0);
}

function oversees({ kind }: Entity): boolean {
  return kind.split("-").includes("oversight");
}

function oversightBody(entity: Entity, page: PageDraft, told: Set<string>): OversightBody {
  const { dataset, locale } = page;
  const about = oversees(entity)
    ? [...dataset.figures.values()].filter(({ entities: [first] }) => first.id === entity.id)
    : [];
  return {
    id: entity.id,
    name: entity.name[locale],
    relations: authoritiesOf(entity, dataset).map((relation) => ({
      text: relationText(relation, page),
      note: relation.note ? formatParagraphs(relation.note[locale], locale) : "",
      ...placeOf(relation.citation, page),
    })),
    caveats: about.flatMap((figure) =>
      caveatsOf([figure], page, told).map((caveat) => ({
        ...caveat,
        ...(figure.provenance.kind === "read" && placeOf(figure.provenance.citation, page)),
      })),
    ),
  };
}

function authoritiesOf({ id }: Entity, { relations }: Dataset): Relation[] {
  return relations.filter(({ kind, entity }) => kind === "authority" && entity === id);
}

/** Under whom, as what, and how sure that is. */
function relationText({ other, role, certainty }: Relation, { dataset, locale }: PageDraft): string {
  const name = dataset.entities.get(other)?.name[locale] ?? other;
  return justiceWordsIn(locale).authority[certainty](name, role?.[locale]);
}

function placeOf({ source, locator }: Pick<Citation, "source" | "locator">, page: PageDraft): Place {
  return { locator: formatLocator(locator, page.locale), sourceHref: page.path("sources", source.id) };
}
