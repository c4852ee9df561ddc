import type { ReferencePeriod } from "../domain/reference-period";
import type { Locale } from "../domain/text";
import { conventionsIn } from "../i18n/conventions";
import { messagesIn } from "../i18n/messages";

/** A piece of a period: words, or a date with its machine form for `<time>`. */
export interface PeriodPiece {
  readonly text: string;
  readonly datetime?: string | undefined;
}

/** A date as people write it: `2015`, `March 2016`, `31 March 2016`. */
export function formatDate(date: string, locale: Locale): string {
  const [year, month, day] = date.split("-").map(Number);
  if (year === undefined || month === undefined) return date;
  const format = new Intl.DateTimeFormat(conventionsIn(locale).tag, {
    timeZone: "UTC",
    year: "numeric",
    month: "long",
    ...(day === undefined ? {} : { day: "numeric" }),
  });
  const text = format.format(Date.UTC(year, month - 1, day ?? 1));
  return day === undefined ? text : conventionsIn(locale).date(text);
}

/** A reference period in words and dates: “since 2012”, “2015–2019”, “date not stated”. */
export function formatPeriod(period: ReferencePeriod, locale: Locale): PeriodPiece[] {
  const words = messagesIn(locale).period;
  const date = (datetime: string): PeriodPiece => ({ text: formatDate(datetime, locale), datetime });
  switch (period.kind) {
    case "undated":
      return [{ text: words.undated }];
    case "date":
      return [date(period.date)];
    case "interval":
      return [date(period.start), { text: isYear(period.start) ? words.to : ` ${words.toDate} ` }, date(period.end)];
    case "since":
      return [{ text: `${isDay(period.start) ? words.sinceDay : words.since} ` }, date(period.start)];
    case "until":
      return [{ text: `${isDay(period.end) ? words.untilDay : words.until} ` }, date(period.end)];
    case "before-event":
    case "since-event":
      return [{ text: `${words[period.kind]} ` }, { text: period.event.name[locale], datetime: period.event.date }];
  }
}

/** The same as one text. */
export function periodText(period: ReferencePeriod, locale: Locale): string {
  return formatPeriod(period, locale)
    .map(({ text }) => text)
    .join("");
}

function isYear(date: string): boolean {
  return date.length === "YYYY".length;
}

function isDay(date: string): boolean {
  return date.length === "YYYY-MM-DD".length;
}
