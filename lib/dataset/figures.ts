import type { Area } from "../domain/area";
import type { Caveat } from "../domain/caveat";
import type { Entity } from "../domain/entity";
import { type Event, eventNamed } from "../domain/event";
import { type Figure, type FigureParts, figure, type Provenance } from "../domain/figure";
import type { Indicator } from "../domain/indicator";
import type { ObservationRow } from "../domain/observation";
import { type QuantityContext, toQuantity } from "../domain/quantity";
import { parseReferencePeriod, type ReferencePeriod } from "../domain/reference-period";
import { isExact, type Source } from "../domain/source";
import type { TargetRow } from "../domain/target";
import type { Unit } from "../domain/unit";
import { targetCells } from "./row-checks";

/** Everything that a row's ids lead to. */
export interface FigureContext {
  readonly areas: ReadonlyMap<string, Area>;
  readonly units: ReadonlyMap<string, Unit>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly sources: ReadonlyMap<string, Source>;
  /** The caveats of each figure, in the order of caveats.csv. */
  readonly caveatsOf: ReadonlyMap<string, readonly Caveat[]>;
  readonly events: readonly Event[];
  readonly dimensions: readonly string[];
}

/** Make figures of rows that passed every check of shape. Throw where an id leads nowhere. */
export interface FigureMakers {
  readonly observation: (row: ObservationRow) => Figure;
  /** The period of a target is the one it is due in. */
  readonly target: (row: TargetRow) => Figure;
}

/** The makers of one dataset's figures, which share what they have in common: a million figures are in memory at once. */
export function figureMakers(context: FigureContext): FigureMakers {
  const periodAt = cached((cell) => periodOf(cell, context.events));
  const bodyOf = cached((id): readonly [Entity] => [get(context.entities, id)]);
  return {
    observation: (row) => {
      const indicator = get(context.indicators, row.indicator);
      const parts = commonParts(row, context, {
        indicator,
        unit: indicator.unit,
        entities: bodyOf(row.entity),
        period: periodAt(row.period),
        kind: row.kind,
        quantity: present(toQuantity(row, row.printed, quantityContext(row, context, indicator)), row.id),
      });
      if (row.basis !== undefined) parts.basis = row.basis;
      if (row.edition !== undefined) parts.edition = row.edition;
      return figure(parts);
    },
    target: (row) => {
      const [first, ...others] = row.applies_to.map((id) => get(context.entities, id));
      const { type, comparison, reading, baseline } = row;
      const indicator = get(context.indicators, row.indicator);
      const parts = commonParts(row, context, {
        indicator,
        unit: get(context.units, row.unit),
        entities: [present(first, row.id), ...others],
        period: periodAt(row.due ?? "undated"),
        kind: "target",
        quantity: present(toQuantity(targetCells(row), row.printed, quantityContext(row, context, indicator)), row.id),
      });
      parts.target = {
        type,
        comparison,
        reading,
        ...(row.set !== undefined && { set: periodAt(row.set) }),
        ...(row.due !== undefined && { due: periodAt(row.due) }),
        ...(baseline !== undefined && { baseline }),
      };
      return figure(parts);
    },
  };
}

function quantityContext(
  row: Pick<ObservationRow | TargetRow, "source" | "shown">,
  { sources }: FigureContext,
  indicator: Indicator,
): QuantityContext {
  const source = get(sources, row.source);
  const { language } = source;
  const context = { isExact: isExact(source, indicator), decimals: indicator.decimals };
  return row.shown ? { ...context, asPrinted: language === undefined ? {} : { language } } : context;
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

type OwnParts = Pick<FigureParts, "indicator" | "unit" | "entities" | "period" | "kind" | "quantity">;
type GrowingParts = { -readonly [Part in keyof FigureParts]: FigureParts[Part] };

const noDimensions: FigureParts["dimensions"] = Object.freeze({});
const noCaveats: readonly Caveat[] = Object.freeze([]);
const noSources: readonly Source[] = Object.freeze([]);

/** The parts of any figure, one by one: spread out and put together again a million of them take seconds. */
function commonParts(row: ObservationRow | TargetRow, context: FigureContext, own: OwnParts): GrowingParts {
  const parts: GrowingParts = {
    id: row.id,
    indicator: own.indicator,
    unit: own.unit,
    entities: own.entities,
    area: get(context.areas, row.area),
    sex: row.sex,
    dimensions: dimensionsOf(row, context),
    period: own.period,
    kind: own.kind,
    quantity: own.quantity,
    provenance: provenanceOf(row, context),
    caveats: context.caveatsOf.get(row.id) ?? noCaveats,
  };
  if (row.statement !== undefined) parts.statement = row.statement;
  return parts;
}

function dimensionsOf(row: object, { dimensions }: FigureContext): FigureParts["dimensions"] {
  if (dimensions.length === 0) return noDimensions;
  return Object.fromEntries(dimensions.map((name) => [name, String(Reflect.get(row, name))]));
}

function provenanceOf(
  { source, locator, printed, via }: ObservationRow | TargetRow,
  { sources }: FigureContext,
): Provenance {
  const chain = via.length === 0 ? noSources : via.map((id) => get(sources, id));
  return { kind: "read", citation: { source: get(sources, source), locator, printed, via: chain } };
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
