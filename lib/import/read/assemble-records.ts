import { hasHidden, hiddenText, withoutHidden } from "../hidden-characters";
import type { SourceRow, SourceTable, TableReading } from "../source-table";
import type { RecordSource } from "./assemble-table";
import { DecimalEvidence } from "./find-decimal";
import { uniqueNames } from "./header-names";

/** Makes a table of records that name their own columns; a cell that a record has not is empty. */
export function assembleRecords(
  source: Omit<RecordSource, "open" | "sheet">,
  names: readonly string[],
  records: readonly SourceRow[],
  given: Partial<TableReading> = {},
): SourceTable {
  const { file, encoding, delimiter } = source;
  const unseen = names.some(hasHidden)
    ? 1
    : records.find(({ cells }) => cells.some((cell) => cell && hasHidden(cell)))?.number;
  const header = unseen === undefined ? names : uniqueNames(names.map(withoutHidden)).names;
  const rows =
    unseen === undefined
      ? records
      : records.map(({ number, cells }) => ({ number, cells: Array.from(cells, withoutHidden) }));
  const evidence = new DecimalEvidence();
  for (const { number, cells } of rows)
    for (const [index, cell] of cells.entries()) evidence.add(cell ?? "", number, index);
  const { decimal, assumptions } = evidence.decide(delimiter, header);
  return {
    file,
    header,
    headerRow: 0,
    rows: async function* () {
      for (const { number, cells } of rows) yield { number, cells: header.map((_, index) => cells[index] ?? "") };
    },
    notes: [],
    reading: { encoding, delimiter, decimal: given.decimal ?? decimal, headerRow: 0 },
    assumptions: [
      ...source.assumptions,
      ...(unseen === undefined ? [] : [hiddenText(unseen)]),
      ...(given.decimal === undefined ? assumptions : []),
    ],
  };
}
