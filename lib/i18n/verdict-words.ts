import type { Locale } from "../domain/text";
import { dictionary } from "./dictionary";
import { colon, semicolon } from "./french";
import { byCount } from "./plural";

/**
 * The words of verdicts in one language. `target` and `values` are templates: `[F023]`, `[W095] in {2019}`. A verdict
 * begins without a capital, for a name may come before it.
 */
const en = {
  side: { above: (target: string) => `above ${target}`, below: (target: string) => `below ${target}` },
  /** The same where the target was named before. */
  shortSide: { above: "above", below: "below" },
  outcome: {
    "not-due": "not yet due",
    reached: "reached",
    "not-reached": "not reached",
    met: "reached by the due date",
    "not-met": "not reached by the due date",
    "met-later": "reached at a date later than due",
    "not-met-later": "not reached at a date later than due",
  },
  /** After an outcome: the reading that it holds on. */
  condition: { share: " if a share is meant", reading: " if the target is read as it is here" },
  noValue: "no value yet in the sources read",
  cannotTell: {
    reading: "cannot tell: the source leaves open what is meant; the level that it means would settle it",
    base: "cannot tell: what the change is counted from is not known; the value at the start would settle it",
    level: "cannot tell: the target names no single number; the number that it means would settle it",
    unit: "cannot tell: the value is in another unit than the target; a value in the same unit would settle it",
    undated: "cannot tell: the target has a due date and the value has no date; its date would settle it",
  },
  straddles: {
    counts: (target: string) =>
      `cannot tell: the number as printed may be on either side of ${target}; the counts behind it would settle it`,
    exact: (target: string) =>
      `cannot tell: the number as printed may be on either side of ${target}; an exact number would settle it`,
  },
  statements: {
    counts: "cannot tell: the sources are on both sides of the target; the counts behind them would settle it",
    exact: "cannot tell: the sources are on both sides of the target; an exact number with its source would settle it",
  },
  /** The values that are judged, in brackets after the verdict. */
  withValues: (verdict: string, values: string) => `${verdict} (${values})`,
  /** `number` is a figure in square brackets, `count` how many women it stands for. */
  needed: (number: string, count: number) => `${number} more ${byCount("en", count, "woman", "women")} needed`,
};

const fr = {
  side: { above: (target) => `au-dessus de ${target}`, below: (target) => `en dessous de ${target}` },
  shortSide: { above: "au-dessus", below: "en dessous" },
  outcome: {
    "not-due": "échéance à venir",
    reached: "atteinte",
    "not-reached": "non atteinte",
    met: "atteinte à l’échéance",
    "not-met": "non atteinte à l’échéance",
    "met-later": "atteinte à une date postérieure à l’échéance",
    "not-met-later": "non atteinte à une date postérieure à l’échéance",
  },
  condition: { share: " si une part est visée", reading: " si la cible se lit comme ici" },
  noValue: "aucune valeur à ce jour dans les sources lues",
  cannotTell: {
    reading: `impossible à dire${colon}la source laisse ouvert ce qui est visé${semicolon}le niveau visé permettrait de trancher`,
    base: `impossible à dire${colon}on ignore à partir de quoi l’évolution se compte${semicolon}la valeur de base permettrait de trancher`,
    level: `impossible à dire${colon}la cible ne fixe pas un nombre unique${semicolon}le nombre visé permettrait de trancher`,
    unit: `impossible à dire${colon}la valeur n’est pas dans l’unité de la cible${semicolon}une valeur dans la même unité permettrait de trancher`,
    undated: `impossible à dire${colon}la cible a une échéance et la valeur n’est pas datée${semicolon}sa date permettrait de trancher`,
  },
  straddles: {
    counts: (target) =>
      `impossible à dire${colon}le nombre tel qu’imprimé peut se situer de part et d’autre de ${target}${semicolon}les effectifs dont il est tiré permettraient de trancher`,
    exact: (target) =>
      `impossible à dire${colon}le nombre tel qu’imprimé peut se situer de part et d’autre de ${target}${semicolon}un nombre exact permettrait de trancher`,
  },
  statements: {
    counts: `impossible à dire${colon}les sources se situent de part et d’autre de la cible${semicolon}les effectifs dont elles partent permettraient de trancher`,
    exact: `impossible à dire${colon}les sources se situent de part et d’autre de la cible${semicolon}un nombre exact et sa source permettraient de trancher`,
  },
  withValues: (verdict, values) => `${verdict} (${values})`,
  needed: (number, count) => `il faudrait ${number} ${byCount("fr", count, "femme", "femmes")} de plus`,
} satisfies typeof en;

/** The words of verdicts in a language. */
export const verdictWordsIn = dictionary("verdict", { en, fr });

/** The reading that a verdict on a target depends on, after a space: “ if a share is meant”; empty where it is certain. */
export function conditionText(condition: "share" | "reading" | undefined, locale: Locale): string {
  return condition ? verdictWordsIn(locale).condition[condition] : "";
}
