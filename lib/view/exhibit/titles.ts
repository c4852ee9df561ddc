import type { Dataset } from "../../domain/dataset";
import { areaKind, isForce, isMission } from "../../domain/entity";
import { bodyName, type Figure } from "../../domain/figure";
import { grouped } from "../../domain/grouped";
import type { Indicator } from "../../domain/indicator";
import { isUntil, latestDate, latestDay, toEdtf } from "../../domain/reference-period";
import { titleWordsIn } from "../../i18n/title-words";
import type { PageContext } from "../frame";
import { describedTitle } from "./descriptions";
import { titleName } from "./sentence";
import { listTitle, type Title, type TitleEntry, timesTitle } from "./title-lists";

/** A bar, or a line, as its exhibit names it; the name is empty where all are of one thing. */
export interface NamedFigure {
  readonly name: string;
  readonly figure: Figure;
}

/**
 * The title of figures side by side: each thing with its numbers of the time shown, those with a date before those
 * without. What is kept out of comparisons, and what is missing, is not in it; nor are plans beside counts.
 *
 * @param more true where there are more than these bars
 */
export function barsTitle(indicator: Indicator, bars: readonly NamedFigure[], more: boolean, page: PageContext): Title {
  const shown = bars.filter(({ figure }) => isNamed(figure, page));
  const counted = shown.filter(({ figure }) => figure.kind !== "plan");
  const named = counted.length > 0 ? counted : shown;
  const bodies = grouped(named, ({ name }) => name).map((of) => ({
    name: of[0].name,
    figures: of.map(({ figure }) => figure),
  }));
  const [only, ...others] = bodies;
  const all = named.map(({ figure }) => figure);
  const title =
    only && others.length === 0 && !more
      ? timesTitle(headOf(only.figures, indicator, page), inTime(only.figures), page)
      : listTitle({ ...measureOf(all, indicator, page), times: "optional" }, bodies.map(ofOneTime), more, page);
  return title ?? described(indicator, all, page);
}

/**
 * The title of values over time: of one thing all that is stated of its latest time, after what the same source says of
 * the time before; of several the latest of each, the latest first.
 *
 * @param panels the lines of each thing, in the order of the panels
 * @param more true where there are more things than panels
 */
export function seriesTitle(
  indicator: Indicator,
  panels: readonly { readonly name: string; readonly lines: readonly (readonly Figure[])[] }[],
  more: boolean,
  page: PageContext,
): Title {
  const areCounts = panels.some(({ lines }) => lines.some(isCounted));
  const named = panels
    .filter(({ lines }) => !areCounts || lines.some(isCounted))
    .map(({ name, lines }) => ({ name, lines: linesNamed(lines, indicator) }));
  const all = named.flatMap(({ lines }) => lines.flat());
  const entries = named.map(({ name, lines }) => ({ name, figures: latestOf(lines.flat()) }));
  const hasOthers = more || named.length < panels.length;
  const [only, ...others] = named;
  const latest = only?.lines.find((each) => each.some((figure) => entries[0]?.figures.includes(figure))) ?? [];
  // A source with one value alone is named beside what others say of the time before.
  const line = latest.length > 1 ? latest : (only?.lines.flat() ?? []);
  const title =
    only && others.length === 0 && !hasOthers
      ? timesTitle(headOf(line, indicator, page), [...inTime(line).slice(-2, -1), entries[0]?.figures ?? []], page)
      : listTitle({ ...measureOf(all, indicator, page), times: "needed" }, latestFirst(entries), hasOthers, page);
  return title ?? described(indicator, all, page);
}

/** True for a line that is not of plans alone. */
function isCounted(line: readonly Figure[]): boolean {
  return line.some(({ kind }) => kind !== "plan");
}

/** The title of spans of years, the earliest first: each with its name. */
export function spansTitle(indicator: Indicator, spans: readonly NamedFigure[], page: PageContext): Title {
  // The name of a programme often ends with its years, which the number says.
  const entries = spans.map(({ name, figure }) => ({
    name: titleName(name).replace(/\s+\d{4}\s*[-–]\s*\d{4}$/, ""),
    figures: [figure],
  }));
  const lead = { measure: indicator.name[page.locale], needed: false, times: "none" } as const;
  const figures = spans.map(({ figure }) => figure);
  return listTitle(lead, entries, false, page) ?? described(indicator, figures, page);
}

function described({ name }: Indicator, figures: readonly Figure[], page: PageContext): Title {
  return { text: describedTitle(name[page.locale], figures, page), dated: true };
}

function isNamed({ id, quantity }: Figure, { excluded }: PageContext): boolean {
  return quantity.kind !== "missing" && !excluded.has(id);
}

/** Of a thing with dated figures those, else those without a date: never both in one number. */
function ofOneTime({ name, figures }: TitleEntry): TitleEntry {
  const dated = figures.filter(({ period }) => period.kind !== "undated");
  return { name, figures: dated.length > 0 ? dated : figures };
}

/** Figures by their periods, what was before an event first, what has no date last. */
function inTime(figures: readonly Figure[]): readonly (readonly Figure[])[] {
  return grouped(figures, ({ period }) => toEdtf(period)).sort(
    ([a], [b]) => Number(isUntil(b.period)) - Number(isUntil(a.period)) || (dayOf(a) < dayOf(b) ? -1 : 1),
  );
}

/** The last day of a figure's time; after all others where it has no date. */
function dayOf({ period }: Figure): string {
  const date = latestDate(period);
  return date === undefined ? "9999" : latestDay(date);
}

/** Those of the latest period. */
function latestOf(figures: readonly Figure[]): readonly Figure[] {
  return inTime(figures).at(-1) ?? [];
}

/** The latest first; of one time, a body before its parts. */
function latestFirst(entries: readonly TitleEntry[]): readonly TitleEntry[] {
  const day = ({ figures: [first] }: TitleEntry) => (first ? dayOf(first) : "");
  const isPart = ({ name }: TitleEntry) => Number(name.includes(", "));
  return [...entries].sort((a, b) => (day(a) === day(b) ? isPart(a) - isPart(b) : day(a) < day(b) ? 1 : -1));
}

/**
 * What was counted, not what was planned; of lines by sex those of women on representation, else those of both sexes. All
 * where there are no such.
 */
function linesNamed(all: readonly (readonly Figure[])[], { topic }: Indicator): readonly (readonly Figure[])[] {
  const counted = all.filter(isCounted);
  const lines = counted.length > 0 ? counted : all;
  const named = lines.filter(([first]) => (first?.sex === "F") === (topic === "representation"));
  return named.length > 0 ? named : lines;
}

/** Indicators whose figures of sex F are women and nothing else. */
const countsOfPeople = ["womens-share", "womens-share-of-seats", "seats", "personnel", "mission-strength"] as const;

/** What is measured. “Women” is needed: it cannot be left to the subtitle. */
function measureOf(figures: readonly Figure[], indicator: Indicator, { dataset, locale }: PageContext) {
  const isOfPeople = countsOfPeople.some((role) => dataset.roles.get(role)?.id === indicator.id);
  const needed = isOfPeople && figures.length > 0 && figures.every(({ sex }) => sex === "F");
  return { measure: needed ? titleWordsIn(locale).women : titleName(indicator.name[locale]), needed };
}

/**
 * Whose numbers they are, before those of one body: persons of a force or mission by its name alone; all else by what is
 * measured, with the body where the indicator has others.
 */
function headOf(figures: readonly Figure[], indicator: Indicator, page: PageContext): string {
  const { measure, needed } = measureOf(figures, indicator, page);
  const [first] = figures;
  if (!first) return measure;
  const body = bodyInArea(first, page);
  if (isStrength(first, page.dataset)) return body;
  const isOther = needed || page.figuresOfIndicator(indicator).some((figure) => bodyInArea(figure, page) !== body);
  return isOther && body !== measure ? `${measure}, ${body}` : measure;
}

/** The body, with its area where that is another than the dataset's. */
function bodyInArea(figure: Figure, { dataset, locale }: PageContext): string {
  const { area, entities } = figure;
  const body = bodyName(figure, locale);
  const isOwn = area.id === dataset.description.area || entities.some(({ kind }) => kind === areaKind);
  return titleName(isOwn ? body : `${body}, ${area.name[locale]}`);
}

/** True for people, of both sexes, who a source says are in a force or mission: its name says what they are. */
function isStrength({ unit, sex, entities: [entity], indicator, provenance }: Figure, { roles }: Dataset): boolean {
  const isBody = isForce(entity) || isMission(entity);
  const arePersons = unit.id === roles.get("personnel")?.unit.id;
  return isBody && arePersons && sex === "_T" && indicator.timing === "stock" && provenance.kind === "read";
}
