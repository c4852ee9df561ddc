import type { NotComputedCode } from "../domain/not-computed";
import { joined } from "../domain/text";
import { dictionary } from "./dictionary";
import { colon, quoted, semicolon } from "./french";

/**
 * An input of a computation, in pieces: its number in words, its unit, and the name of what is counted (empty where all
 * inputs count one thing).
 */
export interface OperandWords {
  readonly number: string;
  readonly unit: string;
  readonly name: string;
  /** True where another input has the same name: then a unit that begins the name says enough. */
  readonly isNameShared: boolean;
  /** Whom it is counted of, where that alone tells the inputs apart. */
  readonly body?: string;
  /** Of counts of persons; undefined for all else. */
  readonly sex?: "women" | "men" | "all";
  /** Said only where the inputs are of different times. */
  readonly period?: string;
}

/** What stands in brackets after an input, and its unit where the name does not replace it. */
interface OperandParts {
  readonly unit: string;
  readonly brackets: string;
}

/**
 * Splits what is said of an input between its unit and brackets. A name that begins with the unit is not said twice: it
 * stands instead of it (“41 prisons without a section for minors”), or is left out where it tells nothing apart (“147
 * seats”, of which some are women’s).
 */
export function operandParts({ unit, name, isNameShared, body, period }: OperandWords): OperandParts {
  const saysUnit = unit !== "" && name.startsWith(`${unit} `);
  const isNamed = name !== "" && name !== unit && unit !== "" && !saysUnit;
  const details = [isNamed ? name : "", body ?? "", period ?? ""].filter((part) => part !== "");
  return {
    unit: saysUnit && !isNameShared ? name : unit,
    brackets: details.map((detail) => ` (${detail})`).join(""),
  };
}

/** Facts come in pairs, what and when: “Personnel, Police” (2008). */
const dated = (facts: readonly string[]) =>
  facts.flatMap((what, place) => (place % 2 === 0 ? `“${what}” (${facts[place + 1]})` : []));

const list = (facts: readonly string[]) => facts.join(" and ");

/** Why a calculation is not made; `facts` are what the reason names. */
const reasons: Readonly<Record<NotComputedCode, (facts: readonly string[]) => string>> = {
  "input-missing": ([what]) => `A figure that it needs is not in the sources read (${what}).`,
  "population-unknown": () => "The dataset does not say which of its figures are numbers of inhabitants.",
  "no-whole": ([what]) => `The sources read do not say what this is a part of (${what}).`,
  "not-additive": ([unit]) =>
    `Only numbers of people and things can be compared with inhabitants or a whole (here: ${unit}).`,
  base: () => "The change is counted from this date.",
  ambiguous: ([figure, why]) => `More than one reading is possible (${figure}). ${why}`,
  "not-comparable": ([figure, why]) => `Nothing can be calculated from it as printed (${figure}). ${why}`,
  incidental: ([what]) => `An incidental figure, not a count: nothing is calculated from it (${what}).`,
  span: ([what]) => `First and last years are a span of time, not an amount (${what}).`,
  rank: ([what]) => `A rank is a place in an order, not an amount (${what}).`,
  "units-differ": (units) => `These are different things and cannot be added or compared: ${list(units)}.`,
  "target-elsewhere": ([target, body]) => `The target (${target}) does not name: ${body}.`,
  "target-no-level": ([target]) => `The target is a change, not a level to reach (${target}).`,
  "populations-differ": (names) => `These do not count the same people or things: ${list(names)}.`,
  "part-not-within": ([part, whole]) => `It is not certain that the first is a part of the second: ${part}; ${whole}.`,
  "part-above-whole": () => "The part is greater than the whole.",
  "parts-overlap": ([part, other]) => `Some people or things would or might be counted twice: ${part} and ${other}.`,
  "areas-differ": (areas) => `Not the same area: ${list(areas)}.`,
  "basis-differs": (figures) =>
    `Not counted on the same basis (actual, authorised, deployed, or not stated): ${figures.join("; ")}.`,
  undated: (figures) =>
    `The dates may differ: the sources give no date for ${figures.map((each) => `“${each}”`).join(", ")}, and the figures are not in one sentence.`,
  "periods-differ": (facts) => `The dates differ: ${list(dated(facts))}.`,
  "periods-unordered": (periods) => `The first date is not, or not certainly, before the second: ${list(periods)}.`,
  "division-by-zero": () => "The number to divide by is, or may be, zero.",
  "nothing-known": () => "The figures used are so open that the result could be anything.",
};

const en = {
  operand: (words: OperandWords) => {
    const { number, name, sex } = words;
    if (sex === "women" || sex === "men") return `${number} ${sex}${operandParts({ ...words, name: "" }).brackets}`;
    // “3,000 personnel”, but “over 6,000 persons (people held in prison)”.
    if (sex === "all" && /\d$/.test(number) && /^[^\s()]+$/.test(name))
      return `${number} ${name}${operandParts({ ...words, name: "" }).brackets}`;
    const { unit, brackets } = operandParts(words);
    return `${joined([number, unit], " ")}${brackets}`;
  },
  /** Before the computation, where the target's wording is not certain. */
  ifMeant: (target: string) => `If a share of ${target} is meant: `,
  /** After it, for each input that was computed itself. */
  where: (result: string, computation: string) => `where ${result} = ${computation}`,
  /** A sentence of its own for an input that is assumed; `text` says what and by whom. */
  assumed: (number: string, text: string) => `${number} is an assumption: ${text}.`,
  /** The two assumptions of a computation about recruits, and the part of a force that they leave in it. */
  assuming: (years: string, turnover: string, staying: string) =>
    `assuming ${years} years, a constant strength, and ${turnover} of women and of men leaving each year, so that ${staying} of those there at the start stay`,
  reasons,
};

/** Facts come in pairs, what and when: « Effectif, Police » (2008). */
const datedFr = (facts: readonly string[]) =>
  facts.flatMap((what, place) => (place % 2 === 0 ? `${quoted(what)} (${facts[place + 1]})` : []));

const listFr = (facts: readonly string[]) => facts.join(" et ");

/** « 1,5 milliard d’euros », « 13 millions de personnes », « 630 juges ». */
function counted(number: string, unit: string): string {
  if (unit === "") return number;
  if (!/illi(on|ard)s?$/.test(number)) return `${number} ${unit}`;
  return /^[aeiouéèêhœ]/i.test(unit) ? `${number} d’${unit}` : `${number} de ${unit}`;
}

const fr = {
  operand: (words) => {
    const { number, sex } = words;
    if (sex === "women" || sex === "men")
      return `${counted(number, sex === "women" ? "femmes" : "hommes")}${operandParts({ ...words, name: "" }).brackets}`;
    const { unit, brackets } = operandParts(words);
    return `${counted(number, unit)}${brackets}`;
  },
  ifMeant: (target) => `S’il s’agit d’une part de ${target}${colon}`,
  where: (result, computation) => `où ${result} = ${computation}`,
  assumed: (number, text) => `${number} est une hypothèse${colon}${text}.`,
  assuming: (years, turnover, staying) =>
    `en supposant ${years} ans, un effectif constant et le départ de ${turnover} des femmes et des hommes chaque année, si bien que ${staying} des personnes présentes restent`,
  reasons: {
    "input-missing": ([what]) => `Un chiffre nécessaire est absent des sources lues (${what}).`,
    "population-unknown": () => "Le jeu de données ne précise pas lesquels de ses chiffres dénombrent les habitants.",
    "no-whole": ([what]) => `On ignore de quel ensemble il s’agit d’une part (${what}).`,
    "not-additive": ([unit]) =>
      `Seuls des nombres de personnes ou de choses sont rapportés aux habitants ou à un ensemble (ici${colon}${unit}).`,
    base: () => "La variation est comptée à partir d’ici.",
    ambiguous: ([figure, why]) => `Plusieurs lectures sont possibles (${figure}). ${why}`,
    "not-comparable": ([figure, why]) =>
      `Aucun calcul n’est possible à partir de ce qui est imprimé (${figure}). ${why}`,
    incidental: ([what]) => `Chiffre accessoire, non dénombré${colon}aucun calcul n’en est tiré (${what}).`,
    span: ([what]) => `Une première et une dernière année forment un intervalle de temps, non une quantité (${what}).`,
    rank: ([what]) => `Un rang est une place dans un ordre, non une quantité (${what}).`,
    "units-differ": (units) =>
      `Ce sont des choses différentes, qui ne s’additionnent ni ne se comparent${colon}${listFr(units)}.`,
    "target-elsewhere": ([target, body]) =>
      `La cible ne vise pas cette institution ou cette force (${target})${colon}${body}.`,
    "target-no-level": ([target]) => `La cible est une variation, non un niveau à atteindre (${target}).`,
    "populations-differ": (names) => `Il ne s’agit pas de la même chose${colon}${listFr(names)}.`,
    "part-not-within": ([part, whole]) =>
      `Il n’est pas certain que le premier fasse partie du second${colon}${part}${semicolon}${whole}.`,
    "part-above-whole": () => "La partie est plus grande que l’ensemble.",
    "parts-overlap": ([part, other]) =>
      `Une somme compterait, ou pourrait compter, deux fois les mêmes personnes ou choses${colon}${part} et ${other}.`,
    "areas-differ": (areas) => `Ce n’est pas le même territoire${colon}${listFr(areas)}.`,
    "basis-differs": (figures) =>
      `Le type d’effectif n’est pas le même (réel, autorisé, déployé ou non précisé)${colon}${figures.join(semicolon)}.`,
    undated: (figures) =>
      `Rien n’assure que la date soit la même${colon}les sources n’en donnent pas pour ${figures.map(quoted).join(", ")}, et ces chiffres ne figurent pas dans une même phrase.`,
    "periods-differ": (facts) => `Non comparable${colon}${listFr(datedFr(facts))}.`,
    "periods-unordered": (periods) =>
      `L’ordre dans le temps n’est pas respecté, ou n’est pas certain${colon}${listFr(periods)}.`,
    "division-by-zero": () => "Le diviseur est, ou peut être, zéro.",
    "nothing-known": () =>
      `Les limites des chiffres utilisés ne permettent de rien dire${colon}toute valeur est possible.`,
  },
} satisfies typeof en;

/** The words for computations in a language. */
export const derivationWordsIn = dictionary("derivation", { en, fr });
