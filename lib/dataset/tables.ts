import type { z } from "zod";
import type { Dimension } from "../domain/dataset-description";
import type { Finding } from "../domain/finding";
import { type Table, type TableName, tablesOf } from "../domain/table";
import { parseCsv } from "./csv";
import { oldFileOf, withPresentNames } from "./old-form";
import { readText } from "./read-file";
import { nearest } from "./suggestion";
import { cellFindings, rowForm, TableRow } from "./table-row";
import { type Column, columnsOf } from "./table-schema";

export type Tables = Awaited<ReturnType<typeof readTables>>;

/** Reads every table of a dataset. Without dimensions, columns that may be one are let pass. */
export async function readTables(folder: string, dimensions: readonly Dimension[] | undefined) {
  const tables = tablesOf(dimensions ?? []);
  const mayHaveMore = dimensions === undefined;
  return {
    areas: await readTable(folder, tables.areas),
    units: await readTable(folder, tables.units),
    entities: await readTable(folder, tables.entities),
    indicators: await readTable(folder, tables.indicators),
    relations: await readTable(folder, tables.relations),
    observations: await readTable(folder, tables.observations, mayHaveMore),
    targets: await readTable(folder, tables.targets, mayHaveMore),
    caveats: await readTable(folder, tables.caveats),
    events: await readTable(folder, tables.events),
  } satisfies Record<TableName, TableReading>;
}

/** A table as far as it could be read. */
export interface TableReading<Data = unknown> {
  readonly file: string;
  /** The names in the first row, as they are in the file; none where there is no such file. */
  readonly header: readonly string[];
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow<Data>[];
  /** False where rows are missing from the reading, so that an unknown id may only be an unread one. */
  readonly complete: boolean;
  readonly findings: readonly Finding[];
}

/** What the rows of a table say, of those in which every cell is right. */
export function dataOf<Data>({ rows }: TableReading<Data>): Data[] {
  return rows.flatMap(({ data }) => data ?? []);
}

/** Reads a table from its file. A table that the dataset can do without may be absent. */
async function readTable<Row extends z.ZodObject>(
  folder: string,
  table: Table<Row>,
  mayHaveMore = false,
): Promise<TableReading<z.infer<Row>>> {
  const reading = await readText(folder, table.file);
  if ("text" in reading) return parseTable(reading.text, table, mayHaveMore);
  const oldFile = oldFileOf(table);
  if (oldFile !== undefined && reading.finding.code === "file-missing") {
    const older = await readText(folder, oldFile);
    if ("text" in older) return parseTable(older.text, { ...table, file: oldFile }, mayHaveMore);
  }
  const complete = reading.finding.code === "file-missing" && !table.required;
  const findings = complete ? [] : [reading.finding];
  return { file: table.file, header: [], columns: columnsOf(table.row), rows: [], complete, findings };
}

/**
 * Reads a table from its text: header, rows, cells, each on its own; what concerns other rows comes later.
 *
 * @param mayHaveMore true where the dimensions are unknown, so that a column of one cannot be distinguished from a mistake
 */
export function parseTable<Row extends z.ZodObject>(
  text: string,
  table: Table<Row>,
  mayHaveMore = false,
): TableReading<z.infer<Row>> {
  const { file } = table;
  const columns = columnsOf(table.row);
  const csv = withPresentNames(parseCsv(text, file), table);
  if (csv.findings.some(({ code }) => code === "csv-delimiter")) {
    return { file, header: csv.header, columns, rows: [], complete: false, findings: csv.findings };
  }
  const findings = [...headerFindings(csv.header, columns, file, mayHaveMore)];
  const form = rowForm(csv.header, columns, table);
  const isWhole = columns.every(({ name, optionalColumn }) => optionalColumn || form.byName.has(name));
  // Of a row of another length only the first cell surely is where it belongs.
  const shortForm = {
    ...form,
    byName: new Map([...form.byName].filter(([name, { index }]) => name === "id" && index === 0)),
  };
  const rows: TableRow<z.infer<Row>>[] = [];
  let row = 1;
  let above: readonly string[] | undefined;
  for (const record of csv.records) {
    row += 1;
    if (record.every((cell) => cell.trim() === "")) findings.push({ code: "row-empty", file, row });
    else if (record.length !== csv.header.length) {
      const [found, expected] = [String(record.length), String(csv.header.length)];
      findings.push({ code: "row-length", file, row, found, expected });
      rows.push(new TableRow(row, record, shortForm, false));
    } else {
      const faults = cellFindings(record, form, row, above);
      above = faults.length === 0 ? record : undefined;
      for (const fault of faults) findings.push(fault);
      rows.push(new TableRow(row, record, form, isWhole && faults.length === 0));
    }
  }
  findings.push(...csv.findings);
  const isEmpty = table.required && csv.complete && rows.length === 0;
  if (isEmpty) findings.push({ code: "table-empty", file });
  const complete = csv.complete && !isEmpty && isIdColumnRead(columns, csv.header);
  return { file, header: csv.header, columns, rows, complete, findings };
}

/** False where the column of ids is missing, so that ids of the table are unknown. */
function isIdColumnRead(columns: readonly Column[], header: readonly string[]): boolean {
  const id = columns.find(({ name }) => name === "id");
  return !id || id.optionalColumn === true || header.includes("id");
}

function headerFindings(
  header: readonly string[],
  columns: readonly Column[],
  file: string,
  mayHaveMore: boolean,
): Finding[] {
  const absent = columns.filter(({ name }) => !header.includes(name));
  const absentNames = absent.map(({ name }) => name);
  const misnamed = header.flatMap((column, index): Finding[] => {
    const at = { file, row: 1, column };
    if (header.indexOf(column) < index) return [{ code: "column-twice", ...at }];
    if (mayHaveMore || columns.some(({ name }) => name === column)) return [];
    return [{ code: "column-unknown", ...at, expected: nearest(column, absentNames) }];
  });
  const missing = absent.filter(({ optionalColumn }) => !optionalColumn);
  return [...misnamed, ...missing.map(({ name }) => ({ code: "column-missing" as const, file, row: 1, column: name }))];
}
