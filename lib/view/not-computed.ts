import { notComputedText } from "../cite/note-text";
import { type Entry, numbersParagraph, paragraph } from "../document/block";
import { link } from "../document/content";
import { figureTable } from "../document/figure-table";
import type { Figure } from "../domain/figure";
import type { NotComputed } from "../domain/not-computed";
import type { IndicatorRole } from "../domain/roles";
import { shortName } from "../domain/text";
import { messagesIn } from "../i18n/messages";
import { figureRow } from "./figure-row";
import type { PageContext } from "./frame";

/** A computation that was not made, in words: what it would have given, how, why not, and where the data notes list it. */
export function notComputedWords(notComputed: NotComputed, page: PageContext) {
  return {
    wanted: wantedText(notComputed, page),
    attempt: messagesIn(page.locale).notComputed.attempts[notComputed.rule.kind],
    reason: notComputedText(notComputed, page.locale, (id) => page.published.figures.get(id)),
    href: `${page.path("data-notes")}#${notComputedId(notComputed)}`,
  };
}

/** The indicator of the result, and whom it would be about: not those that it would be divided by or compared with. */
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

/**
 * What was not computed, where the number would be: what it would have been, why not, and from which figures.
 *
 * @param beside the ids of figures that are beside it already, and so not in its list
 */
export function notComputedBlock(
  notComputed: NotComputed,
  page: PageContext,
  { beside, isLinked = false }: { readonly beside?: ReadonlySet<string>; readonly isLinked?: boolean } = {},
): Entry {
  const { inputs } = notComputed;
  const { wanted, attempt, reason, href } = notComputedWords(notComputed, page);
  const rows = inputs.filter(({ id }) => !beside?.has(id)).map((input) => figureRow(input, page));
  return {
    kind: "entry",
    of: "not-computed",
    id: notComputedId(notComputed),
    title: [isLinked ? link(href, wanted) : wanted],
    blocks: [
      paragraph("attempt", attempt),
      numbersParagraph(reason, inputs),
      ...(rows.length > 0 ? [figureTable(rows, wanted, page.locale)] : []),
    ],
  };
}
