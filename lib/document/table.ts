import type { Figure } from "../domain/figure";
import type { Content } from "./content";

/** One definition of a table for every format: columns, and the cells of each row in their order. */
export interface Table {
  readonly kind: "table";
  readonly caption: Content;
  /** Where the heading above the table says what it holds. */
  readonly isCaptionHidden: boolean;
  readonly columns: readonly Column[];
  readonly bodies: readonly TableBody[];
  /** Where a reader may sort it. */
  readonly sorting?: TableSorting | undefined;
  readonly look:
    | "figures"
    | "strengths"
    | "gaps"
    | "missing"
    | "missions"
    | "benchmark"
    | "recruits"
    | "results"
    | "report-results"
    | "donors"
    | "women-needed";
}

/** Each header of a table that sorts is a button of a form, which the server answers with the sorted page. */
export interface TableSorting {
  /** The id of the form that has the reader's other choices. */
  readonly form: string;
  readonly by?: { readonly column: string; readonly descending: boolean } | undefined;
}

export interface Column {
  readonly id: string;
  readonly header: string;
  /** How its cells are set; a number is set to the right. */
  readonly look?: CellLook | undefined;
  /** A header above several columns. */
  readonly group?: string | undefined;
  /** What a cell is, where the table is folded into one column on a phone. */
  readonly label?: string | undefined;
  /** True where its cells are the headers of the rows; where no column is so, those of the first are. */
  readonly isHeader?: boolean | undefined;
  /** How wide it is beside the others, on paper. */
  readonly width?: number | undefined;
  /** The columns that a spreadsheet has instead, where words and numbers to count with are kept apart. */
  readonly values?: readonly ValueColumn[] | undefined;
}

export interface ValueColumn {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  /** True for numbers to count with. */
  readonly isAmount?: boolean | undefined;
}

/** What a cell of a spreadsheet holds; of figures the number, where there is one alone that is no limit and no range. */
export type Value = string | readonly Figure[] | undefined;

export type CellLook =
  | "number"
  | "entity"
  | "period"
  | "basis"
  | "nothing"
  | "latest"
  | "verdict"
  | "absent"
  | "level"
  | "no-counts";

/** Rows that belong together, under a heading of their own where they have one. */
export interface TableBody {
  readonly title?: string | undefined;
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly id: string;
  readonly cells: readonly Cell[];
  /**
   * Where the whole table is in the page, and sorts there: the place of the row by each column, and last its own where
   * nothing is sorted. What has no place sorts last either way.
   */
  readonly ranks?: readonly (number | undefined)[] | undefined;
  /** True for a row that the author of a report entered: tinted where cells are, and always named in words. */
  readonly isEntered?: boolean | undefined;
}

export interface Cell {
  readonly content: Content;
  /** Columns that it takes; 1 if nothing else is said. */
  readonly span?: number | undefined;
  /** Where it is set unlike its column. */
  readonly look?: CellLook | undefined;
  /** One for each of the column's `values`. */
  readonly values?: readonly Value[] | undefined;
}

/** A cell of a run; an empty one where there is nothing to say. */
export function cell(...content: Content): Cell {
  return { content };
}

/** A column whose header says what its cells are where the table is folded too. */
export function column(id: string, header: string, look?: CellLook): Column {
  return { id, header, label: header, look };
}

/** A table of one body, under a heading that says what it holds. */
export function table(
  look: Table["look"],
  caption: string,
  columns: readonly Column[],
  rows: readonly TableRow[],
): Table {
  return { kind: "table", look, caption: [caption], isCaptionHidden: true, columns, bodies: [{ rows }] };
}
