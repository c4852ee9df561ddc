import { isUtf8 } from "node:buffer";
import { findBadByte, findUtf16 } from "../../dataset/read-file";
import { ImportProblem } from "../import-problem";
import { one, readHead, type SourceFile } from "../source";

/** The encodings that a mapping may name, and what the platform calls them. */
export const encodings = {
  "UTF-8": "utf-8",
  "UTF-16 LE": "utf-16le",
  "UTF-16 BE": "utf-16be",
  "Windows-1252": "windows-1252",
} as const;

export type TextEncoding = keyof typeof encodings;

export interface EncodingReading {
  readonly encoding: TextEncoding;
  readonly assumptions: readonly string[];
}

/** The encoding that a mapping names; undefined for a name that is none of those known. */
export function findEncoding(name: string): TextEncoding | undefined {
  const plain = (text: string) => text.toLowerCase().replace(/[-_ ]|with bom|sig$/g, "");
  const names = Object.keys(encodings) as TextEncoding[];
  return (
    names.find((known) => plain(known) === plain(name)) ??
    (/^(cp1252|latin1|iso88591)$/.test(plain(name)) ? "Windows-1252" : undefined)
  );
}

/**
 * Finds how a file's bytes mean text, by reading all of them once: UTF-16 by its mark or pattern, UTF-8 where every
 * byte allows it, else Windows-1252, which is said. Throws ImportProblem for a NUL byte or what is no text.
 */
export async function readEncoding(file: SourceFile): Promise<EncodingReading> {
  const head = await readHead(file, 4096);
  const utf16 = head.length < 4 ? undefined : findUtf16(head);
  if (utf16) {
    const isMarked = ["fffe", "feff"].includes(head.toString("hex", 0, 2));
    return { encoding: utf16, assumptions: isMarked ? [] : [`Read as ${utf16}, by the pattern of its bytes.`] };
  }
  refuseForeign(file.name, head);
  let row = 1;
  let carried: Buffer = Buffer.alloc(0);
  let badRow: number | undefined;
  for await (const chunk of file.open()) {
    const bytes = Buffer.concat([carried, chunk]);
    const nul = bytes.indexOf(0);
    if (nul >= 0) {
      const at = { file: file.name, row: row + countRows(bytes, nul) };
      throw new ImportProblem({ ...at, found: "a NUL byte", expected: "a text file" });
    }
    const whole = bytes.subarray(0, bytes.length - unfinished(bytes));
    if (badRow === undefined && !isUtf8(whole)) badRow = row + countRows(whole, findBadByte(whole) ?? 0);
    row += countRows(whole, whole.length);
    carried = bytes.subarray(whole.length);
  }
  if (carried.length > 0) badRow ??= row;
  if (badRow === undefined) return { encoding: "UTF-8", assumptions: [] };
  return { encoding: "Windows-1252", assumptions: [`Read as Windows-1252, because line ${badRow} is no UTF-8.`] };
}

function countRows(bytes: Buffer, end: number): number {
  let rows = 0;
  for (let at = bytes.indexOf(0x0a); at >= 0 && at < end; at = bytes.indexOf(0x0a, at + 1)) rows += 1;
  return rows;
}

/** How many bytes at the end begin a sign of UTF-8 that the next chunk may finish. */
function unfinished(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
    if (byte < 0x80) return 0;
  }
  return 0;
}

const foreign: readonly (readonly [RegExp, string, string])[] = [
  [/^%PDF/, "a PDF", "a table: copy it out of the PDF into a spreadsheet"],
  [/^\xD0\xCF/, "an old or locked Excel file (.xls)", "an Excel file saved as .xlsx without a password"],
  [/^\s*(?:<!doctype html|<html)/i, "a web page", "the table itself: download it instead of saving its page"],
  [/^\s*<\?xml/i, "XML", "CSV, Excel (.xlsx) or JSON"],
  [/^(?:\x89PNG|GIF8|\xFF\xD8\xFF)/, "a picture", "a table"],
  [/^PAR1/, "a Parquet file", "CSV, Excel (.xlsx) or JSON"],
];

/** Throws ImportProblem where the first bytes are those of a known file that is no table. */
function refuseForeign(file: string, bytes: Buffer): void {
  const head = bytes.toString("latin1", 0, 512).replace(/^\xEF\xBB\xBF/, "");
  for (const [pattern, found, expected] of foreign) {
    if (pattern.test(head)) throw new ImportProblem({ file, found, expected });
  }
}

/** A file's text in pieces, without its byte-order mark. */
export async function* decodeText(file: SourceFile, encoding: TextEncoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encodings[encoding]);
  for await (const chunk of file.open()) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** The text that bytes mean, where a file is in memory. Throws ImportProblem as readEncoding does. */
export async function decodeWhole(name: string, bytes: Buffer): Promise<EncodingReading & { readonly text: string }> {
  const reading = await readEncoding({ name, size: bytes.length, open: () => one(bytes) });
  return { ...reading, text: new TextDecoder(encodings[reading.encoding]).decode(bytes) };
}
