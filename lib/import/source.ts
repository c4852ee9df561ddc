import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { ImportProblem } from "./import-problem";

/** A file of somebody else, as whoever knows the disk hands it over. */
export interface SourceFile {
  /** As the person named it; the part after the last slash is the file's own name. */
  readonly name: string;
  readonly size: number;
  /** Its bytes from the start, anew by each call. */
  readonly open: () => AsyncIterable<Uint8Array>;
}

const megabyte = 1024 * 1024;

/**
 * What is read whole must fit into memory, where a workbook takes some thirty times its size; what streams need not.
 * In bytes, unpacked.
 */
export const sizeLimits = { whole: 64 * megabyte, streamed: 8192 * megabyte } as const;

/** Something in memory as a stream of one piece. */
export async function* one<Piece>(piece: Piece): AsyncGenerator<Piece> {
  yield piece;
}

/** The part of a file's name after the last slash. */
export function baseName(name: string): string {
  return name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1);
}

/** A table by its file and, in a workbook, its sheet. */
export interface TableLocator {
  readonly file: string;
  readonly sheet?: string | undefined;
}

/** A table for a person: its file's own name, and its sheet where it has one. */
export function tableName({ file, sheet }: TableLocator): string {
  return [baseName(file), ...(sheet === undefined ? [] : [`sheet ${sheet}`])].join(", ");
}

/** The beginning of the locators of a table's cells: `book.xlsx!Sheet1!`. */
export function locatorPrefix({ file, sheet }: TableLocator): string {
  return [baseName(file), ...(sheet === undefined ? [] : [sheet]), ""].join("!");
}

/** The folder in a file's name, with its slash; empty where it names none. */
export function folderName(name: string): string {
  return name.slice(0, name.length - baseName(name).length);
}

/** Throws ImportProblem where a file has more bytes than can be read this way. */
export function refuseSize(file: string, size: number, limit: number, what = "bytes"): void {
  if (size <= limit) return;
  throw new ImportProblem({
    file,
    found: `${Math.ceil(size / megabyte)} MB of ${what}`,
    expected: `at most ${limit / megabyte} MB: a larger table can be saved as CSV, which is read row by row`,
  });
}

/** The first bytes of a file, up to `length`. */
export async function readHead(file: SourceFile, length: number): Promise<Buffer> {
  return (await gather(file, (size) => size >= length)).subarray(0, length);
}

/** All bytes of a file. Throws ImportProblem where they are more than fit into memory. */
export async function readWhole(file: SourceFile): Promise<Buffer> {
  refuseSize(file.name, file.size, sizeLimits.whole);
  return gather(file, (size) => {
    refuseSize(file.name, size, sizeLimits.whole);
    return false;
  });
}

async function gather(file: SourceFile, isEnough: (size: number) => boolean): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of file.open()) {
    chunks.push(chunk);
    size += chunk.length;
    if (isEnough(size)) break;
  }
  return Buffer.concat(chunks);
}

/** A file packed by gzip as the file that is in it; any other file as it is. */
export function unpacked(file: SourceFile): SourceFile {
  return /\.gz$/i.test(file.name) ? { ...file, open: () => gunzip(file) } : file;
}

async function* gunzip(file: SourceFile): AsyncGenerator<Uint8Array> {
  // What fails shows where the stream is read.
  const unpacking = pipeline(Readable.from(file.open()), createGunzip(), () => undefined);
  let size = 0;
  try {
    for await (const chunk of unpacking as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      refuseSize(file.name, size, sizeLimits.streamed, "text once unpacked");
      yield chunk;
    }
  } catch (error) {
    if (error instanceof ImportProblem) throw error;
    throw new ImportProblem({ file: file.name, found: "a damaged gzip file", expected: "a file that unpacks" });
  } finally {
    unpacking.destroy();
  }
}

/** What a file of somebody else says of itself before anybody asks what its columns mean: its table, row by row. */
export interface SourceTable extends TableLocator {
  readonly header: readonly string[];
  /** The row of the header, as a spreadsheet numbers rows; 0 where the file has none, as records of JSON. */
  readonly headerRow: number;
  /** The rows of the table, read anew by each call; notes below the table are not among them. */
  readonly rows: () => AsyncIterable<SourceRow>;
  readonly notes: readonly SourceNote[];
  readonly reading: TableReading;
  /** The columns that the parts of a key in the first column became, the last ones of the header. */
  readonly keyParts?: readonly string[];
  /** Each thing that was decided rather than read, as a sentence for a person. */
  readonly assumptions: readonly string[];
  /** What the files beside the table say of it. */
  readonly metadata?: SourceMetadata;
}

export interface SourceMetadata {
  /** The Data Package that lists the table, whole. */
  readonly package?: unknown;
  readonly beside: readonly MetadataFile[];
}

/** A file that says something of a table and is none. */
export interface MetadataFile {
  readonly file: string;
  readonly language: string | undefined;
  /** What is in it: values of YAML or JSON, or the text of any other. */
  readonly content: unknown;
  /** What was decided to read it. */
  readonly assumptions: readonly string[];
}

export interface SourceRow {
  /** As a spreadsheet shows it. */
  readonly number: number;
  readonly cells: readonly string[];
}

/** A line above or below the table. */
export interface SourceNote {
  readonly row: number;
  readonly text: string;
  /** The marker that cells carry to point at it. */
  readonly marker?: string;
}

export interface TableReading {
  readonly encoding: string;
  readonly delimiter: string;
  readonly decimal: DecimalSign;
  readonly headerRow: number;
}

export type DecimalSign = "." | ",";
