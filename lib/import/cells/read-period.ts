import { parseReferencePeriod } from "../../domain/reference-period";

/** The first letters of the months in English and French, distinguished by as many as it needs. */
const months = [
  /^jan/,
  /^f[eé]v|^feb/,
  /^mar/,
  /^avr|^apr/,
  /^mai|^may/,
  /^juin$|^jun/,
  /^juil|^jul/,
  /^ao[uû]t|^aug/,
  /^sep/,
  /^oct/,
  /^nov/,
  /^d[eé]c/,
];

/** How periods are written, and what they are in EDTF; empty for what is none after all. */
const forms: readonly (readonly [RegExp, (...groups: (string | undefined)[]) => string])[] = [
  [/^(\d{4})(?:\.0+)?$/, (year = "") => year],
  [/^(?:\d{4} ?)?\[?YR ?(\d{4})\]?$/i, (year = "") => year],
  [/^(\d{4})\s?[-–—/]\s?(\d{4})$/, (from = "", to = "") => `${from}/${to}`],
  [/^(\d{2})(\d{2})[-–—/](\d{2})$/, fiscalYear],
  [/^(\d{4})[-– ]?Q([1-4])$/i, quarter],
  [/^(\d{4})[-– ]?M(\d{1,2})$/i, (year = "", month = "") => `${year}-${month.padStart(2, "0")}`],
  [/^(\d{1,2})[./-](\d{4})$/, (month = "", year = "") => `${year}-${month.padStart(2, "0")}`],
  [/^(\d{4}-\d{2}-\d{2})[T ]00:00(?::00(?:\.0+)?)?Z?$/, (day = "") => day],
  [/^(\d{4})[./](\d{1,2})[./](\d{1,2})$/, (year = "", month = "", day = "") => isoDate(year, month, day)],
  [/^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/, dayOrMonthFirst],
  [/^(?:(\d{1,2})\.? )?(\p{L}{3,})\.? (\d{4})$/u, namedMonth],
  [/^(\p{L}{3,})[-–](\d{4})$/u, (name, year) => namedMonth(undefined, name, year)],
];

/**
 * The period that a cell or a header means, as EDTF: `2015`, `YR2015`, `2015.0`, `2014/15`, `2018-2021`,
 * `September 2014`, `2015-Q1`, `2013-12-31`, `31/12/2013`. Undefined where it means none, or where day and month
 * could be either way round.
 */
export function readPeriod(cell: string): string | undefined {
  const text = cell.trim();
  if (text === "") return undefined;
  if (parseReferencePeriod(text) !== undefined) return text;
  for (const [pattern, rewrite] of forms) {
    const [match, ...groups] = pattern.exec(text) ?? [];
    const period = match === undefined ? "" : rewrite(...groups);
    if (period !== "" && parseReferencePeriod(period) !== undefined) return period;
  }
  return undefined;
}

/** `2014/15`: two years, the second of which leaves out its century. */
function fiscalYear(century = "", first = "", second = ""): string {
  return Number(second) === Number(first) + 1 ? `${century}${first}/${century}${second}` : "";
}

function quarter(year = "", number = ""): string {
  const month = (offset: number) => String(Number(number) * 3 - offset).padStart(2, "0");
  return `${year}-${month(2)}/${year}-${month(0)}`;
}

function isoDate(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** A day above twelve is no month; `3/4/2015` is left for a person. */
function dayOrMonthFirst(first = "", second = "", year = ""): string {
  if (Number(first) > 12) return isoDate(year, second, first);
  if (Number(second) > 12 || first === second) return isoDate(year, first, second);
  return "";
}

function namedMonth(day: string | undefined, name = "", year = ""): string {
  const month = months.findIndex((pattern) => pattern.test(name.toLowerCase())) + 1;
  if (month === 0) return "";
  return day === undefined ? `${year}-${String(month).padStart(2, "0")}` : isoDate(year, String(month), day);
}

/**
 * The period that a header ends in or holds, and what is left of it: `Pop_2010`, `Aid 2012-2016 (millions)`.
 * Undefined where it holds none, or two.
 */
export function periodInHeader(header: string): { readonly period: string; readonly rest: string } | undefined {
  const whole = readPeriod(header);
  if (whole !== undefined) return { period: whole, rest: "" };
  const year = "(?:1[89]|20)\\d{2}";
  const pattern = new RegExp(`(?<![\\d.,])(${year}(?:\\s?[-–/]\\s?${year})?)(?![\\d.,]\\d|\\d)`, "g");
  // What is in brackets says of which prices or edition, not when.
  const outside = header.replace(/\([^)]*\)|\[[^\]]*\]/g, (bracketed) => " ".repeat(bracketed.length));
  const [match, ...more] = [...outside.matchAll(pattern)];
  if (!match || more.length > 0) return undefined;
  const period = readPeriod(match[1] ?? "");
  if (period === undefined) return undefined;
  const before = header.slice(0, match.index);
  const after = header.slice(match.index + match[0].length);
  const rest = `${before} ${after}`.replace(/[\s_-]+/g, " ").trim();
  return rest === "" ? undefined : { period, rest };
}
