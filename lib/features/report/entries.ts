import { folded, type Locale } from "../../domain/text";
import { formatNumber } from "../../format/number";
import { type OwnField, reportWordsIn, type TextField } from "../../i18n/report-words";

/** What an author typed: travels in the body of a request, is kept in the author's browser alone. */
export interface ReportEntries {
  /** Empty where nothing was typed: the report then has the title of its template. */
  readonly title: string;
  readonly period: string;
  readonly author: string;
  readonly introduction: string;
  /** By the key of a row. */
  readonly levels: Readonly<Record<string, string>>;
  readonly ownRows: readonly OwnRowEntry[];
  /** Names of pasted columns that an own row has no place for: they are named, not taken. */
  readonly unknownColumns: readonly string[];
  /** What is being looked for in the list to choose from; no part of the report. */
  readonly search: string;
  readonly topic: string;
}

/** Nothing typed. */
export const noEntries: ReportEntries = {
  ...{ title: "", period: "", author: "", introduction: "", search: "", topic: "" },
  levels: {},
  unknownColumns: [],
  ownRows: [],
};

const ownField = /^own\.(\d{1,4})\.([A-Za-z]+)$/;

/**
 * Reads what an author typed from the fields of the form: `title`, `period`, `author`, `introduction`, `search`,
 * `topic`, `level.<row key>`, `own.<n>.<field>`, and `pasted`, whose rows follow those typed. Nothing is cut here.
 */
export function parseReportEntries(form: URLSearchParams | Readonly<Record<string, string>>): ReportEntries {
  const fields = new Map(form instanceof URLSearchParams ? form : Object.entries(form));
  const line = (name: string) => oneLine(fields.get(name) ?? "");
  const levels: Record<string, string> = {};
  const rows = new Map<number, Record<string, string>>();
  for (const [name, text] of fields) {
    const value = oneLine(text);
    if (name.startsWith("level.") && value !== "") levels[name.slice("level.".length)] = value;
    const [, place, field = ""] = ownField.exec(name) ?? [];
    if (place === undefined || !Object.hasOwn(emptyOwnRow, field)) continue;
    rows.set(Number(place), { ...rows.get(Number(place)), [field]: value });
  }
  const pasted = parsePastedRows(fields.get("pasted") ?? "");
  const typed = [...rows].sort(([a], [b]) => a - b).map(([, row]): OwnRowEntry => ({ ...emptyOwnRow, ...row }));
  return {
    ...{ title: line("title"), period: line("period"), author: line("author") },
    introduction: plainText(fields.get("introduction") ?? ""),
    levels,
    ownRows: [...typed, ...pasted.rows].filter(isFilled),
    unknownColumns: pasted.unknownColumns,
    ...{ search: line("search"), topic: line("topic") },
  };
}

/** A level alone says nothing: the form may fill it in by itself. */
function isFilled({ level, ...row }: OwnRowEntry): boolean {
  return Object.values(row).some((text) => text !== "");
}

/** The greatest length of each text, in characters. */
const longest: Readonly<Record<TextField, number>> = {
  title: 200,
  period: 100,
  author: 200,
  introduction: 10_000,
  level: 60,
};

/** The greatest length of a field of an own row, and how many rows there may be. */
const longestField = 500;
const mostRows = 200;

/** What stands in the report of what was typed, and what is said of that which is too long. Nothing is cut silently. */
export function keptEntries(entries: ReportEntries, locale: Locale): { entries: ReportEntries; problems: string[] } {
  const words = reportWordsIn(locale).problems;
  const problems: string[] = [];
  const number = (value: number) => formatNumber(value, locale);
  const kept = (field: TextField, text: string) => {
    if (text.length <= longest[field]) return text;
    const problem = words.tooLong(field, number(longest[field]));
    if (!problems.includes(problem)) problems.push(problem);
    return beginning(text, longest[field]);
  };
  const keptRow = (row: OwnRowEntry, place: number): OwnRowEntry => {
    const cut = { ...row };
    for (const field of Object.keys(row) as (keyof OwnRowEntry)[]) {
      if (row[field].length <= longestField) continue;
      problems.push(words.place(number(place + 1), field) + words.fieldTooLong(number(longestField)));
      cut[field] = beginning(row[field], longestField);
    }
    return cut;
  };
  const texts = {
    title: kept("title", entries.title),
    period: kept("period", entries.period),
    author: kept("author", entries.author),
    introduction: kept("introduction", entries.introduction),
    levels: Object.fromEntries(Object.entries(entries.levels).map(([key, level]) => [key, kept("level", level)])),
  };
  if (entries.ownRows.length > mostRows) problems.push(words.tooManyRows(number(mostRows)));
  return { entries: { ...entries, ...texts, ownRows: entries.ownRows.slice(0, mostRows).map(keptRow) }, problems };
}

/** The first characters of a text, none of them halved. */
function beginning(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, "");
}

/** A row that the author typed or pasted, as typed. */
export type OwnRowEntry = Readonly<Record<OwnField, string>>;

/** An own row of which nothing is typed. */
export const emptyOwnRow: OwnRowEntry = {
  ...{ indicator: "", level: "", unit: "", baseline: "", baselineDate: "", target: "", due: "" },
  ...{ latest: "", latestDate: "", source: "" },
};

/** The columns of pasted lines that have no header. */
const usualColumns = [
  "indicator",
  "baseline",
  "baselineDate",
  "target",
  "due",
  "latest",
  "latestDate",
  "unit",
  "source",
] as const;

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
interface PastedRows {
  readonly rows: readonly OwnRowEntry[];
  readonly unknownColumns: readonly string[];
}

/**
 * Rows pasted from a spreadsheet: a line each, columns set apart by tabs, or by semicolons where there are no tabs. A
 * first line that names its columns decides their order; what stands behind the last column belongs to it.
 */
function parsePastedRows(pasted: string): PastedRows {
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

/** What XML cannot hold, and what turns the direction of the text after it. */
const forbidden = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/gu;

/** A typed text that every format can hold, with its lines. */
function plainText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(forbidden, "").trim();
}

/** The same on one line. No-break spaces stay. */
function oneLine(text: string): string {
  return plainText(text).replace(/[ \t\n]+/g, " ");
}

/** The paragraphs of a text: what empty lines divide. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "");
}
