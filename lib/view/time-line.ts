import { citeShort, type TextPiece } from "../cite/publication";
import type { Event } from "../domain/event";
import { comparePeriods, endOf, type ReferencePeriod, startOf } from "../domain/reference-period";
import type { Source } from "../domain/source";
import type { PageDraft } from "./frame";
import { type PageEvent, pageEvent } from "./page-event";

/** An event under its year: with its date where that says more than the year. */
export interface DatedEvent extends PageEvent {
  readonly id: string;
  readonly withDate: boolean;
}

export interface EventYear {
  /** Undefined for events without a date. */
  readonly year: string | undefined;
  readonly events: readonly DatedEvent[];
}

export interface EventDecade {
  /** Its first year; undefined for events without a date. */
  readonly start: string | undefined;
  readonly years: readonly EventYear[];
}

/** What happened when, oldest first, undated last. */
export interface TimeLine {
  readonly decades: readonly EventDecade[];
  /** True where it is long: a reader opens the decades of interest. */
  readonly folded: boolean;
  /** The publication that all events were read from, if it is one; else each event names its own. */
  readonly source?: { readonly pieces: readonly TextPiece[]; readonly href: string };
}

/** Events that a reader takes in without folding. */
const mostUnfolded = 20;

/** The events of the dataset by decade and year, each caveat once; undefined where there are none. */
export function timeLineOf(page: PageDraft): TimeLine | undefined {
  const { events } = page.dataset;
  if (events.length === 0) return undefined;
  const inOrder = [...events].sort((a, b) => compareEvents(a.period, b.period));
  const told = new Set<string>();
  const dated = inOrder.map((event, place) => {
    const each = datedEvent(event, place, page);
    const caveats = each.caveats.filter((caveat) => !told.has(caveat));
    for (const caveat of caveats) told.add(caveat);
    return { year: yearOf(event.period), event: { ...each, caveats } };
  });
  const years = grouped(dated, ({ year }) => year).map(
    ([year, of]): EventYear => ({
      year,
      events: of.map(({ event }) => event),
    }),
  );
  const decades = grouped(years, ({ year }) => (year === undefined ? undefined : `${year.slice(0, 3)}0`));
  const [source, ...others] = new Map(events.map(({ citation }) => [citation.source.id, citation.source])).values();
  return {
    decades: decades.map(([start, of]) => ({ start, years: of })),
    folded: events.length > mostUnfolded,
    ...(source && others.length === 0 && { source: cited(source, page) }),
  };
}

function cited(source: Source, page: PageDraft): NonNullable<TimeLine["source"]> {
  return { pieces: citeShort(source, page.locale), href: page.path("sources", source.id) };
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

function datedEvent(event: Event, place: number, page: PageDraft): DatedEvent {
  const { period } = event;
  return {
    ...pageEvent(event, page),
    id: `event-${place + 1}`,
    withDate: period.kind !== "undated" && !(period.kind === "date" && period.date === yearOf(period)),
  };
}

/** Things by what they have in common, in the order of the first of each. */
function grouped<Thing, Key>(things: readonly Thing[], keyOf: (thing: Thing) => Key): [Key, Thing[]][] {
  const groups = new Map<Key, Thing[]>();
  for (const thing of things) groups.set(keyOf(thing), [...(groups.get(keyOf(thing)) ?? []), thing]);
  return [...groups];
}
