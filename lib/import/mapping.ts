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

/** The mark of an entry that a person has to fill in. */
export const open = "?";

const id = z.string().regex(idPattern);
const columns = z
  .union([z.string().min(1), z.array(z.string().min(1)).min(1)])
  .meta({ description: "A column by its header; several are read together" });

/** Where a fact of each row comes from: a column (with the meaning of its codes), or one value for the whole table. */
const fieldSchema = z.union([
  z.strictObject({
    column: columns,
    codes: z
      .record(z.string(), z.string().min(1))
      .optional()
      .meta({ description: "What each cell text means; where absent, ids are made of the cells themselves" }),
    name: z.string().optional().meta({ description: "The column with the name for people" }),
    iso: z.string().optional().meta({ description: "The column with the ISO 3166 code" }),
    shared: z
      .array(z.string())
      .optional()
      .meta({ description: "ISO codes that several places of the table have, so that they name none of them" }),
    scheme: z
      .enum(["iso-3166", "m49"])
      .optional()
      .meta({ description: "Of areas: the codes are those of countries, whose ids and missing names are ISO 3166's" }),
    blank: z.string().min(1).optional().meta({ description: "What an empty cell means" }),
    kind: z
      .string()
      .regex(/^[a-z]+(-[a-z]+)*$/)
      .optional()
      .meta({ description: "Of entities: what they are (force, mission, …)" }),
  }),
  z.strictObject({ constant: z.string().min(1) }),
]);

const valueSchema = z.strictObject({
  column: z.string().min(1).meta({ description: "The header of a column of numbers" }),
  flag: z
    .string()
    .min(1)
    .optional()
    .meta({ description: "The column that stands for an empty number: a bound, or a sign that there is none" }),
  indicator: id.optional().meta({ description: "What it counts, where the column says so" }),
  period: z.string().min(1).optional().meta({ description: "The time it speaks of, where the column says so" }),
  scale: z
    .number()
    .int()
    .min(-15)
    .max(15)
    .optional()
    .meta({ description: "The power of ten to multiply by: 3 for thousands" }),
  sex: z.enum(sexes).optional().meta({ description: "Whom it counts: F, M, _T (all), _Z (not of persons)" }),
  dimensions: z.record(z.string(), z.string()).optional().meta({ description: "Codes of further dimensions" }),
});

const tableSchema = z.strictObject({
  file: z.string().min(1).meta({ description: "The file, or a part of its name that stays the same" }),
  sheet: z.string().optional(),
  shape: z.string().meta({ description: "What the table was recognised as" }),
  reading: z
    .strictObject({
      encoding: z.string(),
      delimiter: z.string(),
      decimal: z.enum([".", ","]),
      headerRow: z.number().int().min(0),
    })
    .meta({ description: "How the file was read" }),
  indicator: fieldSchema.optional().meta({ description: "What is counted, where a column says so" }),
  entity: fieldSchema.meta({ description: "Of whom: a force, a body, a mission, a country as a whole" }),
  area: fieldSchema.meta({ description: "Where" }),
  sex: fieldSchema,
  period: fieldSchema.meta({ description: "When: 2015, 2016-03, 2015/2019, undated" }),
  dimensions: z.record(z.string(), fieldSchema).default({}).meta({ description: "Whatever else tells rows apart" }),
  unit: fieldSchema.optional().meta({ description: "Only to be compared with the unit of the indicator" }),
  scale: fieldSchema
    .optional()
    .meta({ description: "The power of ten to multiply by, where a column says it: 0, 3, 6, 9" }),
  status: fieldSchema.optional().meta({ description: "SDMX CL_OBS_STATUS, as codes of A E P B U L O Q M" }),
  source: fieldSchema.meta({ description: "What was read: the id of a source below, or a column that names it" }),
  via: z.string().optional().meta({ description: "The column that names whom the source itself cites" }),
  caveats: z.array(z.string()).default([]).meta({ description: "Columns of words that a reader must know" }),
  values: z.array(valueSchema).min(1).meta({ description: "The columns of numbers" }),
  missing: z.record(z.string(), z.enum(missingStatuses)).default({}).meta({
    description: "Words in number cells that say there is none: L unavailable, O not there, Q withheld, M none",
  }),
  repeated: z
    .enum(["refuse", "keep"])
    .default("refuse")
    .meta({ description: "Rows that no column tells apart and that differ: refused, or kept as a discrepancy" }),
  notImported: z
    .array(z.strictObject({ columns: z.array(z.string()), why: z.string() }))
    .default([])
    .meta({ description: "Columns that are left where they are" }),
});

/** The mapping file: how tables of somebody else become figures. Written by the import, edited by a person. */
export const mappingSchema = z.strictObject({
  $comment: z.string().optional(),
  assumptions: z.array(z.string()).meta({ description: "Everything that was decided rather than read" }),
  questions: z.array(z.string()).default([]).meta({ description: "What only a person can say; marked “?” below" }),
  dataset: z
    .strictObject({
      title: z.string().min(1),
      title_fr: z.string().min(1),
      description: z.string().min(1),
      description_fr: z.string().min(1),
      licenses: z.array(z.looseObject({ name: z.string().min(1) })).min(1),
      population: id.optional().meta({ description: "The indicator that counts inhabitants" }),
      roles: z.record(z.string(), id).optional().meta({ description: "The indicator that plays each role" }),
    })
    .meta({ description: "Of a new dataset; one that is there keeps its own" }),
  sources: sourcesSchema,
  units: z.array(unitSchema),
  indicators: z.array(indicatorSchema),
  dimensions: z.array(dimensionEntrySchema).default([]),
  entities: z
    .array(z.strictObject({ id, name: z.string().min(1), name_fr: z.string().min(1), kind: z.string().min(1) }))
    .default([])
    .meta({ description: "Those whose names stand in no column" }),
  areas: z
    .array(z.strictObject({ id, name: z.string().min(1), name_fr: z.string().min(1), code: z.string().optional() }))
    .default([])
    .meta({ description: "Those whose names stand in no column of the table, as where a second file names the codes" }),
  tables: z.array(tableSchema).min(1),
});

export type Mapping = z.infer<typeof mappingSchema>;
export type TableMapping = Mapping["tables"][number];
export type Field = z.infer<typeof fieldSchema>;
export type ValueColumn = TableMapping["values"][number];

/** The mapping that a text means, or sentences about what is wrong with it. */
export function parseMapping(text: string, file: string): { mapping: Mapping } | { problems: readonly string[] } {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    return { problems: [`${file}: this is no JSON (${error instanceof Error ? error.message : String(error)})`] };
  }
  const { data, error } = mappingSchema.safeParse(json);
  if (error?.issues.every(({ path }) => path[0] === "sources"))
    return { problems: jsonFindings(error, json, file).map((finding) => formatFinding(finding, "en")) };
  if (error) return { problems: error.issues.map((issue) => `${file}: ${issue.path.join(".")}: ${issue.message}`) };
  const mapping = withoutUnused(data);
  const unanswered = openEntries(mapping, "");
  if (unanswered.length > 0) {
    return {
      problems: unanswered.map((entry) => `${file}: ${entry}: still “${open}”; only a person can say what stands here`),
    };
  }
  return { mapping };
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
