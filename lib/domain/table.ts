import { z } from "zod";
import { areaSchema } from "./area";
import { caveatSchema } from "./caveat";
import type { Dimension } from "./dataset-description";
import { entitySchema, relationSchema } from "./entity";
import { eventSchema } from "./event";
import { indicatorSchema } from "./indicator";
import { observationSchema } from "./observation";
import { targetSchema } from "./target";
import { unitSchema } from "./unit";

/** A table of the dataset: its file, the schema of a row, and whether a dataset can do without it. */
export interface Table<Row extends z.ZodObject = z.ZodObject> {
  readonly name: string;
  readonly file: string;
  readonly row: Row;
  readonly required: boolean;
}

/**
 * The tables of a dataset in reading order. Observations and targets get a column for each dimension that the dataset
 * declares; the cell must hold a code of its list.
 */
export function tablesOf(dimensions: readonly Dimension[]) {
  const columns = Object.fromEntries(
    dimensions.map(({ name, title, codes }) => [
      name,
      z.enum(codes.map(({ code }) => code) as [string, ...string[]]).meta({ description: title.en }),
    ]),
  );
  const observations = withColumns(observationSchema, columns);
  return {
    areas: { name: "areas", file: "areas.csv", row: areaSchema, required: true },
    units: { name: "units", file: "units.csv", row: unitSchema, required: true },
    entities: { name: "entities", file: "entities.csv", row: entitySchema, required: true },
    relations: { name: "relations", file: "relations.csv", row: relationSchema, required: false },
    indicators: { name: "indicators", file: "indicators.csv", row: indicatorSchema, required: true },
    observations: { name: "observations", file: "observations.csv", row: observations, required: true },
    targets: { name: "targets", file: "targets.csv", row: withColumns(targetSchema, columns), required: false },
    caveats: { name: "caveats", file: "caveats.csv", row: caveatSchema, required: false },
    events: { name: "events", file: "events.csv", row: eventSchema, required: false },
  } as const satisfies Record<string, Table>;
}

/** Columns whose names are the dataset's own change nothing in what is known of the others. */
function withColumns<Row extends z.ZodObject>(row: Row, columns: z.ZodRawShape): Row {
  return row.extend(columns) as unknown as Row;
}

export type TableName = keyof ReturnType<typeof tablesOf>;
