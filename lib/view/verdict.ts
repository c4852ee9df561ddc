import { type AgainstTarget, conditionOf } from "../check/against-target";
import type { Content } from "../document/content";
import type { Figure } from "../domain/figure";
import { grouped } from "../domain/grouped";
import { toEdtf } from "../domain/reference-period";
import type { Locale } from "../domain/text";
import { countOf } from "../format/quantity";
import { conventionsIn, whenTemplate } from "../i18n/conventions";
import { conditionText, verdictWordsIn } from "../i18n/verdict-words";
import { sentencePieces } from "./exhibit/sentence";
import type { PageContext } from "./frame";

/** A verdict with the target and the statements that it is about. */
export interface Judged {
  readonly target?: Figure;
  readonly verdict: AgainstTarget;
  /** All that was judged: the latest statements, and those without a date that disagree with them. */
  readonly judged: readonly Figure[];
}

/** The verdict as a sentence, with the values judged and their dates; empty where no target is set. */
export function verdictSentence(of: Judged, page: PageContext): Content {
  const { target, judged } = of;
  return sentencePieces(verdictTemplate(of, page), page, [...(target ? [target] : []), ...judged]);
}

/**
 * The verdict as a template, without a capital: “above [F023] if a share is meant ([W095] in {2019})”. Empty where no
 * target is set.
 *
 * @param named true where the target and the reading were said before: “above ([W095] in {2019})”
 */
export function verdictTemplate(of: Judged, page: PageContext, named = false): string {
  const { locale } = page;
  const { target, verdict, judged } = of;
  const words = verdictWordsIn(locale);
  const values = valuesTemplate(judged, locale);
  const settledBy = target?.unit.measure === "percent" ? "counts" : "exact";
  const level = `[${target?.id}]`;
  switch (verdict.code) {
    case "no-target":
      return "";
    case "no-value":
      return words.noValue;
    case "cannot-tell":
      if (verdict.because === "straddles") return words.withValues(words.straddles[settledBy](level), values);
      if (verdict.because === "statements") return words.withValues(words.statements[settledBy], values);
      return words.withValues(words.cannotTell[verdict.because], values);
    default:
      return [
        words.withValues(
          `${outcomeText(verdict, level, named, locale)}${named ? "" : conditionText(verdict.if, locale)}`,
          values,
        ),
        ...neededFor(of, page).map((needed) => words.needed(`[${needed.id}]`, countOf(needed.quantity))),
      ].join(conventionsIn(locale).semicolon);
  }
}

/** The reading that verdicts on a target depend on, as it ends a clause: “ if a share is meant”; empty where none is open. */
export function targetCondition(target: Figure, locale: Locale): string {
  return conditionText(conditionOf(target), locale);
}

/** The women that the judged body lacks to the target, where that is computed for the time of the values judged. */
function neededFor({ target, judged: [latest] }: Judged, page: PageContext): Figure[] {
  if (!target || !latest) return [];
  return page.published
    .restingOn(target)
    .filter(
      ({ provenance, entities: [body], period }) =>
        provenance.kind === "derived" &&
        provenance.rule.kind === "needed" &&
        body.id === latest.entities[0].id &&
        toEdtf(period) === toEdtf(latest.period),
    );
}

/** A share that may be meant, and what is not due yet, is above or below; all else is reached or not. */
function outcomeText(
  { code, side, if: condition }: Extract<AgainstTarget, { side: unknown }>,
  level: string,
  named: boolean,
  locale: Locale,
): string {
  const words = verdictWordsIn(locale);
  const reached = words.outcome[code === "not-due" ? "reached" : code];
  const sided = side === "at" ? reached : named ? words.shortSide[side] : words.side[side](level);
  if (code === "not-due") return `${words.outcome[code]}, ${sided}`;
  return condition === "share" && (code === "reached" || code === "not-reached") ? sided : reached;
}

/** “[W093] and [F026] in {2015}”; those of another time after a semicolon. */
function valuesTemplate(judged: readonly Figure[], locale: Locale): string {
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  return grouped(judged, ({ period }) => toEdtf(period))
    .map((of) => {
      const numbers = list.format(of.map(({ id }) => `[${id}]`));
      return `${numbers} ${whenTemplate(toEdtf(of[0].period), locale)}`;
    })
    .join(conventionsIn(locale).semicolon);
}
