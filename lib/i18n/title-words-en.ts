import { whenTemplate } from "./time-words";
import type { Multiple, Named, TitleLanguage, Told, Years } from "./title-words";

const times: Readonly<Record<Multiple, string>> = {
  3: "more than three times",
  2: "more than twice",
  1.5: "more than one and a half times",
  1: "more than",
};

const year = (text: string | undefined) => `{${text}}`;

/** “In 2014 and 2015, or at dates not stated”; of many years the first and the last. */
function inYears({ years: [first, ...others], undated }: Years): string {
  const last = others.at(-1);
  if (first === undefined) return "At dates not stated";
  const years =
    others.length > 1 ? `From {${first}} to {${last}}` : `In ${[first, last].filter(Boolean).map(year).join(" and ")}`;
  return undated ? `${years}, or at dates not stated` : years;
}

const when = ({ period }: Told) => whenTemplate(period, "en");

const told = ({ name, id, period }: Named) => `${name}: [${id}] ({${period}})`;

export const en: TitleLanguage = {
  women: "Women",
  whole: "all",
  semicolon: "; ",
  headed: (head, text) => (head === "" ? text : `${head}: ${text}`),
  headTime: (head, time) => (head === "" ? time : `${head} ${time}`),
  entry: (name, values) => (name === "" ? values : `${name} ${values}`),
  fromTo: (least, greatest) => `${least} to ${greatest}`,
  either: (one, other) => `${one} or ${other}`,
  cut: (list, isCut) => (isCut ? `${list}, and others` : list),
  heldAbove: ({ held, multiple }) =>
    `${when(held)} prisons held [${held.id}] people, ${times[multiple]} their official capacity`,
  heldWithin: ({ held }) => `${when(held)} prisons held [${held.id}] people, within their official capacity`,
  beside: ([first, second]) => `${told(first)}; ${told(second)}`,
  capacity: (capacity) => `${told(capacity)}.`,
  times: inYears,
  overlap: {
    stated: "Some forces are counted inside others.",
    "may-be": "Some forces may be counted inside others.",
  },
  described: ({ name, span, undated }) => {
    if (span === undefined) return undated ? `${name}, at dates not stated` : name;
    return undated ? `${name}, {${span}}, and at dates not stated` : `${name}, {${span}}`;
  },
};
