import { type ChildProcess, fork } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { attempt, ImportProblem, quote } from "../import-problem";
import { one, readWhole, type SourceFile, type SourceTable, type TableReading } from "../source";
import { assembleTable } from "./assemble-table";
import { damaged, withinLimits } from "./workbook-limits";
import type { Sheet, WorkbookAnswer } from "./workbook-process";

/**
 * Reads the tables of an Excel file (.xlsx), one a sheet. Hidden sheets and sheets of one column are left out and named
 * in the assumptions of the others; a sheet that should hold a table and cannot be read is one of the `problems`.
 * Throws ImportProblem where the file is damaged, too large, or holds no table.
 */
export async function readWorkbook(
  file: SourceFile,
  given: (sheet: string) => Partial<TableReading>,
  problems: ImportProblem[],
): Promise<readonly SourceTable[]> {
  const sheets = await readSheets(file.name, withinLimits(file.name, await readWhole(file)));
  const read = sheets.filter((sheet) => !sheet.leftOut);
  const leftOut = sheets.flatMap(({ name, leftOut: why }) =>
    why ? `Sheet ${quote(name)} ${why} and was left out.` : [],
  );
  if (read.length === 0) {
    const found = ["no sheet with a table", ...leftOut].join("; ").replace(/\.$/, "");
    throw new ImportProblem({ file: file.name, found, expected: "a sheet of two columns or more" });
  }
  const tables: SourceTable[] = [];
  for (const { name, rows, assumptions } of read) {
    const source = {
      file: file.name,
      sheet: name,
      open: () => one(rows),
      encoding: "xlsx",
      delimiter: "",
      assumptions,
    };
    const table = await attempt(() => assembleTable(source, given(name)), problems);
    if (table) tables.push({ ...table, assumptions: [...table.assumptions, ...leftOut] });
  }
  return tables;
}

/** What a workbook may take to be read: megabytes of heap, milliseconds. */
export const readingLimits = { heap: 2048, time: 120_000 };

let cached: ChildProcess | undefined;
let before: Promise<unknown> = Promise.resolve();

/**
 * Reads an Excel file in a process of its own, whose memory and time are bounded: what the file does to its reader does
 * not reach the import. One workbook at a time. Throws ImportProblem where the file is damaged or takes too much.
 */
export async function readSheets(file: string, bytes: Uint8Array): Promise<readonly Sheet[]> {
  const answer = before.then(() => ask(file, bytes));
  before = answer.catch(() => undefined);
  return answer;
}

function ask(file: string, bytes: Uint8Array): Promise<readonly Sheet[]> {
  const reader = running();
  return new Promise((resolve, reject) => {
    const tooMuch = (found: string) =>
      end(() => {
        reader.kill("SIGKILL");
        cached = undefined;
        const expected = "a smaller workbook: save the sheet with the table as CSV, which is read row by row";
        reject(new ImportProblem({ file, found, expected }));
      });
    const timer = setTimeout(
      () => tooMuch(`a workbook that takes more than ${readingLimits.time / 1000} seconds to read`),
      readingLimits.time,
    );
    const onExit = (code: number | null, signal: string | null) =>
      tooMuch(
        signal === "SIGABRT" || code === 134
          ? `a workbook that takes more than ${readingLimits.heap} MB of memory to read`
          : `a workbook over which its reader ended (${signal ?? code})`,
      );
    const onMessage = (answer: WorkbookAnswer) => {
      if ("tooMuch" in answer) tooMuch(`a workbook that cannot be read whole (${answer.tooMuch})`);
      else end(() => ("sheets" in answer ? resolve(answer.sheets) : reject(damaged(file, answer.why))));
    };
    const end = (then: () => void) => {
      clearTimeout(timer);
      reader.off("exit", onExit).off("message", onMessage);
      then();
    };
    reader.on("exit", onExit).on("message", onMessage);
    reader.send(bytes, (error) => error && tooMuch(`a workbook that its reader does not take (${error.message})`));
  });
}

/** The process that reads workbooks: started at the first, kept for the next, ended with this one. */
function running(): ChildProcess {
  if (cached?.connected) return cached;
  const typescript = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
  cached = fork(fileURLToPath(new URL("./workbook-process.ts", import.meta.url)), {
    execArgv: [`--max-old-space-size=${readingLimits.heap}`, "--import", typescript],
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  cached.unref();
  cached.channel?.unref();
  return cached;
}
