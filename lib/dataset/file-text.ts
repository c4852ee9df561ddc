import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Finding, Place } from "../domain/finding";
import { DatasetUnreadable, systemErrorCode } from "./dataset-unreadable";
import { findBadByte, findUtf16, guessEncoding, placeOfByte } from "./encoding";
import { fileSizeLimit } from "./layout";

/** A file's text without its byte-order mark, or the one finding that keeps it from being read. */
export type TextReading = { readonly text: string } | { readonly finding: Finding };

/**
 * Reads a file of a dataset. Its size is asked before it is opened, so that no file is too large for the machine.
 * Throws DatasetUnreadable where the system refuses to read a file that is there.
 */
export async function readText(folder: string, file: string): Promise<TextReading> {
  const path = join(folder, file);
  try {
    const { size, ...about } = await statOf(path);
    if (!about.exists) return { finding: { code: "file-missing", file } };
    if (!about.isFile) return { finding: { code: "file-not-a-file", file } };
    if (size > fileSizeLimit) {
      return { finding: { code: "file-too-large", file, found: String(size), expected: String(fileSizeLimit) } };
    }
    return toText(await readFile(path), file);
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === undefined) throw error;
    throw new DatasetUnreadable(`${path}: this file cannot be read (${code})`);
  }
}

async function statOf(path: string): Promise<{ exists: boolean; isFile: boolean; size: number }> {
  try {
    const stats = await stat(path);
    return { exists: true, isFile: stats.isFile(), size: stats.size };
  } catch (error) {
    if (systemErrorCode(error) === "ENOENT") return { exists: false, isFile: false, size: 0 };
    throw error;
  }
}

/** The text that bytes mean, or what keeps them from being text. */
export function toText(bytes: Buffer, file: string): TextReading {
  const utf16 = findUtf16(bytes);
  if (utf16) return { finding: { code: "file-not-utf8", file, found: utf16 } };
  const nul = bytes.indexOf(0);
  if (nul >= 0) return { finding: { code: "file-nul", ...placeOf(bytes, nul, file) } };
  const bad = findBadByte(bytes);
  if (bad !== undefined) {
    return { finding: { code: "file-not-utf8", ...placeOf(bytes, bad, file), found: guessEncoding(bytes) } };
  }
  const text = bytes.toString("utf8").replace(/^\uFEFF/, "");
  return text.trim() === "" ? { finding: { code: "file-empty", file } } : { text };
}

function placeOf(bytes: Buffer, offset: number, file: string): Place {
  const isTable = file.endsWith(".csv");
  const { row, cell } = placeOfByte(bytes, offset, isTable);
  const header = bytes.toString("latin1", 0, bytes.indexOf(0x0a)).replace(/^ï»¿/, "").trim().split(",");
  const column = isTable && row > 1 ? header[cell - 1] : undefined;
  return { file, row, ...(column !== undefined && { column }) };
}
