import type { Finding } from "../domain/finding";
import { type Column, splitList } from "./columns";
import { repetitionOf } from "./repetition";
import type { TableReading } from "./table-reading";
import type { Tables } from "./tables";

/** What a row is about, beside the dataset's own dimensions. */
const observationKey = ["indicator", "entity", "area", "sex", "period"];
const targetKey = ["indicator", "applies_to", "area", "sex", "due"];

/**
 * Rows that speak of the same thing from the same place. With another source or locator they may be a discrepancy,
 * which is kept and shown.
 */
export function checkKeys({ observations, targets }: Tables, dimensions: readonly string[]): Finding[] {
  return [
    ...repeatedKeys(observations, [...observationKey, ...dimensions]),
    ...repeatedKeys(targets, [...targetKey, ...dimensions]),
  ];
}

function repeatedKeys({ file, columns, rows }: TableReading, key: readonly string[]): Finding[] {
  const first = new Map<string, number>();
  const findings: Finding[] = [];
  const keyColumns = columns.filter(({ name }) => key.includes(name) || name === "source" || name === "locator");
  // Most rows are alone at their place in a source, and no other can have their key.
  const mayBeShared = repetitionOf(rows.length, (at) => rows[at]?.cell("locator") ?? "");
  for (const [at, row] of rows.entries()) {
    if (!row.isGood || !mayBeShared(at)) continue;
    const text = JSON.stringify(keyColumns.map((column) => keyPart(row.cell(column.name) ?? "", column)));
    const other = first.get(text);
    if (other === undefined) first.set(text, row.number);
    else {
      const found = key.map((name) => row.cell(name) || "–").join(", ");
      findings.push({ code: "key-twice", file, row: row.number, found, other: { file, row: other } });
    }
  }
  return findings;
}

function keyPart(cell: string, { kind }: Column): string {
  return kind === "list" ? splitList(cell).sort().join(";") : cell;
}
