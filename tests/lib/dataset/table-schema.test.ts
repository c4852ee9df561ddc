import { describe, expect, it } from "vitest";
import { z } from "zod";
import { tableSchemaOf } from "@/lib/dataset/table-schema";
import { idCell, numberCell, reference, references } from "@/lib/domain/cell";

const row = z.object({
  id: idCell,
  within: reference("areas").optional().meta({ description: "The area it lies in" }),
  unit: reference("units"),
  source: reference("sources"),
  caveats: references("caveats"),
  sex: z.enum(["F", "M"]),
  value: numberCell.optional(),
  decimals: z.number().int().min(0).max(10),
});

describe("tableSchemaOf(table)", () => {
  it("says of each column what its row schema says", () => {
    expect(tableSchemaOf({ name: "areas", file: "areas.csv", row, required: true })).toMatchInlineSnapshot(`
      {
        "$schema": "https://datapackage.org/profiles/2.0/tableschema.json",
        "fields": [
          {
            "constraints": {
              "pattern": "^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$",
              "required": true,
              "unique": true,
            },
            "description": "Stable, unique, never reused",
            "name": "id",
            "type": "string",
          },
          {
            "constraints": {
              "pattern": "^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$",
            },
            "description": "The area it lies in",
            "name": "within",
            "type": "string",
          },
          {
            "constraints": {
              "pattern": "^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$",
              "required": true,
            },
            "name": "unit",
            "type": "string",
          },
          {
            "constraints": {
              "pattern": "^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$",
              "required": true,
            },
            "name": "source",
            "type": "string",
          },
          {
            "constraints": {
              "pattern": "^[A-Za-z0-9]+(-[A-Za-z0-9]+)*( *; *[A-Za-z0-9]+(-[A-Za-z0-9]+)*)*$",
            },
            "description": "Ids of caveats, separated by “;”",
            "name": "caveats",
            "type": "string",
          },
          {
            "constraints": {
              "enum": [
                "F",
                "M",
              ],
              "required": true,
            },
            "name": "sex",
            "type": "string",
          },
          {
            "name": "value",
            "type": "number",
          },
          {
            "constraints": {
              "maximum": 10,
              "minimum": 0,
              "required": true,
            },
            "name": "decimals",
            "type": "integer",
          },
        ],
        "foreignKeys": [
          {
            "fields": [
              "within",
            ],
            "reference": {
              "fields": [
                "id",
              ],
            },
          },
          {
            "fields": [
              "unit",
            ],
            "reference": {
              "fields": [
                "id",
              ],
              "resource": "units",
            },
          },
        ],
        "missingValues": [
          "",
        ],
        "primaryKey": [
          "id",
        ],
      }
    `);
  });

  it("has keys only where there are some", () => {
    const plain = z.object({ name: z.string() });
    const schema = tableSchemaOf({ name: "plain", file: "plain.csv", row: plain, required: true });
    expect(Object.keys(schema)).toEqual(["$schema", "fields", "missingValues"]);
  });

  it("allows lists as they are read", () => {
    const { fields } = tableSchemaOf({ name: "areas", file: "areas.csv", row, required: true });
    const pattern = fields.find(({ name }) => name === "caveats")?.constraints?.pattern;
    const form = new RegExp(String(pattern));
    expect(["R1", "R1;R2", "R1; R-2"].filter((cell) => form.test(cell))).toHaveLength(3);
    expect(["R1;", ";R1", "R_1", "R1,R2"].filter((cell) => form.test(cell))).toEqual([]);
  });
});
