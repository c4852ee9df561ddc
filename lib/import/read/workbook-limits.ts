import { Unzip, UnzipInflate, unzipSync, zipSync } from "fflate";
import { ImportProblem, quote } from "../import-problem";
import { refuseSize, sizeLimits } from "../source";

/** Cells that the sheets of a workbook may have: filled ones, merged ones, and the room from the first column to each last. */
const limits = { cells: 2_000_000, merged: 1_000_000, room: 8_000_000 } as const;

/** How many times its packed size a workbook may be, and from how many bytes on that is asked. */
const ratio = { most: 250, from: 8 * 1024 * 1024 } as const;

const pieceSize = 16 * 1024;

/**
 * A workbook packed anew of what was really in it, counted while it was unpacked: what the archive says of its sizes is
 * not believed. Throws ImportProblem where that is no Excel file, or one with more in it than can be read.
 */
export function withinLimits(file: string, bytes: Buffer): Uint8Array {
  refuseContents(file, bytes);
  const entries = unpack(file, bytes);
  let [cells, room] = [0, 0];
  for (const [name, content] of entries) {
    if (!/\.xml$/i.test(name)) continue;
    const text = Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString("latin1");
    refuseMerges(file, text);
    const counted = countCells(text);
    cells += counted.cells;
    room += counted.room;
  }
  refuseMore(file, "cells in its sheets", cells, limits.cells);
  refuseMore(file, "cells up to the last one of each row", room, limits.room);
  return zipSync(Object.fromEntries(entries), { level: 0 });
}

/** Asks the archive's list of contents what it is and how large it says it will be, before any of it is unpacked. */
function refuseContents(file: string, bytes: Buffer): void {
  const names = new Set<string>();
  let size = 0;
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.add(name);
        size += originalSize;
        return false;
      },
    });
  } catch {
    throw damaged(file, "its list of contents cannot be read");
  }
  if (!names.has("xl/workbook.xml")) {
    const found = names.has("mimetype") ? "an OpenDocument file" : "an archive that is no Excel file";
    throw new ImportProblem({ file, found, expected: "an Excel file saved as .xlsx, or CSV" });
  }
  refuseSize(file, size, sizeLimits.whole, "sheets once unpacked");
}

/** The entries of an archive, unpacked piece by piece, so that it is given up as soon as they are too much. */
function unpack(file: string, bytes: Buffer): Map<string, Uint8Array> {
  const entries = new Map<string, Uint8Array>();
  let [size, open] = [0, 0];
  const unzip = new Unzip((entry) => {
    const pieces: Uint8Array[] = [];
    open += 1;
    entry.ondata = (error, piece, isLast) => {
      if (error) throw error;
      size += piece.length;
      refuseSize(file, size, sizeLimits.whole, "sheets once unpacked");
      if (size > ratio.from)
        refuseMore(file, "times its size once unpacked", Math.ceil(size / bytes.length), ratio.most);
      pieces.push(piece);
      if (!isLast) return;
      open -= 1;
      entries.set(entry.name, Buffer.concat(pieces));
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += pieceSize)
      unzip.push(bytes.subarray(at, at + pieceSize), at + pieceSize >= bytes.length);
  } catch (error) {
    if (error instanceof ImportProblem) throw error;
    throw damaged(file, error instanceof Error ? error.message : String(error));
  }
  if (open > 0) throw damaged(file, "a part of it is cut off");
  return entries;
}

function refuseMerges(file: string, text: string): void {
  let merged = 0;
  for (const [, range = ""] of text.matchAll(/<(?:\w+:)?mergeCell\b[^>]*?\bref\s*=\s*["']([^"']*)["']/g)) {
    const [, fromColumn, fromRow, toColumn, toRow] = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(range) ?? [];
    if (fromColumn === undefined || toColumn === undefined) continue;
    merged += (columnNumber(toColumn) - columnNumber(fromColumn) + 1) * (Number(toRow) - Number(fromRow) + 1);
    refuseMore(file, `merged cells up to ${quote(range)}`, merged, limits.merged);
  }
}

const rowOrCell = /<(?:\w+:)?(row|c)(?=[\s/>])(?:[^>]*?\sr\s*=\s*["']([A-Z]{0,3})\d*["'])?/g;

/** The cells of a sheet, and how many there would be if each row were filled up to its last one. */
function countCells(text: string): { readonly cells: number; readonly room: number } {
  let [cells, room, inRow] = [0, 0, 0];
  for (const [, kind, letters] of text.matchAll(rowOrCell)) {
    if (kind === "row") {
      room += inRow;
      inRow = 0;
    } else {
      cells += 1;
      inRow = Math.max(inRow + 1, letters ? columnNumber(letters) : 0);
    }
  }
  return { cells, room: room + inRow };
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function refuseMore(file: string, what: string, count: number, most: number): void {
  if (count <= most) return;
  throw new ImportProblem({
    file,
    found: `${count.toLocaleString("en")} ${what}`,
    expected: `at most ${most.toLocaleString("en")}, as no table for people has more: save the sheet with the table as CSV`,
  });
}

/** What is wrong with an Excel file that cannot be read. */
export function damaged(file: string, why: string): ImportProblem {
  return new ImportProblem({
    file,
    found: `a damaged Excel file (${quote(why)})`,
    expected: "a file that Excel opens: open it and save it anew",
  });
}
