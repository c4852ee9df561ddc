import type { DerivationLanguage } from "./derivation-words";
import { operandParts } from "./operand-parts";

/** Facts come in pairs, what and when: « Effectif, Police » (2008). */
const dated = (facts: readonly string[]) =>
  facts.flatMap((what, place) => (place % 2 === 0 ? `«\u00A0${what}\u00A0» (${facts[place + 1]})` : []));
const list = (facts: readonly string[]) => facts.join(" et ");

/** « 1,5 milliard d’euros », « 13 millions de personnes », « 630 juges ». */
function counted(number: string, unit: string): string {
  if (unit === "") return number;
  if (!/illi(on|ard)s?$/.test(number)) return `${number} ${unit}`;
  return /^[aeiouéèêhœ]/i.test(unit) ? `${number} d’${unit}` : `${number} de ${unit}`;
}

export const fr: DerivationLanguage = {
  operand: (words) => {
    const { number, sex } = words;
    if (sex === "women" || sex === "men")
      return `${counted(number, sex === "women" ? "femmes" : "hommes")}${operandParts({ ...words, name: "" }).brackets}`;
    const { unit, brackets } = operandParts(words);
    return `${counted(number, unit)}${brackets}`;
  },
  ifMeant: (target) => `S’il s’agit d’une part de ${target}\u00A0: `,
  where: (result, computation) => `où ${result} = ${computation}`,
  assumed: (number, text) => `${number} est une hypothèse\u00A0: ${text}.`,
  assuming: (years, turnover, staying) =>
    `en supposant ${years} ans, un effectif constant et le départ de ${turnover} des femmes et des hommes chaque année, si bien que ${staying} des personnes présentes restent`,
  reasons: {
    "input-missing": ([what]) => `Un chiffre nécessaire est absent des sources lues (${what}).`,
    "population-unknown": () => "Le jeu de données ne précise pas lesquels de ses chiffres dénombrent les habitants.",
    "no-whole": ([what]) => `On ignore de quel ensemble il s’agit d’une part (${what}).`,
    "not-additive": ([unit]) =>
      `Seuls des nombres de personnes ou de choses sont rapportés aux habitants ou à un ensemble (ici\u00A0: ${unit}).`,
    base: () => "La variation est comptée à partir d’ici.",
    ambiguous: ([figure, why]) => `Plusieurs lectures sont possibles (${figure}). ${why}`,
    "not-comparable": ([figure, why]) =>
      `Aucun calcul n’est possible à partir de ce qui est imprimé (${figure}). ${why}`,
    passing: ([what]) => `Chiffre accessoire, non dénombré\u00A0: aucun calcul n’en est tiré (${what}).`,
    span: ([what]) => `Une première et une dernière année forment un intervalle de temps, non une quantité (${what}).`,
    rank: ([what]) => `Un rang est une place dans un ordre, non une quantité (${what}).`,
    "units-differ": (units) =>
      `Ce sont des choses différentes, qui ne s’additionnent ni ne se comparent\u00A0: ${list(units)}.`,
    "target-elsewhere": ([target, body]) =>
      `La cible ne vise pas cette institution ou cette force (${target})\u00A0: ${body}.`,
    "target-no-level": ([target]) => `La cible est une variation, non un niveau à atteindre (${target}).`,
    "populations-differ": (names) => `Il ne s’agit pas de la même chose\u00A0: ${list(names)}.`,
    "part-not-within": ([part, whole]) =>
      `Il n’est pas certain que le premier fasse partie du second\u00A0: ${part}\u00A0; ${whole}.`,
    "part-above-whole": () => "La partie est plus grande que l’ensemble.",
    "parts-overlap": ([part, other]) =>
      `Une somme compterait, ou pourrait compter, deux fois les mêmes personnes ou choses\u00A0: ${part} et ${other}.`,
    "areas-differ": (areas) => `Ce n’est pas le même territoire\u00A0: ${list(areas)}.`,
    "basis-differs": (figures) =>
      `Le type d’effectif n’est pas le même (réel, autorisé, déployé ou non précisé)\u00A0: ${figures.join("\u00A0; ")}.`,
    undated: (figures) =>
      `Rien n’assure que la date soit la même\u00A0: les sources n’en donnent pas pour ${figures.map((each) => `«\u00A0${each}\u00A0»`).join(", ")}, et ces chiffres ne figurent pas dans une même phrase.`,
    "periods-differ": (facts) => `Non comparable\u00A0: ${list(dated(facts))}.`,
    "periods-unordered": (periods) =>
      `L’ordre dans le temps n’est pas respecté, ou n’est pas certain\u00A0: ${list(periods)}.`,
    "division-by-zero": () => "Le diviseur est, ou peut être, zéro.",
    "nothing-known": () =>
      "Les limites des chiffres utilisés ne permettent de rien dire\u00A0: toute valeur est possible.",
  },
};
