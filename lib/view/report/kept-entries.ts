import type { Locale } from "../../domain/text";
import { formatNumber } from "../../format/number";
import { reportWordsIn, type TextField } from "../../i18n/report-words";
import type { OwnRowEntry, ReportEntries } from "./report";

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
