import { group } from "d3-array";
import { noteCaveat } from "../../cite/note-text";
import { citeShort } from "../../cite/publication";
import { type Block, type List, type ListItem, paragraph, section } from "../../document/block";
import { citation, link, period, styled } from "../../document/content";
import type { Event } from "../../domain/event";
import { comparePeriods, endOf, type ReferencePeriod, startOf } from "../../domain/reference-period";
import type { Locale } from "../../domain/text";
import { formatLocator } from "../../format/locator";
import { deploymentsWordsIn } from "../../i18n/deployments-words";
import { messagesIn } from "../../i18n/messages";
import type { PageContext } from "../../view/frame";

/** Events that a reader takes in without folding. */
const mostUnfolded = 20;

/** What happened when, by year, oldest first, undated last; a long time line is folded by decade. */
export function timeLineSection(page: PageContext): Block[] {
  const { events } = page.dataset;
  if (events.length === 0) return [];
  const words = deploymentsWordsIn(page.locale);
  const [source, ...others] = new Map(events.map(({ citation: { source: of } }) => [of.id, of])).values();
  // Each event names its publication where they are of several.
  const ofOne = others.length === 0 ? source : undefined;
  const said = new Set<string>();
  const inOrder = [...events].sort((a, b) => compareEvents(a.period, b.period));
  const items = inOrder.map((event) => ({ year: yearOf(event.period), item: eventItem(event, !ofOne, said, page) }));
  const years = [...group(items, ({ year }) => year)];
  const decades = [...group(years, ([year]) => (year === undefined ? undefined : `${year.slice(0, 3)}0`))];
  const latest = decades.filter(([start]) => start !== undefined).at(-1);
  const list = (of: typeof years): List => ({
    kind: "list",
    isOrdered: true,
    look: "years",
    items: of.map(([year, own]) =>
      yearItem(
        year,
        own.map(({ item }) => item),
        page.locale,
      ),
    ),
  });
  const lead = ofOne && [
    `${words.allFrom} `,
    link(page.path("sources", ofOne.id), ...citation(citeShort(ofOne, page.locale))),
  ];
  return section("time-line", words.timeLine, [
    ...(lead ? [paragraph("lead", ...lead)] : []),
    ...(events.length > mostUnfolded
      ? decades.map(
          (decade): Block => ({
            kind: "details",
            look: "decade",
            isOpen: decade === latest,
            summary: [decade[0] === undefined ? messagesIn(page.locale).figures.undated : words.decade(decade[0])],
            blocks: [list(decade[1])],
          }),
        )
      : [list(years)]),
  ]);
}

function yearItem(year: string | undefined, items: readonly ListItem[], locale: Locale): ListItem {
  const when: ReferencePeriod = year === undefined ? { kind: "undated" } : { kind: "date", date: year };
  return {
    content: [styled("year", ...period(when, locale))],
    blocks: [{ kind: "list", isOrdered: true, items }],
  };
}

/** An event with its date where that says more than the year, and the place that says so; each caveat once. */
function eventItem(event: Event, withSource: boolean, said: Set<string>, page: PageContext): ListItem {
  const { locale } = page;
  const { period: when, name, citation: place } = event;
  const withDate = when.kind !== "undated" && !(when.kind === "date" && when.date === yearOf(when));
  const caveats = event.caveats
    .map((caveat) => noteCaveat(caveat, locale, (id) => page.published.figures.get(id)).text)
    .filter((text) => !said.has(text));
  for (const text of caveats) said.add(text);
  return {
    content: [
      ...(withDate ? [styled("event-date", ...period(when, locale), " ")] : []),
      `${name[locale]} `,
      {
        kind: "link",
        look: "locator",
        href: page.path("sources", place.source.id),
        content: [
          ...(withSource ? [...citation(citeShort(place.source, locale)), ", "] : []),
          formatLocator(place.locator, locale),
        ],
      },
      ...caveats.map((text) => styled("details", text)),
    ],
  };
}

/** By the date that an event begins, a year before its months; undated last. */
function compareEvents(a: ReferencePeriod, b: ReferencePeriod): number {
  const [left, right] = [firstDate(a), firstDate(b)];
  if (left === undefined || right === undefined) return Number(left === undefined) - Number(right === undefined);
  return left < right ? -1 : left > right ? 1 : comparePeriods(a, b);
}

/** The first date that a period names. */
function firstDate(period: ReferencePeriod): string | undefined {
  return startOf(period) ?? endOf(period);
}

function yearOf(period: ReferencePeriod): string | undefined {
  return firstDate(period)?.slice(0, 4);
}
