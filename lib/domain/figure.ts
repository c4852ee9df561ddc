import type { Area } from "./area";
import type { Caveat } from "./caveat";
import type { Rule } from "./derivation";
import { areaKind, type Entity } from "./entity";
import { byId, grouped, groupsBy } from "./grouped";
import type { Indicator } from "./indicator";
import type { Basis, figureKinds, Sex } from "./observation";
import type { Quantity } from "./quantity";
import { type ReferencePeriod, toEdtf } from "./reference-period";
import { type Citation, producerKey } from "./source";
import type { TargetTerms } from "./target";
import type { Locale, Text } from "./text";
import type { Unit } from "./unit";

declare const withProvenance: unique symbol;

/**
 * A number that is shown, with its unit, its subject, its time and where it comes from. The brand keeps an object
 * literal from passing for one: only `figure` makes them, and `figure` wants the provenance.
 */
export interface Figure extends FigureParts {
  readonly [withProvenance]: true;
}

/**
 * Where a figure comes from: read from a source, computed from figures by a rule, or assumed, such as a benchmark that a
 * reader sets, or entered by the author of a report. None can be made without.
 */
export type Provenance =
  | { readonly kind: "read"; readonly citation: Citation }
  | {
      readonly kind: "derived";
      readonly rule: Rule;
      /** In the order in which the computation is described. */
      readonly inputs: readonly [Figure, ...Figure[]];
      /** Why periods that differ may meet here. */
      readonly because?: Text | undefined;
    }
  | {
      readonly kind: "assumed";
      /** What is assumed and by whom, after “is an assumption: ”. */
      readonly text: Text;
      /** An assumption rests on no figure. */
      readonly inputs: readonly [];
    }
  | {
      readonly kind: "entered";
      /** As the author of a report typed it: “over 6,000”. */
      readonly text: string;
      /** Where the author has it from, as typed; empty where nothing was said. */
      readonly source: string;
      /** What is entered rests on no figure. */
      readonly inputs: readonly [];
    };

export interface FigureParts {
  readonly id: string;
  readonly indicator: Indicator;
  /** The unit of the number; a target's may differ from its indicator's. */
  readonly unit: Unit;
  /** One for an observation; for a target all the bodies that its source names. */
  readonly entities: readonly [Entity, ...Entity[]];
  readonly area: Area;
  readonly sex: Sex;
  /** Codes of the dataset's own dimensions, by name. */
  readonly dimensions: Readonly<Record<string, string>>;
  readonly period: ReferencePeriod;
  readonly kind: (typeof figureKinds)[number] | "target";
  readonly basis?: Basis | undefined;
  /** Figures of one sentence share it: only among them are undated figures of equal date. */
  readonly statement?: string | undefined;
  /** Which edition of the publisher's series it is from: a date. */
  readonly edition?: string | undefined;
  /** The figure of the latest edition of the same publisher for the same thing and date, where this is an earlier one. */
  readonly revisedBy?: string | undefined;
  readonly quantity: Quantity;
  readonly provenance: Provenance;
  readonly caveats: readonly Caveat[];
  readonly target?: TargetTerms | undefined;
}

/** Makes a figure of its parts, of which provenance is one. */
export function figure(parts: FigureParts): Figure {
  return parts as Figure;
}

/** Whom a figure is about: its bodies; the area by its name where that is the body. */
export function bodyName({ entities, area }: Pick<Figure, "entities" | "area">, locale: Locale): string {
  return entities.map(({ kind, name }) => (kind === areaKind ? area : { name }).name[locale]).join(", ");
}

/** True for what was counted or measured, then or later computed: neither set, as a target, nor assumed, as a benchmark. */
export function isMeasured({ target, provenance }: Pick<Figure, "target" | "provenance">): boolean {
  return target === undefined && provenance.kind !== "assumed";
}

/** True for a figure that no later edition of its publisher replaced. */
export function isLatestEdition({ revisedBy }: Pick<Figure, "revisedBy">): boolean {
  return revisedBy === undefined;
}

/**
 * Ids that are all different: of several that are the same each gets its suffix, and what is then still the same is
 * counted. Ids that are taken stay as they are.
 */
export function distinctIds(
  named: readonly { readonly id: string; readonly suffix: () => string }[],
  taken: Iterable<string> = [],
): string[] {
  const used = new Set(taken);
  const shared = groupsBy(named, ({ id }) => id);
  return named.map(({ id, suffix }) => {
    const base = used.has(id) || shared.get(id)?.length !== 1 ? `${id}--${suffix()}` : id;
    let distinct = base;
    for (let count = 2; used.has(distinct); count += 1) distinct = `${base}--${count}`;
    used.add(distinct);
    return distinct;
  });
}

/** True for figures that one source prints in one sentence. */
export function areOfOneStatement([first, ...others]: readonly Figure[]): boolean {
  if (!first || first.statement === undefined) return false;
  const source = citationsOf(first)[0].source.id;
  return others.every(
    (other) => other.statement === first.statement && citationsOf(other).every((each) => each.source.id === source),
  );
}

/**
 * What a figure is about, as one text: figures with the same key speak of the same thing, at whatever date. Notes and
 * provenance are never part of it. With another sex it is the key of that part of the same persons.
 */
export function figureKey(figure: FigureParts, sex: Sex = figure.sex): string {
  // Ids and codes have neither blanks nor commas; texts that are put together are made faster than JSON.
  let key = `${figure.indicator.id} ${figure.area.id} ${sex} ${figure.kind === "target" ? "target" : ""}`;
  for (const { id } of figure.entities) key += ` ${id}`;
  for (const name of Object.keys(figure.dimensions).sort()) key += `,${name} ${figure.dimensions[name]}`;
  return key;
}

/** True for a figure of a rank, or of another part that a dimension of the dataset names. */
export function isPart({ dimensions }: Pick<Figure, "dimensions">): boolean {
  return Object.values(dimensions).some((code) => !code.startsWith("_"));
}

type WithProvenance = Pick<Figure, "provenance">;

/**
 * The figures that a figure rests on in the end, each read from a source: itself, if it was read. Never an assumption,
 * nor what the author of a report entered.
 */
export function leavesOf(figure: Figure): Figure[] {
  if (figure.provenance.kind === "read") return [figure];
  return [...byId(figure.provenance.inputs.flatMap(leavesOf)).values()];
}

/** Every figure that a derived one was computed from, each before those that it rests on; none for a figure read. */
export function inputsUnder({ provenance }: Pick<Figure, "provenance">): Figure[] {
  if (provenance.kind === "read") return [];
  return [...byId(provenance.inputs.flatMap((input) => [input, ...inputsUnder(input)])).values()];
}

/**
 * Every place that a figure rests on, distinguished by source and locator, in order of appearance.
 *
 * @throws RangeError where it rests on no source: such a figure is published nowhere.
 */
export function citationsOf(figure: WithProvenance): readonly [Citation, ...Citation[]] {
  const [first, ...others] = placesOf(figure);
  if (!first) throw new RangeError("a figure that rests on no source");
  return [first, ...others];
}

/** The same; none where it rests on assumptions, or on what the author of a report entered, alone. */
export function placesOf(figure: WithProvenance): Citation[] {
  const placeOf = ({ source, locator }: Citation) => JSON.stringify([source.id, locator]);
  return grouped(allCitations(figure), placeOf).map(([first]) => first);
}

/** The ids of the sources that a figure rests on, each once, in alphabetical order. */
export function sourceIdsOf(figure: WithProvenance): string[] {
  return [...new Set(allCitations(figure).map(({ source }) => source.id))].sort();
}

function allCitations({ provenance }: WithProvenance): readonly Citation[] {
  return provenance.kind === "read" ? [provenance.citation] : provenance.inputs.flatMap(allCitations);
}

/**
 * The figures by their ids, each marked that a later edition of the same publisher replaced: of one thing and one date
 * the last edition counts. Nobody contradicts anybody there.
 */
export function withRevisions(figures: Iterable<Figure>): ReadonlyMap<string, Figure> {
  const all = byId(figures);
  const withEdition = [...all.values()].filter(({ edition }) => edition !== undefined);
  for (const group of groupsBy(withEdition, seriesKey).values()) {
    const latest = group.reduce((last, each) => ((each.edition ?? "") < (last.edition ?? "") ? last : each));
    const earlier = group.filter(({ edition }) => edition !== latest.edition);
    for (const each of earlier) all.set(each.id, figure({ ...each, revisedBy: latest.id }));
  }
  return all;
}

/** One thing and one date, as one publisher gives it: the first in the chain of sources, wherever its figure was read. */
function seriesKey(each: Figure): string {
  const key = `${figureKey(each)} ${toEdtf(each.period)}`;
  if (each.provenance.kind !== "read") return key;
  const { source, via } = each.provenance.citation;
  return `${key} ${producerKey(via.at(-1) ?? source)}`;
}
