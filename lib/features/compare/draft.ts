import type { ChartSpec } from "../../chart/spec";
import { bodyName, type Figure } from "../../domain/figure";
import { oncePer } from "../../domain/once";
import { compareWordsIn } from "../../i18n/compare-words";
import { messagesIn } from "../../i18n/messages";
import { producersOf, sourceNames } from "../../view/exhibit/exhibit";
import { subjectOf } from "../../view/figure-row";
import type { PageContext } from "../../view/frame";
import type { ComparedFigure, Comparison } from "./compare";
import { whyNotComparable } from "./warnings";

/** How a comparison is drawn. */
export interface Drawing {
  readonly chart: ChartSpec;
  /** What is drawn with a mark, in the order of the drawing. */
  readonly marked: readonly Figure[];
  /** What a sentence about it names: of a line its last value. */
  readonly named: readonly Figure[];
  /** How many such there are, with those that were too many to draw. */
  readonly nameable: number;
  /** How many figures of the comparison have no place in it. */
  readonly undrawn: number;
  /** What is left out of the drawing and why, and how it is read, beside what its marks mean. */
  readonly caveats: readonly string[];
  /** The drawing in words. */
  readonly alternative: string;
}

/** A comparison on its way to a page. */
export interface Draft {
  readonly comparison: Comparison;
  readonly differ: Differences;
  readonly page: PageContext;
}

/** The figure that stands for a compared one: what was computed, or what is there instead. */
export function figureOf({ original, shown }: ComparedFigure): Figure {
  return shown ?? original;
}

/** True where it shares the axis of the others. */
export function isOnAxis({ shown, apart }: ComparedFigure): boolean {
  return shown !== undefined && apart === undefined;
}

/** What differs among the figures of a comparison, and so must be said of each. */
export interface Differences {
  readonly areas: boolean;
  readonly entities: boolean;
  readonly bases: boolean;
  readonly sources: boolean;
}

/** What differs in a comparison; computed once for each. */
export const differencesIn = oncePer(({ figures }: Comparison): Differences => {
  const differ = (of: (figure: Figure) => string | undefined) =>
    new Set(figures.map(({ original }) => of(original))).size > 1;
  return {
    areas: differ(({ area }) => area.id),
    entities: differ(({ entities }) => entities.map(({ id }) => id).join()),
    bases: differ(({ basis }) => basis),
    sources: differ(producersOf),
  };
});

/** What the names of figures depend on. */
type Labelled = Pick<Draft, "differ" | "page">;

/** Body, area, or both: what distinguishes a figure's subject from the others. Empty where all are of one. */
export function labelOf(figure: Figure, { differ, page: { locale } }: Labelled): string {
  const parts = [differ.entities ? bodyName(figure, locale) : "", differ.areas ? figure.area.name[locale] : ""];
  // A body that is its area has the area's name.
  return [...new Set(parts.filter((part) => part !== ""))].join(", ");
}

/** The same with the names that do not differ: what the figure is about, where nothing is beside it. */
export function fullLabelOf(figure: Figure, of: Labelled): string {
  const label = labelOf(figure, of);
  return label === "" ? bodyName(figure, of.page.locale) : label;
}

/** What narrows it beyond body and area: a sex, a code, a kind, what a strength counts, its source. */
export function detailsOf(figure: Figure, { differ, page }: Labelled): string[] {
  const { locale } = page;
  const words = messagesIn(locale);
  const said = new Set([figure.area.name[locale], words.figure.computed]);
  return [
    ...subjectOf(figure, page).details.filter((detail) => !said.has(detail)),
    differ.bases && figure.basis !== undefined && figure.basis !== "not-stated" ? words.bases[figure.basis] : "",
    differ.sources ? sourceNames(figure, locale) : "",
  ].filter((detail) => detail !== "");
}

/** Why a figure has no mark, and in which unit, if that is not the one of the others; empty where it has a mark. */
export function reasonsOf(compared: ComparedFigure, { comparison, page }: Draft): string[] {
  const why = whyNotComparable(compared, page);
  if (why === undefined) return [];
  const words = compareWordsIn(page.locale);
  const { unit } = figureOf(compared);
  const reason = words.notComparable(why);
  const isAsOthers = unit.id === comparison.shownAs.unit.id;
  return [isAsOthers ? reason : `${words.asPrinted(unit.other[page.locale])} · ${reason}`];
}
