import type { Change } from "../domain/dataset";
import type { Finding } from "../domain/finding";
import { translated } from "../domain/text";
import { changesFile } from "./folder";
import type { UnknownId } from "./ids";
import { readText } from "./read-file";

/** The data's own changelog, as far as it could be read. */
export interface ChangesReading {
  readonly changes: readonly Change[];
  /** The day of each version, `YYYY-MM-DD`. */
  readonly days: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
}

const columns = ["figure", "column", "old", "new", "why", "why_fr"] as const;

/** Reads CHANGES.md, which a dataset can do without. */
export async function readChanges(folder: string, unknownFigure: UnknownId): Promise<ChangesReading> {
  const reading = await readText(folder, changesFile);
  if ("text" in reading) return parseChanges(reading.text, unknownFigure);
  return { changes: [], days: new Map(), findings: reading.finding.code === "file-missing" ? [] : [reading.finding] };
}

/** Reads the tables of CHANGES.md: each under its heading `## 1.2.0 (2026-01-31)`, other text is left as it is. */
export function parseChanges(text: string, unknownFigure: UnknownId): ChangesReading {
  const changes: Change[] = [];
  const days = new Map<string, string>();
  const findings: Finding[] = [];
  let version: string | undefined;
  let inTable = false;
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    const at = { file: changesFile, row: index + 1 };
    const form = (found: string, expected: string) => findings.push({ code: "changes-form", ...at, found, expected });
    if (/^##\s/.test(line)) {
      const [, found, day] = /^##\s+(\d+\.\d+\.\d+)\s+\((\d{4}-\d{2}-\d{2})\)\s*$/.exec(line) ?? [];
      version = found;
      if (found !== undefined && day !== undefined) days.set(found, day);
      else form(line, "## 1.2.0 (2026-01-31)");
    }
    if (!line.trim().startsWith("|")) {
      inTable = false;
      continue;
    }
    const cells = cellsOf(line);
    if (!inTable) {
      inTable = true;
      if (cells.join() !== columns.join()) form(line.trim(), `| ${columns.join(" | ")} |`);
      else if (version === undefined) form(line.trim(), "## 1.2.0 (2026-01-31)");
      continue;
    }
    if (cells.every((cell) => /^:?-+:?$/.test(cell))) continue;
    const [figure = "", column = "", old = "", now = "", why = "", french = ""] = cells;
    if (cells.length !== columns.length || figure === "" || column === "" || why === "" || french === "") {
      form(line.trim(), `| ${columns.join(" | ")} |`);
      continue;
    }
    findings.push(...unknownFigure(figure, { ...at, column: "figure" }));
    if (version !== undefined) changes.push({ version, figure, column, old, new: now, why: translated(why, french) });
  }
  return { changes, days, findings };
}

/** The cells of a line `| a | b |`; `\|` is a stroke inside a cell. */
function cellsOf(line: string): string[] {
  const stroke = "\u0000";
  return line
    .trim()
    .replaceAll("\\|", stroke)
    .replace(/^\||\|$/g, "")
    .split("|")
    .map((cell) => cell.replaceAll(stroke, "|").trim());
}
