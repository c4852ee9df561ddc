import type { CitedFigure } from "../../cite/cited-figure";
import type { Exhibit, ExhibitTable } from "../../document/block";
import type { NumberInline } from "../../document/content";
import type { FigureRow } from "../../document/figure-row";
import { numbersOf, numbersOfExhibit } from "../../document/numbers";
import type { Dataset } from "../../domain/dataset";
import type { Figure } from "../../domain/figure";
import { grouped } from "../../domain/grouped";
import { type Indicator, type Topic, topics } from "../../domain/indicator";
import { oncePerDataset } from "../../domain/once";
import type { IndicatorRole } from "../../domain/roles";
import type { Locale } from "../../domain/text";
import { messagesIn } from "../../i18n/messages";
import type { Query } from "../../store/loaded";
import { benchmarkOfPage } from "../benchmark";
import { type Frame, openPage, type PageContext } from "../frame";
import { asideOf } from "./asides";
import { barsExhibit } from "./bars";
import { occupancyExhibit } from "./occupancy";
import { overTimeId, seriesExhibit } from "./series";
import { spansExhibit } from "./spans";

/**
 * The exhibits of an indicator, chosen from its unit, its timing and its figures: what it was computed from or bodies
 * side by side, then values over time. None for incidental figures, for ranks, and for single figures: a
 * table says those.
 */
export function exhibitsOf(indicator: Indicator, page: PageContext, benchmark = benchmarkOfPage): Exhibit[] {
  return [staticExhibit(indicator, page, benchmark), overTime(indicator, page)].filter(
    (exhibit) => exhibit !== undefined,
  );
}

/** The first of them, for a page that shows exhibits of several indicators. */
export function leadingExhibit(indicator: Indicator, page: PageContext): Exhibit | undefined {
  return staticExhibit(indicator, page) ?? overTime(indicator, page);
}

/** The exhibits of the indicator that plays a role; at a benchmark that the reader may set. */
export function exhibitsOfRole(role: IndicatorRole, page: PageContext, benchmark = benchmarkOfPage): Exhibit[] {
  const indicator = page.dataset.roles.get(role);
  return indicator ? exhibitsOf(indicator, page, benchmark) : [];
}

/** What shows no values over time: first and last years, what was computed, or bars. */
function staticExhibit(indicator: Indicator, page: PageContext, benchmark = benchmarkOfPage): Exhibit | undefined {
  const figures = figuresToDraw(indicator, page);
  if (indicator.unit.measure === "year") return spansExhibit(indicator, figures, page);
  const exhibit = occupancyExhibit(indicator, figures, page) ?? barsExhibit(indicator, figures, page);
  return exhibit && { ...exhibit, aside: asideOf(exhibit, page, benchmark) };
}

function overTime(indicator: Indicator, page: PageContext): Exhibit | undefined {
  return seriesExhibit(indicator, figuresToDraw(indicator, page), page);
}

/** The figures of an indicator; none where they are incidental: nothing is computed from them, and nothing drawn. */
function figuresToDraw(indicator: Indicator, page: PageContext): readonly Figure[] {
  const isIncidental = page.dataset.derivations.exclusions.some(
    (each) => "indicators" in each && each.indicators.includes(indicator.id),
  );
  return isIncidental ? [] : page.figuresOfIndicator(indicator);
}

/**
 * The indicators whose exhibits the overview shows, in order: those that the dataset names, else the first of each topic
 * that has bars.
 */
export const exhibitedIndicators = oncePerDataset(
  "exhibited indicators",
  async (dataset: Dataset): Promise<readonly Indicator[]> => {
    const { exhibits } = dataset.description;
    if (exhibits) return exhibits.flatMap((id) => dataset.indicators.get(id) ?? []);
    const found = new Map<Topic, Indicator>();
    for (const indicator of dataset.indicators.values()) {
      if (indicator.topic === "context" || found.has(indicator.topic)) continue;
      const page = await openPage(dataset, "en", exhibitQuery(indicator));
      if (staticExhibit(indicator, page)) found.set(indicator.topic, indicator);
    }
    return topics.flatMap((topic) => found.get(topic) ?? []);
  },
);

/** The figures that the exhibits of indicators are composed of: what is beside a chart is of a target, or computed of counts. */
export function exhibitQuery(...indicators: readonly Pick<Indicator, "id">[]): Query {
  return ({ roles }) => [
    { indicator: [...indicators, ...[roles.get("personnel") ?? []].flat()].map(({ id }) => id) },
    { kind: "target" },
  ];
}

/** The indicator of every exhibit that the dataset has, by the exhibit's id, in the order of the indicators. */
export const exhibitIndicators = oncePerDataset(
  "indicators of exhibits",
  async (dataset: Dataset): Promise<ReadonlyMap<string, string>> => {
    const found = new Map<string, string>();
    for (const indicator of dataset.indicators.values()) {
      const page = await openPage(dataset, "en", exhibitQuery(indicator));
      for (const { id } of exhibitsOf(indicator, page)) found.set(id, indicator.id);
    }
    return found;
  },
);

/** The exhibit of this id, on a page that has its figures. */
export function citedExhibit(id: string, page: PageContext): Exhibit | undefined {
  const indicator = indicatorOfExhibit(id, page.dataset);
  return indicator && (id === indicator.id ? staticExhibit(indicator, page) : overTime(indicator, page));
}

/** The indicator that an exhibit of this id would be of. */
function indicatorOfExhibit(id: string, { indicators }: Dataset): Indicator | undefined {
  return indicators.get(id) ?? [...indicators.values()].find((indicator) => overTimeId(indicator) === id);
}

/** Figures by themselves, as a file has them: their notes are numbered from one, and nothing else is there. */
export interface Standalone<Of extends ExhibitTable = ExhibitTable> {
  readonly exhibit: Of;
  readonly frame: Frame;
}

/** Undefined where the dataset has no exhibit of this id. */
export async function standaloneExhibit(
  dataset: Dataset,
  locale: Locale,
  id: string,
): Promise<Standalone<Exhibit> | undefined> {
  const indicator = indicatorOfExhibit(id, dataset);
  if (!indicator) return undefined;
  const page = await openPage(dataset, locale, exhibitQuery(indicator));
  const exhibit = citedExhibit(id, page);
  return exhibit && { exhibit, frame: page.frame(numbersOfExhibit(exhibit), exhibit.indicatorName, "exhibits", id) };
}

/** Every figure of an exhibit, each once, in reading order: title, subtitle, chart, table, aside. */
export function figuresOfExhibit(exhibit: ExhibitTable): CitedFigure[] {
  return eachOnce(numbersOfExhibit(exhibit).map(({ cited }) => cited));
}

/** The same as rows of one list: the exhibit's own table, then what is beside it, then what a sentence alone names. */
export function rowsOfExhibit(exhibit: ExhibitTable, frame: Frame): FigureRow[] {
  const listed = exhibit.rows.map((row): NumberInline => ({ kind: "figure", cited: row.cited, as: "sign", row }));
  return rowsOf([...listed, ...numbersOf(exhibit.aside ?? []), ...numbersOfExhibit(exhibit)], frame);
}

/** The figures of these numbers as rows of one list, each once, in reading order. */
export function rowsOf(numbers: readonly NumberInline[], frame: Frame): FigureRow[] {
  const rows = new Map(numbers.toReversed().flatMap(({ row }) => (row ? [[row.id, row]] : [])));
  return eachOnce(numbers.map(({ cited }) => cited)).map((cited) => rows.get(cited.figure.id) ?? bareRow(cited, frame));
}

function eachOnce(cited: readonly CitedFigure[]): CitedFigure[] {
  return grouped(cited, ({ figure }) => figure.id).map(([first]) => first);
}

/** A row of what the figure says of itself, for one that is named in a sentence and in no list. */
function bareRow(cited: CitedFigure, { home, locale, notes }: Frame): FigureRow {
  const { id, indicator, entities, provenance } = cited.figure;
  const link = notes.flatMap(({ links }) => links).find((each) => each.id === id);
  return {
    id,
    href: link?.href ?? `${home}/figures/${id}`,
    subject: {
      indicator: indicator.name[locale],
      entity: entities.map(({ name }) => name[locale]).join(", "),
      details: provenance.kind === "derived" ? [messagesIn(locale).figure.computed] : [],
    },
    cited,
  };
}
