import { sourceAuthors } from "../cite/publication";
import type { Dataset } from "../domain/dataset";
import { type Entity, isForce } from "../domain/entity";
import { grouped } from "../domain/grouped";
import type { Relation } from "../domain/relation";
import { formatLocator, formatParagraphs } from "../format/locator";
import { type ForcesLanguage, forcesWordsIn } from "../i18n/forces-words";
import type { PageDraft } from "./frame";

/** The paragraph that something is said in. */
export interface Place {
  readonly source: string;
  readonly locator: string;
  readonly href: string;
}

/** What one paragraph says of several bodies at once: that they are part of, or counted in, the body above them. */
export interface CountedLine extends Place {
  readonly names: readonly string[];
  readonly statement: string;
  readonly notes: readonly string[];
}

/** A body with those counted in it. */
export interface CountedGroup {
  readonly id: string;
  readonly name: string;
  readonly lines: readonly CountedLine[];
}

/** What one paragraph says of whom a body is under. */
export interface CommandLine extends Place {
  readonly authorities: readonly { readonly name: string; readonly role: string; readonly certainty: string }[];
  readonly notes: readonly string[];
}

/** A body with what each paragraph says of its authorities. */
export interface CommandGroup {
  readonly id: string;
  readonly name: string;
  readonly lines: readonly CommandLine[];
}

export interface ForceRelations {
  /** As a source has it, or may have it. */
  readonly counted: readonly CountedGroup[];
  /** As the dataset alone has it: groupings made for it. */
  readonly assumed: readonly CountedGroup[];
  readonly commands: readonly CommandGroup[];
}

/** Who is counted in whom and who commands, of the forces of a dataset. Holds no figure. */
export function forceRelations(page: PageDraft): ForceRelations {
  const { dataset } = page;
  const groups = [...dataset.entities.values()].flatMap((whole) => {
    const members = dataset.relations.filter(
      (relation) => relation.kind !== "authority" && relation.other === whole.id && isOfForces(relation, dataset),
    );
    if (members.length === 0) return [];
    const isAssumed = members.every(({ certainty }) => certainty === "assumed");
    return [{ isAssumed, id: whole.id, name: whole.name[page.locale], lines: countedLines(members, page) }];
  });
  return {
    counted: groups.filter(({ isAssumed }) => !isAssumed),
    assumed: groups.filter(({ isAssumed }) => isAssumed),
    commands: commanded(dataset).flatMap((entity) => commandGroup(entity, page)),
  };
}

function isOfForces({ entity, other }: Relation, { entities }: Dataset): boolean {
  return [entity, other].some((id) => {
    const found = entities.get(id);
    return found !== undefined && isForce(found);
  });
}

function placeOf({ citation: { source, locator } }: Relation, page: PageDraft): Place {
  return {
    source: sourceAuthors(source, page.locale),
    locator: formatLocator(locator, page.locale),
    href: page.path("sources", source.id),
  };
}

function placeKey({ citation: { source, locator } }: Relation): string {
  return `${source.id} ${locator}`;
}

/** What is stated first, what only may be after it. */
function byCertainty(a: readonly Relation[], b: readonly Relation[]): number {
  const doubts = (relations: readonly Relation[]) => relations.filter(({ certainty }) => certainty !== "stated").length;
  return doubts(a) - doubts(b);
}

function notesOf(relations: readonly Relation[], { locale }: PageDraft): string[] {
  return [...new Set(relations.flatMap(({ note }) => (note ? [formatParagraphs(note[locale], locale)] : [])))];
}

/** What a paragraph says of each body, then the bodies of which it says the same, together. */
function countedLines(members: readonly Relation[], page: PageDraft): CountedLine[] {
  const ofEach = grouped(members, (relation) => `${relation.entity} ${placeKey(relation)}`).sort(byCertainty);
  const saying = (relations: readonly Relation[]) =>
    JSON.stringify([relations.map(({ kind, certainty }) => [kind, certainty]), notesOf(relations, page)]);
  return grouped(ofEach, (relations) => `${relations.map(placeKey)[0]} ${saying(relations)}`).flatMap((same) => {
    const [first] = same;
    const [relation] = first ?? [];
    if (!first || !relation) return [];
    return [
      {
        ...placeOf(relation, page),
        names: same.flatMap(([one]) => (one ? [nameOf(one.entity, page)] : [])),
        statement: statementOf(first, same.length, forcesWordsIn(page.locale).counted),
        notes: notesOf(first, page),
      },
    ];
  });
}

function statementOf(relations: readonly Relation[], count: number, words: ForcesLanguage["counted"]): string {
  // A part is told of before it is counted.
  const parts = relations.filter(({ kind }) => kind === "within");
  return [...parts, ...relations.filter((relation) => !parts.includes(relation))]
    .map(({ kind, certainty }) => (kind === "within" ? words.within : words.countedIn)[certainty](count))
    .join(words.and);
}

function nameOf(id: string, { dataset, locale }: PageDraft): string {
  return dataset.entities.get(id)?.name[locale] ?? id;
}

/** The forces that are under somebody, then those above them that are under somebody in turn. */
function commanded({ entities, relations }: Dataset): Entity[] {
  const authorities = relations.filter(({ kind }) => kind === "authority");
  const forces = new Set(
    [...entities.values()].filter((entity) => isForce(entity) && authorities.some((each) => each.entity === entity.id)),
  );
  for (const body of forces) {
    for (const { entity, other } of authorities) {
      const above = entity === body.id ? entities.get(other) : undefined;
      if (above && authorities.some((each) => each.entity === above.id)) forces.add(above);
    }
  }
  return [...forces];
}

function commandGroup(entity: Entity, page: PageDraft): CommandGroup[] {
  const relations = page.dataset.relations.filter((each) => each.kind === "authority" && each.entity === entity.id);
  const { certainty } = forcesWordsIn(page.locale).commands;
  const lines = grouped(relations, placeKey).flatMap((ofPlace): CommandLine[] => {
    const [first] = ofPlace;
    if (!first) return [];
    const authorities = ofPlace.map((each) => ({
      name: nameOf(each.other, page),
      role: each.role?.[page.locale] ?? "",
      certainty: certainty[each.certainty],
    }));
    return [{ ...placeOf(first, page), authorities, notes: notesOf(ofPlace, page) }];
  });
  return [{ id: entity.id, name: entity.name[page.locale], lines }];
}
