import { readdir } from "node:fs/promises";
import { z } from "zod";
import { type Dimension, dimensionSchema } from "../domain/dataset-description";
import type { Finding } from "../domain/finding";
import { tablesOf } from "../domain/table";
import { readText } from "./file-text";
import { assertFolder } from "./folder";
import { jsonFindings, parseJson } from "./json";
import { descriptionFile } from "./layout";
import { tableSchemaOf } from "./table-schema";
import { readTables, type Tables } from "./tables";
import { writeDescription } from "./write";

/** What describing needs of datapackage.json; all else is left as it stands, faults too. */
const describableSchema = z.looseObject({
  dimensions: z.array(dimensionSchema),
  // A record keeps its entries in their order; an object schema would put those it knows first.
  resources: z.array(z.record(z.string(), z.unknown())),
});

type Resource = Readonly<Record<string, unknown>>;

/**
 * Writes the Table Schema of each table into datapackage.json, and lists tables that lie in the folder unlisted.
 * Gives the number of tables, or what keeps datapackage.json from being written. Throws DatasetUnreadable.
 */
export async function describeDataset(folder: string): Promise<{ tables: number; findings: readonly Finding[] }> {
  await assertFolder(folder);
  const text = await readText(folder, descriptionFile);
  if ("finding" in text) return { tables: 0, findings: [text.finding] };
  const reading = parseJson(text.text, descriptionFile);
  if ("finding" in reading) return { tables: 0, findings: [reading.finding] };
  const { data, error } = describableSchema.safeParse(reading.json);
  if (error) return { tables: 0, findings: jsonFindings(error, reading.json, descriptionFile) };
  const tables = await readTables(folder, data.dimensions);
  const resources = describeResources(data.resources, data.dimensions, await readdir(folder), tables);
  await writeDescription(folder, Object.assign({}, reading.json, { resources }));
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
