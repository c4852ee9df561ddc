import { z } from "zod";
import { listSeparator, type Referable } from "../domain/cell";

/** A column of a table, as its row schema has it. */
export interface Column {
  readonly name: string;
  readonly kind: "text" | "number" | "list";
  /** False where a row may leave the cell empty. */
  readonly required: boolean;
  readonly integer: boolean;
  readonly description?: string;
  /** The form of the cell, of each item where it holds a list. */
  readonly pattern?: string;
  readonly codes?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  /** The table whose ids the cell holds. */
  readonly references?: Referable;
  /** True where a table may lack the column. */
  readonly optionalColumn?: boolean;
}

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
      ...(pattern !== undefined && { pattern }),
      ...(codes !== undefined && { codes }),
      ...withoutUndefined(facts),
    };
  });
}

function withoutUndefined<Facts extends object>(facts: Facts): { [Key in keyof Facts]: NonNullable<Facts[Key]> } {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Facts]: NonNullable<Facts[Key]>;
  };
}

/** The items of a list cell; none for an empty one. */
export function splitList(cell: string): string[] {
  return cell.trim() === "" ? [] : cell.split(listSeparator).map((item) => item.trim());
}
