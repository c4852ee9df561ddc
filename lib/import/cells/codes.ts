import { getName, isValid, numericToAlpha3, registerLocale, toAlpha3 } from "i18n-iso-countries/index.js";
import english from "i18n-iso-countries/langs/en.json";
import french from "i18n-iso-countries/langs/fr.json";
import { type Sex, sexes } from "../../domain/observation";
import { type Status, statuses } from "../../domain/quantity";
import { bare } from "../text";

/** Words for sexes, bare of case, blanks and accents. */
const sexWords: Readonly<Record<Sex, RegExp>> = {
  F: /^(?:f|females?|wom[ae]n|femmes?|feminin|girls|2)$/,
  M: /^(?:m|males?|m[ae]n|hommes?|masculin|boys|1)$/,
  _T: /^(?:t|total|both(?:sex(?:es)?)?|all|btsx|ensemble|mf|tous|lesdeux|allgenders|totalgender)$/,
  _Z: /^(?:z|notapplicable|na|sansobjet)$/,
};

/** The SDMX code that a word for a sex means; undefined where it is none that is known. */
export function sexOf(word: string): Sex | undefined {
  if (word === "_T" || word === "_Z") return word;
  return sexes.find((sex) => sexWords[sex].test(bare(word)));
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

registerLocale(english);
registerLocale(french);

/** A country as ISO 3166-1 has it. */
export interface Country {
  readonly alpha3: string;
  readonly name: string;
  readonly name_fr: string;
}

const known = new Map<string, Country | undefined>();

/** The country that an alpha-2 or alpha-3 code means, or, by `numeric`, the number that ISO and M49 give it. */
export function countryOf(code: string, numeric = false): Country | undefined {
  const key = `${numeric} ${code}`;
  if (known.size > 10_000) known.clear();
  if (!known.has(key)) known.set(key, find(code.trim().toUpperCase(), numeric));
  return known.get(key);
}

function find(text: string, numeric: boolean): Country | undefined {
  const isNumber = numeric && /^\d{1,3}$/.test(text);
  if (!isNumber && !(/^[A-Z]{2,3}$/.test(text) && isValid(text))) return undefined;
  const alpha3 = isNumber ? numericToAlpha3(text.padStart(3, "0")) : toAlpha3(text);
  if (alpha3 === undefined) return undefined;
  const name = printed(getName(alpha3, "en") ?? alpha3);
  return { alpha3, name, name_fr: printed(getName(alpha3, "fr") ?? name) };
}

function printed(name: string): string {
  return name.replaceAll("'", "’");
}

/**
 * How the texts of a column are codes of countries: nearly all of them by letters, or by numbers where its header says
 * that they number countries. Some are always codes of groups of countries, which ISO 3166 does not know.
 */
export function countryScheme(header: string, words: Iterable<string>): "iso-3166" | "m49" | undefined {
  if (/state|province|r[eé]gion|district|d[eé]partement/i.test(header)) return undefined;
  const codes = [...words];
  const share = (numeric: boolean) =>
    codes.filter((code) => countryOf(code, numeric) !== undefined).length / Math.max(1, codes.length);
  if (share(false) >= 0.7) return "iso-3166";
  const isNumbered = ["geoarea", "refarea", "geoareacode", "m49", "m49code", "ison3", "isonumeric"].includes(
    bare(header),
  );
  return isNumbered && share(true) >= 0.7 ? "m49" : undefined;
}
