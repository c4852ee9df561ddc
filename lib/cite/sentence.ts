import { type Figure, isMeasured } from "../domain/figure";
import type { ReferencePeriod } from "../domain/reference-period";
import { joined, type Locale } from "../domain/text";
import { countOf, quantitySentence, unitWordSpoken } from "../format/quantity";
import { periodText } from "../format/reference-period";
import { type CiteLanguage, citeWordsIn, type SentenceWords, type WomenAmong } from "../i18n/cite-words";
import { messagesIn } from "../i18n/messages";
import { computationText } from "./computation";
import { figureInText } from "./reference";

/** What a sentence needs to know beside the figure itself. */
export interface SentenceSubject {
  readonly indicator: string;
  readonly entity: string;
  /** What narrows it, its sex left out. */
  readonly details: readonly string[];
  /** The sex in words, where it distinguishes figures of the indicator; else empty. */
  readonly sex: string;
  /** What has a sentence of its own; else it is said plainly. */
  readonly pattern?: { readonly womenAmong: WomenAmong } | "personnel";
  /** What others state of the same thing and date, each a sentence that names the value and its source. */
  readonly others: readonly string[];
}

/**
 * A figure as a sentence that can be copied into a text: “In 2014, 7 % of the army were women (ISSAT, n.d., §4.iii,
 * para. 2).” The number keeps its limits, its doubts and its time; what others state of the same, and that the source can be
 * read in several ways, is said after it.
 */
export function figureSentence(figure: Figure, subject: SentenceSubject, locale: Locale): string {
  const words = citeWordsIn(locale);
  const said = patternSentence(figure, subject, words, locale) ?? plainSentence(figure, subject, words, locale);
  const sentences = [
    `${said} (${figureInText(figure, locale)}).`,
    ...subject.others,
    figure.caveats.some(({ kind }) => kind === "ambiguity") ? words.ambiguous : "",
    restsOnAssumptions(figure) ? (computationText(figure, locale) ?? "") : "",
  ];
  return joined(sentences, " ");
}

/** True for what nobody can read without knowing what was assumed: the years and the turnover of a forecast. */
function restsOnAssumptions({ provenance }: Figure): boolean {
  return provenance.kind === "derived" && provenance.rule.kind === "recruits";
}

/** Of the kinds that were counted or measured at some time, and have a number. */
function patternSentence(
  figure: Figure,
  { pattern, entity, details }: SentenceSubject,
  words: CiteLanguage,
  locale: Locale,
): string | undefined {
  const { quantity, unit, sex, entities, kind, basis } = figure;
  const isCounted = isMeasured(figure) && kind !== "plan" && quantity.kind !== "missing" && quantity.kind !== "span";
  if (!pattern || !isCounted) return undefined;
  const isForce = entities.length === 1 && entities[0].kind === "force" && details.length === 0;
  const number = quantitySentence(quantity, unit, locale);
  const said = { ...timeAndDoubts(figure, words, locale), subject: [entity, ...details].join(", "), number };
  if (pattern === "personnel") {
    const isActual = basis === undefined || basis === "actual";
    if (!isForce || !isActual || sex === "_Z" || unit.measure !== "count") return undefined;
    return words.ofForce?.personnel(entity, words.ofForce.people[sex](countOf(quantity)), said);
  }
  if (sex !== "F" || unit.measure !== "percent") return undefined;
  const ofForce = isForce && pattern.womenAmong === "personnel" ? words.ofForce : undefined;
  return ofForce ? ofForce.womenShare(entity, said) : words.womenShare(pattern.womenAmong, said);
}

function plainSentence(
  figure: Figure,
  { indicator, entity, details, sex }: SentenceSubject,
  words: CiteLanguage,
  locale: Locale,
): string {
  const { quantity, unit, basis } = figure;
  const unitWords = saysUnit(indicator, figure, locale) ? "" : unitWordSpoken(quantity, unit, locale);
  const basisWords = basis === undefined || basis === "not-stated" ? "" : messagesIn(locale).bases[basis];
  return words.plain(indicator, {
    ...timeAndDoubts(figure, words, locale),
    subject: joined([entity === indicator ? "" : entity, sex, ...details, basisWords]),
    number: joined([quantitySentence(quantity, unit, locale), unitWords], " "),
  });
}

/** True where the name of the indicator ends in the unit already, and of a rank, whose name says what it is. */
function saysUnit(indicator: string, { unit }: Figure, locale: Locale): boolean {
  if (unit.measure === "rank") return true;
  return unit.measure === "rate" && indicator.toLowerCase().endsWith(unit.other[locale].toLowerCase());
}

type TimeAndDoubts = Pick<SentenceWords, "when" | "period" | "doubts">;

function timeAndDoubts(figure: Figure, words: CiteLanguage, locale: Locale): TimeAndDoubts {
  const { period, quantity, target, kind, unit } = figure;
  const { figure: figureWords } = messagesIn(locale);
  if (target) {
    const due = target.due ? [words.targetDue(periodText(target.due, locale))] : [];
    const reading = target.reading === "assumed" ? [words.assumedReading] : [];
    return { when: "", period: "", doubts: [figureWords.targetType[target.type], ...due, ...reading] };
  }
  const doubt = quantity.kind === "missing" ? "" : words.doubts[quantity.status];
  const doubts = [...targetsUnder(figure, words, locale), ...(doubt === "" ? [] : [doubt])];
  // First and last year of a programme are its period already.
  if (quantity.kind === "span") return { when: "", period: "", doubts };
  // What is planned, and what lasts, is not “in” its year.
  const isThen = quantity.kind !== "missing" && kind !== "plan" && unit.measure !== "duration";
  const when = isThen ? whenOf(period, words, locale) : "";
  return { when, period: when === "" ? periodText(period, locale) : "", doubts };
}

/** The targets that a computed figure is measured against, over however many steps, each once. */
function targetsUnder({ provenance }: Figure, words: CiteLanguage, locale: Locale): string[] {
  const said =
    provenance.kind === "read"
      ? []
      : provenance.inputs.flatMap((input) => {
          if (!input.target) return targetsUnder(input, words, locale);
          const number = quantitySentence(input.quantity, input.unit, locale);
          return [words.againstTarget(number, input.target.reading === "assumed")];
        });
  return [...new Set(said)];
}

function whenOf(period: ReferencePeriod, words: CiteLanguage, locale: Locale): string {
  if (period.kind !== "date") return "";
  return words.when(periodText(period, locale), period.date.length === "YYYY-MM-DD".length);
}
