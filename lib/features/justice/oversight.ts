import type { Block, FactDetail } from "../../document/block";
import { type Inline, locatorLink, styled } from "../../document/content";
import type { Dataset } from "../../domain/dataset";
import type { Entity, Relation } from "../../domain/entity";
import type { Figure } from "../../domain/figure";
import type { Citation } from "../../domain/source";
import { formatLocator, formatParagraphs } from "../../format/locator";
import { justiceWordsIn } from "../../i18n/justice-words";
import { caveatContent } from "../../view/caveats";
import type { PageContext } from "../../view/frame";

/**
 * The bodies whose kind says that they oversee, then those that the figures are about, forces left out, each with the
 * authorities named for it; of those that oversee also the caveats not on the page yet. Left out where nothing is said.
 */
export function oversightFacts(figures: readonly Figure[], page: PageContext, said: Set<string>): Block[] {
  const { entities } = page.dataset;
  const overseeing = [...entities.values()].filter(oversees);
  const subjects = figures.flatMap((figure) => figure.entities).filter(({ kind }) => !kind.startsWith("force"));
  const bodies = new Map([...overseeing, ...subjects].map((entity) => [entity.id, entity]));
  const facts = [...bodies.values()]
    .map((entity) => ({ term: [entity.name[page.locale]], details: detailsOf(entity, page, said) }))
    .filter(({ details }) => details.length > 0);
  return facts.length === 0 ? [] : [{ kind: "facts", look: "body", facts }];
}

export function oversees({ kind }: Entity): boolean {
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
