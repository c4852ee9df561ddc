import { notComputedText } from "../../cite/note-text";
import { citeShortText } from "../../cite/publication";
import { Context } from "../../derive/context";
import type { Dataset } from "../../domain/dataset";
import type { Mismatch, MismatchFact, MismatchKind } from "../../domain/mismatch";
import type { NotComputedReason } from "../../domain/not-computed";
import { type Locale, shortName } from "../../domain/text";
import { periodText } from "../../format/reference-period";
import { comparabilityWordsIn, type RelationKind, type WarningRelation } from "../../i18n/comparability-words";
import { messagesIn } from "../../i18n/messages";
import type { PageContext } from "../../view/frame";
import type { ComparedFigure } from "./compare";

/** What does not match, in one plain sentence; at most two. */
export function comparabilityWarning(mismatch: Mismatch, dataset: Dataset, locale: Locale): string {
  // What is named last may end in a stop of its own: “n.d.”.
  return sentenceOf(mismatch, dataset, locale).replace(/\.\.$/, ".");
}

function sentenceOf(mismatch: Mismatch, dataset: Dataset, locale: Locale): string {
  const { kind, more } = mismatch;
  const words = comparabilityWordsIn(locale);
  const facts = mismatch.facts.map((fact) => factText(fact, kind, dataset, locale));
  if (isOfRelations(kind)) return words.relations[kind](relationsOf(mismatch, facts), more);
  if (kind === "breaks") return words.sentences.breaks({ facts: pairsOf(facts, words.dated), more, fromTo: false });
  return words.sentences[kind]({ facts, more, fromTo: areAlike(mismatch.facts) });
}

/**
 * Why a figure stands without a mark: why what is asked for is not computed of it, or why it shares no axis with the
 * others; undefined where it has a mark.
 */
export function whyNotComparable(
  { original, notComputed, apart }: ComparedFigure,
  { dataset, locale, published }: PageContext,
): string | undefined {
  const words = comparabilityWordsIn(locale).apart;
  const because = (reason: NotComputedReason) =>
    notComputedText({ reason, inputs: [original] }, locale, (id) => published.figures.get(id));
  if (notComputed) return because(notComputed);
  switch (apart?.kind) {
    case undefined:
      return undefined;
    case "units":
      return words.units(original.unit.other[locale]);
    case "mission-and-others":
      return words["mission-and-others"];
    case "basis":
      return words.basis(messagesIn(locale).bases[original.basis ?? "not-stated"]);
    default:
      return because(readingOf(original.id, dataset));
  }
}

/** The caveat that keeps a figure out of every computation, as the reason for it. */
function readingOf(id: string, dataset: Dataset): NotComputedReason {
  const caveat = new Context(dataset).exclusionOf(id);
  const code = caveat?.kind === "ambiguity" ? "ambiguous" : "not-comparable";
  return { code, facts: [{ id }, ...(caveat ? [{ text: caveat.text }] : [])] };
}

function factText(fact: MismatchFact, kind: MismatchKind, dataset: Dataset, locale: Locale): string {
  if ("text" in fact) return shortName(fact.text[locale]);
  if ("period" in fact) return periodText(fact.period, locale);
  const { bases, kinds, sexes } = messagesIn(locale);
  switch (kind) {
    case "basis":
      return wordFor(fact.code, bases);
    case "kinds":
      return wordFor(fact.code, kinds);
    case "sexes":
      return wordFor(fact.code, sexes);
    case "statuses":
      return wordFor(fact.code, comparabilityWordsIn(locale).statuses);
    case "sources": {
      const source = dataset.sources.get(fact.code);
      return source ? citeShortText(source, locale) : fact.code;
    }
    default:
      return fact.code;
  }
}

function wordFor(code: string, words: Readonly<Record<string, string>>): string {
  return words[code] ?? code;
}

function isOfRelations(kind: MismatchKind): kind is RelationKind {
  return kind === "areas-overlap" || kind === "bodies-overlap";
}

/** Facts that say what lies in what; of bodies also how surely. */
function relationsOf({ kind }: Mismatch, facts: readonly string[]): WarningRelation[] {
  const length = kind === "bodies-overlap" ? 3 : 2;
  return chunks(facts, length).map(([part = "", whole = "", how]) => ({ part, whole, isSure: how !== "may-be" }));
}

function pairsOf(facts: readonly string[], join: (what: string, when: string) => string): string[] {
  return chunks(facts, 2).map(([what = "", when = ""]) => join(what, when));
}

function chunks(facts: readonly string[], length: number): string[][] {
  const count = Math.ceil(facts.length / length);
  return Array.from({ length: count }, (_, place) => facts.slice(place * length, (place + 1) * length));
}

/** True for dates of one form: two years, two days. */
function areAlike(facts: readonly MismatchFact[]): boolean {
  const forms = facts.map((fact) => ("period" in fact && fact.period.kind === "date" ? fact.period.date.length : 0));
  return forms.every((form) => form > 0 && form === forms[0]);
}
