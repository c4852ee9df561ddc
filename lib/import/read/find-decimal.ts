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
    const [point, comma, maybePoint, maybeComma, brackets] = (
      ["point", "comma", "either-point", "either-comma", "brackets"] as const
    ).map((sign) => this.#found.get(sign));
    const assumptions: string[] = [];
    let isPoint = !comma || (point !== undefined && comma.count <= point.count);
    // Three digits behind the only sign throughout: thousands, except behind a point where commas part the cells.
    if (!point && maybePoint && delimiter === ";") isPoint = false;
    const decimal = isPoint ? "." : ",";
    if (point && comma) {
      const [most, fewest] = isPoint ? [point, comma] : [comma, point];
      assumptions.push(
        `The decimal sign is “${decimal}” as in ${show(most)}; the other sign stands in ${cells(fewest.count)}, as in ` +
          `${show(fewest)}: such cells of ${columnNames(fewest, header)} are not read as numbers.`,
      );
    } else if (comma) assumptions.push(`The decimal sign is “,”, as in ${show(comma)}.`);
    const [grouping, maybeDecimal] = isPoint ? [maybeComma, maybePoint] : [maybePoint, maybeComma];
    const other = isPoint ? "," : ".";
    if (grouping)
      assumptions.push(`“${other}” sets thousands apart in ${cells(grouping.count)}, as in ${show(grouping)}.`);
    if (maybeDecimal && !point && !comma)
      assumptions.push(
        `“${decimal}” is the decimal sign in ${cells(maybeDecimal.count)}, as in ${show(maybeDecimal)}.`,
      );
    if (brackets) assumptions.push(`Numbers in brackets, as ${show(brackets)}, are read as below zero.`);
    return { decimal, assumptions };
  }
}

function signOf(cell: string): Sign | undefined {
  if (cell.startsWith("(")) return /^\(\d[\d.,' \u00A0\u202F\u2009]*\)$/.test(cell) ? "brackets" : undefined;
  if (!cell.includes(",") && !cell.includes(".")) return undefined;
  const core = numberCell.exec(cell.trim())?.groups?.core ?? "";
  const [commas, points] = [core.split(",").length - 1, core.split(".").length - 1];
  if (commas + points === 0) return undefined;
  if (commas > 0 && points > 0) {
    const isComma = core.lastIndexOf(",") > core.lastIndexOf(".");
    if ((isComma ? commas : points) > 1) return undefined;
    return isComma ? "comma" : "point";
  }
  const [sign, other] = commas > 0 ? (["comma", "point"] as const) : (["point", "comma"] as const);
  const [first = "", ...groups] = core.split(/[.,]/);
  const inThrees = /^[1-9]\d{0,2}$/.test(first) && groups.every((part) => /^\d{3}$/.test(part));
  if (groups.length > 1) return inThrees ? other : undefined;
  return inThrees ? `either-${sign}` : sign;
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
