import type { z } from "zod";
import type { Finding } from "../domain/finding";
import type { Table } from "../domain/table";
import { cellFinding } from "./cell-finding";
import { parseCell } from "./cells";
import { type Column, columnsOf, splitList } from "./columns";
import { parseCsv } from "./csv";
import { readText } from "./file-text";
import { nearest } from "./suggestion";

/** A row of a table. `data` is there where every cell is right; `cells` are those that can be told apart. */
interface TableRow<Data = unknown> {
  /** As a spreadsheet shows it: the header is row 1. */
  readonly number: number;
  readonly cells: Readonly<Record<string, string>>;
  readonly data?: Data;
}

/** A table as far as it could be read. */
export interface TableReading<Data = unknown> {
  readonly file: string;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow<Data>[];
  /** False where rows are missing from the reading, so that an unknown id may only be an unread one. */
  readonly complete: boolean;
  readonly findings: readonly Finding[];
}

/** What else a reader of a table must know. */
export interface TableOptions {
  /** True where the dimensions are unknown, so that a column of one cannot be told from a mistake. */
  readonly moreColumns?: boolean;
}

/** Reads a table from its file. A table that the dataset can do without may be absent. */
export async function readTable<Row extends z.ZodObject>(
  folder: string,
  table: Table<Row>,
  options: TableOptions = {},
): Promise<TableReading<z.infer<Row>>> {
  const reading = await readText(folder, table.file);
  if ("text" in reading) return parseTable(reading.text, table, options);
  const { file } = table;
  const columns = columnsOf(table.row);
  if (reading.finding.code === "file-missing" && !table.required) {
    return { file, columns, rows: [], complete: true, findings: [] };
  }
  return { file, columns, rows: [], complete: false, findings: [reading.finding] };
}

/** Reads a table from its text: header, rows, cells, each on its own; what concerns other rows comes later. */
export function parseTable<Row extends z.ZodObject>(
  text: string,
  table: Table<Row>,
  options: TableOptions = {},
): TableReading<z.infer<Row>> {
  const { file } = table;
  const columns = columnsOf(table.row);
  const csv = parseCsv(text, file);
  if (csv.findings.some(({ code }) => code === "csv-delimiter")) {
    return { file, columns, rows: [], complete: false, findings: csv.findings };
  }
  const findings = [...headerFindings(csv.header, columns, file, options)];
  const rows: TableRow<z.infer<Row>>[] = [];
  for (const [index, record] of csv.records.entries()) {
    const place = { file, row: index + 2 };
    if (record.every((cell) => cell.trim() === "")) findings.push({ code: "row-empty", ...place });
    else rows.push(parseRow(record, csv.header, columns, table.row, place, findings));
  }
  findings.push(...csv.findings);
  const isEmpty = table.required && csv.complete && rows.length === 0;
  if (isEmpty) findings.push({ code: "table-empty", file });
  return { file, columns, rows, complete: csv.complete && !isEmpty && csv.header.includes("id"), findings };
}

function headerFindings(
  header: readonly string[],
  columns: readonly Column[],
  file: string,
  options: TableOptions,
): Finding[] {
  const names = columns.map(({ name }) => name);
  const missing = names.filter((name) => !header.includes(name));
  const findings: Finding[] = [];
  for (const [index, column] of header.entries()) {
    if (header.indexOf(column) < index) findings.push({ code: "column-twice", file, row: 1, column });
    else if (!names.includes(column) && !options.moreColumns) {
      const expected = nearest(column, missing);
      findings.push({ code: "column-unknown", file, row: 1, column, ...(expected !== undefined && { expected }) });
    }
  }
  return [...findings, ...missing.map((column) => ({ code: "column-missing" as const, file, row: 1, column }))];
}

/** Reads one row and adds what is wrong with it to `findings`. */
function parseRow<Row extends z.ZodObject>(
  record: readonly string[],
  header: readonly string[],
  columns: readonly Column[],
  schema: Row,
  place: { readonly file: string; readonly row: number },
  findings: Finding[],
): TableRow<z.infer<Row>> {
  const number = place.row;
  if (record.length !== header.length) {
    findings.push({ code: "row-length", ...place, found: String(record.length), expected: String(header.length) });
    // Only the first cell surely stands where it belongs.
    return { number, cells: header[0] === "id" ? { id: record[0] ?? "" } : {} };
  }
  const cells: Record<string, string> = {};
  const input: Record<string, unknown> = {};
  const faulty = new Set<PropertyKey>();
  for (const column of columns) {
    const index = header.indexOf(column.name);
    if (index < 0) {
      faulty.add(column.name);
      continue;
    }
    const cell = record[index] ?? "";
    cells[column.name] = cell;
    const reading = parseCell(cell, column);
    if ("code" in reading) {
      faulty.add(column.name);
      findings.push({ ...reading, ...place, column: column.name });
    } else if (reading.value !== undefined) input[column.name] = reading.value;
  }
  const result = schema.safeParse(input);
  for (const issue of result.error?.issues ?? []) {
    const [name, item] = issue.path;
    const column = columns.find((candidate) => candidate.name === name);
    if (!column || faulty.has(column.name)) continue;
    const cell = cells[column.name] ?? "";
    const found = typeof item === "number" ? (splitList(cell)[item] ?? cell) : cell;
    findings.push(cellFinding(issue, found, column, place));
  }
  return { number, cells, ...(result.success && faulty.size === 0 && { data: result.data }) };
}
