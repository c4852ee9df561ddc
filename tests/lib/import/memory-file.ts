import type { SourceFile, SourceTable } from "@/lib/import/source";

/** A file that stands in memory, handed out in pieces of a size. */
export function memoryFile(name: string, content: string | Uint8Array, pieceSize = 64 * 1024): SourceFile {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  return {
    name,
    size: bytes.length,
    open: async function* () {
      for (let at = 0; at < bytes.length; at += pieceSize) yield bytes.subarray(at, at + pieceSize);
    },
  };
}

/** The rows of a table as texts: the number, then the cells. */
export async function rowsOf(table: SourceTable): Promise<string[]> {
  const rows: string[] = [];
  for await (const { number, cells } of table.rows()) rows.push(`${number}: ${cells.join(" | ")}`);
  return rows;
}
