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

/** The part of a file's name after the last slash. */
export function baseName(name: string): string {
  return name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1);
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
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of file.open()) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= length) break;
  }
  return Buffer.concat(chunks).subarray(0, length);
}

/** All bytes of a file. Throws ImportProblem where they are more than fit into memory. */
export async function readWhole(file: SourceFile): Promise<Buffer> {
  refuseSize(file.name, file.size, sizeLimits.whole);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of file.open()) {
    size += chunk.length;
    refuseSize(file.name, size, sizeLimits.whole);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
