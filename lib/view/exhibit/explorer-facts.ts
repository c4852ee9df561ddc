import { range } from "d3-array";
import { middleOf } from "../../chart/geometry";
import type { BarChart, MarkedFigure, Scale, SeriesChart, SeriesLine, Tick, TimedMark } from "../../chart/spec";
import type { Exhibit } from "../../document/block";
import { grouped, groupsBy } from "../../domain/grouped";
import type { Quantity } from "../../domain/quantity";
import { joined, type Locale } from "../../domain/text";
import type { Unit } from "../../domain/unit";
import { formatYear, noBreakSpace } from "../../format/number";
import { isApproximate, quantitySentence, unitWordSpoken } from "../../format/quantity";
import { periodText } from "../../format/reference-period";
import { type ExplorerText, exhibitWordsIn } from "../../i18n/exhibit-words";
import { messagesIn } from "../../i18n/messages";
import { wholeNoteLine } from "../note-line";
import type { Standalone } from "./exhibits-of";

/**
 * What a chart that is explored knows, handed to the browser as JSON: places on axes as numbers, and every word ready in
 * the reader's language. The browser computes and formats nothing but places.
 */
export interface ExplorerFacts {
  readonly kind: "series" | "bars";
  /** What is explored, for those who do not see it. */
  readonly region: string;
  readonly words: ExplorerText;
  /** Of a series the dates, oldest first; of bars the rows, from the top. */
  readonly stops: readonly ExplorerStop[];
  /** The axis of the stops; of bars, rows from 0. */
  readonly along: ExplorerAxis;
  readonly panels: readonly ExplorerPanel[];
  /** All that the notes of the figures say; points name them by their place here. */
  readonly notes: readonly string[];
  readonly reference?: { readonly kind: "target" | "benchmark"; readonly value: number } | undefined;
}

export interface ExplorerStop {
  readonly at: number;
  readonly label: string;
}

export interface ExplorerAxis extends Scale {
  /** Every whole year with its label, for where a part of the axis is shown. */
  readonly years: readonly Tick[];
}

export interface ExplorerPanel {
  readonly id: string;
  readonly scale: Scale;
  readonly lines: readonly ExplorerLine[];
}

export interface ExplorerLine extends Pick<SeriesLine, "id" | "style" | "tone"> {
  /** Whose, and what distinguishes it from others: empty where it is alone. */
  readonly name: string;
  /** In the order of the stops. */
  readonly points: readonly ExplorerPoint[];
}

/** A mark of the chart, of bars at its row, with what it says of its figure. */
export interface ExplorerPoint extends TimedMark {
  /** A part within another bar. */
  readonly inside?: boolean | undefined;
  /** The number in words, with its unit. */
  readonly value: string;
  readonly period: string;
  readonly spoken: string;
  /** Its place in `notes`. */
  readonly note: number;
}

/** What a point says of a figure, whose line or bar has this name. */
type Statement = (figure: string, name: string) => Pick<ExplorerPoint, "value" | "period" | "spoken" | "note">;

/** The facts of a chart; undefined for first and last years, of which there is nothing more to say. */
export function explorerFactsOf(standalone: Standalone<Exhibit>): ExplorerFacts | undefined {
  const { chart, alternative } = standalone.exhibit;
  const { locale, notes } = standalone.frame;
  if (chart.kind === "spans") return undefined;
  const { region, spoken: _spoken, ...words } = exhibitWordsIn(locale).explorer;
  const statement = statementsOf(standalone);
  const { reference } = chart;
  return {
    kind: chart.kind,
    region: region(alternative.text),
    words,
    ...(chart.kind === "series" ? seriesFacts(chart, statement) : barFacts(chart, statement, locale)),
    notes: notes.map((note) => wholeNoteLine(note, locale)),
    reference: reference && { kind: reference.kind, value: reference.value },
  };
}

function statementsOf({ exhibit, frame: { locale, notes } }: Standalone<Exhibit>): Statement {
  const rows = new Map(exhibit.rows.map(({ id, cited }) => [id, cited]));
  const { spoken } = exhibitWordsIn(locale).explorer;
  return (id, name) => {
    const cited = rows.get(id);
    if (!cited) throw new RangeError(`${id} is drawn, and not in the table of its exhibit`);
    const { quantity, unit, period: time } = cited.figure;
    const value = joined([spokenNumber(quantity, unit, locale), unitWordSpoken(quantity, unit, locale)], " ");
    const period = periodText(time, locale);
    const note = notes.findIndex(({ number }) => number === cited.note);
    return { value, period, spoken: spoken(name, period, value), note };
  };
}

/** The number in words; an estimate too says that it is about, as ≈ does in the drawing. */
function spokenNumber(quantity: Quantity, unit: Unit, locale: Locale): string {
  const number = quantitySentence(quantity, unit, locale);
  const { about } = messagesIn(locale).qualifierWords;
  return isApproximate(quantity) && !number.startsWith(about) ? `${about}${noBreakSpace}${number}` : number;
}

type OfKind = Pick<ExplorerFacts, "stops" | "along" | "panels">;

function seriesFacts({ time, panels }: SeriesChart, statement: Statement): OfKind {
  const facts = panels.map(({ id, label: body, scale, lines }) => ({
    id,
    scale,
    lines: lines.map(({ label, points, ...line }): ExplorerLine => {
      const name = joined([body, label]);
      return {
        ...line,
        name,
        points: points.map(({ named: _named, text: _text, ...point }) => ({ ...point, ...statement(point.id, name) })),
      };
    }),
  }));
  return {
    stops: stopsOf(facts.flatMap(({ lines }) => lines.flatMap(({ points }) => points))),
    along: { ...time, years: yearsOf(time) },
    panels: facts,
  };
}

/** Every place in time that has a value, each once, named by the periods that are there. */
function stopsOf(points: readonly ExplorerPoint[]): ExplorerStop[] {
  const places = points.map((point) => ({ at: middleOf(point), period: point.period }));
  return grouped(places, ({ at }) => String(at))
    .map((of) => ({ at: of[0].at, label: [...new Set(of.map(({ period }) => period))].join(" · ") }))
    .sort((one, other) => one.at - other.at);
}

/** Every whole year of an axis of time. */
function yearsOf({ min, max }: Scale): Tick[] {
  return range(Math.ceil(min), Math.floor(max) + 1).map((value) => ({ value, label: formatYear(value) }));
}

/** A line for each kind of people counted; the rows are its stops. */
function barFacts({ rows, scale }: BarChart, statement: Statement, locale: Locale): OfKind {
  const words = exhibitWordsIn(locale);
  const stops = rows.map(({ label, details }, at) => ({ at, label: joined([label, ...details]) }));
  const barPoint = ({ cited, mark, allowed, derived, discrepancy }: MarkedFigure, { at, label }: ExplorerStop) => ({
    ...{ id: cited.figure.id, at, mark, allowed, derived, disagrees: discrepancy !== undefined },
    ...{ joined: false, breaks: false, ...statement(cited.figure.id, label) },
  });
  const bars = rows.flatMap(({ tone, inside, ...row }, at) => {
    const stop = stops[at] ?? { at, label: "" };
    const part = inside ? [{ tone: "women" as const, point: { ...barPoint(inside, stop), inside: true } }] : [];
    return [{ tone, point: barPoint(row, stop) }, ...part];
  });
  const tones = groupsBy(bars, ({ tone }) => tone);
  const lines = [...tones.values()].map((of): ExplorerLine => {
    const [{ tone }] = of;
    const name = tones.size === 1 ? "" : tone === "women" ? words.women : words.total;
    return { id: tone, name, style: 0, tone, points: of.map(({ point }) => point) };
  });
  return {
    stops,
    along: { min: 0, max: rows.length - 1, ticks: [], years: [] },
    panels: [{ id: "rows", scale, lines }],
  };
}
