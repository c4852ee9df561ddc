import type { SourceNote, SourceRow } from "../source";
import { filledCells } from "./header";

const label =
  /^(?:sources?|notes?|footnotes?|caveats?|remarques?|nota|legend|légende|key|quellen?|anmerkung(?:en)?|fuentes?|champ|lecture|(?:last )?updated|data from|copyright|©)\b.{0,40}?[:.]|^(?:last updated|data from database)/iu;
const marked =
  /^(?<marker>[*†‡§¶#]+|[¹²³⁰⁴-⁹]+|\((?:[\p{L}\d]{1,2}|[ivx]{1,4})\)|\[[\p{L}\d]{1,3}\]|[a-z\d](?=\))|\.{2,3}|…|(?:\p{L}{1,2}|[\d:–—-]{1,3})(?=\s*[:=]\s))(?:\)|\s*[:=])?\s*(?<said>\S.*)$/u;

/**
 * Distinguishes the table's last rows from the notes below them: lines that begin as notes do, and lines of one or two cells
 * that a blank row parts from the table. `tail` are the last rows of the file, blank ones among them.
 */
export function findTableEnd(
  tail: readonly SourceRow[],
  width: number,
  delimiter: string,
): { readonly lastRow: number; readonly notes: readonly SourceNote[] } {
  let end = tail.length;
  const isNote = (row: SourceRow) => width > 1 && beginsAsNote(row, width);
  for (;;) {
    while (end > 0 && isBlank(tail[end - 1])) end -= 1;
    let start = end;
    while (start > 0 && !isBlank(tail[start - 1])) start -= 1;
    const block = tail.slice(start, end);
    const isParted = start > 0;
    if (isParted && block.length > 0 && block.every((row) => isSparse(row, width) || isNote(row))) end = start;
    else {
      while (end > start && isNote(tail[end - 1] as SourceRow)) end -= 1;
      break;
    }
  }
  const notes = tail.slice(end).filter((row) => !isBlank(row));
  return { lastRow: tail[end - 1]?.number ?? 0, notes: notes.map((row) => toNote(row, delimiter)) };
}

/** A line outside the table as a note, with the marker that it explains. */
export function toNote(row: SourceRow, delimiter: string): SourceNote {
  const cells = row.cells.map((cell) => cell.trim());
  const filled = cells.filter((cell) => cell !== "");
  const [first = "", second = ""] = filled;
  // A legend in two columns: the marker, what it means.
  if (filled.length === 2 && /^[^\s]{1,3}$/u.test(first) && second.length > first.length) {
    return { row: row.number, text: second, marker: first };
  }
  const last = cells.findLastIndex((cell) => cell !== "");
  const text =
    delimiter === "" || delimiter === "\t" ? filled.join(" ") : cells.slice(0, last + 1).join(`${delimiter} `);
  const groups = label.test(text) ? undefined : marked.exec(text)?.groups;
  if (groups?.marker === undefined || groups.said === undefined) return { row: row.number, text };
  return { row: row.number, text: groups.said, marker: groups.marker };
}

/** A line of one cell, or a legend: a marker and beside it the words for it. */
function isSparse(row: SourceRow, width: number): boolean {
  const filled = filledCells(row);
  const isLegend = (row.cells[0]?.trim() ?? "") !== "" && /\p{L}{2}/u.test(row.cells[1] ?? "");
  return width > 2 && (filled <= 1 || (filled === 2 && width > 3 && isLegend));
}

function beginsAsNote(row: SourceRow, width: number): boolean {
  const first = row.cells.find((cell) => cell.trim() !== "")?.trim() ?? "";
  if (row.cells[0]?.trim() === "" && filledCells(row) > 1) return false;
  if (filledCells(row) > 1 && row.cells.length === width) return false;
  return label.test(first) || (marked.test(first) && /\s/.test(first));
}

function isBlank(row: SourceRow | undefined): boolean {
  return row !== undefined && filledCells(row) === 0;
}
