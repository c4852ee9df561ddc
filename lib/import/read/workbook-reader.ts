import { type ChildProcess, fork } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { ImportProblem } from "../import-problem";
import { damaged } from "./workbook-limits";
import type { WorkbookAnswer } from "./workbook-process";
import type { Sheet } from "./workbook-sheets";

/** What a workbook may take to be read: megabytes of heap, milliseconds. */
export const readingLimits = { heap: 2048, time: 120_000 };

let kept: ChildProcess | undefined;
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
        kept = undefined;
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
  if (kept?.connected) return kept;
  const typescript = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
  kept = fork(fileURLToPath(new URL("./workbook-process.ts", import.meta.url)), {
    execArgv: [`--max-old-space-size=${readingLimits.heap}`, "--import", typescript],
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  kept.unref();
  kept.channel?.unref();
  return kept;
}
