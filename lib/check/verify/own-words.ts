import type { Figure } from "../../domain/figure";
import { toEdtf } from "../../domain/reference-period";
import { locales } from "../../domain/text";

const sexWords: Readonly<Record<string, string>> = { F: "women woman female femmes", M: "men male hommes" };

/** What a source writes for an open period. */
const periodWords: Readonly<Record<string, string>> = {
  since: "since after depuis",
  until: "before prior avant",
  "since-event": "since after depuis",
  "before-event": "before prior avant",
};

/** Words too common to tell two figures apart. */
const common = new Set(
  "the and for from with that this are was its per all who has had not les des une sur par aux dans pour est".split(
    " ",
  ),
);

/**
 * The words by which a text may tell what a figure is about from what another is about: its names, unit, sex, codes;
 * its years where both have one. A figure about several entities is named by none of them.
 */
export function wordsOf(figure: Figure, other: Figure): Set<string> {
  const { entities, indicator, unit, area, dimensions, sex, period } = figure;
  const isDated = period.kind !== "undated" && other.period.kind !== "undated";
  const entityNames = entities.length === 1 ? entities.map(({ name }) => name) : [];
  const names = [...entityNames, indicator.name, unit.one, unit.other, area.name];
  const texts = names.flatMap((name) => locales.map((locale) => name[locale]));
  const codes = Object.values(dimensions).filter((code) => !code.startsWith("_"));
  const times = isDated ? [...(toEdtf(period).match(/\d{4}/g) ?? []), periodWords[period.kind] ?? ""] : [];
  const rest = [...codes, ...times, sexWords[sex] ?? ""];
  return new Set([...texts, ...rest].flatMap((text) => wordStems(text).map(({ stem }) => stem)));
}

/** The words of a text, cut to what a plural and a singular share, with their places. */
export function wordStems(text: string): { stem: string; start: number; end: number }[] {
  return Array.from(text.matchAll(/[\p{L}\d]{3,}/gu), (match) => ({
    stem: stemOf(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  })).filter(({ stem }) => !common.has(stem));
}

function stemOf(word: string): string {
  const plain = word.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  return plain.length > 3 ? plain.replace(/(?:ies|y|es|s)$/, "") : plain;
}
