import type { Finding } from "../domain/finding";
import { splitList } from "./columns";
import type { Tables } from "./tables";

/**
 * Remarks that no figure and no event has: a reader meets a remark only beside what it is about. None are looked for
 * where a table that could name them has faults of its own.
 */
export function checkUnusedRemarks({ remarks, observations, targets, events }: Tables): Finding[] {
  const naming = [observations, targets, events];
  if (naming.some(({ findings }) => findings.length > 0)) return [];
  const named = new Set(naming.flatMap(({ rows }) => rows.flatMap(({ cells }) => splitList(cells.remarks ?? ""))));
  return remarks.rows.flatMap(({ number: row, cells: { id, figures } }) => {
    if (id === undefined || named.has(id) || splitList(figures ?? "").length > 0) return [];
    return [{ code: "remark-unused" as const, file: remarks.file, row, column: "figures", found: id }];
  });
}
