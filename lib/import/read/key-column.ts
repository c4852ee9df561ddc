import type { SourceRow, SourceTable } from "../source-table";

const part = "[\\p{L}_][\\p{L}\\p{N}_]*";

/** The header of Eurostat's first column: the names of its parts, then the name of what stands across the columns. */
const keyHeader = `(?<parts>${part}(?:,${part})*)\\\\${part}`;
const wholeHeader = new RegExp(`^\\s*${keyHeader}\\s*$`, "u");
const firstLine = new RegExp(`^${keyHeader}\\s*?(?<delimiter>[\\t;|])`, "u");

/** What parts the cells of a text that begins with such a header, where it is no comma: that parts the key. */
export function delimiterAfterKey(text: string): string | undefined {
  return firstLine.exec(text)?.groups?.delimiter;
}

/**
 * A table whose first column holds several facts in one cell, as Eurostat has it (`freq,iccs,unit,geo\TIME_PERIOD`),
 * with a column for each of them behind the others, so that every cell stays where it is in the file. Any other table
 * as it is.
 */
export function withKeyParts(table: SourceTable): SourceTable {
  const names = wholeHeader.exec(table.header[0] ?? "")?.groups?.parts?.split(",");
  if (!names) return table;
  const width = table.header.length;
  return {
    ...table,
    header: [...table.header, ...names],
    keyParts: names,
    assumptions: [
      ...table.assumptions,
      `The first column holds ${names.join(", ")}: each is read as a column of its own.`,
    ],
    rows: async function* () {
      for await (const row of table.rows()) yield parted(row, width, names.length);
    },
  };
}

function parted({ number, cells }: SourceRow, width: number, count: number): SourceRow {
  const parts = (cells[0] ?? "").split(",").map((part) => part.trim());
  const all = Array.from({ length: count }, (_, place) => parts[place] ?? "");
  return { number, cells: [...cells, ...Array.from({ length: width - cells.length }, () => ""), ...all] };
}
