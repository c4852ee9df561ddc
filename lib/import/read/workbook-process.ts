import { type Cell, type CellValue, Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { quote } from "../import-problem";
import type { SourceRow } from "../source";

/** What the process that reads workbooks answers: the sheets, or why there are none. */
export type WorkbookAnswer =
  | { readonly sheets: readonly Sheet[] }
  | { readonly why: string }
  | { readonly tooMuch: string };

process.on("message", async (bytes: Uint8Array) => {
  const answer: WorkbookAnswer = await sheetsOf(bytes).then(
    (sheets) => ({ sheets }),
    // The reader throws errors of no particular kind for whatever it stumbles over.
    (error) => (error instanceof RangeError ? { tooMuch: error.message } : { why: error?.message ?? String(error) }),
  );
  process.send?.(answer);
});

/** A sheet of a workbook as text; without rows where it is left out, with the reason. */
export interface Sheet {
  readonly name: string;
  readonly leftOut?: "is hidden" | "has one column";
  readonly rows: readonly SourceRow[];
  /** What was decided to read it. */
  readonly assumptions: readonly string[];
}

/** Signs that all cells of a workbook may have together: one long text may be that of many cells. */
const mostSigns = 64 * 1024 * 1024;

/** The sheets of an Excel file that are not empty. Throws whatever its reader throws at a damaged one. */
async function sheetsOf(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  const budget = { signs: mostSigns };
  return workbook.worksheets.flatMap((sheet): readonly Sheet[] => {
    const { name, state, columnCount } = sheet;
    const isHidden = state === "hidden" || state === "veryHidden";
    if (!isHidden && columnCount > 1) return [{ name, ...rowsOf(sheet, budget) }];
    if (!isHidden && columnCount === 0) return [];
    return [{ name, leftOut: isHidden ? "is hidden" : "has one column", rows: [], assumptions: [] }];
  });
}

/** The rows of a sheet as text. A cell merged with the one above it has that one's text; one row stands for a gap. */
function rowsOf(sheet: Worksheet, budget: { signs: number }): Pick<Sheet, "rows" | "assumptions"> {
  const rows: SourceRow[] = [];
  const literals = new Set<string>();
  let merged: string | undefined;
  let hiddenRow: number | undefined;
  sheet.eachRow({ includeEmpty: false }, (row, number) => {
    const cells: string[] = [];
    row.eachCell({ includeEmpty: false }, (cell) => {
      const { master } = cell;
      const isMaster = master.address === cell.address;
      if (!isMaster && master.col !== cell.col) return;
      const text = cellText(master, (literal) => literals.add(literal));
      budget.signs -= text.length;
      if (budget.signs < 0) throw new RangeError("more text than memory holds");
      if (!isMaster && text !== "") merged ??= cell.address;
      while (cells.length < cell.col - 1) cells.push("");
      cells[cell.col - 1] = text;
    });
    if (cells.some((cell) => cell !== "") && row.hidden) hiddenRow ??= number;
    if (number > (rows.at(-1)?.number ?? 0) + 1) rows.push({ number: number - 1, cells: [] });
    rows.push({ number, cells });
  });
  const assumptions = [
    merged !== undefined && `Cells are merged downwards, as at ${merged}: each of them is read with their text.`,
    hiddenRow !== undefined && `Hidden rows, such as row ${hiddenRow}, are read like the others.`,
    literals.size > 0 && `What formats print around numbers was left out: ${[...literals].map(quote).join(", ")}.`,
  ].filter((line) => line !== false);
  return { rows, assumptions };
}

/** A number's format may print a marker behind it that the value does not hold: `0"*"`. */
const markerLiteral = /^\s*(?:[*†‡§¶#<>≤≥~≈]+|[¹²³⁰⁴-⁹]+|\(?[a-z]\)?)\s*$/i;

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/**
 * A cell's text as a person sees it, except that a number keeps the fifteen digits that a spreadsheet can show, dates
 * are written as ISO 8601, and raised digits and letters stay markers. What a format prints around a number and is no
 * marker is handed to `leaveOut`.
 */
function cellText({ formula, result, value, numFmt }: Cell, leaveOut: (literal: string) => void): string {
  // A formula that nobody has computed is as it is written, and so is no number.
  if (formula !== undefined && result === undefined) return `=${formula}`;
  const format = typeof numFmt === "string" ? numFmt : (numFmt?.formatCode ?? "");
  return valueText(formula === undefined ? value : result, format, leaveOut);
}

function valueText(value: CellValue, format: string, leaveOut: (literal: string) => void): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return numberText(value, format, leaveOut);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (value instanceof Date) return dateText(value, format);
  if (typeof value !== "object") return String(value);
  if ("error" in value) return String(value.error);
  if ("richText" in value && Array.isArray(value.richText))
    return value.richText.map(({ text, font }) => (font?.vertAlign === "superscript" ? raised(text) : text)).join("");
  if ("text" in value) return valueText(value.text as CellValue, "", leaveOut);
  return "result" in value ? valueText(value.result as CellValue, format, leaveOut) : "";
}

function numberText(value: number, format: string, leaveOut: (literal: string) => void): string {
  const section = sectionFor(value, format);
  const isPercent = /%/.test(section.replace(/"[^"]*"|\\./g, ""));
  const shown = isPercent ? value * 100 : value;
  const digits = Number.isInteger(shown) ? shown : Number(shown.toPrecision(15));
  let [before, behind] = ["", ""];
  for (const match of section.matchAll(/"([^"]*)"|\\(.)/g)) {
    const literal = match[1] ?? match[2] ?? "";
    if (!markerLiteral.test(literal)) {
      if (/[^\s()-]/.test(literal)) leaveOut(literal.trim());
    } else if (/[0#?]/.test(section.slice(0, match.index))) behind += literal;
    else before += literal;
  }
  return `${before}${digits}${isPercent ? "%" : ""}${behind}`;
}

/** Formats have up to three sections: above zero, below zero, zero. */
function sectionFor(value: number, format: string): string {
  const sections = format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const index = value < 0 ? 1 : value === 0 ? 2 : 0;
  return sections[index] ?? sections[0] ?? "";
}

function dateText(date: Date, format: string): string {
  if (Number.isNaN(date.getTime())) return "#VALUE!";
  const iso = date.toISOString();
  const letters = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "").toLowerCase();
  if (/y/.test(letters) && !/d/.test(letters)) return /m/.test(letters) ? iso.slice(0, 7) : iso.slice(0, 4);
  return iso.endsWith("T00:00:00.000Z") ? iso.slice(0, 10) : iso.slice(0, 19);
}

/** Raised digits and letters in signs that cannot be taken for part of the number. */
function raised(text: string): string {
  if (/^[\d\s,]+$/.test(text))
    return text.replace(/\d/g, (digit) => superscripts[Number(digit)] ?? digit).replace(/[\s,]+/g, "");
  return /^[\p{L}\d]{1,2}$/u.test(text.trim()) ? `(${text.trim()})` : text;
}
