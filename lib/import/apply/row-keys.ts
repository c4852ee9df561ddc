import { createHash } from "node:crypto";
import { type ProblemFacts, quote } from "../import-problem";
import { type TableMapping, usedColumns } from "../mapping";
import type { SourceRow, SourceTable } from "../source";
import { listed, slug } from "../text";
import type { Collected, ImportedRow, MutableRow } from "./collected";

/** A figure of the present table, as far as another one may repeat it. */
interface Seen {
  readonly row: number;
  readonly key: string;
  readonly numbers: string;
  readonly digest: string | undefined;
}

/** Two rows that give a figure of one subject, time and source. */
interface Repeat {
  readonly row: number;
  readonly earlier: number;
  readonly column: string;
  /** The id that both would have. */
  readonly id: string;
  readonly printed: string;
  /** What the earlier row says, where it says another number. */
  readonly other: string | undefined;
}

/** Problems that can be reported one by one. */
const mostReported = 50;

/** Gives figures their ids, made of what they are about, and finds those that a table states twice. */
export class RowKeys {
  readonly #dimensions: readonly string[];
  readonly #taken: Set<string>;
  readonly #slugs = new Map<string, string>();
  #mapped: TableMapping | undefined;
  #seen = new Map<string, Seen>();
  #repeats: Repeat[] = [];

  /** `taken` are the ids of figures that stay in the dataset. */
  constructor(dimensions: readonly string[], taken: ReadonlySet<string>) {
    this.#dimensions = dimensions;
    this.#taken = new Set(taken);
  }

  /** What two tables state of one thing is kept: they agree or they do not. */
  startTable(mapped: TableMapping): void {
    for (const id of this.#seen.keys()) this.#taken.add(id);
    this.#mapped = mapped;
    this.#seen = new Map();
    this.#repeats = [];
  }

  /**
   * The figure of a row, in the column of its number, with its id; undefined for one of a subject, time and source of
   * which the same table has one already, which `settle` reports. The mapping may say that figures that differ are kept.
   */
  withId(figure: MutableRow, { number: row, cells }: SourceRow, column: string): ImportedRow | undefined {
    const codes = this.#dimensions.map((name) => figure[name] ?? "");
    const base = this.#idOf(figure, codes);
    const numbers = [figure.value, figure.low, figure.high, figure.qualifier, figure.status].join("|");
    const key = [figure.sex, figure.entity, figure.source, ...codes].join("|");
    const digest = this.#mapped?.repeated === "keep" ? rowDigest(cells) : undefined;
    for (let attempt = 1; ; attempt += 1) {
      const id = attempt === 1 ? base : `${base}-${attempt}`;
      if (this.#taken.has(id)) continue;
      const seen = this.#seen.get(id);
      if (!seen) {
        this.#seen.set(id, { row, key, numbers, digest });
        figure.id = id;
        return figure;
      }
      // Another source may state the same again; other codes may make the same id.
      if (seen.key !== key || seen.digest !== digest) continue;
      const other = seen.numbers === numbers ? undefined : saidBy(seen);
      this.#repeats.push({ row, earlier: seen.row, column, id: base, printed: figure.printed, other });
      return undefined;
    }
  }

  #idOf({ indicator, area, entity, sex, period }: ImportedRow, codes: readonly string[]): string {
    return [
      indicator,
      area,
      ...(this.#mapped && "constant" in this.#mapped.entity ? [] : [entity]),
      ...(sex === "F" || sex === "M" ? [sex] : []),
      ...codes.filter((code) => code !== "_T" && code !== "_Z").map((code) => this.#slugOf(code)),
      this.#slugOf(period),
    ].join("-");
  }

  #slugOf(text: string): string {
    const known = this.#slugs.get(text);
    if (known !== undefined) return known;
    const made = slug(text.replace("/..", " and later").replace("../", "until "));
    this.#slugs.set(text, made);
    return made;
  }

  /**
   * Whether rows repeat each other or only look so is known when they are compared cell by cell, after the table is
   * read. Counts those that are equal in every cell and reports each other pair: the rows, and the columns in which they
   * differ that the mapping does not use. Reads the table again where there are such figures.
   */
  async settle(table: SourceTable, into: Collected): Promise<void> {
    const all = this.#repeats;
    if (!this.#mapped || all.length === 0) return;
    const digests = await ofRows(table, all, rowDigest);
    const wrong = all.filter(
      ({ row, earlier, other }) => other !== undefined || digests.get(row) !== digests.get(earlier),
    );
    into.counts.repeated += all.length - wrong.length;
    const reported = wrong.slice(0, mostReported);
    if (reported.length === 0) return;
    const cells = await ofRows(table, reported, (row) => row);
    const used = usedColumns(this.#mapped);
    for (const repeat of reported)
      into.problem(problemOf(repeat, cells.get(repeat.row) ?? [], cells.get(repeat.earlier) ?? [], used, table));
    into.problemCount += wrong.length - reported.length;
  }
}

function saidBy({ numbers }: Seen): string {
  const number = numbers
    .split("|")
    .slice(0, 3)
    .find((part) => part !== "");
  return number === undefined ? "that there is none" : `“${number}”`;
}

/** A short text that only equal rows share. */
function rowDigest(cells: readonly string[]): string {
  return createHash("sha1").update(cells.join("\0")).digest("base64");
}

async function ofRows<Value>(
  table: SourceTable,
  repeats: readonly Repeat[],
  of: (cells: readonly string[]) => Value,
): Promise<Map<number, Value>> {
  const wanted = new Set(repeats.flatMap(({ row, earlier }) => [row, earlier]));
  const found = new Map<number, Value>();
  for await (const { number, cells } of table.rows()) if (wanted.has(number)) found.set(number, of(cells));
  return found;
}

/** What is wrong with two rows, of the cells `own` and `before`. */
function problemOf(
  { row, earlier, column, id, printed, other }: Repeat,
  own: readonly string[],
  before: readonly string[],
  used: ReadonlySet<string>,
  { file, sheet, header }: SourceTable,
): ProblemFacts {
  const at = { file, sheet, row };
  const differing = header.filter((_, index) => own[index] !== before[index]);
  const unused = differing.filter((name) => !used.has(name));
  const isUnused = unused.length > 0;
  const named = isUnused ? listed(unused) : "the column that distinguishes them";
  const remedy = `put ${named} under “dimensions”, or "repeated": "keep" where the table states one thing twice`;
  if (other !== undefined) {
    const differ = isUnused ? `; the rows also differ in ${listed(unused)}, which the mapping does not use` : "";
    const found = `“${printed}” for ${id}, of which row ${earlier} says ${other}${differ}`;
    return { ...at, column, found, expected: `one figure; ${remedy}` };
  }
  const shown = isUnused ? unused : differing;
  const index = header.indexOf(shown[0] ?? "");
  return {
    ...at,
    column: shown.join("”, “"),
    found: `${quote(own[index] ?? "")} where row ${earlier}, which gives the same ${id} (“${printed}”), has ${quote(before[index] ?? "")}`,
    expected: `rows that are equal in every cell${isUnused ? ", which the mapping does not use" : ""}: ${remedy}`,
  };
}
