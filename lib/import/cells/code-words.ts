import type { Sex } from "../../domain/observation";
import { type Status, statuses } from "../../domain/quantity";
import { bare } from "../words";

const sexWords: Readonly<Record<Sex, readonly string[]>> = {
  F: ["f", "female", "females", "women", "woman", "femme", "femmes", "feminin", "girls", "2"],
  M: ["m", "male", "males", "men", "man", "homme", "hommes", "masculin", "boys", "1"],
  _T: [
    "t",
    "total",
    "bothsex",
    "bothsexes",
    "both",
    "all",
    "btsx",
    "ensemble",
    "mf",
    "tous",
    "lesdeux",
    "allgenders",
    "totalgender",
  ],
  _Z: ["z", "notapplicable", "na", "sansobjet"],
};

/** The SDMX code that a word for a sex means; undefined where it is none that is known. */
export function sexOf(word: string): Sex | undefined {
  if (word === "_T" || word === "_Z") return word;
  const wanted = bare(word);
  return (Object.keys(sexWords) as Sex[]).find((sex) => sexWords[sex].includes(wanted));
}

/** Flags of Eurostat, of SDMX in small letters, and the words of UNSD's column NATURE. */
const statusWords: Readonly<Record<string, Status>> = {
  normal: "A",
  estimated: "E",
  estimate: "E",
  provisional: "P",
  break: "B",
  unreliable: "U",
  confidential: "Q",
  c: "Q",
  missing: "O",
};

/** UNSD's NATURE: country data, country adjusted, estimated, global monitoring, modelled; NA says nothing of it. */
const natures: Readonly<Record<string, Status>> = { C: "A", CA: "A", E: "E", G: "A", M: "E", N: "M", NA: "A" };

/** The status that a code means; undefined where it is none that is known. */
export function statusOf(word: string, column: string): Status | undefined {
  if (/^nature$/i.test(column)) return natures[word.toUpperCase()];
  const upper = word.toUpperCase();
  return statuses.find((status) => status === upper) ?? statusWords[word.toLowerCase()];
}
