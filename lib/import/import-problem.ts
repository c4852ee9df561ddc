/** Where something is wrong in the original file, what is there, and what should be. */
export interface ProblemFacts {
  readonly file: string;
  readonly sheet?: string | undefined;
  /** As a spreadsheet shows it. */
  readonly row?: number | undefined;
  /** The column's name in the header, or its letter where it has none. */
  readonly column?: string | undefined;
  readonly found: string;
  readonly expected: string;
}

const shownLength = 80;

/** A file of somebody else that cannot be read, or not further than here. The message is a sentence for a person. */
export class ImportProblem extends Error {
  override readonly name = "ImportProblem";
  readonly found: string;

  constructor({ file, sheet, row, column, found, expected }: ProblemFacts) {
    const locator = [
      file,
      sheet !== undefined && `sheet “${sheet}”`,
      row !== undefined && `row ${row}`,
      column !== undefined && `column “${shorten(column)}”`,
    ].filter((part) => part !== false);
    super(`${locator.join(", ")}: found ${found}; expected ${expected}`);
    this.found = found;
  }
}

/** What `read` gives; undefined where it throws an ImportProblem, which goes into `problems`. */
export async function attempt<Result>(
  read: () => Promise<Result>,
  problems: ImportProblem[],
): Promise<Result | undefined> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof ImportProblem)) throw error;
    problems.push(error);
    return undefined;
  }
}

/** What is wrong with a file that a person wrote for the import: a mapping, a list of sources. A sentence a fault. */
export class FaultyFile extends Error {
  override readonly name = "FaultyFile";

  constructor(faults: readonly string[]) {
    super(faults.join("\n"));
  }
}

/** A text of the file between quotation marks, on one line and short enough for a message. */
export function quote(text: string): string {
  return `“${shorten(text)}”`;
}

function shorten(text: string): string {
  const line = text
    .slice(0, shownLength * 2)
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim();
  return line.length > shownLength ? `${line.slice(0, shownLength)}…` : line;
}

/** The letters that a spreadsheet gives the column at an index: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}
