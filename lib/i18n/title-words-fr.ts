import { whenTemplate } from "./time-words";
import type { Multiple, Named, TitleLanguage, Told, Years } from "./title-words";

const nbsp = "\u00A0";

const times: Readonly<Record<Multiple, string>> = {
  3: "plus de trois fois",
  2: "plus de deux fois",
  1.5: "plus d’une fois et demie",
  1: "plus que",
};

/** « En 2014 et 2015, ou à des dates non précisées » ; de plusieurs années la première et la dernière. */
function inYears({ years, undated }: Years): string {
  const [first, ...others] = years;
  const last = others.at(-1);
  if (first === undefined) return "À des dates non précisées";
  const text =
    last === undefined
      ? `En {${first}}`
      : others.length === 1
        ? `En {${first}} et {${last}}`
        : `De {${first}} à {${last}}`;
  return undated ? `${text}, ou à des dates non précisées` : text;
}

const when = ({ period }: Told) => whenTemplate(period, "fr");

const told = ({ name, id, period }: Named) => `${name}${nbsp}: [${id}] ({${period}})`;

export const fr: TitleLanguage = {
  women: "Femmes",
  whole: "ensemble",
  semicolon: `${nbsp}; `,
  headed: (head, text) => (head === "" ? text : `${head}${nbsp}: ${text}`),
  headTime: (head, time) => (head === "" ? time : `${head} ${time}`),
  entry: (name, values) => (name === "" ? values : `${name} ${values}`),
  fromTo: (least, greatest) => `${least} à ${greatest}`,
  either: (one, other) => `${one} ou ${other}`,
  cut: (list, isCut) => (isCut ? `${list}, et d’autres` : list),
  heldAbove: ({ held, multiple }) =>
    `${when(held)}, les prisons comptaient [${held.id}] personnes détenues, ${times[multiple]} leur capacité officielle`,
  heldWithin: ({ held }) =>
    `${when(held)}, les prisons comptaient [${held.id}] personnes détenues, dans la limite de leur capacité officielle`,
  beside: ([first, second]) => `${told(first)}${nbsp}; ${told(second)}`,
  capacity: (capacity) => `${told(capacity)}.`,
  times: inYears,
  overlap: {
    stated: "Certaines forces sont comptées dans d’autres.",
    "may-be": "Certaines forces sont peut-être comptées dans d’autres.",
  },
  described: ({ name, span, undated }) => {
    if (span === undefined) return undated ? `${name}, à des dates non précisées` : name;
    return undated ? `${name}, {${span}} et à des dates non précisées` : `${name}, {${span}}`;
  },
};
