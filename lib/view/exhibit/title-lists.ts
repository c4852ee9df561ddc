import type { Figure } from "../../domain/figure";
import { grouped } from "../../domain/grouped";
import { quantitySortKey } from "../../domain/quantity";
import { isSince, isUntil, toEdtf } from "../../domain/reference-period";
import { joined, type Locale } from "../../domain/text";
import { quantitySentence } from "../../format/quantity";
import { conventionsIn, whenTemplate } from "../../i18n/conventions";
import { titleWordsIn } from "../../i18n/title-words";
import type { PageContext } from "../frame";
import { yearOf } from "./scales";
import { fits, mostTitleWords, titleName } from "./sentence";

/** A title, and whether it says of when its numbers are: if not, the subtitle does. */
export interface Title {
  readonly text: string;
  readonly dated: boolean;
}

/** A thing that a title lists: its name, and all that is stated of it for one time. */
export interface TitleEntry {
  readonly name: string;
  readonly figures: readonly Figure[];
}

/** What comes before a list: what is measured. */
export interface Lead {
  readonly measure: string;
  /** True where the numbers mislead without it: else it may be left to the subtitle. */
  readonly needed: boolean;
  /** Whether the numbers mislead without their times, or are times themselves. */
  readonly times: "needed" | "optional" | "none";
}

/** Things of which no more can fit: each has a word and a number. */
const mostListed = mostTitleWords / 2;

/**
 * Several things with their numbers: “Women in 2015: Ministers about 9 % to 16.1 %, Municipal councils 7.6 %”. It lists
 * what is stated and compares nothing, so it holds over every reading. Where that is too long, the times are left to the
 * subtitle, then what is measured, then the last of the list. Undefined where nothing fits.
 *
 * @param others true where there are more things than entries
 */
export function listTitle(
  lead: Lead,
  entries: readonly TitleEntry[],
  others: boolean,
  page: PageContext,
): Title | undefined {
  const { locale } = page;
  const words = titleWordsIn(locale);
  const { semicolon } = conventionsIn(locale);
  const more = others || entries.length > mostListed;
  const { prefix, named } = withoutPrefix(entries.slice(0, mostListed), words.whole);
  const heads = [joined([lead.measure, prefix]), ...(lead.needed ? [] : [prefix])];
  const times = grouped(named, timeKeyOf);
  const separator = named.some(({ name }) => name.includes(",")) ? semicolon : ", ";
  const list = (of: readonly TitleEntry[]) =>
    of.map(({ name, figures }) => words.entry(name, valuesTemplate(figures, locale))).join(separator);
  const untimed = (head: string, count: number) =>
    words.headed(head, words.cut(list(named.slice(0, count)), more || count < named.length));
  const timed = (head: string, count: number) => {
    const kept = grouped(named.slice(0, count), timeKeyOf);
    const [only, ...rest] = kept;
    const isCut = more || count < named.length;
    if (only && rest.length === 0 && times.length === 1) {
      return words.headed(words.headTime(head, whenTemplate(timeOf(only), locale)), words.cut(list(only), isCut));
    }
    return words.headed(head, words.cut(kept.map((of) => `${list(of)} ({${timeOf(of)}})`).join(semicolon), isCut));
  };
  for (let count = named.length; count > 0; count -= 1) {
    for (const head of heads) {
      const inTime = timed(head, count);
      if (lead.times !== "none" && fits(inTime, page)) return { text: inTime, dated: true };
      const bare = untimed(head, count);
      if (lead.times !== "needed" && fits(bare, page)) return { text: bare, dated: lead.times === "none" };
    }
  }
  return undefined;
}

/**
 * One thing at several times, in the order of time: “Guard: 469 before the coup, 2,026 since the crisis of
 * 2012”. Where that is too long, the first are left out. Undefined where nothing fits.
 */
export function timesTitle(head: string, times: readonly (readonly Figure[])[], page: PageContext): Title | undefined {
  const { locale } = page;
  const words = titleWordsIn(locale);
  const items = times.flatMap((figures) => {
    const [first] = figures;
    if (!first) return [];
    const list = new Intl.ListFormat(locale, { type: "conjunction" });
    const numbers = distinct(figures, locale).map(({ id }) => `[${id}]`);
    return [`${list.format(numbers)} ${whenTemplate(toEdtf(first.period), locale, numbers.length)}`];
  });
  const texts = items.map((_, start) => words.headed(head, items.slice(start).join(", ")));
  const text = texts.find((each) => fits(each, page));
  return text === undefined ? undefined : { text, dated: true };
}

/** The numbers stated of one thing and time: one; or from the least to the greatest; or one or the other, if a limit. */
function valuesTemplate(figures: readonly Figure[], locale: Locale): string {
  const sorted = distinct(figures, locale).sort((a, b) => sizeOf(a) - sizeOf(b));
  const [least, greatest] = [sorted[0], sorted.at(-1)];
  if (!least || !greatest || least === greatest) return `[${least?.id ?? ""}]`;
  const arePoints = sorted.every(({ quantity }) => quantity.kind === "point");
  const words = titleWordsIn(locale);
  return (arePoints ? words.fromTo : words.either)(`[${least.id}]`, `[${greatest.id}]`);
}

/** Of figures that read alike, the first. */
function distinct(figures: readonly Figure[], locale: Locale): Figure[] {
  return grouped(figures, ({ quantity, unit }) => quantitySentence(quantity, unit, locale)).map(([first]) => first);
}

function sizeOf({ quantity }: Figure): number {
  return quantitySortKey(quantity)?.[1] ?? 0;
}

/** The year of figures that are of one year; else the period itself: “since 2012”, a date that is not stated. */
function timeKeyOf({ figures: [first] }: TitleEntry): string {
  if (!first) return "";
  const { period } = first;
  const year = period.kind === "date" ? yearOf(period) : undefined;
  return year === undefined || isSince(period) || isUntil(period) ? toEdtf(period) : String(year);
}

/** The period that all of a group have, else the year that they share. */
function timeOf(entries: readonly TitleEntry[]): string {
  const periods = new Set(entries.flatMap(({ figures }) => figures.map(({ period }) => toEdtf(period))));
  const [only] = periods;
  const [first] = entries;
  return periods.size === 1 && only !== undefined ? only : first ? timeKeyOf(first) : "undated";
}

/** Names that begin alike, up to a comma, without that beginning; the whole among its parts is called so. */
function withoutPrefix(
  entries: readonly TitleEntry[],
  whole: string,
): { readonly prefix: string; readonly named: readonly TitleEntry[] } {
  const split = entries.map(({ name, figures }) => {
    const [first = "", ...rest] = titleName(name).split(", ");
    return { first, rest: rest.join(", "), figures };
  });
  const firsts = new Set(split.map(({ first }) => first));
  const isShared = entries.length > 1 && firsts.size === 1 && split.some(({ rest }) => rest !== "");
  if (!isShared) return { prefix: "", named: entries.map((entry) => ({ ...entry, name: titleName(entry.name) })) };
  return {
    prefix: split[0]?.first ?? "",
    named: split.map(({ rest, figures }) => ({ name: rest === "" ? whole : rest, figures })),
  };
}
