import { notComputedText } from "../cite/note-text";
import { type Entry, numbersParagraph, paragraph } from "../document/block";
import { link } from "../document/content";
import type { FigureRow } from "../document/figure-row";
import { figureTable } from "../document/figure-table";
import type { Figure } from "../domain/figure";
import type { NotComputed } from "../domain/not-computed";
import type { IndicatorRole } from "../domain/roles";
import { type Locale, shortName } from "../domain/text";
import { messagesIn } from "../i18n/messages";
import { figureRow } from "./figure-row";
import type { PageContext } from "./frame";

/** A computation that was not made: what it would have given, from which figures, and why not. */
export interface NotComputedEntry {
  /** Letters, digits and hyphens. */
  readonly id: string;
  /** What is counted, and of whom. */
  readonly wanted: string;
  /** Of its entry on the data notes. */
  readonly href: string;
  /** What would have been done with the figures. */
  readonly attempt: string;
  /** Every figure that would have been used, by its id. */
  readonly figures: readonly { readonly id: string }[];
  /** Those of them that are listed: on a figure's own page, the others. */
  readonly rows: readonly FigureRow[];
  readonly reason: string;
}

/**
 * Cites the figures that would have been used, but not the one whose own page it is, nor those that stand beside it
 * already; call in reading order.
 */
export function notComputedEntry(
  notComputed: NotComputed,
  page: PageContext,
  own?: string,
  beside: ReadonlySet<string> = new Set(),
): NotComputedEntry {
  const { rule, inputs } = notComputed;
  const words = messagesIn(page.locale).notComputed;
  return {
    id: notComputedId(notComputed),
    href: `${page.path("data-notes")}#${notComputedId(notComputed)}`,
    wanted: wantedText(notComputed, page),
    attempt: words.attempts[rule.kind],
    figures: inputs,
    rows: inputs.filter(({ id }) => id !== own && !beside.has(id)).map((input) => figureRow(input, page)),
    reason: notComputedText(notComputed, page.locale, (id) => page.published.figures.get(id)),
  };
}

/** The indicator of the result, and whom it would be about: not those that it would be divided by or held against. */
function wantedText({ indicator, inputs }: NotComputed, { locale }: PageContext): string {
  const subjects = inputs.filter(({ kind }) => kind !== "denominator" && kind !== "target");
  const names = new Set(subjects.flatMap(({ entities }) => entities.map(({ name }) => shortName(name[locale]))));
  // Prisons, as a thing and as its count, are named once.
  names.delete(indicator.name[locale]);
  return messagesIn(locale).notComputed.wanted(indicator.name[locale], [...names].join(", "));
}

/** Readable, the same on every page: by the rule and the figures that it was tried on. */
export function notComputedId({ rule, inputs }: NotComputed): string {
  return ["not-computed", rule.id, ...inputs.map(({ id }) => id)].join("--");
}

/** The results not computed of results that would be of an indicator. */
export function notComputedOf(indicator: string, page: PageContext): readonly NotComputed[] {
  return page.published.notComputed.filter((notComputed) => notComputed.indicator.id === indicator);
}

/** The results not computed of the indicator that plays a role. */
export function notComputedOfRole(role: IndicatorRole, page: PageContext): readonly NotComputed[] {
  return notComputedOf(page.dataset.roles.get(role)?.id ?? "", page);
}

/** The results not computed of computations that a figure would be an input of. */
export function notComputedWith({ id }: Figure, { published }: Pick<PageContext, "published">): readonly NotComputed[] {
  return published.notComputed.filter(({ inputs }) => inputs.some((input) => input.id === id));
}

/** What was not computed, where the number would be: what it would have been, why not, and from which figures. */
export function notComputedBlock(entry: NotComputedEntry, locale: Locale, isLinked = false): Entry {
  const { id, href, wanted, attempt, figures, rows, reason } = entry;
  return {
    kind: "entry",
    of: "not-computed",
    id,
    title: [isLinked ? link(href, wanted) : wanted],
    blocks: [
      paragraph("attempt", attempt),
      numbersParagraph(reason, figures),
      ...(rows.length > 0 ? [figureTable(rows, wanted, locale)] : []),
    ],
  };
}
