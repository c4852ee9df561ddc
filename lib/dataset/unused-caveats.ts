import type { Finding } from "../domain/finding";
import { splitList } from "./columns";
import type { Tables } from "./tables";

/**
 * Caveats that no figure and no event has: a reader meets a caveat only beside what it is about. None are looked for
 * where a table that could name them has faults of its own.
 */
export function checkUnusedCaveats({ caveats, observations, targets, events }: Tables): Finding[] {
  const naming = [observations, targets, events];
  if (caveats.rows.length === 0 || naming.some(({ findings }) => findings.length > 0)) return [];
  const named = new Set<string>();
  for (const { rows } of naming) {
    for (const row of rows) {
      for (const id of splitList(row.cell("caveats") ?? "")) named.add(id);
    }
  }
  return caveats.rows.flatMap((row) => {
    const [found, figures] = [row.cell("id"), row.cell("figures")];
    if (found === undefined || named.has(found) || splitList(figures ?? "").length > 0) return [];
    return [{ code: "caveat-unused" as const, file: caveats.file, row: row.number, column: "figures", found }];
  });
}
