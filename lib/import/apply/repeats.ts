import { createHash } from "node:crypto";
import { quote } from "../import-problem";
import type { TableMapping } from "../mapping";
import type { SourceTable } from "../source-table";
import { usedColumns } from "../used-columns";
import { listed } from "../words";
import type { Collected } from "./collected";

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

/** Problems that can be told one by one. */
const mostTold = 50;

/**
 * The figures of one table that it gives twice. Whether rows repeat each other or only look so is known when they are
 * compared cell by cell, after the table is read.
 */
export class Repeats {
  #all: Repeat[] = [];

  add(repeat: Repeat): void {
    this.#all.push(repeat);
  }

  /**
   * Counts the rows that are equal in every cell and tells each other pair: the rows, and the columns in which they
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
    const told = wrong.slice(0, mostTold);
    const cells = told.length > 0 ? await ofRows(table, told, (row) => row) : new Map<number, readonly string[]>();
    const used = usedColumns(mapped);
    for (const repeat of wrong.slice(0, mostTold)) {
      const [own, earlier] = [cells.get(repeat.row) ?? [], cells.get(repeat.earlier) ?? []];
      const differing = table.header.filter((_, place) => own[place] !== earlier[place]);
      tell(
        repeat,
        differing,
        differing.filter((header) => !used.has(header)),
        { own, earlier },
        table,
        into,
      );
    }
    for (const repeat of wrong.slice(mostTold)) tell(repeat, [], [], { own: [], earlier: [] }, table, into);
  }
}

/** A short text that only equal rows share. */
export function rowDigest(cells: readonly string[]): string {
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

function tell(
  { row, earlier, column, id, printed, other }: Repeat,
  differing: readonly string[],
  unused: readonly string[],
  cells: { readonly own: readonly string[]; readonly earlier: readonly string[] },
  { file, sheet, header }: SourceTable,
  into: Collected,
): void {
  const place = { file, sheet, row };
  const keep = 'or "repeated": "keep" where the table states one thing twice';
  const apart =
    unused.length > 0
      ? `put ${listed(unused)} under “dimensions”`
      : "put the column that distinguishes them under “dimensions”";
  if (other !== undefined) {
    const found = `“${printed}” for ${id}, of which row ${earlier} says ${other}`;
    const differ =
      unused.length > 0 ? `; the rows also differ in ${listed(unused)}, which the mapping does not use` : "";
    into.problem({ ...place, column, found: found + differ, expected: `one figure; ${apart}, ${keep}` });
    return;
  }
  const shown = unused.length > 0 ? unused : differing;
  const at = header.indexOf(shown[0] ?? "");
  const found = `${quote(cells.own[at] ?? "")} where row ${earlier}, which gives the same ${id} (“${printed}”), has ${quote(cells.earlier[at] ?? "")}`;
  const isMapped = unused.length === 0 ? "" : `, which the mapping does not use`;
  into.problem({
    ...place,
    column: shown.join("”, “"),
    found,
    expected: `rows that are equal in every cell${isMapped}: ${apart}, ${keep}`,
  });
}
