import type { Dataset } from "../../domain/dataset";
import type { Figure } from "../../domain/figure";
import { isSince, isUntil, type ReferencePeriod, toEdtf } from "../../domain/reference-period";
import { capitalised, type Locale } from "../../domain/text";
import { whenTemplate } from "../../i18n/conventions";
import { titleWordsIn, type Years } from "../../i18n/title-words";
import type { PageContext } from "../frame";
import { yearOf } from "./scales";
import { cutName, fits, titleName } from "./sentence";

/** A sentence for the subtitle where some of these bodies are, or may be, counted in others of them; else empty. */
export function overlapSentence(figures: readonly Figure[], dataset: Dataset, locale: Locale): string {
  const overlaps = overlapsAmong(figures, dataset);
  if (overlaps.length === 0) return "";
  return titleWordsIn(locale).overlap[overlaps.some(({ certainty }) => certainty === "stated") ? "stated" : "may-be"];
}

/** The relations by which one of these bodies is counted in another of them. */
export function overlapsAmong(figures: readonly Figure[], dataset: Dataset): Dataset["relations"] {
  const bodies = new Set(figures.flatMap(({ entities }) => entities.map(({ id }) => id)));
  return dataset.relations.filter(
    ({ kind, entity, other }) => kind === "counted-in" && bodies.has(entity) && bodies.has(other),
  );
}

/** For the subtitle: of when figures are that a title gives without their times. */
export function timesSentence(figures: readonly Figure[], locale: Locale): string {
  const [only, ...others] = new Set(figures.map(({ period }) => toEdtf(period)));
  if (only === undefined) return "";
  const times = others.length === 0 ? whenTemplate(only, locale) : titleWordsIn(locale).times(yearsOf(figures));
  return `${capitalised(times)}.`;
}

/** What it is and of when: true of anything. A name with which it would be too long is cut. */
export function describedTitle(name: string, figures: readonly Figure[], page: PageContext): string {
  const span = spanOf(figures);
  const { undated } = yearsOf(figures);
  const described = (called: string) => titleWordsIn(page.locale).described({ name: called, span, undated });
  const whole = [name, titleName(name)].map(described);
  return whole.find((title) => fits(title, page)) ?? described(cutName(name));
}

/** The years from the first to the last; open where a period is. Undefined without dates, or where both ends are open. */
function spanOf(figures: readonly Figure[]): string | undefined {
  const { years } = yearsOf(figures);
  const [first] = years;
  const last = years.at(-1);
  const periods = figures.map(({ period }) => period);
  const [open, ...others] = new Set(periods.filter((period) => isUntil(period) || isSince(period)).map(toEdtf));
  if (first === undefined || others.length > 0) return undefined;
  if (open !== undefined && years.length === 1) return open;
  if (periods.some(isUntil)) return `../${last}`;
  if (periods.some(isSince)) return `${first}/..`;
  return first === last ? first : `${first}/${last}`;
}

function yearsOf(figures: readonly Figure[]): Years {
  const years = new Set(figures.flatMap(({ period }) => yearsIn(period)));
  return {
    years: [...years].sort((a, b) => a - b).map(String),
    undated: figures.some(({ period }) => period.kind === "undated"),
  };
}

/** The years that a period names. */
function yearsIn(period: ReferencePeriod): number[] {
  const start = period.kind === "interval" ? [Number(period.start.slice(0, 4))] : [];
  const year = yearOf(period);
  return year === undefined ? [] : [...start, year];
}
