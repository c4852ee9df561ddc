import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, it } from "vitest";
import { parseCsv } from "@/lib/dataset/csv";

const cell = fc.string({ unit: fc.constantFrom("a", "b", ",", '"', "\n", "é"), maxLength: 3 });
const written = (text: string, isQuoted: boolean) =>
  isQuoted || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

it("splits rows as another reader does, whatever the row above holds and however it is quoted", () => {
  const table = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom("\n", "\r\n", "\r"))
    .chain(([width, end]) =>
      fc
        .array(fc.array(fc.tuple(cell, fc.boolean()), { minLength: width, maxLength: width }), { minLength: 1 })
        .map((rows) => rows.map((row) => row.map(([text, isQuoted]) => written(text, isQuoted)).join(",")).join(end)),
    );
  fc.assert(
    fc.property(table, (text) => {
      fc.pre(text.trim() !== "" && !/(^|[\r\n])([\r\n]|$)/.test(text));
      const { header, records, findings } = parseCsv(text, "table.csv");
      expect(findings.filter(({ code }) => code === "csv-syntax")).toEqual([]);
      const others: string[][] = parse(text, { record_delimiter: ["\n", "\r\n", "\r"], relax_column_count: true });
      expect([header, ...records]).toEqual(others);
    }),
    { numRuns: 500 },
  );
});
