import { whenTemplate } from "./conventions";
import { dictionary } from "./dictionary";
import { colon, semicolon } from "./french";

/** How many times more than it has places for, at the least. */
export const multiples = [3, 2, 1.5, 1] as const;

export type Multiple = (typeof multiples)[number];

/** Years in the order of time, and whether figures without a date are among them. */
export interface Years {
  readonly years: readonly string[];
  readonly undated: boolean;
}

/** A figure in a sentence: its id, and its period in EDTF. */
export interface DatedNumber {
  readonly id: string;
  readonly period: string;
}

/** The same with the name of what is counted. */
export interface NamedNumber extends DatedNumber {
  readonly name: string;
}

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

const when = ({ period }: DatedNumber) => whenTemplate(period, "en");

const labelled = ({ name, id, period }: NamedNumber) => `${name}: [${id}] ({${period}})`;

/**
 * The titles of exhibits in one language. `[id]` stands for the number of a figure, `{period}` for a reference period;
 * values and items are such templates.
 */
const en = {
  women: "Women",
  /** Of a body among its parts. */
  whole: "all",
  /** A head before what it is of; the text alone where the head is empty. */
  headed: (head: string, text: string) => (head === "" ? text : `${head}: ${text}`),
  /** A head with its time: “Women in {2015}”. */
  headTime: (head: string, time: string) => (head === "" ? time : `${head} ${time}`),
  entry: (name: string, values: string) => (name === "" ? values : `${name} ${values}`),
  fromTo: (least: string, greatest: string) => `${least} to ${greatest}`,
  either: (one: string, other: string) => `${one} or ${other}`,
  /** A list, said to be cut where it is. */
  cut: (list: string, isCut: boolean) => (isCut ? `${list}, and others` : list),
  heldAbove: ({ held, multiple }: { held: DatedNumber; multiple: Multiple }) =>
    `${when(held)} prisons held [${held.id}] people, ${times[multiple]} their official capacity`,
  heldWithin: ({ held }: { held: DatedNumber }) =>
    `${when(held)} prisons held [${held.id}] people, within their official capacity`,
  /** Two figures of which no sentence is sure. */
  beside: ([first, second]: readonly [NamedNumber, NamedNumber]) => `${labelled(first)}; ${labelled(second)}`,
  /** For the subtitle: the places that held people are compared with. */
  capacity: (capacity: NamedNumber) => `${labelled(capacity)}.`,
  /** For the subtitle: of when the figures are. */
  times: inYears,
  /** For the subtitle: that some bodies are counted inside others. */
  overlap: {
    stated: "Some forces are counted inside others.",
    "may-be": "Some forces may be counted inside others.",
  },
  /** `span`: a reference period in EDTF that holds all dates; absent where there are none, or no one span is true of them. */
  described: ({ name, span, undated }: { name: string; span?: string; undated: boolean }) => {
    if (span === undefined) return undated ? `${name}, at dates not stated` : name;
    return undated ? `${name}, {${span}}, and at dates not stated` : `${name}, {${span}}`;
  },
};

const timesFr: Readonly<Record<Multiple, string>> = {
  3: "plus de trois fois",
  2: "plus de deux fois",
  1.5: "plus d’une fois et demie",
  1: "plus que",
};

/** « En 2014 et 2015, ou à des dates non précisées » ; de plusieurs années la première et la dernière. */
function inYearsFr({ years, undated }: Years): string {
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

const whenFr = ({ period }: DatedNumber) => whenTemplate(period, "fr");

const labelledFr = ({ name, id, period }: NamedNumber) => `${name}${colon}[${id}] ({${period}})`;

const fr = {
  women: "Femmes",
  whole: "ensemble",
  headed: (head, text) => (head === "" ? text : `${head}${colon}${text}`),
  headTime: (head, time) => (head === "" ? time : `${head} ${time}`),
  entry: (name, values) => (name === "" ? values : `${name} ${values}`),
  fromTo: (least, greatest) => `${least} à ${greatest}`,
  either: (one, other) => `${one} ou ${other}`,
  cut: (list, isCut) => (isCut ? `${list}, et d’autres` : list),
  heldAbove: ({ held, multiple }) =>
    `${whenFr(held)}, les prisons comptaient [${held.id}] personnes détenues, ${timesFr[multiple]} leur capacité officielle`,
  heldWithin: ({ held }) =>
    `${whenFr(held)}, les prisons comptaient [${held.id}] personnes détenues, dans la limite de leur capacité officielle`,
  beside: ([first, second]) => `${labelledFr(first)}${semicolon}${labelledFr(second)}`,
  capacity: (capacity) => `${labelledFr(capacity)}.`,
  times: inYearsFr,
  overlap: {
    stated: "Certaines forces sont comptées dans d’autres.",
    "may-be": "Certaines forces sont peut-être comptées dans d’autres.",
  },
  described: ({ name, span, undated }) => {
    if (span === undefined) return undated ? `${name}, à des dates non précisées` : name;
    return undated ? `${name}, {${span}} et à des dates non précisées` : `${name}, {${span}}`;
  },
} satisfies typeof en;

/** The words of titles in a language. */
export const titleWordsIn = dictionary("title", { en, fr });
