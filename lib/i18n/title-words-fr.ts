import { whenTemplate } from "./time-words";
import type { Fraction, Multiple, Named, ShareSubject, TitleLanguage, Told, Years } from "./title-words";

const nbsp = "\u00A0";

const seatIn: Readonly<Record<Fraction, string>> = {
  20: "un siège sur vingt",
  10: "un siège sur dix",
  8: "un siège sur huit",
  6: "un siège sur six",
  5: "un siège sur cinq",
  4: "un siège sur quatre",
  3: "un siège sur trois",
  2: "un siège sur deux",
};

const partOf: Readonly<Record<Fraction, string>> = {
  20: "d’un vingtième",
  10: "d’un dixième",
  8: "d’un huitième",
  6: "d’un sixième",
  5: "d’un cinquième",
  4: "d’un quart",
  3: "d’un tiers",
  2: "de la moitié",
};

const times: Readonly<Record<Multiple, string>> = {
  3: "plus de trois fois",
  2: "plus de deux fois",
  1.5: "plus d’une fois et demie",
  1: "plus que",
};

const each: Readonly<Record<ShareSubject, string>> = {
  seats: "dans chacune des instances dont un chiffre est connu",
  force: "de chacune des forces dont un chiffre est connu",
  component: "de chacune des composantes dont un chiffre est connu",
};

/** « en 2014 et 2015, ou à une date non précisée, » ; de plusieurs années la première et la dernière. */
function inYears({ years, undated }: Years): string {
  const [first, ...others] = years;
  const last = others.at(-1);
  if (first === undefined) return "à une date non précisée,";
  const text =
    last === undefined
      ? `en {${first}}`
      : others.length === 1
        ? `en {${first}} et {${last}}`
        : `entre {${first}} et {${last}}`;
  return undated ? `${text}, ou à une date non précisée,` : `${text},`;
}

/** « pour 2014 et 2015 ou sans date » ; de plusieurs années la première et la dernière. */
function forYears({ years: [first, ...others], undated }: Years): string {
  const last = others.at(-1);
  if (first === undefined) return "sans date";
  const years =
    last === undefined
      ? `pour {${first}}`
      : others.length === 1
        ? `pour {${first}} et {${last}}`
        : `de {${first}} à {${last}}`;
  return undated ? `${years} ou sans date` : years;
}

const when = ({ period }: Told) => whenTemplate(period, "fr");

const told = ({ name, id, period }: Named) => `${name}${nbsp}: [${id}] ({${period}})`;

const insideOthers = {
  none: "",
  stated: `${nbsp}; certaines forces sont comptées dans d’autres`,
  "may-be": `${nbsp}; certaines forces sont peut-être comptées dans d’autres`,
} as const;

/** « qu’en 2013 », « que le 31 mars ». */
const asMuchAs = (time: string) => (time.startsWith("en ") ? `qu’${time}` : `que ${time}`);

export const fr: TitleLanguage = {
  shareBelow: ({ subject, fraction, ...years }) =>
    subject === "seats"
      ? `${inYears(years)} les femmes occupaient moins d’${seatIn[fraction]} ${each[subject]}`
      : `${inYears(years)} les femmes représentaient moins ${partOf[fraction]} de l’effectif ${each[subject]}`,
  shareAboveHalf: ({ subject, ...years }) =>
    subject === "seats"
      ? `${inYears(years)} les femmes occupaient plus de la moitié des sièges ${each[subject]}`
      : `${inYears(years)} les femmes représentaient plus de la moitié de l’effectif ${each[subject]}`,
  strengths: ({ overlap, ...years }) =>
    `Les effectifs tels que les sources les indiquaient, ${forYears(years)}${insideOthers[overlap]}`,
  heldAbove: ({ held, capacity, multiple }) =>
    `${when(held)}, les prisons comptaient [${held.id}] personnes détenues, ${times[multiple]} leur capacité officielle ([${capacity.id}] places, {${capacity.period}})`,
  heldWithin: ({ held, capacity }) =>
    `${when(held)}, les prisons comptaient [${held.id}] personnes détenues, dans la limite de leur capacité officielle ([${capacity.id}] places, {${capacity.period}})`,
  beside: ([first, second]) => `${told(first)}${nbsp}; ${told(second)}`,
  rose: ({ name, from, to }) => `${name}${nbsp}: en hausse, de [${from.id}] ${when(from)} à [${to.id}] ${when(to)}`,
  fell: ({ name, from, to }) => `${name}${nbsp}: en baisse, de [${from.id}] ${when(from)} à [${to.id}] ${when(to)}`,
  against: ({ name, from, to }) => `${name}${nbsp}: [${to.id}] ${when(to)}, contre [${from.id}] ${when(from)}`,
  same: ({ name, from, to }) => `${name}${nbsp}: [${to.id}] ${when(to)}, le même chiffre ${asMuchAs(when(from))}`,
  described: ({ name, span, undated }) => {
    if (span === undefined) return undated ? `${name}, à des dates non précisées` : name;
    return undated ? `${name}, {${span}} et à des dates non précisées` : `${name}, {${span}}`;
  },
};
