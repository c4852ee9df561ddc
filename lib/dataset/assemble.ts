import type { Caveat } from "../domain/caveat";
import type { Dataset, WholeDataset } from "../domain/dataset";
import type { Entity, Relation } from "../domain/entity";
import { type Event, eventNamed } from "../domain/event";
import { type Figure, type FigureParts, figure, withRevisions } from "../domain/figure";
import { byId } from "../domain/grouped";
import type { Indicator } from "../domain/indicator";
import type { ObservationRow } from "../domain/observation";
import { type QuantityCells, toQuantity } from "../domain/quantity";
import { parseReferencePeriod, type ReferencePeriod } from "../domain/reference-period";
import { isExact, type Source } from "../domain/source";
import type { TargetRow } from "../domain/target";
import { withTexts } from "../domain/text";
import type { Unit } from "../domain/unit";
import { rolesOf } from "./description";
import { targetCells } from "./row-checks";
import { splitList } from "./table-schema";
import { dataOf, type TableReading, type Tables } from "./tables";

/** The files of a dataset in which no check found an error of shape. */
interface CheckedFiles extends Pick<Dataset, "id" | "description" | "sources" | "changes" | "issued" | "derivations"> {
  readonly tables: Tables;
}

/** Makes a dataset of its files. Throws where they were not checked. */
export function assembleDataset({ tables, ...files }: CheckedFiles): WholeDataset {
  const { description, sources } = files;
  const units = byId(dataOf(tables.units).map(withTexts));
  const indicators = byId(dataOf(tables.indicators).map((row) => toIndicator(row, units)));
  const caveats = byId(dataOf(tables.caveats).map(toCaveat));
  const dataset = {
    ...files,
    areas: byId(dataOf(tables.areas).map(withTexts)),
    units,
    entities: byId(dataOf(tables.entities).map(withTexts)),
    indicators,
    roles: rolesOf(description, indicators),
    caveats,
    relations: dataOf(tables.relations).map((row) => toRelation(row, sources)),
    events: dataOf(tables.events).map((row) => toEvent(row, sources, caveats)),
  };
  return { ...dataset, figures: figuresOf(tables, dataset) };
}

type RowOf<Name extends keyof Tables> = Tables[Name] extends TableReading<infer Data> ? Data : never;

function toIndicator(row: RowOf<"indicators">, units: ReadonlyMap<string, Unit>): Indicator {
  const { unit, applies_to: appliesTo, aligns_with: alignsWith, ...indicator } = withTexts(row);
  return { ...indicator, unit: get(units, unit), appliesTo, alignsWith };
}

function toRelation(row: RowOf<"relations">, sources: Dataset["sources"]): Relation {
  const { relation: kind, source, locator, ...relation } = withTexts(row);
  return { ...relation, kind, citation: { source: get(sources, source), locator } };
}

function toEvent(row: RowOf<"events">, sources: Dataset["sources"], caveats: Dataset["caveats"]): Event {
  const { id, name, short_name: shortName, date, source, locator } = withTexts(row);
  return {
    ...{ id, name, shortName, period: periodOf(date) },
    citation: { source: get(sources, source), locator },
    caveats: row.caveats.map((caveat) => get(caveats, caveat)),
  };
}

function toCaveat(row: RowOf<"caveats">): Caveat {
  const { id, kind, text } = withTexts(row);
  return { id, kind: kind === "discrepancy" ? "caveat" : kind, text };
}

type OwnParts = Pick<FigureParts, "entities" | "period" | "kind" | "basis" | "edition" | "target">;

const noDimensions: FigureParts["dimensions"] = Object.freeze({});
const noCaveats: readonly Caveat[] = Object.freeze([]);
const noSources: readonly Source[] = Object.freeze([]);

/**
 * The figures of tables that passed every check of shape. What they have in common they share, and each is put together
 * at once: a million figures are in memory. Throws where an id leads nowhere.
 */
function figuresOf(tables: Tables, dataset: Dataset): ReadonlyMap<string, Figure> {
  const { areas, units, entities, indicators, sources, events } = dataset;
  const caveatsOf = caveatsByFigure(tables, dataset);
  const dimensions = dataset.description.dimensions.map(({ name }) => name);
  const periodAt = cached((cell) => periodOf(cell, events));
  const bodyOf = cached((id): readonly [Entity] => [get(entities, id)]);

  const figureOf = (row: ObservationRow | TargetRow, cells: QuantityCells, unit: string | undefined, own: OwnParts) => {
    const { id, locator, printed } = row;
    const indicator = get(indicators, row.indicator);
    const source = get(sources, row.source);
    const { decimals } = indicator;
    const asPrinted = row.shown && { language: source.language };
    const via = row.via.length === 0 ? noSources : row.via.map((cited) => get(sources, cited));
    return figure({
      id,
      indicator,
      unit: unit === undefined ? indicator.unit : get(units, unit),
      entities: own.entities,
      area: get(areas, row.area),
      sex: row.sex,
      dimensions: dimensions.length === 0 ? noDimensions : codesOf(row, dimensions),
      period: own.period,
      kind: own.kind,
      basis: own.basis,
      statement: row.statement,
      edition: own.edition,
      quantity: present(toQuantity(cells, printed, { isExact: isExact(source, indicator), decimals, asPrinted }), id),
      provenance: { kind: "read", citation: { source, locator, printed, via } },
      caveats: caveatsOf.get(id) ?? noCaveats,
      target: own.target,
    });
  };

  const ofObservation = (row: ObservationRow) => {
    const { kind, basis, edition } = row;
    const own = { entities: bodyOf(row.entity), period: periodAt(row.period), kind, basis, edition };
    return figureOf(row, row, undefined, own);
  };

  /** The period of a target is the one it is due in. */
  const ofTarget = (row: TargetRow) => {
    const [first, ...others] = row.applies_to.map((id) => get(entities, id));
    const { type, comparison, reading, baseline } = row;
    const [set, due] = [row.set, row.due].map((cell) => (cell === undefined ? undefined : periodAt(cell)));
    return figureOf(row, targetCells(row), row.unit, {
      entities: [present(first, row.id), ...others],
      period: due ?? { kind: "undated" },
      kind: "target",
      target: { type, comparison, reading, set, due, baseline },
    });
  };

  return withRevisions([
    ...tables.observations.rows.flatMap(({ data }) => (data ? ofObservation(data) : [])),
    ...tables.targets.rows.flatMap(({ data }) => (data ? ofTarget(data) : [])),
  ]);
}

/** A caveat reaches a figure from either side: it names the figure, or the figure's row names it. */
function caveatsByFigure(tables: Tables, { caveats }: Dataset): ReadonlyMap<string, readonly Caveat[]> {
  const named = new Map(dataOf(tables.caveats).map(({ id, figures }) => [id, new Set(figures)]));
  if (named.size === 0) return new Map();
  for (const { rows } of [tables.observations, tables.targets]) {
    for (const row of rows) {
      for (const caveat of splitList(row.cell("caveats"))) named.get(caveat)?.add(row.cell("id"));
    }
  }
  const byFigure = new Map<string, Caveat[]>();
  for (const [id, figures] of named)
    for (const figure of figures) byFigure.set(figure, [...(byFigure.get(figure) ?? []), get(caveats, id)]);
  return byFigure;
}

function codesOf(row: object, dimensions: readonly string[]): FigureParts["dimensions"] {
  return Object.fromEntries(dimensions.map((name) => [name, String(Reflect.get(row, name))]));
}

/** The same thing for the same text. */
function cached<Thing>(make: (text: string) => Thing): (text: string) => Thing {
  const known = new Map<string, Thing>();
  return (text) => {
    const found = known.get(text) ?? make(text);
    known.set(text, found);
    return found;
  };
}

/** The period of a cell that was checked, with the event that it refers to. */
function periodOf(cell: string, events: readonly Event[] = []): ReferencePeriod {
  return present(
    parseReferencePeriod(cell, (id) => eventNamed(events, id)),
    cell,
  );
}

/** What an id leads to, in a dataset whose references were checked. */
function get<Thing>(things: ReadonlyMap<string, Thing>, id: string): Thing {
  return present(things.get(id), id);
}

function present<Thing>(thing: Thing | undefined, id: string): Thing {
  if (thing === undefined) throw new Error(`unchecked row: ${id}`);
  return thing;
}
