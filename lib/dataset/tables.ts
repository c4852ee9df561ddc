import type { Dimension } from "../domain/dataset-description";
import { type TableName, tablesOf } from "../domain/table";
import { readTable, type TableReading } from "./table-reading";

export type Tables = Awaited<ReturnType<typeof readTables>>;

/** Reads every table of a dataset. Without dimensions, columns that may be one are let pass. */
export async function readTables(folder: string, dimensions: readonly Dimension[] | undefined) {
  const tables = tablesOf(dimensions ?? []);
  const options = { moreColumns: dimensions === undefined };
  return {
    areas: await readTable(folder, tables.areas),
    units: await readTable(folder, tables.units),
    entities: await readTable(folder, tables.entities),
    indicators: await readTable(folder, tables.indicators),
    relations: await readTable(folder, tables.relations),
    observations: await readTable(folder, tables.observations, options),
    targets: await readTable(folder, tables.targets, options),
    caveats: await readTable(folder, tables.caveats),
    events: await readTable(folder, tables.events),
  } satisfies Record<TableName, TableReading>;
}
