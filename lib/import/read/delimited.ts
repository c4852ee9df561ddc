import { ImportProblem, quote } from "../import-problem";
import {
  one,
  readHead,
  refuseSize,
  type SourceFile,
  type SourceRow,
  type SourceTable,
  sizeLimits,
  type TableReading,
} from "../source";
import { assembleTable } from "./assemble-table";
import { type RecordForm, splitRecords } from "./split-records";
import { decodeText, type EncodingReading, encodings, findEncoding, readEncoding } from "./text-encoding";

const headLength = 128 * 1024;

/**
 * Reads a text file whose rows are lines and whose cells are set apart by a sign. What `given` says is followed, the
 * rest is found. Nothing but the first and last rows is kept in memory.
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

const delimiters = ["\t", ";", "|", ","] as const;

interface Score {
  readonly delimiter: string;
  /** Of the rows that are not blank, how many have the number of cells that most with several cells have. */
  readonly share: number;
  readonly width: number;
}

/** How the first rows of a text separate cells and rows; `certain` is false where no delimiter parts them. */
async function findRecordForm(
  head: string,
  given?: string,
): Promise<{ readonly form: RecordForm; readonly certain: boolean }> {
  const newline = head.includes("\n") ? "\n" : "\r";
  if (given) return { form: { delimiter: given, newline }, certain: true };
  // Spreadsheets understand this first line as the delimiter.
  const declared = /^sep=([,;|\t])\r?\n/.exec(head)?.[1] ?? delimiterAfterKey(head);
  if (declared !== undefined) return { form: { delimiter: declared, newline }, certain: true };
  const scores = await Promise.all(delimiters.map((delimiter) => score(head, { delimiter, newline })));
  const wide = scores.filter(({ width }) => width > 1);
  const [best] = wide.toSorted((one, other) => other.share - one.share || other.width - one.width);
  return { form: { delimiter: best?.delimiter ?? ",", newline }, certain: best !== undefined };
}

async function score(head: string, form: RecordForm): Promise<Score> {
  const widths = new Map<number, number>();
  let rows = 0;
  for (const length of await rowLengths(head, form)) {
    rows += 1;
    if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
  }
  const [[width, count] = [0, 0]] = [...widths].toSorted(([, one], [, other]) => other - one);
  return { delimiter: form.delimiter, share: rows === 0 ? 0 : count / rows, width };
}

/** The number of cells in each row that is not blank, as far as the rows can be distinguished. */
async function rowLengths(head: string, form: RecordForm): Promise<number[]> {
  const lengths: number[] = [];
  try {
    for await (const batch of splitRecords(pieces(head), form, "")) {
      for (const { cells } of batch) if (cells.some((cell) => cell.trim() !== "")) lengths.push(cells.length);
    }
  } catch (error) {
    if (!(error instanceof ImportProblem)) throw error;
  }
  return lengths;
}

async function* pieces(text: string): AsyncGenerator<string> {
  // The last line may be cut off in its middle.
  yield text.slice(0, text.lastIndexOf("\n") + 1) || text;
}

const part = "[\\p{L}_][\\p{L}\\p{N}_]*";

/** The header of Eurostat's first column: the names of its parts, then the name of what is across the columns. */
const keyHeader = `(?<parts>${part}(?:,${part})*)\\\\${part}`;
const wholeHeader = new RegExp(`^\\s*${keyHeader}\\s*$`, "u");
const firstLine = new RegExp(`^${keyHeader}\\s*?(?<delimiter>[\\t;|])`, "u");

/** What parts the cells of a text that begins with such a header, where it is no comma: that parts the key. */
function delimiterAfterKey(text: string): string | undefined {
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
  const all = Array.from({ length: count }, (_, index) => parts[index] ?? "");
  return { number, cells: [...cells, ...Array.from({ length: width - cells.length }, () => ""), ...all] };
}
