/** What a file of somebody else says of itself before anybody asks what its columns mean: its table, row by row. */
export interface SourceTable {
  /** The file as the person named it. */
  readonly file: string;
  /** The sheet of a workbook that holds the table. */
  readonly sheet?: string;
  readonly header: readonly string[];
  /** Where the header stands, as a spreadsheet numbers rows; 0 where the file has none, as records of JSON. */
  readonly headerRow: number;
  /** The rows of the table, read anew by each call; notes below the table are not among them. */
  readonly rows: () => AsyncIterable<SourceRow>;
  readonly notes: readonly SourceNote[];
  readonly reading: TableReading;
  /** The columns that the parts of a key in the first column became, the last ones of the header. */
  readonly keyParts?: readonly string[];
  /** Each thing that was decided rather than read, as a sentence for a person. */
  readonly assumptions: readonly string[];
  /** What a Data Package or a file of metadata beside the table says of it. */
  readonly metadata?: unknown;
}

export interface SourceRow {
  /** As a spreadsheet shows it. */
  readonly number: number;
  readonly cells: readonly string[];
}

/** A line above or below the table. */
export interface SourceNote {
  readonly row: number;
  readonly text: string;
  /** The marker that cells carry to point at it. */
  readonly marker?: string;
}

export interface TableReading {
  readonly encoding: string;
  readonly delimiter: string;
  readonly decimal: DecimalSign;
  readonly headerRow: number;
}

export type DecimalSign = "." | ",";
