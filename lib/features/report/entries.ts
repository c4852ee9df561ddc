import type { Locale } from "../../domain/text";
import { formatNumber } from "../../format/number";
import { reportWordsIn, type TextField } from "../../i18n/report-words";
import { emptyOwnRow, type OwnRowEntry, parsePastedRows } from "./own-rows";
import { oneLine, plainText } from "./typed-text";

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
