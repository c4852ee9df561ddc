import { bodyName, type Figure } from "../../domain/figure";
import { messagesIn } from "../../i18n/messages";
import { producersOf, sourceNames } from "../../view/exhibit/exhibit";
import { subjectOf } from "../../view/figure-row";
import type { PageDraft } from "../../view/frame";
import type { Comparison } from "./compare";

/** What differs among the figures of a comparison, and so must be said of each. */
export interface Differences {
  readonly areas: boolean;
  readonly entities: boolean;
  readonly bases: boolean;
  readonly sources: boolean;
}

const known = new WeakMap<Comparison, Differences>();

/** What differs in a comparison; worked out once for each. */
export function differencesIn(comparison: Comparison): Differences {
  const found = known.get(comparison) ?? differencesAmong(comparison.figures.map(({ original }) => original));
  known.set(comparison, found);
  return found;
}

function differencesAmong(figures: readonly Figure[]): Differences {
  const several = (of: (figure: Figure) => string | undefined) => {
    const [first] = figures;
    return first !== undefined && figures.some((figure) => of(figure) !== of(first));
  };
  return {
    areas: several(({ area }) => area.id),
    entities: several(({ entities }) => entities.map(({ id }) => id).join()),
    bases: several(({ basis }) => basis),
    sources: several(producersOf),
  };
}

/** Body, area, or both: what tells a figure's subject from the others. Empty where all are of one. */
export function labelOf(figure: Figure, differ: Differences, { locale }: PageDraft): string {
  const parts = [differ.entities ? bodyName(figure, locale) : "", differ.areas ? figure.area.name[locale] : ""];
  // A body that is its area has the area's name.
  return [...new Set(parts.filter((part) => part !== ""))].join(", ");
}

/** The same with the names that do not differ: what the figure is about, where nothing stands beside it. */
export function fullLabelOf(figure: Figure, differ: Differences, page: PageDraft): string {
  const label = labelOf(figure, differ, page);
  return label === "" ? bodyName(figure, page.locale) : label;
}

/** What narrows it beyond body and area: a sex, a code, a kind, what a strength counts, its source. */
export function detailsOf(figure: Figure, differ: Differences, page: PageDraft): string[] {
  const { locale } = page;
  const words = messagesIn(locale);
  const said = new Set([figure.area.name[locale], words.figure.computed]);
  return [
    ...subjectOf(figure, page).details.filter((detail) => !said.has(detail)),
    differ.bases && figure.basis !== undefined && figure.basis !== "not-stated" ? words.bases[figure.basis] : "",
    differ.sources ? sourceNames(figure, locale) : "",
  ].filter((detail) => detail !== "");
}
