import { readdir } from "node:fs/promises";
import { z } from "zod";
import { type Dimension, dimensionSchema } from "../domain/dataset-description";
import type { Finding } from "../domain/finding";
import { tablesOf } from "../domain/table";
import { assertFolder, descriptionFile } from "./folder";
import { updatesOfOldForm, writeUpdates } from "./old-form";
import { writeJson } from "./raw-table";
import { jsonFindings, readJson } from "./read-file";
import { tableSchemaOf } from "./table-schema";
import { readTables, type Tables } from "./tables";
import { writeFolderWhole } from "./write-whole";

/** What describing needs of datapackage.json; all else is left as it is, faults too. */
const describableSchema = z.looseObject({
  dimensions: z.array(dimensionSchema),
  // A record keeps its entries in their order; an object schema would put those it knows first.
  resources: z.array(z.record(z.string(), z.unknown())),
});

type Resource = Readonly<Record<string, unknown>>;

/** The number of tables that were described, or what keeps datapackage.json from being written. */
interface Described {
  readonly tables: number;
  readonly findings: readonly Finding[];
}

/**
 * Describes a dataset; one of the old form is brought up to date first, whole or not at all. Gives the files that this
 * changed or took away. Throws DatasetUnreadable.
 */
export async function updateDataset(folder: string): Promise<Described & { readonly updated: readonly string[] }> {
  await assertFolder(folder);
  const updates = await updatesOfOldForm(folder);
  if (updates.size === 0) return { ...(await describeDataset(folder)), updated: [] };
  let described: Described = { tables: 0, findings: [] };
  const isWritten = await writeFolderWhole(folder, async (draft) => {
    await writeUpdates(draft, updates);
    described = await describeDataset(draft);
    return described.findings.length === 0;
  });
  return { ...described, updated: isWritten ? [...updates.keys()] : [] };
}

/**
 * Writes the Table Schema of each table into datapackage.json, and lists tables that lie in the folder unlisted. Throws
 * DatasetUnreadable.
 */
export async function describeDataset(folder: string): Promise<Described> {
  const reading = await readJson(folder, descriptionFile);
  if ("finding" in reading) return { tables: 0, findings: [reading.finding] };
  const { data, error } = describableSchema.safeParse(reading.json);
  if (error) return { tables: 0, findings: jsonFindings(error, reading.json, descriptionFile) };
  const tables = await readTables(folder, data.dimensions);
  const resources = describeResources(data.resources, data.dimensions, await readdir(folder), tables);
  await writeJson(folder, descriptionFile, Object.assign({}, reading.json, { resources }));
  return { tables: resources.filter(({ schema }) => schema !== undefined).length, findings: [] };
}

/** The resources in their order, each table with its schema; unlisted tables of the folder come last. */
function describeResources(
  resources: readonly Resource[],
  dimensions: readonly Dimension[],
  files: readonly string[],
  readings: Tables,
): Resource[] {
  const tables = Object.values(tablesOf(dimensions));
  const schemaOf = (table: (typeof tables)[number]) => tableSchemaOf(table, readings[table.name].header);
  const described = resources.map((resource) => {
    const table = tables.find(({ file }) => file === resource.path);
    return table ? { ...resource, schema: schemaOf(table) } : resource;
  });
  const added = tables
    .filter(({ file }) => files.includes(file) && resources.every(({ path }) => path !== file))
    .map((table) => ({
      name: table.name,
      type: "table",
      path: table.file,
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      schema: schemaOf(table),
    }));
  return [...described, ...added];
}
