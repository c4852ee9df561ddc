import { isUtf8 } from "node:buffer";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { z } from "zod";
import type { Finding, Place } from "../domain/finding";
import { DatasetUnreadable, fileSizeLimit, systemErrorCode } from "./folder";

/** UTF-16 by its mark, or by its pattern: Latin text has a NUL in every second byte. Undefined for anything else. */
export function findUtf16(bytes: Buffer): "UTF-16 LE" | "UTF-16 BE" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "UTF-16 LE";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "UTF-16 BE";
  const sample = bytes.subarray(0, 2048);
  const nulsFrom = (first: 0 | 1) => sample.filter((byte, index) => byte === 0 && index % 2 === first).length;
  const [even, odd] = [nulsFrom(0), nulsFrom(1)];
  const many = sample.length / 4;
  if (odd > many && even === 0) return "UTF-16 LE";
  if (even > many && odd === 0) return "UTF-16 BE";
  return undefined;
}

/** The first byte that is no UTF-8, or undefined where all are. */
export function findBadByte(bytes: Buffer): number | undefined {
  if (isUtf8(bytes)) return undefined;
  const replacement = "\uFFFD";
  const text = bytes.toString("utf8");
  let offset = 0;
  let index = 0;
  for (;;) {
    const next = text.indexOf(replacement, index);
    if (next < 0) return undefined;
    offset += Buffer.byteLength(text.slice(index, next));
    // The mark may also be in the file itself, as three good bytes.
    if (bytes.toString("latin1", offset, offset + 3) !== "\xEF\xBF\xBD") return offset;
    offset += 3;
    index = next + 1;
  }
}

/** The row and cell of a byte, counted from one as a spreadsheet shows them; rows of several lines count as one where the file is a table. */
function cellOfByte(bytes: Buffer, offset: number, isTable: boolean): { row: number; cell: number } {
  let row = 1;
  let cell = 1;
  let quoted = false;
  for (const byte of bytes.subarray(0, offset)) {
    if (isTable && byte === 0x22) quoted = !quoted;
    else if (quoted) continue;
    else if (byte === 0x0a) {
      row += 1;
      cell = 1;
    } else if (byte === 0x2c) cell += 1;
  }
  return { row, cell };
}

/** A file's text without its byte-order mark, or the one finding that keeps it from being read. */
export type TextReading = { readonly text: string } | { readonly finding: Finding };

/**
 * Reads a file of a dataset. Its size is asked before it is opened, so that no file is too large for the machine.
 * Throws DatasetUnreadable where the system refuses to read a file that is there.
 */
export async function readText(folder: string, file: string): Promise<TextReading> {
  const path = join(folder, file);
  try {
    const stats = await stat(path);
    if (!stats.isFile()) return { finding: { code: "file-not-a-file", file } };
    if (stats.size > fileSizeLimit) {
      return { finding: { code: "file-too-large", file, found: String(stats.size), expected: String(fileSizeLimit) } };
    }
    return toText(await readFile(path), file);
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === undefined) throw error;
    if (code === "ENOENT") return { finding: { code: "file-missing", file } };
    throw new DatasetUnreadable(`${path}: this file cannot be read (${code})`);
  }
}

/** The text that bytes mean, or what keeps them from being text. */
export function toText(bytes: Buffer, file: string): TextReading {
  const utf16 = findUtf16(bytes);
  if (utf16) return { finding: { code: "file-not-utf8", file, found: utf16 } };
  const nul = bytes.indexOf(0);
  if (nul >= 0) return { finding: { code: "file-nul", ...locatorOf(bytes, nul, file) } };
  const bad = findBadByte(bytes);
  if (bad !== undefined) {
    // 0x80 to 0x9F are letters and quotation marks only in Windows-1252.
    const isWindows = bytes.some((byte) => byte >= 0x80 && byte <= 0x9f);
    const found = isWindows ? "Windows-1252" : "Windows-1252 / Latin-1";
    return { finding: { code: "file-not-utf8", ...locatorOf(bytes, bad, file), found } };
  }
  const text = bytes.toString("utf8").replace(/^\uFEFF/, "");
  return text.trim() === "" ? { finding: { code: "file-empty", file } } : { text };
}

function locatorOf(bytes: Buffer, offset: number, file: string): Place {
  const isTable = file.endsWith(".csv");
  const { row, cell } = cellOfByte(bytes, offset, isTable);
  const header = bytes.toString("latin1", 0, bytes.indexOf(0x0a)).replace(/^ï»¿/, "").trim().split(",");
  const column = isTable && row > 1 ? header[cell - 1] : undefined;
  return { file, row, column };
}

/** A JSON file's content, or where it stops being JSON. */
export type JsonReading = { readonly json: unknown } | { readonly finding: Finding };

/** Reads a JSON file of a dataset. Throws DatasetUnreadable. */
export async function readJson(folder: string, file: string): Promise<JsonReading> {
  const reading = await readText(folder, file);
  return "text" in reading ? parseJson(reading.text, file) : reading;
}

/** Reads JSON and, where it is none, reports at which line. */
export function parseJson(text: string, file: string): JsonReading {
  try {
    return { json: JSON.parse(text) };
  } catch (error) {
    const position = Number(/position (\d+)/.exec(String(error))?.[1] ?? text.length);
    const before = text.slice(0, position);
    const found = text.slice(position).split("\n")[0]?.slice(0, 40) || undefined;
    return { finding: { code: "json-syntax", file, row: before.split("\n").length, found } };
  }
}

/** What an entry looks like whose form does not follow from its kind. */
const examples: Readonly<Record<string, string>> = {
  name: "country-name",
  version: "1.0.0",
  path: "https://example.org/licence",
  URL: "https://example.org/report",
  author: '[{ "literal": "…" }]',
  sha256: "64 × 0–9, a–f",
};

/** What zod has against a JSON file, one finding an entry; the entry's path names ids where there are some. */
export function jsonFindings(error: z.ZodError, json: unknown, file: string): Finding[] {
  return error.issues.map((issue) => {
    const column = pathText(issue.path, json);
    const value = valueAt(issue.path, json);
    const at = { file, column: column === "" ? undefined : column };
    if (issue.code === "invalid_value") {
      return { code: "cell-code", ...at, found: shortJson(value), expected: issue.values.join(", ") };
    }
    const name = String(issue.path.filter((segment) => typeof segment === "string").at(-1) ?? "");
    const expected = issue.code === "invalid_type" ? issue.expected : examples[name];
    return { code: "json-shape", ...at, found: value === undefined ? undefined : shortJson(value), expected };
  });
}

function shortJson(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** `resources.observations.path`: an item of a list by its id or name, else by its number, counted from one. */
function pathText(path: readonly PropertyKey[], json: unknown): string {
  return path
    .map((segment, index) => {
      if (typeof segment !== "number") return String(segment);
      const item = valueAt(path.slice(0, index + 1), json);
      const names = ["id", "code", "name"].map((key) => valueAt([key], item));
      return names.find((name) => typeof name === "string" && name !== "") ?? String(segment + 1);
    })
    .join(".");
}

/** What a JSON value holds at a path; undefined where it has no such entry. */
export function valueAt(path: readonly PropertyKey[], json: unknown): unknown {
  let value = json;
  for (const segment of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Reflect.get(value, segment);
  }
  return value;
}
