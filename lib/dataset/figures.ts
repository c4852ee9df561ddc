import type { Caveat } from "../domain/caveat";
import type { Dataset } from "../domain/dataset";
import type { Entity } from "../domain/entity";
import { type Event, eventNamed } from "../domain/event";
import { type Figure, type FigureParts, figure, withRevisions } from "../domain/figure";
import type { ObservationRow } from "../domain/observation";
import { type QuantityCells, toQuantity } from "../domain/quantity";
import { parseReferencePeriod, type ReferencePeriod } from "../domain/reference-period";
import { isExact, type Source } from "../domain/source";
import type { TargetRow } from "../domain/target";
import { targetCells } from "./row-checks";
import { splitList } from "./table-schema";
import { dataOf, type Tables } from "./tables";

type OwnParts = Pick<FigureParts, "entities" | "period" | "kind" | "basis" | "edition" | "target">;

const noDimensions: FigureParts["dimensions"] = Object.freeze({});
const noCaveats: readonly Caveat[] = Object.freeze([]);
const noSources: readonly Source[] = Object.freeze([]);

/**
 * The figures of tables that passed every check of shape. What they have in common they share, and each is put together
 * at once: a million figures are in memory. Throws where an id leads nowhere.
 */
export function figuresOf(tables: Tables, dataset: Dataset): ReadonlyMap<string, Figure> {
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
export function periodOf(cell: string, events: readonly Event[] = []): ReferencePeriod {
  return present(
    parseReferencePeriod(cell, (id) => eventNamed(events, id)),
    cell,
  );
}

/** What an id leads to, in a dataset whose references were checked. */
export function get<Thing>(things: ReadonlyMap<string, Thing>, id: string): Thing {
  return present(things.get(id), id);
}

function present<Thing>(thing: Thing | undefined, id: string): Thing {
  if (thing === undefined) throw new Error(`unchecked row: ${id}`);
  return thing;
}
