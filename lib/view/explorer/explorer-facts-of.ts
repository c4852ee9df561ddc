import type { BarChart, MarkedFigure, Scale, SeriesChart, SeriesPoint, Tick, Tone } from "../../chart/spec";
import type { FigureRow } from "../../document/figure-row";
import type { Quantity } from "../../domain/quantity";
import type { Locale } from "../../domain/text";
import type { Unit } from "../../domain/unit";
import { formatYear, noBreakSpace } from "../../format/number";
import { isApproximate, quantitySentence, unitWordSpoken } from "../../format/quantity";
import { periodText } from "../../format/reference-period";
import { exhibitWordsIn } from "../../i18n/exhibit-words";
import { explorerWordsIn } from "../../i18n/explorer-words";
import { messagesIn } from "../../i18n/messages";
import type { StandaloneExhibit } from "../exhibit/exhibits-of";
import { wholeNoteLine } from "../note-line";
import type { ExplorerFacts, ExplorerLine, ExplorerPoint, ExplorerStop } from "./explorer-facts";

/** What every point says of its figure. */
interface Statements {
  readonly locale: Locale;
  readonly notes: readonly string[];
  readonly of: (figure: string, name: string) => Pick<ExplorerPoint, "value" | "period" | "spoken" | "note">;
}

/** What the browser is told of a chart that its reader explores; undefined of first and last years, which have no more to tell. */
export function explorerFactsOf(standalone: StandaloneExhibit): ExplorerFacts | undefined {
  const { exhibit, frame } = standalone;
  const { chart, alternative } = exhibit;
  if (chart.kind === "spans") return undefined;
  const { region, spoken: _spoken, ...words } = explorerWordsIn(frame.locale);
  const statements = statementsOf(standalone);
  const { reference } = chart;
  return {
    kind: chart.kind,
    region: region(alternative.text),
    words,
    ...(chart.kind === "series" ? seriesFacts(chart, statements) : barFacts(chart, statements)),
    notes: statements.notes,
    ...(reference && { reference: { kind: reference.kind, value: reference.value } }),
  };
}

type OfKind = Pick<ExplorerFacts, "stops" | "along" | "panels">;

function seriesFacts({ time, panels }: SeriesChart, statements: Statements): OfKind {
  const facts = panels.map(({ id, label: body, scale, lines }) => ({
    id,
    scale,
    mixed: isMixed(lines.map(({ tone }) => tone)),
    lines: lines.map(({ id: line, label, style, tone, points }): ExplorerLine => {
      const name = [body, label].filter((part) => part !== "").join(", ");
      return {
        ...{ id: line, name, style, tone },
        points: points.map((point, place) => seriesPoint(point, points[place - 1], name, statements)),
      };
    }),
  }));
  const points = facts.flatMap(({ lines }) => lines.flatMap((line) => line.points));
  return {
    stops: stopsOf(points),
    along: { ...time, years: yearsOf(time) },
    panels: facts,
  };
}

/** Every whole year of an axis of time. */
function yearsOf({ min, max }: Scale): Tick[] {
  return Array.from({ length: Math.floor(max) - Math.ceil(min) + 1 }, (_, place) => {
    const value = Math.ceil(min) + place;
    return { value, label: formatYear(value) };
  });
}

function seriesPoint(
  point: SeriesPoint,
  before: SeriesPoint | undefined,
  name: string,
  statements: Statements,
): ExplorerPoint {
  const { id, mark, allowed, derived, disagrees, at, until, joined, breaks } = point;
  return {
    id,
    at: until === undefined ? at : (at + until) / 2,
    ...(until !== undefined && { from: at, until }),
    ...{ mark, derived, disagrees, joined },
    ...(allowed && { allowed }),
    ...(breaks && before && { breakAt: ((before.until ?? before.at) + at) / 2 }),
    ...statements.of(id, name),
  };
}

/** Every place in time that has a value, each once, named by the periods that stand there. */
function stopsOf(points: readonly ExplorerPoint[]): ExplorerStop[] {
  const periods = new Map<number, Set<string>>();
  for (const { at, period } of points) periods.set(at, (periods.get(at) ?? new Set()).add(period));
  return [...periods]
    .sort(([one], [other]) => one - other)
    .map(([at, names]) => ({ at, label: [...names].join(" · ") }));
}

/** A line for each kind of people counted; the rows are its stops. */
function barFacts({ rows, scale }: BarChart, statements: Statements): OfKind {
  const words = exhibitWordsIn(statements.locale);
  const bars = rows.flatMap(({ label, details, tone, inside, ...row }, at) => {
    const name = [label, ...details].filter((part) => part !== "").join(", ");
    const parts = inside ? [{ tone: "women" as const, point: barPoint(inside, at, name, statements, true) }] : [];
    return [{ tone, point: barPoint(row, at, name, statements) }, ...parts];
  });
  const tones = [...new Set(bars.map(({ tone }) => tone))];
  return {
    stops: rows.map(({ label, details }, at) => ({
      at,
      label: [label, ...details].filter((part) => part !== "").join(", "),
    })),
    along: { min: 0, max: rows.length - 1, ticks: [], years: [] },
    panels: [
      {
        ...{ id: "rows", scale, mixed: isMixed(tones) },
        lines: tones.map((tone) => ({
          id: tone,
          name: tones.length === 1 ? "" : tone === "women" ? words.women : words.total,
          ...{ style: 0, tone },
          points: bars.filter((bar) => bar.tone === tone).map(({ point }) => point),
        })),
      },
    ],
  };
}

function barPoint(
  { cited, mark, allowed, derived, discrepancy }: MarkedFigure,
  at: number,
  name: string,
  statements: Statements,
  inside = false,
): ExplorerPoint {
  return {
    ...{ id: cited.figure.id, at, mark, derived, disagrees: discrepancy !== undefined, joined: false, inside },
    ...(allowed && { allowed }),
    ...statements.of(cited.figure.id, name),
  };
}

function statementsOf({ exhibit, frame }: StandaloneExhibit): Statements {
  const { locale } = frame;
  const rows = new Map(exhibit.rows.map((row): [string, FigureRow] => [row.id, row]));
  const { spoken } = explorerWordsIn(locale);
  return {
    locale,
    notes: frame.notes.map((note) => wholeNoteLine(note, locale)),
    of: (id, name) => {
      const row = rows.get(id);
      if (!row) throw new RangeError(`${id} is drawn, and not in the table of its exhibit`);
      const { figure, note } = row.cited;
      const { quantity, unit } = figure;
      const value = [spokenNumber(quantity, unit, locale), unitWordSpoken(quantity, unit, locale)]
        .filter((part) => part !== "")
        .join(" ");
      const period = periodText(figure.period, locale);
      return {
        value,
        period,
        spoken: spoken(name, period, value),
        note: frame.notes.findIndex((each) => each.number === note),
      };
    },
  };
}

/** The number in words; an estimate too says that it is about, as ≈ does in the drawing. */
function spokenNumber(quantity: Quantity, unit: Unit, locale: Locale): string {
  const number = quantitySentence(quantity, unit, locale);
  const { about } = messagesIn(locale).qualifierWords;
  return isApproximate(quantity) && !number.startsWith(about) ? `${about}${noBreakSpace}${number}` : number;
}

/** True where lines or bars of women stand beside those of all. */
function isMixed(tones: readonly Tone[]): boolean {
  return new Set(tones).size > 1;
}
