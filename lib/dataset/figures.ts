import type { Area } from "../domain/area";
import type { Entity } from "../domain/entity";
import { type Figure, type FigureParts, figure } from "../domain/figure";
import type { Indicator } from "../domain/indicator";
import type { ObservationRow } from "../domain/observation";
import type { Provenance } from "../domain/provenance";
import { toQuantity } from "../domain/quantity";
import { parseReferencePeriod, type ReferencePeriod } from "../domain/reference-period";
import type { Remark } from "../domain/remark";
import type { Source } from "../domain/source";
import type { TargetRow } from "../domain/target";
import type { Unit } from "../domain/unit";
import { targetCells } from "./quantities";

/** Everything that a row's ids lead to. */
export interface Surroundings {
  readonly areas: ReadonlyMap<string, Area>;
  readonly units: ReadonlyMap<string, Unit>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly sources: ReadonlyMap<string, Source>;
  /** The remarks of each figure, in the order of remarks.csv. */
  readonly remarksOf: ReadonlyMap<string, readonly Remark[]>;
  readonly dimensions: readonly string[];
}

/** Makes a figure of a row that passed every check of shape. Throws where an id leads nowhere. */
export function observationFigure(row: ObservationRow, around: Surroundings): Figure {
  const indicator = get(around.indicators, row.indicator);
  return figure({
    ...commonParts(row, around),
    indicator,
    unit: indicator.unit,
    entities: [get(around.entities, row.entity)],
    period: periodOf(row.period),
    kind: row.kind,
    ...(row.basis !== undefined && { basis: row.basis }),
    quantity: present(toQuantity(row, row.printed), row.id),
  });
}

/** Makes a figure of a target: its period is the one it is due in. Throws where an id leads nowhere. */
export function targetFigure(row: TargetRow, around: Surroundings): Figure {
  const [first, ...others] = row.applies_to.map((id) => get(around.entities, id));
  const { type, comparison, reading, baseline } = row;
  return figure({
    ...commonParts(row, around),
    indicator: get(around.indicators, row.indicator),
    unit: get(around.units, row.unit),
    entities: [present(first, row.id), ...others],
    period: periodOf(row.due ?? "undated"),
    kind: "target",
    quantity: present(toQuantity(targetCells(row), row.printed), row.id),
    target: {
      type,
      comparison,
      reading,
      ...(row.set !== undefined && { set: periodOf(row.set) }),
      ...(row.due !== undefined && { due: periodOf(row.due) }),
      ...(baseline !== undefined && { baseline }),
    },
  });
}

type CommonParts = Pick<FigureParts, "id" | "area" | "sex" | "dimensions" | "provenance" | "remarks" | "statement">;

function commonParts(row: ObservationRow | TargetRow, around: Surroundings): CommonParts {
  const { id, sex, statement } = row;
  return {
    id,
    area: get(around.areas, row.area),
    sex,
    dimensions: Object.fromEntries(around.dimensions.map((name) => [name, String(Reflect.get(row, name))])),
    provenance: provenanceOf(row, around),
    remarks: around.remarksOf.get(id) ?? [],
    ...(statement !== undefined && { statement }),
  };
}

function provenanceOf(
  { source, locator, printed, via }: ObservationRow | TargetRow,
  { sources }: Surroundings,
): Provenance {
  return {
    kind: "read",
    citation: { source: get(sources, source), locator, printed, via: via.map((id) => get(sources, id)) },
  };
}

/** The period of a cell that was checked. */
export function periodOf(cell: string): ReferencePeriod {
  return present(parseReferencePeriod(cell), cell);
}

/** What an id leads to, in a dataset whose references were checked. */
export function get<Thing>(things: ReadonlyMap<string, Thing>, id: string): Thing {
  return present(things.get(id), id);
}

function present<Thing>(thing: Thing | undefined, id: string): Thing {
  if (thing === undefined) throw new Error(`unchecked row: ${id}`);
  return thing;
}
