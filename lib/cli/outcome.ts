import { readFile } from "node:fs/promises";
import { type ParseArgsConfig, parseArgs } from "node:util";
import { DatasetUnreadable, systemErrorCode } from "../dataset/folder";
import { FaultyFile, ImportProblem } from "../import/import-problem";

/** What a command ends with: its exit code, its result, and what it has to complain about; each may be empty. */
export interface Outcome {
  readonly exitCode: 0 | 1 | 2;
  readonly out: string;
  readonly problem: string;
}

/** Ends a command with a complaint: 1 where something is refused, 2 where it cannot be read, or for a wrong call. */
export class Refused extends Error {
  readonly exitCode: 1 | 2;

  constructor(exitCode: 1 | 2, message: string) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Does a command's work, which prints lines, gives the exit code and may end the command by what it throws. */
export async function outcomeOf(work: (lines: string[]) => Promise<Outcome["exitCode"]>): Promise<Outcome> {
  const lines: string[] = [];
  try {
    const exitCode = await work(lines);
    return { exitCode, out: lines.join("\n"), problem: "" };
  } catch (error) {
    return {
      exitCode: error instanceof Refused ? error.exitCode : 2,
      out: lines.join("\n"),
      problem: problemOf(error),
    };
  }
}

function problemOf(error: unknown): string {
  if ([Refused, FaultyFile, ImportProblem, DatasetUnreadable].some((known) => error instanceof known))
    return (error as Error).message;
  if (error instanceof Error && /^E(?!RR_)/.test(systemErrorCode(error) ?? ""))
    return `The system refuses to read or to write: ${error.message}`;
  throw error;
}

/** The bytes of a file that a call names, as `name` in complaints. Throws Refused where it cannot be read. */
export async function readGiven(file: string, name = file): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new Refused(2, `${name}: this file cannot be read (${systemErrorCode(error) ?? String(error)})`);
  }
}

/** The options and the rest of a call; `refuse` hears what is wrong with it. */
export function parsed<Options extends NonNullable<ParseArgsConfig["options"]>>(
  args: readonly string[],
  options: Options,
  refuse: (what: string) => never,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}
