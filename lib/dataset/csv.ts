import { CsvError, parse } from "csv-parse/sync";
import type { Finding } from "../domain/finding";

/** A table's cells as they stand in the file. `complete` is false where a fault kept the rest from being read. */
export interface CsvReading {
  readonly header: readonly string[];
  /** The rows under the header: the first of them is row 2. */
  readonly records: readonly (readonly string[])[];
  readonly complete: boolean;
  readonly findings: readonly Finding[];
}

/**
 * Splits a table into its cells (RFC 4180, any line ending). Rows of unequal length are left for parseTable to tell;
 * a quotation mark out of place ends the reading, as nobody can say where the following cells begin.
 */
export function parseCsv(text: string, file: string): CsvReading {
  const records: string[][] = [];
  let lines = 0;
  const fault = faultOf(() =>
    parse(text, {
      relax_column_count: true,
      record_delimiter: ["\r\n", "\n", "\r"],
      on_record: (record: string[], context) => {
        records.push(record);
        lines = context.lines;
        return null;
      },
    }),
  );
  const [header = [], ...rest] = records;
  if (!fault) return { header, records: rest, complete: true, findings: findDelimiter(header, file) };
  const column = records.length > 0 ? header[fault.index] : undefined;
  const finding: Finding = {
    code: "csv-syntax",
    file,
    row: records.length + 1,
    ...(column !== undefined && { column }),
    line: fault.code === "CSV_QUOTE_NOT_CLOSED" ? lines + 1 : fault.line,
  };
  return { header, records: rest, complete: false, findings: [finding] };
}

interface CsvFault {
  readonly code: string;
  readonly index: number;
  readonly line: number;
}

function faultOf(read: () => unknown): CsvFault | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { code: error.code, index: Number(error.index), line: Number(error.lines) };
  }
}

/** Spreadsheets of many countries save with semicolons; then the whole header is one cell. */
function findDelimiter(header: readonly string[], file: string): Finding[] {
  const [only = ""] = header;
  const found = header.length === 1 ? [";", "\t", "|"].find((delimiter) => only.includes(delimiter)) : undefined;
  return found === undefined ? [] : [{ code: "csv-delimiter", file, row: 1, found, expected: "," }];
}
