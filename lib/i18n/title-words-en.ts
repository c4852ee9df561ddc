import { whenTemplate } from "./time-words";
import type { Fraction, Multiple, Named, ShareSubject, TitleLanguage, Told, Years } from "./title-words";

const oneIn: Readonly<Record<Fraction, string>> = {
  20: "one in twenty",
  10: "one in ten",
  8: "one in eight",
  6: "one in six",
  5: "one in five",
  4: "one in four",
  3: "one in three",
  2: "one in two",
};

const times: Readonly<Record<Multiple, string>> = {
  3: "more than three times",
  2: "more than twice",
  1.5: "more than one and a half times",
  1: "more than",
};

const each: Readonly<Record<ShareSubject, string>> = {
  seats: "in each body with a figure",
  force: "of each force with a figure",
  component: "of each component with a figure",
};

/** “in 2014 and 2015, or at a date not stated,”; of many years the first and the last. */
function inYears({ years: [first, ...others], undated }: Years): string {
  const last = others.at(-1);
  if (first === undefined) return "at a date not stated,";
  const years =
    others.length > 1 ? `between {${first}} and {${last}}` : [first, last].filter(Boolean).map(year).join(" and ");
  const text = others.length > 1 ? years : `in ${years}`;
  return undated ? `${text}, or at a date not stated,` : text;
}

const year = (text: string | undefined) => `{${text}}`;

/** “for 2014 and 2015 or without a date”; of many years the first and the last. */
function forYears({ years: [first, ...others], undated }: Years): string {
  const last = others.at(-1);
  if (first === undefined) return "without a date";
  const years =
    others.length > 1 ? `for {${first}} to {${last}}` : `for ${[first, last].filter(Boolean).map(year).join(" and ")}`;
  return undated ? `${years} or without a date` : years;
}

const when = ({ period }: Told) => whenTemplate(period, "en");

const told = ({ name, id, period }: Named) => `${name}: [${id}] ({${period}})`;

const insideOthers = {
  none: "",
  stated: "; some forces are counted inside others",
  "may-be": "; some forces may be counted inside others",
} as const;

export const en: TitleLanguage = {
  shareBelow: ({ subject, fraction, ...years }) =>
    subject === "seats"
      ? `${inYears(years)} women held fewer than ${oneIn[fraction]} seats ${each[subject]}`
      : `${inYears(years)} fewer than ${oneIn[fraction]} of the personnel ${each[subject]} were women`,
  shareAboveHalf: ({ subject, ...years }) =>
    subject === "seats"
      ? `${inYears(years)} women held more than half of the seats ${each[subject]}`
      : `${inYears(years)} women were more than half of the personnel ${each[subject]}`,
  strengths: ({ overlap, ...years }) =>
    `Strengths as the sources stated them, ${forYears(years)}${insideOthers[overlap]}`,
  heldAbove: ({ held, capacity, multiple }) =>
    `${when(held)} prisons held [${held.id}] people, ${times[multiple]} their official capacity ([${capacity.id}], {${capacity.period}})`,
  heldWithin: ({ held, capacity }) =>
    `${when(held)} prisons held [${held.id}] people, within their official capacity ([${capacity.id}], {${capacity.period}})`,
  beside: ([first, second]) => `${told(first)}; ${told(second)}`,
  rose: ({ name, from, to }) => `${name} rose from [${from.id}] ${when(from)} to [${to.id}] ${when(to)}`,
  fell: ({ name, from, to }) => `${name} fell from [${from.id}] ${when(from)} to [${to.id}] ${when(to)}`,
  against: ({ name, from, to }) => `${name}: [${to.id}] ${when(to)}, against [${from.id}] ${when(from)}`,
  same: ({ name, from, to }) => `${name}: [${to.id}] ${when(to)}, the same figure as ${when(from)}`,
  described: ({ name, span, undated }) => {
    if (span === undefined) return undated ? `${name}, at dates not stated` : name;
    return undated ? `${name}, {${span}}, and at dates not stated` : `${name}, {${span}}`;
  },
};
