import type { DerivationLanguage } from "./derivation-words";
import { operandParts } from "./operand-parts";

/** Facts come in pairs, what and when: “Personnel, Police” (2008). */
const dated = (facts: readonly string[]) =>
  facts.flatMap((what, place) => (place % 2 === 0 ? `“${what}” (${facts[place + 1]})` : []));
const list = (facts: readonly string[]) => facts.join(" and ");

export const en: DerivationLanguage = {
  operand: (words) => {
    const { number, name, sex } = words;
    if (sex === "women" || sex === "men") return `${number} ${sex}${operandParts({ ...words, name: "" }).brackets}`;
    // “3,000 personnel”, but “over 6,000 persons (people held in prison)”.
    if (sex === "all" && /\d$/.test(number) && /^[^\s()]+$/.test(name))
      return `${number} ${name}${operandParts({ ...words, name: "" }).brackets}`;
    const { unit, brackets } = operandParts(words);
    return `${[number, unit].filter((part) => part !== "").join(" ")}${brackets}`;
  },
  ifMeant: (target) => `If a share of ${target} is meant: `,
  where: (result, computation) => `where ${result} = ${computation}`,
  assumed: (number, text) => `${number} is an assumption: ${text}.`,
  assuming: (years, turnover, staying) =>
    `assuming ${years} years, a constant strength, and ${turnover} of women and of men leaving each year, so that ${staying} of those there at the start stay`,
  reasons: {
    "input-missing": ([what]) => `A figure that it needs is not in the sources read (${what}).`,
    "population-unknown": () => "The dataset does not say which of its figures are numbers of inhabitants.",
    "no-whole": ([what]) => `The sources read do not say what this is a part of (${what}).`,
    "not-additive": ([unit]) =>
      `Only numbers of people and things can be compared with inhabitants or a whole (here: ${unit}).`,
    base: () => "The change is counted from this date.",
    ambiguous: ([figure, why]) => `More than one reading is possible (${figure}). ${why}`,
    "not-comparable": ([figure, why]) => `Nothing can be calculated from it as printed (${figure}). ${why}`,
    passing: ([what]) => `An incidental figure, not a count: nothing is calculated from it (${what}).`,
    span: ([what]) => `First and last years are a span of time, not an amount (${what}).`,
    rank: ([what]) => `A rank is a place in an order, not an amount (${what}).`,
    "units-differ": (units) => `These are different things and cannot be added or compared: ${list(units)}.`,
    "target-elsewhere": ([target, body]) => `The target (${target}) does not name: ${body}.`,
    "target-no-level": ([target]) => `The target is a change, not a level to reach (${target}).`,
    "populations-differ": (names) => `These do not count the same people or things: ${list(names)}.`,
    "part-not-within": ([part, whole]) =>
      `It is not certain that the first is a part of the second: ${part}; ${whole}.`,
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
  },
};
