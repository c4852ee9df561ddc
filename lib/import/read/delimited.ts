import { ImportProblem, quote } from "../import-problem";
import { readHead, refuseSize, type SourceFile, sizeLimits } from "../source-file";
import type { SourceTable, TableReading } from "../source-table";
import { assembleTable } from "./assemble-table";
import { findRecordForm } from "./find-delimiter";
import { splitRecords } from "./split-records";
import { decodeText, type EncodingReading, encodings, findEncoding, readEncoding } from "./text-encoding";

const headLength = 128 * 1024;

/**
 * Reads a text file whose rows are lines and whose cells are set apart by a sign. What `given` says is followed, the
 * rest is found. Nothing but the first and last rows is held in memory.
 * Throws ImportProblem where the file is no such table.
 */
export async function readDelimited(file: SourceFile, given: Partial<TableReading> = {}): Promise<SourceTable> {
  refuseSize(file.name, file.size, sizeLimits.streamed);
  const { encoding, assumptions } = await encodingOf(file, given.encoding);
  const bytes = await readHead(file, headLength);
  const head = await firstText({ ...file, open: () => one(bytes) }, encoding);
  if (head.trim() === "") throw new ImportProblem({ file: file.name, found: "an empty file", expected: "a table" });
  const { form, certain } = await findRecordForm(head, given.delimiter);
  return assembleTable(
    {
      file: file.name,
      open: () => splitRecords(decodeText(file, encoding), form, file.name),
      encoding,
      delimiter: form.delimiter,
      assumptions: certain
        ? assumptions
        : [...assumptions, "No comma, tab, semicolon or bar parts its lines: each is read as one cell."],
    },
    given,
  );
}

/** The encoding that is found, or the one that a mapping names where the bytes allow it. */
async function encodingOf(file: SourceFile, given: string | undefined): Promise<EncodingReading> {
  const found = await readEncoding(file);
  if (given === undefined) return found;
  const encoding = findEncoding(given);
  const problem = { file: file.name, found: `the encoding ${quote(given)}` };
  if (!encoding) throw new ImportProblem({ ...problem, expected: Object.keys(encodings).join(", ") });
  const fits = encoding === found.encoding || (encoding === "Windows-1252" && found.encoding === "UTF-8");
  if (fits) return { encoding, assumptions: [] };
  throw new ImportProblem({
    ...problem,
    expected: [found.encoding, ...found.assumptions].join(": ").replace(/\.$/, ""),
  });
}

async function firstText(file: SourceFile, encoding: EncodingReading["encoding"]): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of decodeText(file, encoding)) pieces.push(piece);
  return pieces.join("");
}

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
