import { sourceAuthors } from "../../cite/publication";
import {
  type Block,
  type FactDetail,
  factList,
  folded,
  type Group,
  group,
  heading,
  list,
  paragraph,
  section,
} from "../../document/block";
import { type Content, type Inline, styled } from "../../document/content";
import type { Dataset } from "../../domain/dataset";
import { type Entity, isForce, type Relation } from "../../domain/entity";
import { grouped } from "../../domain/grouped";
import { formatLocator, formatParagraphs } from "../../format/locator";
import { conventionsIn } from "../../i18n/conventions";
import { type ForcesLanguage, forcesWordsIn } from "../../i18n/forces-words";
import { messagesIn } from "../../i18n/messages";
import type { PageContext } from "../../view/frame";

/** What one paragraph says of several bodies at once: that they are part of, or counted in, the body above them. */
interface CountedLine {
  readonly relation: Relation;
  readonly names: readonly string[];
  readonly statement: string;
  readonly notes: readonly string[];
}

/** Who is counted in whom, a small tree for each body that others are counted in; groupings of the dataset's own last. */
export function countedSection(page: PageContext): Block[] {
  const { dataset, locale } = page;
  const words = forcesWordsIn(locale).counted;
  const groups = [...dataset.entities.values()].flatMap((whole) => {
    const members = dataset.relations.filter(
      (relation) => relation.kind !== "authority" && relation.other === whole.id && isOfForces(relation, dataset),
    );
    if (members.length === 0) return [];
    const isAssumed = members.every(({ certainty }) => certainty === "assumed");
    return [{ isAssumed, tree: treeOf(whole.name[locale], countedLines(members, page), page) }];
  });
  if (groups.length === 0) return [];
  const trees = (areAssumed: boolean) =>
    groups.flatMap(({ isAssumed, tree }) => (isAssumed === areAssumed ? [tree] : []));
  const assumed = trees(true);
  return section("counted-in", words.title, [
    paragraph("lead", words.lead),
    group("trees", trees(false)),
    ...folded("groupings", words.assumedOnly, assumed.length > 0 ? [group("trees", assumed)] : []),
  ]);
}

function treeOf(name: string, lines: readonly CountedLine[], page: PageContext): Group {
  const { semicolon: between } = conventionsIn(page.locale);
  const items = lines.map(({ relation, names, statement, notes }) => ({
    content: [
      styled("name", names.join(between)),
      ` ${statement} `,
      placeLink(relation, page),
      ...notes.map((note) => styled("details", note)),
    ],
  }));
  return group("tree", [heading(3, name), list(items)]);
}

/** Under whose authority each force is: a line for each paragraph, so that those that differ are one under another. */
export function commandsSection(page: PageContext): Block[] {
  const facts = commanded(page.dataset).map((entity) => ({
    term: [entity.name[page.locale]],
    details: commandLines(entity, page),
  }));
  if (facts.length === 0) return [];
  const words = forcesWordsIn(page.locale).commands;
  return section("commands", words.title, [paragraph("lead", words.lead), ...factList(facts, "command")]);
}

/** The publication and the paragraph in it that something is said in. */
function placeLink({ citation: { source, locator } }: Relation, page: PageContext): Inline {
  const place = `${sourceAuthors(source, page.locale)}, ${formatLocator(locator, page.locale)}`;
  return { kind: "link", href: page.path("sources", source.id), content: [place], look: "place" };
}

function isOfForces({ entity, other }: Relation, { entities }: Dataset): boolean {
  return [entity, other].some((id) => {
    const found = entities.get(id);
    return found !== undefined && isForce(found);
  });
}

function placeKey({ citation: { source, locator } }: Relation): string {
  return `${source.id} ${locator}`;
}

/** What is stated first, what only may be after it. */
function byCertainty(a: readonly Relation[], b: readonly Relation[]): number {
  const doubts = (relations: readonly Relation[]) => relations.filter(({ certainty }) => certainty !== "stated").length;
  return doubts(a) - doubts(b);
}

function notesOf(relations: readonly Relation[], { locale }: PageContext): string[] {
  return [...new Set(relations.flatMap(({ note }) => (note ? [formatParagraphs(note[locale], locale)] : [])))];
}

/** What a paragraph says of each body, then the bodies of which it says the same, together. */
function countedLines(members: readonly Relation[], page: PageContext): CountedLine[] {
  const ofEach = grouped(members, (relation) => `${relation.entity} ${placeKey(relation)}`).sort(byCertainty);
  const saying = (relations: readonly Relation[]) =>
    JSON.stringify([relations.map(({ kind, certainty }) => [kind, certainty]), notesOf(relations, page)]);
  return grouped(ofEach, (relations) => `${relations.map(placeKey)[0]} ${saying(relations)}`).flatMap((same) => {
    const [first] = same;
    const [relation] = first ?? [];
    if (!first || !relation) return [];
    return [
      {
        relation,
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

function nameOf(id: string, { dataset, locale }: PageContext): string {
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

function commandLines(entity: Entity, page: PageContext): FactDetail[] {
  const relations = page.dataset.relations.filter((each) => each.kind === "authority" && each.entity === entity.id);
  const { certainty } = messagesIn(page.locale);
  return grouped(relations, placeKey).flatMap((ofPlace) => {
    const [first] = ofPlace;
    if (!first) return [];
    const authorities = ofPlace.map((each): Content => {
      const [name, role] = [nameOf(each.other, page), each.role?.[page.locale] ?? ""];
      const doubt = certainty[each.certainty];
      return [role === "" ? name : `${name} (${role})`, ...(doubt === "" ? [] : [styled("certainty", ` · ${doubt}`)])];
    });
    const notes = notesOf(ofPlace, page).map((note) => styled("details", note));
    return [
      {
        content: [
          { kind: "lines", look: "names", lines: authorities },
          { kind: "lines", lines: [[placeLink(first, page), ...notes]] },
        ],
      },
    ];
  });
}
