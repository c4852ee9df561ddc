import type { Locale } from "../domain/text";

/** What an indicator is made for, when its figures are set against something. */
export type MadeFor = "per-100000" | "share" | "change" | "change-in-points";

/** How such an indicator is called, from the name of the one that it is made of. */
export interface MeasuredWords {
  readonly name: (name: string, base: string | undefined) => string;
  /** Follows the definition of the indicator that it is made of. */
  readonly definition: string;
  readonly unit: { readonly one: string; readonly other: string };
}

const since = (base: string | undefined) => (base === undefined ? "since the first date" : `since ${base}`);
const depuis = (base: string | undefined) => (base === undefined ? "depuis la première date" : `depuis ${base}`);
const same = (text: string) => ({ one: text, other: text });

const languages: Readonly<Record<Locale, Readonly<Record<MadeFor, MeasuredWords>>>> = {
  en: {
    "per-100000": {
      name: (name) => `${name} per 100,000 inhabitants`,
      definition: "Divided by the population of the same area and period, per 100,000 inhabitants.",
      unit: same("per 100,000 inhabitants"),
    },
    share: {
      name: (name) => `${name}, share of the whole`,
      definition:
        "As a percentage of the whole that it is a part of: women and men together, all ranks, the institution or force it is counted in, or the area it lies in.",
      unit: same("%"),
    },
    change: {
      name: (name, base) => `${name}, change ${since(base)}`,
      definition: "Change from the base date to the date of the figure, in per cent.",
      unit: same("%"),
    },
    "change-in-points": {
      name: (name, base) => `${name}, change ${since(base)}`,
      definition: "Change from the base date to the date of the figure, in percentage points.",
      unit: { one: "percentage point", other: "percentage points" },
    },
  },
  fr: {
    "per-100000": {
      name: (name) => `${name} pour 100\u202F000\u00A0habitants`,
      definition: "Rapporté à la population du même territoire et de la même période, pour cent mille habitants.",
      unit: same("pour 100\u202F000\u00A0habitants"),
    },
    share: {
      name: (name) => `${name}, part de l’ensemble`,
      definition:
        "En pourcentage de l’ensemble dont c’est une partie\u00A0: les femmes et les hommes, tous les grades, l’institution ou la force dans laquelle elle est comptée, ou le territoire où elle se trouve.",
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
  },
};

/** The words for figures that are set against something, in a language. */
export function measuredWordsIn(locale: Locale): Readonly<Record<MadeFor, MeasuredWords>> {
  return languages[locale];
}
