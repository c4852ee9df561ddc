import { ImportProblem } from "../import-problem";
import { delimiterAfterKey } from "./key-column";
import { type RecordForm, splitRecords } from "./split-records";

const delimiters = ["\t", ";", "|", ","] as const;

interface Score {
  readonly delimiter: string;
  /** Of the rows that are not blank, how many have the number of cells that most with several cells have. */
  readonly share: number;
  readonly width: number;
}

/** How the first rows of a text separate cells and rows; `certain` is false where no delimiter parts them. */
export async function findRecordForm(
  head: string,
  given?: string,
): Promise<{ readonly form: RecordForm; readonly certain: boolean }> {
  const newline = head.includes("\n") ? "\n" : "\r";
  if (given) return { form: { delimiter: given, newline }, certain: true };
  // Spreadsheets understand this first line as the delimiter.
  const said = /^sep=([,;|\t])\r?\n/.exec(head)?.[1] ?? delimiterAfterKey(head);
  if (said !== undefined) return { form: { delimiter: said, newline }, certain: true };
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

/** The number of cells in each row that is not blank, as far as the rows can be told apart. */
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
