import { columnLetters, ImportProblem, quote } from "../import-problem";
import { bare } from "../words";

/** As many columns as a spreadsheet has. */
const columnLimit = 16_384;

/** Throws ImportProblem where a table has more columns than a spreadsheet can. */
export function refuseWide(
  place: { readonly file: string; readonly sheet?: string | undefined },
  columns: number,
): void {
  if (columns <= columnLimit) return;
  throw new ImportProblem({ ...place, found: `${columns} columns`, expected: `at most ${columnLimit}` });
}

/** Where headers stand that are one of these names, whatever their case and separators; the first name's first. */
export function columnsNamed(header: readonly string[], names: readonly string[]): number[] {
  return names.map(bare).flatMap((name) => {
    const index = header.findIndex((each) => bare(each) === name);
    return index < 0 ? [] : [index];
  });
}

/** Names for all columns, each once: a column without a name has its letter, a name that stands twice a number. */
export function uniqueNames(header: readonly string[]): {
  readonly names: readonly string[];
  readonly assumptions: readonly string[];
} {
  const printed = header.map((name) => name.replace(/\s*[\r\n]+\s*/g, " "));
  const names = new Names(printed);
  const assumptions: string[] = [];
  for (const [index, name] of printed.entries()) {
    const letters = columnLetters(index);
    const isBlank = name.trim() === "";
    const called = names.take(isBlank ? `column ${letters}` : name);
    if (isBlank) assumptions.push(`Column ${letters} has no name in the header: it is called ${quote(called)}.`);
    else if (called !== name) {
      assumptions.push(`${quote(name)} names two columns: column ${letters} is called ${quote(called)}.`);
    }
  }
  return { names: names.taken, assumptions };
}

class Names {
  readonly taken: string[] = [];
  readonly #printed: ReadonlySet<string>;
  readonly #counts = new Map<string, number>();

  constructor(printed: readonly string[]) {
    this.#printed = new Set(printed);
  }

  /** A name as it is the first time, with a number that makes it another after that. */
  take(name: string): string {
    let count = (this.#counts.get(name) ?? 0) + 1;
    while (count > 1 && this.#printed.has(`${name} (${count})`)) count += 1;
    this.#counts.set(name, count);
    const called = count === 1 ? name : `${name} (${count})`;
    this.taken.push(called);
    return called;
  }
}
