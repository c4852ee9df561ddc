import { columnLetters, quote } from "../import-problem";
import type { DecimalSign } from "../source";

interface Evidence {
  count: number;
  example: string;
  row: number;
  readonly columns: Set<number>;
}

type Sign = "point" | "comma" | "either-point" | "either-comma" | "brackets";

const numberCell = /^[^\p{L}\d.,]{0,4}(?<core>(?:\d[\d.,'’ \u00A0\u202F\u2009]*|[.,])\d)[^\d.,]{0,6}$/u;
const longestNumber = 40;

/** Gathers, cell by cell, what the numbers of a file say about its decimal sign. */
export class DecimalEvidence {
  readonly #found = new Map<Sign, Evidence>();

  add(cell: string, row: number, column: number): void {
    if (cell.length > longestNumber) return;
    const sign = signOf(cell);
    if (!sign) return;
    const evidence = this.#found.get(sign);
    if (!evidence) this.#found.set(sign, { count: 1, example: cell, row, columns: new Set([column]) });
    else {
      evidence.count += 1;
      evidence.columns.add(column);
    }
  }

  /** The decimal sign of the file, and what was decided to find it. */
  decide(delimiter: string, header: readonly string[]): { decimal: DecimalSign; assumptions: readonly string[] } {
    const [point, comma] = [this.#found.get("point"), this.#found.get("comma")];
    const [maybePoint, maybeComma] = [this.#found.get("either-point"), this.#found.get("either-comma")];
    const assumptions: string[] = [];
    let decimal: DecimalSign = ".";
    if (point && comma) {
      decimal = comma.count > point.count ? "," : ".";
      const [most, fewest] = decimal === "," ? [comma, point] : [point, comma];
      assumptions.push(
        `The decimal sign is “${decimal}” as in ${show(most)}; the other sign stands in ${cells(fewest.count)}, as in ` +
          `${show(fewest)}: such cells of ${columnNames(fewest, header)} are not read as numbers.`,
      );
    } else if (comma) {
      decimal = ",";
      assumptions.push(`The decimal sign is “,”, as in ${show(comma)}.`);
    } else if (point) decimal = ".";
    // Three digits behind the only sign throughout: thousands, except behind a point where commas part the cells.
    else if (maybePoint && delimiter === ";") decimal = ",";
    const unsure = decimal === "." ? [maybeComma, maybePoint] : [maybePoint, maybeComma];
    for (const [index, evidence] of unsure.entries()) {
      if (!evidence || (index === 1 && (point || comma))) continue;
      const meaning = index === 0 ? "sets thousands apart" : "is the decimal sign";
      const sign = evidence === maybeComma ? "," : ".";
      assumptions.push(`“${sign}” ${meaning} in ${cells(evidence.count)}, as in ${show(evidence)}.`);
    }
    const brackets = this.#found.get("brackets");
    if (brackets) assumptions.push(`Numbers in brackets, as ${show(brackets)}, are read as below zero.`);
    return { decimal, assumptions };
  }
}

function signOf(cell: string): Sign | undefined {
  if (cell.startsWith("(")) return /^\(\d[\d.,' \u00A0\u202F\u2009]*\)$/.test(cell) ? "brackets" : undefined;
  if (!cell.includes(",") && !cell.includes(".")) return undefined;
  const core = numberCell.exec(cell.trim())?.groups?.core;
  if (core === undefined) return undefined;
  const commas = core.split(",").length - 1;
  const points = core.split(".").length - 1;
  if (commas + points === 0) return undefined;
  if (commas > 0 && points > 0) {
    if (core.lastIndexOf(",") > core.lastIndexOf(".")) return commas === 1 ? "comma" : undefined;
    return points === 1 ? "point" : undefined;
  }
  const sign = commas > 0 ? "," : ".";
  const parts = core.split(sign);
  const inThrees = /^[1-9]\d{0,2}$/.test(parts[0] ?? "") && parts.slice(1).every((part) => /^\d{3}$/.test(part));
  if (commas + points > 1) return inThrees ? (commas > 0 ? "point" : "comma") : undefined;
  if (inThrees) return commas > 0 ? "either-comma" : "either-point";
  return commas > 0 ? "comma" : "point";
}

function show({ example, row, columns }: Evidence): string {
  const [column = 0] = columns;
  return `${quote(example)} (row ${row}, column ${columnLetters(column)})`;
}

function cells(count: number): string {
  return count === 1 ? "one cell" : `${count} cells`;
}

function columnNames({ columns }: Evidence, header: readonly string[]): string {
  const names = Array.from(columns, (column) => quote(header[column] ?? columnLetters(column)));
  return names.length > 3 ? `${names.slice(0, 3).join(", ")} and ${names.length - 3} more` : names.join(", ");
}
