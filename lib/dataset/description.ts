import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import {
  type DatasetDescription,
  type Dimension,
  datasetDescriptionSchema,
  dimensionSchema,
} from "../domain/dataset-description";
import type { Finding } from "../domain/finding";
import type { Indicator } from "../domain/indicator";
import { type IndicatorRole, isRole, type Roles, requirementOf, roleNames } from "../domain/roles";
import { tablesOf } from "../domain/table";
import { descriptionFile, isDocumentation, systemErrorCode } from "./folder";
import { jsonFindings, readJson, valueAt } from "./read-file";
import { nearest } from "./suggestion";
import { tableSchemaOf } from "./table-schema";
import type { TableReading, Tables } from "./tables";

/** datapackage.json, as far as it could be read. `dimensions` is absent where not even they could. */
export interface DescriptionReading {
  readonly description?: DatasetDescription;
  readonly dimensions?: readonly Dimension[] | undefined;
  readonly findings: readonly Finding[];
}

/** Reads datapackage.json. */
export async function readDescription(folder: string): Promise<DescriptionReading> {
  const file = descriptionFile;
  const reading = await readJson(folder, file);
  if ("finding" in reading) return { findings: [reading.finding] };
  const clashes = clashingDimensions(reading.json);
  if (clashes.length > 0) return { findings: clashes };
  const result = datasetDescriptionSchema.safeParse(reading.json);
  if (result.success) {
    const description = result.data;
    return { description, dimensions: description.dimensions, findings: [] };
  }
  return { findings: jsonFindings(result.error, reading.json, file), dimensions: dimensionsIn(reading.json) };
}

function dimensionsIn(json: unknown): readonly Dimension[] | undefined {
  return dimensionSchema.array().safeParse(valueAt(["dimensions"], json)).data;
}

/** Dimensions that would take the place of a column, or of each other. */
function clashingDimensions(json: unknown): Finding[] {
  const { observations, targets } = tablesOf([]);
  const taken = new Set([...Object.keys(observations.row.shape), ...Object.keys(targets.row.shape)]);
  return (dimensionsIn(json) ?? []).flatMap(({ name }) => {
    if (!taken.has(name)) {
      taken.add(name);
      return [];
    }
    const file = descriptionFile;
    return { code: "id-twice" as const, file, column: "dimensions", found: name, other: { file } };
  });
}

/** What datapackage.json lists, against what lies in the folder and against the tables' own schemas. */
export async function checkResources(
  folder: string,
  description: DatasetDescription,
  tables: Tables,
): Promise<Finding[]> {
  const { resources } = description;
  const ofPaths = await Promise.all(resources.map(({ name, path }) => pathFindings(folder, name, path)));
  const listed = new Set([descriptionFile, ...resources.map(({ path }) => path)]);
  const entries = await readdir(folder, { withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
  const undeclared = files.sort().filter((file) => !isDocumentation(file) && !listed.has(file));
  return [
    ...ofPaths.flat(),
    ...undeclared.map((file) => ({ code: "file-undeclared" as const, file })),
    ...schemaFindings(description, tables),
  ];
}

async function pathFindings(folder: string, name: string, path: string): Promise<Finding[]> {
  const outside = path.startsWith("/") || path.includes("\\") || path.includes(":") || path.split("/").includes("..");
  if (outside) {
    const column = `resources.${name}.path`;
    return [{ code: "json-shape", file: descriptionFile, column, found: path, expected: `${name}.csv` }];
  }
  try {
    return (await stat(join(folder, path))).isFile() ? [] : [{ code: "file-not-a-file", file: path }];
  } catch (error) {
    if (systemErrorCode(error) === undefined) throw error;
    return [{ code: "file-missing", file: path }];
  }
}

function schemaFindings({ resources, dimensions }: DatasetDescription, tables: Tables): Finding[] {
  return Object.values(tablesOf(dimensions)).flatMap((table) => {
    const resource = resources.find(({ path }) => path === table.file);
    const { header, findings } = tables[table.name];
    // What follows from a header that could not be read, or has a fault, is no finding of its own.
    if (!resource || header.length === 0 || findings.some(({ row }) => row === 1)) return [];
    if (isDeepStrictEqual(resource.schema, tableSchemaOf(table, header))) return [];
    const column = `resources.${resource.name}.schema`;
    return [{ code: "schema-differs" as const, file: descriptionFile, column, found: table.file }];
  });
}

/** The indicators by their roles. Throws nothing: roles that were found unfit are left out. */
export function rolesOf({ roles = {} }: DatasetDescription, indicators: ReadonlyMap<string, Indicator>): Roles {
  const playing = Object.entries(roles).flatMap(([role, id]) => {
    const indicator = indicators.get(id);
    return isRole(role) && indicator ? [[role, indicator] as const] : [];
  });
  return new Map(playing);
}

/** Roles that do not exist, roles whose indicator has another topic or unit, and roles that the figures call for. */
export function checkRoles({ roles = {} }: DatasetDescription, tables: Tables): Finding[] {
  const { indicators, units, entities, observations } = tables;
  const [indicatorRows, unitRows] = [rowsById(indicators), rowsById(units)];
  const measureOf = (indicator: Row) => unitRows.get(indicator.cell("unit"))?.cell("measure");
  const fits = (role: IndicatorRole, indicator: Row) => {
    const { topic, measure } = requirementOf(role);
    return indicator.cell("topic") === topic && measureOf(indicator) === measure;
  };
  const wrong = Object.entries(roles).flatMap(([role, id]): Finding[] => {
    const at = { file: descriptionFile, column: `roles.${role}` };
    if (!isRole(role)) return [{ code: "role-unknown", ...at, found: role, expected: nearest(role, roleNames) }];
    const indicator = indicatorRows.get(id);
    // What could not be read was said already.
    if (!indicator || !isRead(indicators, units) || !measureOf(indicator) || fits(role, indicator)) return [];
    const { topic, measure } = requirementOf(role);
    return [{ code: "role-unfit", ...at, found: id, expected: `${topic}, ${measure}` }];
  });
  const canMiss = wrong.length === 0 && isRead(indicators, units, entities, observations);
  return canMiss ? missingRoles(roles, fits, tables) : wrong;
}

function isRead(...tables: readonly TableReading[]): boolean {
  return tables.every(({ findings }) => findings.length === 0);
}

type Row = TableReading["rows"][number];

/** Indicators without a role whose figures are of the kind of entity that a role is expected of. */
function missingRoles(
  roles: Readonly<Record<string, string>>,
  fits: (role: IndicatorRole, indicator: Row) => boolean,
  { indicators, entities, observations }: Tables,
): Finding[] {
  const playing = new Set(Object.values(roles));
  const free = indicators.rows.filter((row) => !playing.has(row.cell("id")));
  const wanted = roleNames.flatMap((role) => {
    const { expectedOf } = requirementOf(role);
    const candidates = free.filter((row) => fits(role, row));
    return expectedOf && !(role in roles) && candidates.length > 0 ? [{ role, expectedOf, candidates }] : [];
  });
  if (wanted.length === 0) return [];
  const entityRows = rowsById(entities);
  const kindOf = (row: Row) => entityRows.get(row.cell("entity"))?.cell("kind");
  const counted = new Set(observations.rows.map((row) => `${row.cell("indicator")} ${kindOf(row)}`));
  return wanted.flatMap(({ role, expectedOf, candidates }) => {
    const found = candidates.find((row) => counted.has(`${row.cell("id")} ${expectedOf}`));
    return found ? [{ code: "role-missing", ...found.at("id"), found: found.cell("id"), expected: role }] : [];
  });
}

function rowsById({ rows }: TableReading): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.cell("id"), row]));
}
