import { readCell } from "../cells/read-cell";
import { quote } from "../import-problem";
import type { SourceRow } from "../source-table";

interface JoinedHeader {
  readonly row: number;
  readonly firstRow: number;
  readonly names: readonly string[];
  readonly assumptions: readonly string[];
}

const yearPattern = /^(?:1[5-9]|20)\d\d$/;

/** The names of the header at an index, joined with a row of groups above it or of names or units below it. */
export function joinHeader(head: readonly SourceRow[], index: number): JoinedHeader {
  const row = head[index];
  const [above, below] = [head[index - 1], head[index + 1]];
  if (row && above && isGroupRow(above, row)) return join(above, row);
  const [label = "", lower = ""] = [row?.cells[0]?.trim(), below?.cells[0]?.trim()];
  const isLabelled = label !== "" && lower !== "" && label !== lower;
  if (row && below && !isLabelled && isNameRow(below, head.slice(index + 2))) return join(row, below);
  return { row: row?.number ?? 0, firstRow: row?.number ?? 0, names: row?.cells ?? [], assumptions: [] };
}

/** Groups are fewer than the columns below; they name nothing in the first one that has a name, or tell columns apart. */
function isGroupRow(above: SourceRow, row: SourceRow): boolean {
  const groups = filledIndexes(above);
  const columns = filledIndexes(row);
  if (groups.length < 2 || groups.length >= columns.length) return false;
  const names = columns.map((column) => row.cells[column]);
  const [group = "", label = ""] = [above.cells[0]?.trim(), row.cells[0]?.trim()];
  return group === "" || label === "" || group === label || new Set(names).size < names.length;
}

/** A row without a label that has words where figures stand below: a second row of names, or units. */
function isNameRow(row: SourceRow, below: readonly SourceRow[]): boolean {
  const sample = below.slice(0, 50);
  let names = 0;
  for (const [index, cell] of row.cells.entries()) {
    const others = sample.map(({ cells }) => cells[index]?.trim() ?? "").filter((other) => other !== "");
    const numbers = others.filter(
      (other) => readCell(other, ".").kind === "point" || readCell(other, ",").kind === "point",
    );
    if (others.length < 2 || numbers.length < others.length * 0.8) continue;
    const isYear = yearPattern.test(cell.trim());
    if (isYear && others.every((other) => yearPattern.test(other))) return false;
    const isWord = readCell(cell, ".").kind === "unreadable" && readCell(cell, ",").kind === "unreadable";
    if (isWord || isYear) names += 1;
    else if (readCell(cell, ".").kind !== "missing") return false;
  }
  return names > 0;
}

function join(upper: SourceRow, lower: SourceRow): JoinedHeader {
  const names: string[] = [];
  let group = "";
  let example = "";
  for (let index = 0; index < Math.max(upper.cells.length, lower.cells.length); index += 1) {
    const own = upper.cells[index]?.trim() ?? "";
    const name = lower.cells[index]?.trim() ?? "";
    // A group reaches to the right over columns that have a name of their own.
    if (own !== "" || name === "") group = name === "" ? "" : own;
    const parts = [own === "" ? group : own, name].filter((part, at, both) => part !== "" && both.indexOf(part) === at);
    names.push(parts.join(" / "));
    if (parts.length === 2) example ||= parts.join(" / ");
  }
  const assumption = `Rows ${upper.number} and ${lower.number} are read together as the header${example && `, as in ${quote(example)}`}.`;
  return { row: lower.number, firstRow: upper.number, names, assumptions: [assumption] };
}

function filledIndexes({ cells }: SourceRow): number[] {
  return cells.flatMap((cell, index) => (cell.trim() === "" ? [] : [index]));
}
