import { z } from "zod";
import { listSeparator, type Referable } from "../domain/cell";
import type { Table } from "../domain/table";

/** What zod says of one property, as far as a cell can have it. */
const propertySchema = z.object({
  type: z.enum(["string", "number", "integer", "array"]),
  description: z.string().optional(),
  pattern: z.string().optional(),
  enum: z.array(z.string()).optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  references: z.custom<Referable>((value) => typeof value === "string").optional(),
  optionalColumn: z.boolean().optional(),
  minItems: z.number().optional(),
  items: z.object({ pattern: z.string().optional() }).optional(),
});

type Property = z.infer<typeof propertySchema>;

/** A column of a table, as its row schema has it. The pattern of a list is that of each item. */
export interface Column extends Readonly<Omit<Property, "type" | "enum" | "minItems" | "items">> {
  readonly name: string;
  readonly kind: "text" | "number" | "list";
  /** False where a row may leave the cell empty. */
  readonly required: boolean;
  readonly integer: boolean;
  readonly codes: readonly string[] | undefined;
}

const kinds = { string: "text", number: "number", integer: "number", array: "list" } as const;

/** The columns of a table in the order of its row schema. Throws for a schema that no cell can hold. */
export function columnsOf(row: z.ZodObject): Column[] {
  const { properties = {}, required = [] } = z.toJSONSchema(row, { io: "input" });
  return Object.entries(properties).map(([name, property]) => {
    const {
      type,
      items,
      minItems = 0,
      enum: codes,
      pattern = items?.pattern,
      ...facts
    } = propertySchema.parse(property);
    return {
      name,
      kind: kinds[type],
      required: type === "array" ? minItems > 0 : required.includes(name),
      integer: type === "integer",
      ...{ pattern, codes, ...facts },
    };
  });
}

/** The items of a list cell; none for an empty one. */
export function splitList(cell: string): string[] {
  return cell.trim() === "" ? [] : cell.split(listSeparator).map((item) => item.trim());
}

/** The tables that a foreign key can lead to: one resource each, with a column `id`. */
const tabular: readonly string[] = ["areas", "units", "entities", "indicators", "caveats"];

/**
 * The Table Schema (https://datapackage.org/standard/table-schema/) of a table, from the schema of its rows, so that other
 * programs can read and check it.
 *
 * @param header the columns of the file in their order, which a schema has to keep; where absent, all there can be
 */
export function tableSchemaOf(table: Table, header?: readonly string[]) {
  const all = columnsOf(table.row);
  const columns = header ? header.flatMap((name) => all.find((column) => column.name === name) ?? []) : all;
  const foreignKeys = columns.flatMap(({ name, kind, references }) => {
    if (kind === "list" || references === undefined || !tabular.includes(references)) return [];
    // A table that refers to itself names no resource.
    const resource = references === table.name ? undefined : { resource: references };
    return { fields: [name], reference: { ...resource, fields: ["id"] } };
  });
  return {
    $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
    fields: columns.map(toField),
    missingValues: [""],
    ...(columns.some(({ name }) => name === "id") && { primaryKey: ["id"] }),
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}

function toField(column: Column) {
  const { name, kind, integer, description } = column;
  const constraints = constraintsOf(column);
  return {
    name,
    // The official profile does not know Table Schema's own type "list" yet: a list is a text of a form.
    type: kind === "number" ? (integer ? "integer" : "number") : "string",
    ...(description !== undefined && { description }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

function constraintsOf({ name, kind, required, pattern, codes, minimum, maximum }: Column): Record<string, unknown> {
  const form = kind === "list" && pattern !== undefined ? listPattern(pattern) : pattern;
  const flags = { required: required || undefined, unique: name === "id" || undefined };
  const all = { ...flags, pattern: form, enum: codes, minimum, maximum };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** `^item$` as a list of items. */
function listPattern(pattern: string): string {
  const item = pattern.replace(/^\^|\$$/g, "");
  return `^${item}( *; *${item})*$`;
}
