import type { Finding, Place } from "../domain/finding";
import { type Column, splitList } from "./columns";
import type { TableReading } from "./table-reading";
import type { Tables } from "./tables";

/** What a row is about, beside the dataset's own dimensions. */
const observationKey = ["indicator", "entity", "area", "sex", "period"];
const targetKey = ["indicator", "applies_to", "area", "sex", "due"];

/**
 * Rows that speak of the same thing from the same place. With another source or locator they are a disagreement, which
 * is kept and shown.
 */
export function checkKeys({ observations, targets }: Tables, dimensions: readonly string[]): Finding[] {
  return [
    ...repeatedKeys(observations, [...observationKey, ...dimensions]),
    ...repeatedKeys(targets, [...targetKey, ...dimensions]),
  ];
}

function repeatedKeys({ file, columns, rows }: TableReading, key: readonly string[]): Finding[] {
  const first = new Map<string, Place>();
  const findings: Finding[] = [];
  const keyColumns = columns.filter(({ name }) => key.includes(name) || name === "source" || name === "locator");
  for (const { number: row, cells, data } of rows) {
    if (data === undefined) continue;
    const text = JSON.stringify(keyColumns.map((column) => keyPart(cells[column.name] ?? "", column)));
    const other = first.get(text);
    if (!other) first.set(text, { file, row });
    else
      findings.push({ code: "key-twice", file, row, found: key.map((name) => cells[name] || "–").join(", "), other });
  }
  return findings;
}

function keyPart(cell: string, { kind }: Column): string {
  return kind === "list" ? splitList(cell).sort().join(";") : cell;
}
