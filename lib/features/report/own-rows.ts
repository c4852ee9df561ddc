import { folded } from "../../domain/text";
import type { OwnField } from "../../i18n/report-words";
import { oneLine } from "./typed-text";

/** A row that the author typed or pasted, as typed. */
export type OwnRowEntry = Readonly<Record<OwnField, string>>;

/** An own row of which nothing is typed. */
export const emptyOwnRow: OwnRowEntry = {
  ...{ indicator: "", level: "", unit: "", baseline: "", baselineDate: "", target: "", due: "" },
  ...{ latest: "", latestDate: "", source: "" },
};

/** The columns of pasted lines that have no header. */
const usualColumns = [
  ...(["indicator", "baseline", "baselineDate", "target", "due", "latest", "latestDate", "unit", "source"] as const),
];

/** Names of columns as headers have them, in English and French, without accents. */
const headers: Readonly<Record<OwnField, RegExp>> = {
  indicator: /^(indicator|indicateur|result|resultat)s?$/,
  level: /^(level|niveau)$/,
  unit: /^(unit|unite)s?( of measure| de mesure)?$/,
  baseline: /^(baseline|valeur de (reference|base)|reference|situation de depart)( value)?$/,
  baselineDate:
    /^(baseline (date|year)|(date|year) of (the )?baseline|(date|annee) de (la valeur de )?(reference|base))$/,
  target: /^(target|cible)( value)?$/,
  due: /^(due|target due|due date|target (date|year)|echeance( de la cible)?|(date|annee) de la cible)$/,
  latest: /^(latest|latest value|current value|value|derniere valeur|valeur actuelle|valeur)$/,
  latestDate: /^(latest (date|year)|(date|year) of the latest value|date de la derniere valeur)$/,
  source: /^sources?( of verification| de verification)?$/,
};

/** What was pasted: rows, and the names of columns that a row has no place for. */
export interface PastedRows {
  readonly rows: readonly OwnRowEntry[];
  readonly unknownColumns: readonly string[];
}

/**
 * Rows pasted from a spreadsheet: a line each, columns set apart by tabs, or by semicolons where there are no tabs. A
 * first line that names its columns decides their order; what stands behind the last column belongs to it.
 */
export function parsePastedRows(pasted: string): PastedRows {
  const lines = pasted.split(/\r\n?|\n/).filter((line) => line.trim() !== "");
  const mark = lines.some((line) => line.includes("\t")) ? "\t" : ";";
  const [first, ...others] = lines.map((line) => line.split(mark).map(cellText));
  if (!first) return { rows: [], unknownColumns: [] };
  const named = columnsNamed(first);
  const isHeader = named.filter((column) => column !== undefined).length >= 2;
  const columns = isHeader ? named : usualColumns;
  return {
    rows: (isHeader ? others : [first, ...others]).map((cells) => rowOf(cells, columns, mark)),
    unknownColumns: isHeader ? first.filter((name, place) => name !== "" && !named[place]) : [],
  };
}

/** A cell without the quotation marks that a spreadsheet lays around it. */
function cellText(cell: string): string {
  const text = oneLine(cell);
  return /^".*"$/.test(text) ? text.slice(1, -1).replaceAll('""', '"') : text;
}

/** The date that belongs to a value, where a column is named no more than that and stands behind it. */
const dateOf: Partial<Record<OwnField, OwnField>> = { baseline: "baselineDate", target: "due", latest: "latestDate" };

function columnsNamed(names: readonly string[]): (OwnField | undefined)[] {
  return names.map((name, place) => {
    const isDate = /^(its |sa |son )?(date|year|annee)$/.test(folded(name));
    if (!isDate) return columnNamed(name);
    return dateOf[columnNamed(names[place - 1] ?? "") ?? "latest"];
  });
}

function columnNamed(name: string): OwnField | undefined {
  const text = folded(name);
  return (Object.keys(headers) as OwnField[]).find((column) => headers[column].test(text));
}

function rowOf(cells: readonly string[], columns: readonly (OwnField | undefined)[], mark: string): OwnRowEntry {
  const rest = cells.slice(columns.length).filter((cell) => cell !== "");
  const row: Record<OwnField, string> = { ...emptyOwnRow };
  for (const [place, column] of columns.entries()) {
    if (column) row[column] = cells[place] ?? "";
  }
  return { ...row, source: [row.source, ...rest].filter((text) => text !== "").join(mark === ";" ? "; " : " ") };
}
