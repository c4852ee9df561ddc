import type { Table } from "../domain/table";
import { type Column, columnsOf } from "./columns";

/** A field of a Table Schema (https://datapackage.org/standard/table-schema/). */
interface TableSchemaField {
  readonly name: string;
  readonly type: "string" | "number" | "integer";
  readonly description?: string;
  readonly constraints?: Readonly<Record<string, unknown>>;
}

/** What datapackage.json says of a table, so that other programs can read and check it. */
export interface TableSchema {
  readonly $schema: string;
  readonly fields: readonly TableSchemaField[];
  readonly missingValues: readonly string[];
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly {
    readonly fields: readonly string[];
    readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
  }[];
}

/** The tables that a foreign key can lead to: one resource each, with a column `id`. */
const tabular: readonly string[] = ["areas", "units", "entities", "indicators", "caveats"];

/**
 * The Table Schema (Data Package v2) of a table, from the schema of its rows.
 *
 * @param header the columns of the file in their order, which a schema has to keep; where absent, all there can be
 */
export function tableSchemaOf(table: Table, header?: readonly string[]): TableSchema {
  const all = columnsOf(table.row);
  const columns = header ? header.flatMap((name) => all.find((column) => column.name === name) ?? []) : all;
  const foreignKeys = columns.flatMap(({ name, kind, references }) =>
    kind === "list" || references === undefined || !tabular.includes(references)
      ? []
      : [
          {
            fields: [name],
            // A table that refers to itself names no resource.
            reference: { ...(references !== table.name && { resource: references }), fields: ["id"] },
          },
        ],
  );
  return {
    $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
    fields: columns.map(toField),
    missingValues: [""],
    ...(columns.some(({ name }) => name === "id") && { primaryKey: ["id"] }),
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}

function toField(column: Column): TableSchemaField {
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
  return {
    ...(required && { required: true }),
    ...(name === "id" && { unique: true }),
    ...(pattern !== undefined && { pattern: kind === "list" ? listPattern(pattern) : pattern }),
    ...(codes !== undefined && { enum: codes }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
  };
}

/** `^item$` as a list of items. */
function listPattern(pattern: string): string {
  const item = pattern.replace(/^\^|\$$/g, "");
  return `^${item}( *; *${item})*$`;
}
