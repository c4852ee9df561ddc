import type { Figure } from "../domain/figure";
import type { NotComputed, NotComputedFact } from "../domain/not-computed";
import type { Locale } from "../domain/text";
import { periodText } from "../format/reference-period";
import { derivationWordsIn } from "../i18n/derivation-words";
import { messagesIn } from "../i18n/messages";
import { type FindFigure, noteCaveat } from "./note-text";

/** Why there is no number, in one or two plain sentences; figures that a caveat names stand in it in words. */
export function notComputedText(
  { reason, inputs }: Pick<NotComputed, "reason" | "inputs">,
  locale: Locale,
  findFigure: FindFigure,
): string {
  const find: FindFigure = (id) => inputs.find((input) => input.id === id) ?? findFigure(id);
  const facts = reason.facts.map((fact) => factText(fact, locale, find));
  return derivationWordsIn(locale).reasons[reason.code](facts);
}

function factText(fact: NotComputedFact, locale: Locale, findFigure: FindFigure): string {
  if ("period" in fact) return periodText(fact.period, locale);
  if ("id" in fact) return subjectText(findFigure(fact.id), locale) ?? fact.id;
  return noteCaveat({ id: "", kind: "caveat", text: fact.text }, locale, findFigure).text;
}

/** What a figure is about, without its number: “Personnel, Royal Guard, women”. */
function subjectText(figure: Figure | undefined, locale: Locale): string | undefined {
  if (!figure) return undefined;
  const { indicator, entities, sex, target } = figure;
  const sexes = messagesIn(locale).sexes;
  const names = target ? [] : entities.map(({ name }) => name[locale]);
  const parts = [indicator.name[locale], ...names, sex === "F" || sex === "M" ? sexes[sex] : ""];
  return [...new Set(parts.filter((part) => part !== ""))].join(", ");
}
