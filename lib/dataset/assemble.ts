import type { Area } from "../domain/area";
import type { Caveat } from "../domain/caveat";
import type { Change, WholeDataset } from "../domain/dataset";
import type { DatasetDescription } from "../domain/dataset-description";
import type { Derivations } from "../domain/derivation";
import type { Entity, Relation } from "../domain/entity";
import type { Event } from "../domain/event";
import { type Figure, withRevisions } from "../domain/figure";
import type { Indicator } from "../domain/indicator";
import type { Source } from "../domain/source";
import { translated } from "../domain/text";
import type { Unit } from "../domain/unit";
import { rolesOf } from "./description";
import { type FigureMakers, figureMakers, get, periodOf } from "./figures";
import { splitList } from "./table-schema";
import type { TableReading, Tables } from "./tables";

/** The files of a dataset in which no check found an error of shape. */
export interface CheckedFiles {
  readonly description: DatasetDescription;
  readonly sources: ReadonlyMap<string, Source>;
  readonly tables: Tables;
  readonly changes: readonly Change[];
  /** The day of this version. */
  readonly issued: string | undefined;
  readonly derivations: Derivations;
}

/** Makes a dataset of its files. Throws where they were not checked. */
export function assembleDataset(id: string, files: CheckedFiles): WholeDataset {
  const { description, sources, tables, changes, issued, derivations } = files;
  const areas = byId(dataOf(tables.areas).map(toArea));
  const units = byId(dataOf(tables.units).map(toUnit));
  const entities = byId(dataOf(tables.entities).map(toEntity));
  const indicators = byId(dataOf(tables.indicators).map((row) => toIndicator(row, units)));
  const caveats = byId(dataOf(tables.caveats).map(toCaveat));
  const dimensions = description.dimensions.map(({ name }) => name);
  const events = dataOf(tables.events).map((row) => toEvent(row, sources, caveats));
  const makers = figureMakers({
    areas,
    units,
    entities,
    indicators,
    sources,
    events,
    dimensions,
    caveatsOf: caveatsByFigure(tables, caveats),
  });
  return {
    id,
    description,
    areas,
    units,
    entities,
    indicators,
    roles: rolesOf(description, indicators),
    sources,
    caveats,
    relations: dataOf(tables.relations).map((row) => toRelation(row, sources)),
    events,
    changes,
    issued,
    figures: figuresOf(tables, makers),
    derivations,
  };
}

type RowOf<Name extends keyof Tables> = Tables[Name] extends TableReading<infer Data> ? Data : never;

function dataOf<Data>({ rows }: TableReading<Data>): Data[] {
  return rows.flatMap(({ data }) => (data === undefined ? [] : [data]));
}

function byId<Thing extends { readonly id: string }>(things: readonly Thing[]): ReadonlyMap<string, Thing> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

function figuresOf({ observations, targets }: Tables, makers: FigureMakers): ReadonlyMap<string, Figure> {
  return withRevisions([
    ...observations.rows.flatMap(({ data }) => (data ? makers.observation(data) : [])),
    ...targets.rows.flatMap(({ data }) => (data ? makers.target(data) : [])),
  ]);
}

function toArea({ name, name_fr, ...area }: RowOf<"areas">): Area {
  return { ...area, name: translated(name, name_fr) };
}

function toUnit({ one, one_fr, other, other_fr, ...unit }: RowOf<"units">): Unit {
  return { ...unit, one: translated(one, one_fr), other: translated(other, other_fr) };
}

function toEntity({ id, name, name_fr, kind }: RowOf<"entities">): Entity {
  return { id, name: translated(name, name_fr), kind };
}

function toIndicator(row: RowOf<"indicators">, units: ReadonlyMap<string, Unit>): Indicator {
  const { id, topic, direction, decimals, timing, counts } = row;
  return {
    ...{ id, topic, direction, decimals, timing, counts },
    name: translated(row.name, row.name_fr),
    definition: translated(row.definition, row.definition_fr),
    unit: get(units, row.unit),
    appliesTo: row.applies_to,
    alignsWith: translated(row.aligns_with, row.aligns_with_fr),
  };
}

function toRelation(row: RowOf<"relations">, sources: ReadonlyMap<string, Source>): Relation {
  const { entity, relation: kind, other, certainty, locator } = row;
  return {
    ...{ entity, kind, other, certainty },
    role: translated(row.role, row.role_fr),
    note: translated(row.note, row.note_fr),
    citation: { source: get(sources, row.source), locator },
  };
}

function toEvent(
  row: RowOf<"events">,
  sources: ReadonlyMap<string, Source>,
  caveats: ReadonlyMap<string, Caveat>,
): Event {
  return {
    id: row.id,
    name: translated(row.name, row.name_fr),
    shortName: translated(row.short_name, row.short_name_fr),
    period: periodOf(row.date),
    citation: { source: get(sources, row.source), locator: row.locator },
    caveats: row.caveats.map((id) => get(caveats, id)),
  };
}

function toCaveat({ id, kind, ...row }: RowOf<"caveats">): Caveat {
  return { id, kind: kind === "discrepancy" ? "caveat" : kind, text: translated(row.text, row.text_fr) };
}

/** A caveat reaches a figure from either side: it names the figure, or the figure's row names it. */
function caveatsByFigure(tables: Tables, caveats: ReadonlyMap<string, Caveat>): ReadonlyMap<string, readonly Caveat[]> {
  const named = new Map(dataOf(tables.caveats).map(({ id, figures }) => [id, new Set(figures)]));
  if (named.size === 0) return new Map();
  for (const { rows } of [tables.observations, tables.targets]) {
    for (const row of rows) {
      for (const caveat of splitList(row.cell("caveats") ?? "")) named.get(caveat)?.add(row.cell("id") ?? "");
    }
  }
  const byFigure = new Map<string, Caveat[]>();
  for (const [id, figures] of named)
    for (const figure of figures) byFigure.set(figure, [...(byFigure.get(figure) ?? []), get(caveats, id)]);
  return byFigure;
}
