import { z } from "zod";
import { jsonFindings } from "../dataset/read-file";
import { idPattern } from "../domain/cell";
import { dimensionEntrySchema } from "../domain/dataset-description";
import { indicatorSchema } from "../domain/indicator";
import { sexes } from "../domain/observation";
import { missingStatuses } from "../domain/quantity";
import { sourcesSchema } from "../domain/source";
import { unitSchema } from "../domain/unit";
import { formatFinding } from "../i18n/finding-words";
import { FaultyFile } from "./import-problem";

/** The mark of an entry that a person has to fill in. */
export const open = "?";

const id = z.string().regex(idPattern);
const text = z.string().min(1);

/** Where a fact of each row comes from: a column (with the meaning of its codes), or one value for the whole table. */
const fieldSchema = z.union([
  z.strictObject({
    /** A column by its header; several are read together. */
    column: z.union([text, z.array(text).min(1)]),
    /** What each cell text means; where absent, ids are made of the cells themselves. */
    codes: z.record(z.string(), text).optional(),
    /** The column with the name for people. */
    name: z.string().optional(),
    /** The column with the ISO 3166 code. */
    iso: z.string().optional(),
    /** ISO codes that several places of the table have, so that they name none of them. */
    shared: z.array(z.string()).optional(),
    /** Of areas: the codes are those of countries, whose ids and missing names are those of ISO 3166. */
    scheme: z.enum(["iso-3166", "m49"]).optional(),
    /** What an empty cell means. */
    blank: text.optional(),
    /** Of entities: what they are (force, mission, …). */
    kind: z
      .string()
      .regex(/^[a-z]+(-[a-z]+)*$/)
      .optional(),
  }),
  z.strictObject({ constant: text }),
]);

/** A column of numbers. */
const valueSchema = z.strictObject({
  column: text,
  /** The column that replaces an empty number: a bound, or a sign that there is none. */
  flag: text.optional(),
  /** What it counts, when, and whom, where the column says so. */
  indicator: id.optional(),
  period: text.optional(),
  sex: z.enum(sexes).optional(),
  /** The power of ten to multiply by: 3 for thousands. */
  scale: z.number().int().min(-15).max(15).optional(),
  /** Codes of further dimensions. */
  dimensions: z.record(z.string(), z.string()).optional(),
});

/** How a file was read. */
const readingSchema = z.strictObject({
  encoding: z.string(),
  delimiter: z.string(),
  decimal: z.enum([".", ","]),
  headerRow: z.number().int().min(0),
});

const tableSchema = z.strictObject({
  /** The file, or a part of its name that does not change. */
  file: text,
  sheet: z.string().optional(),
  /** What the table was recognised as. */
  shape: z.string(),
  reading: readingSchema,
  /** What is counted, where a column says so. */
  indicator: fieldSchema.optional(),
  /** Of whom: a force, a body, a mission, a country as a whole. */
  entity: fieldSchema,
  area: fieldSchema,
  sex: fieldSchema,
  /** When: 2015, 2016-03, 2015/2019, undated. */
  period: fieldSchema,
  /** Whatever else distinguishes rows. */
  dimensions: z.record(z.string(), fieldSchema).default({}),
  /** Only to be compared with the unit of the indicator. */
  unit: fieldSchema.optional(),
  /** The power of ten to multiply by, where a column says it: 0, 3, 6, 9. */
  scale: fieldSchema.optional(),
  /** SDMX CL_OBS_STATUS, as codes of A E P B U L O Q M. */
  status: fieldSchema.optional(),
  /** What was read: the id of a source below, or a column that names it. */
  source: fieldSchema,
  /** The column that names whom the source itself cites. */
  via: z.string().optional(),
  /** Columns of words that a reader must know. */
  caveats: z.array(z.string()).default([]),
  values: z.array(valueSchema).min(1),
  /** Words in number cells that say there is none: L unavailable, O not there, Q withheld, M none. */
  missing: z.record(z.string(), z.enum(missingStatuses)).default({}),
  /** Rows that no column distinguishes and that differ: refused, or kept as a discrepancy. */
  repeated: z.enum(["refuse", "keep"]).default("refuse"),
  /** Columns that are left where they are. */
  notImported: z.array(z.strictObject({ columns: z.array(z.string()), why: z.string() })).default([]),
});

const named = { id, name: text, name_fr: text };

/** The mapping file: how tables of somebody else become figures. Written by the import, edited by a person. */
const mappingSchema = z.strictObject({
  $comment: z.string().optional(),
  /** Everything that was decided rather than read. */
  assumptions: z.array(z.string()),
  /** What only a person can answer; marked “?” below. */
  questions: z.array(z.string()).default([]),
  /** Of a new dataset; one that exists keeps its own. */
  dataset: z.strictObject({
    title: text,
    title_fr: text,
    description: text,
    description_fr: text,
    licenses: z.array(z.looseObject({ name: text })).min(1),
    /** The indicator that counts inhabitants. */
    population: id.optional(),
    /** The indicator that plays each role. */
    roles: z.record(z.string(), id).optional(),
  }),
  sources: sourcesSchema,
  units: z.array(unitSchema),
  indicators: z.array(indicatorSchema),
  dimensions: z.array(dimensionEntrySchema).default([]),
  /** Entities and areas that no column of the table names, as where a second file names the codes. */
  entities: z.array(z.strictObject({ ...named, kind: text })).default([]),
  areas: z.array(z.strictObject({ ...named, code: z.string().optional() })).default([]),
  tables: z.array(tableSchema).min(1),
});

export type Mapping = z.infer<typeof mappingSchema>;
export type TableMapping = Mapping["tables"][number];
export type Field = z.infer<typeof fieldSchema>;
/** A field that columns hold. */
export type ColumnField = Exclude<Field, { constant: string }>;
export type ValueColumn = TableMapping["values"][number];

/** The mapping that a text means. Throws FaultyFile. */
export function parseMapping(text: string, file: string): Mapping {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new FaultyFile([`${file}: this is no JSON (${error instanceof Error ? error.message : String(error)})`]);
  }
  const { data, error } = mappingSchema.safeParse(json);
  if (error?.issues.every(({ path }) => path[0] === "sources"))
    throw new FaultyFile(jsonFindings(error, json, file).map((finding) => formatFinding(finding, "en")));
  if (error) throw new FaultyFile(error.issues.map(({ path, message }) => `${file}: ${path.join(".")}: ${message}`));
  const mapping = withoutUnused(data);
  const unanswered = openEntries(mapping, "");
  if (unanswered.length === 0) return mapping;
  throw new FaultyFile(
    unanswered.map((entry) => `${file}: ${entry}: still “${open}”; only a person can say what stands here`),
  );
}

/** A mapping without the indicators that only a table had which a person took out. */
function withoutUnused(mapping: Mapping): Mapping {
  const areNamed = mapping.tables.every(({ indicator }) => !indicator || "constant" in indicator || indicator.codes);
  if (!areNamed) return mapping;
  const used = new Set(
    mapping.tables.flatMap(({ indicator, values }) => [
      ...values.map((value) => value.indicator),
      ...(!indicator ? [] : "constant" in indicator ? [indicator.constant] : Object.values(indicator.codes ?? {})),
    ]),
  );
  return { ...mapping, indicators: mapping.indicators.filter((indicator) => used.has(indicator.id)) };
}

/** The paths of entries that are still to be filled in. */
function openEntries(json: unknown, path: string): string[] {
  if (json === open) return [path];
  if (typeof json !== "object" || json === null) return [];
  return Object.entries(json).flatMap(([key, value]) => openEntries(value, path === "" ? key : `${path}.${key}`));
}

/** The mapping as its file holds it: indented, but what fits on a line is on one. */
export function mappingText(mapping: Mapping): string {
  return `${pretty(mapping, "")}\n`;
}

function pretty(value: unknown, indent: string): string {
  const line = JSON.stringify(value, null, 1).replace(/\n\s*/g, " ");
  if (typeof value !== "object" || value === null || line.length + indent.length <= 120) return line;
  const inner = `${indent}  `;
  if (Array.isArray(value)) return `[\n${value.map((item) => inner + pretty(item, inner)).join(",\n")}\n${indent}]`;
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
  const lines = entries.map(([key, entry]) => `${inner}${JSON.stringify(key)}: ${pretty(entry, inner)}`);
  return `{\n${lines.join(",\n")}\n${indent}}`;
}

/** The columns of a table that a part of its mapping reads. */
export function usedColumns(mapped: TableMapping): Set<string> {
  const { indicator, entity, area, sex, period, unit, scale, status, source, dimensions, via, caveats, values } =
    mapped;
  const fields = [indicator, entity, area, sex, period, unit, scale, status, source, ...Object.values(dimensions)];
  const columns = [
    ...fields.flatMap((field) =>
      field && "column" in field ? [field.column, field.name ?? [], field.iso ?? []].flat() : [],
    ),
    ...values.flatMap(({ column, flag }) => [column, flag]),
    ...caveats,
    via,
  ];
  return new Set(columns.filter((column) => column !== undefined));
}

/** Things of unlike ids: of those that share one, the first. */
export function firstById<Thing extends { readonly id: string }>(things: readonly Thing[]): Thing[] {
  const known = new Map<string, Thing>();
  for (const thing of things) if (!known.has(thing.id)) known.set(thing.id, thing);
  return [...known.values()];
}
