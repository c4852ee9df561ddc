import type { Finding, Place } from "../domain/finding";
import type { Table } from "../domain/table";
import { CellReader } from "./cells";
import type { Column } from "./table-schema";

/** What all rows of a table have in common: a reader for each column, with its index. */
export interface RowForm {
  readonly file: string;
  readonly readers: readonly CellReader[];
  /** Those by the names of their columns whose cells can be distinguished. */
  readonly byName: ReadonlyMap<string, CellReader>;
}

/** The form of rows under a header; of a column that occurs twice the first is read. */
export function rowForm(header: readonly string[], columns: readonly Column[], { file, row: schema }: Table): RowForm {
  const readers = columns.flatMap((column) => {
    const [index, cellSchema] = [header.indexOf(column.name), schema.shape[column.name]];
    return index < 0 || !cellSchema ? [] : new CellReader(column, index, cellSchema);
  });
  return { file, readers, byName: new Map(readers.map((reader) => [reader.column.name, reader])) };
}

/**
 * A row of a table: its cells as they are in the file. What they mean is read anew whenever it is asked for, as a
 * million rows are not in memory twice.
 */
export class TableRow<Data = unknown> {
  /** As a spreadsheet shows it: the header is row 1. */
  readonly number: number;
  /** True where every cell is right. */
  readonly isGood: boolean;
  readonly #cells: readonly string[];
  readonly #form: RowForm;

  constructor(number: number, cells: readonly string[], form: RowForm, isGood: boolean) {
    this.number = number;
    this.isGood = isGood;
    this.#cells = cells;
    this.#form = form;
  }

  /** A cell as it is in the file; empty where it cannot be distinguished from its neighbours. */
  cell(column: string): string {
    const found = this.#form.byName.get(column);
    return (found && this.#cells[found.index]) ?? "";
  }

  /** Where the row is, or one of its cells. */
  at(column?: string): Place {
    return { file: this.#form.file, row: this.number, column };
  }

  /** What the row says; undefined where a cell of it is wrong. */
  get data(): Data | undefined {
    if (!this.isGood) return undefined;
    const data: Record<string, unknown> = {};
    for (const reader of this.#form.readers) {
      const value = reader.valueOf(this.#cells[reader.index] ?? "");
      if (value !== undefined) data[reader.column.name] = value;
    }
    return data as Data;
  }
}

const noFindings: readonly Finding[] = [];

/**
 * What is wrong with the cells of a row: first what is not of its column's kind, then what the schema refuses. In most
 * columns a cell says what the one `above` it says, in a row without a fault.
 */
export function cellFindings(
  cells: readonly string[],
  { file, readers }: RowForm,
  row: number,
  above: readonly string[] = [],
): readonly Finding[] {
  let isGood = true;
  for (const reader of readers) {
    const cell = cells[reader.index] ?? "";
    if (cell !== above[reader.index]) isGood = reader.checked(cell).isGood && isGood;
  }
  if (isGood) return noFindings;
  const checked = readers.map((reader) => ({
    ...reader.checked(cells[reader.index] ?? ""),
    at: { file, row, column: reader.column.name },
  }));
  return [
    ...checked.flatMap(({ reading, at }) => ("code" in reading ? { ...reading, ...at } : [])),
    ...checked.flatMap(({ refusals, at }) => refusals.map((refusal) => ({ ...refusal, ...at }))),
  ];
}
