import { dictionary } from "./dictionary";
import { nbsp, thin } from "./french";

const since = (base: string | undefined) => (base === undefined ? "since the first date" : `since ${base}`);
const same = (text: string) => ({ one: text, other: text });

/**
 * The indicators that Compare makes of others: a name, from that of the one it is made of; a sentence that follows its
 * definition; and a unit.
 */
const en = {
  "per-100000": {
    name: (name: string, _base: string | undefined) => `${name} per 100,000 inhabitants`,
    definition: "Divided by the population of the same area and period, per 100,000 inhabitants.",
    unit: same("per 100,000 inhabitants"),
  },
  share: {
    name: (name: string, _base: string | undefined) => `${name}, share of the whole`,
    definition:
      "As a percentage of the whole that it is a part of: women and men together, all ranks, the institution or force it is counted in, or the area it lies in.",
    unit: same("%"),
  },
  change: {
    name: (name: string, base: string | undefined) => `${name}, change ${since(base)}`,
    definition: "Change from the base date to the date of the figure, in per cent.",
    unit: same("%"),
  },
  "change-in-points": {
    name: (name: string, base: string | undefined) => `${name}, change ${since(base)}`,
    definition: "Change from the base date to the date of the figure, in percentage points.",
    unit: { one: "percentage point", other: "percentage points" },
  },
};

const depuis = (base: string | undefined) => (base === undefined ? "depuis la première date" : `depuis ${base}`);

const fr = {
  "per-100000": {
    name: (name) => `${name} pour 100${thin}000${nbsp}habitants`,
    definition: "Rapporté à la population du même territoire et de la même période, pour cent mille habitants.",
    unit: same(`pour 100${thin}000${nbsp}habitants`),
  },
  share: {
    name: (name) => `${name}, part de l’ensemble`,
    definition: `En pourcentage de l’ensemble dont c’est une partie${nbsp}: les femmes et les hommes, tous les grades, l’institution ou la force dans laquelle elle est comptée, ou le territoire où elle se trouve.`,
    unit: same("%"),
  },
  change: {
    name: (name, base) => `${name}, variation ${depuis(base)}`,
    definition: "Variation de la date de base à la date du chiffre, en pour cent.",
    unit: same("%"),
  },
  "change-in-points": {
    name: (name, base) => `${name}, variation ${depuis(base)}`,
    definition: "Variation de la date de base à la date du chiffre, en points de pourcentage.",
    unit: { one: "point de pourcentage", other: "points de pourcentage" },
  },
} satisfies typeof en;

/** What an indicator is made for, when its figures are set against something. */
export type MadeFor = keyof typeof en;

/** The words for figures that are set against something, in a language. */
export const measuredWordsIn = dictionary("measured", { en, fr });
