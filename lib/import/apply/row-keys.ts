import { createHash } from "node:crypto";
import { type ProblemFacts, quote } from "../import-problem";
import { type TableMapping, usedColumns } from "../mapping";
import type { SourceTable } from "../source";
import { listed, slug } from "../text";
import type { Collected, ImportedRow } from "./collected";

interface RowLocator {
  readonly row: number;
  readonly column: string;
  /** The cells of the row, where figures that differ are kept; else they are refused. */
  readonly kept?: readonly string[];
  readonly isConstantEntity: boolean;
}

/** Gives figures their ids, made of what they are about, and finds those that a table states twice. */
export class RowKeys {
  private readonly rows = new Map<string, number>();
  private readonly numbers: string[] = [];
  private readonly keys: string[] = [];
  private readonly rowNumbers: number[] = [];
  private readonly tables: number[] = [];
  private readonly digests: string[] = [];
  private readonly slugs = new Map<string, string>();
  private readonly taken: ReadonlySet<string>;
  private table = -1;
  /** The figures that the present table gives twice. */
  repeats = new Repeats();

  /** `taken` are the ids of figures that stay in the dataset. */
  constructor(taken: ReadonlySet<string> = new Set()) {
    this.taken = taken;
  }

  /** What two tables state of one thing is kept: they agree or they do not. */
  startTable(): void {
    this.table += 1;
    this.repeats = new Repeats();
  }

  /**
   * The figure with its id; undefined for one of a subject, time and source of which the same table has one already,
   * which goes into `repeats`. The mapping may say that figures that differ are kept.
   */
  withId(figure: Omit<ImportedRow, "id">, at: RowLocator): ImportedRow | undefined {
    const base = this.idOf(figure, at.isConstantEntity);
    const numbers = `${figure.value}|${figure.low}|${figure.high}|${figure.qualifier}|${figure.status}`;
    const key = `${figure.sex}|${figure.entity}|${figure.source}|${Object.values(figure.dimensions).join("|")}`;
    const digest = at.kept && rowDigest(at.kept);
    for (let attempt = 1; ; attempt += 1) {
      const id = attempt === 1 ? base : `${base}-${attempt}`;
      if (this.taken.has(id)) continue;
      const index = this.rows.get(id);
      if (index === undefined) {
        this.rows.set(id, this.numbers.length);
        if (digest !== undefined) this.digests[this.numbers.length] = digest;
        this.numbers.push(numbers);
        this.keys.push(key);
        this.rowNumbers.push(at.row);
        this.tables.push(this.table);
        return { id, ...figure };
      }
      // Another table or source may state the same again; other codes may make the same id.
      if (this.tables[index] !== this.table || this.keys[index] !== key) continue;
      if (digest !== undefined && digest !== this.digests[index]) continue;
      const { row, column } = at;
      const other = this.numbers[index] === numbers ? {} : { other: this.saidAt(index) };
      this.repeats.add({
        ...{ row, column, id: base, printed: figure.printed },
        ...{ earlier: this.rowNumbers[index] ?? 0, ...other },
      });
      return undefined;
    }
  }

  /** What an earlier row says: its number or limit, or that there is none. */
  private saidAt(index: number): string {
    const number = this.numbers[index]
      ?.split("|")
      .slice(0, 3)
      .find((part) => part !== "");
    return number === undefined ? "that there is none" : `“${number}”`;
  }

  private idOf(figure: Omit<ImportedRow, "id">, isConstantEntity: boolean): string {
    const parts = [figure.indicator, figure.area, ...(isConstantEntity ? [] : [figure.entity])];
    if (figure.sex === "F" || figure.sex === "M") parts.push(figure.sex);
    for (const name in figure.dimensions) {
      const code = figure.dimensions[name] ?? "";
      if (code !== "_T" && code !== "_Z") parts.push(this.slugOf(code));
    }
    parts.push(this.slugOf(figure.period));
    return parts.join("-");
  }

  private slugOf(text: string): string {
    const known = this.slugs.get(text);
    if (known !== undefined) return known;
    const made = slug(text.replace("/..", " and later").replace("../", "until "));
    this.slugs.set(text, made);
    return made;
  }
}

/** Two rows that give a figure of one subject, time and source. */
export interface Repeat {
  readonly row: number;
  readonly earlier: number;
  /** The column of the number. */
  readonly column: string;
  /** The id that both would have. */
  readonly id: string;
  readonly printed: string;
  /** What the earlier row says, where it says another number. */
  readonly other?: string;
}

/** Problems that can be reported one by one. */
const mostReported = 50;

/**
 * The figures of one table that it gives twice. Whether rows repeat each other or only look so is known when they are
 * compared cell by cell, after the table is read.
 */
class Repeats {
  #all: Repeat[] = [];

  add(repeat: Repeat): void {
    this.#all.push(repeat);
  }

  /**
   * Counts the rows that are equal in every cell and reports each other pair: the rows, and the columns in which they
   * differ that the mapping does not use. Reads the table again where there are such figures.
   */
  async settle(table: SourceTable, mapped: TableMapping, into: Collected): Promise<void> {
    const all = this.#all;
    this.#all = [];
    if (all.length === 0) return;
    const digests = await ofRows(table, all, rowDigest);
    const wrong = all.filter(
      ({ row, earlier, other }) => other !== undefined || digests.get(row) !== digests.get(earlier),
    );
    into.counts.repeated += all.length - wrong.length;
    const reported = wrong.slice(0, mostReported);
    const cells =
      reported.length > 0 ? await ofRows(table, reported, (row) => row) : new Map<number, readonly string[]>();
    const used = usedColumns(mapped);
    for (const repeat of reported) {
      const [own, earlier] = [cells.get(repeat.row) ?? [], cells.get(repeat.earlier) ?? []];
      const differing = table.header.filter((_, index) => own[index] !== earlier[index]);
      const unused = differing.filter((header) => !used.has(header));
      into.problem(problemOf(repeat, { differing, unused, own, earlier }, table));
    }
    const unread = { differing: [], unused: [], own: [], earlier: [] };
    for (const repeat of wrong.slice(mostReported)) into.problem(problemOf(repeat, unread, table));
  }
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

/** Two rows, and the columns in which they differ. */
interface Differing {
  readonly differing: readonly string[];
  /** Those of them that the mapping does not use. */
  readonly unused: readonly string[];
  readonly own: readonly string[];
  readonly earlier: readonly string[];
}

function problemOf(
  { row, earlier, column, id, printed, other }: Repeat,
  { differing, unused, ...cells }: Differing,
  { file, sheet, header }: SourceTable,
): ProblemFacts {
  const at = { file, sheet, row };
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
    found: `${quote(cells.own[index] ?? "")} where row ${earlier}, which gives the same ${id} (“${printed}”), has ${quote(cells.earlier[index] ?? "")}`,
    expected: `rows that are equal in every cell${isUnused ? ", which the mapping does not use" : ""}: ${remedy}`,
  };
}
