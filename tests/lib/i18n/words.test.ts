import { describe, expect, it } from "vitest";
import type { Locale } from "@/lib/domain/text";
import { findingWords, interfaceWords, type Sentence } from "./spoken-words";

const wordsOf = (locale: Locale): Sentence[] => [...interfaceWords(locale), ...findingWords(locale)];

/** The sentences of a language that hold what they must not. */
const offending = (locale: Locale, pattern: RegExp) => wordsOf(locale).filter(([, words]) => pattern.test(words));

/** A finding's own sentences. */
const findingPath = /\.(message|hint|place|line)\([a-z]+\)$/;

/** What is the same word in both languages. */
const sameInBoth = new Set([
  ...[
    "Muster",
    "Forces",
    "Justice",
    "Pages",
    "Sources",
    "Source",
    "Version",
    "Licence",
    "Corrections",
    "Force",
    "Date",
    "Note",
    "Notes",
  ],
]);

describe("both languages", () => {
  const [en, fr] = [interfaceWords("en"), interfaceWords("fr")];

  it("have words to look at", () => {
    expect(en.length).toBeGreaterThan(150);
    expect(findingWords("fr").length).toBeGreaterThan(300);
  });

  it("say the same things", () => expect(fr.map(([path]) => path)).toEqual(en.map(([path]) => path)));

  it("say them in their own words", () => {
    const english = new Map(wordsOf("en"));
    const copied = wordsOf("fr").filter(([path, words]) => words !== "" && english.get(path) === words);
    expect(copied.filter(([, words]) => !isLanguageless(words))).toEqual([]);
  });

  it.each(["en", "fr"] as const)("use no straight apostrophe (%s)", (locale) => {
    expect(offending(locale, /'/)).toEqual([]);
  });

  it.each(["en", "fr"] as const)("leave no fact out and no sentence empty (%s)", (locale) => {
    const said = wordsOf(locale).filter(([path]) => !path.endsWith("(bare)"));
    expect(said.filter(([, words]) => /undefined|null|NaN|\[object|\S\s{2}|\s$/.test(words))).toEqual([]);
    expect(said.filter(([path, words]) => words === "" && findingPath.test(path))).toEqual([]);
  });
});

/** True for words that are one and the same in both languages, numbers and references apart. */
function isLanguageless(words: string): boolean {
  return sameInBoth.has(words) || languagelessForms.some((form) => form.test(words));
}

/** Markers, pages and JSON entries hold no word that would differ. */
const languagelessForms = [/^\.$/, /^note \d$/, /^p\.\s\d$/, /^title$/];

describe("French", () => {
  it("has a no-break space before : ; ! ? and inside « »", () => {
    expect(offending("fr", /[^\u00A0\u202F][;!?»](\s|$)/)).toEqual([]);
    expect(offending("fr", /[^\u00A0\u202F]:(\s|$)/)).toEqual([]);
    expect(offending("fr", /«[^\u00A0\u202F]/)).toEqual([]);
  });

  it("uses its own quotation marks", () => {
    expect(offending("fr", /[“”„]/)).toEqual([]);
  });

  it("calls a number “chiffre”, and never “figure”, which is a drawing", () => {
    expect(interfaceWords("fr").filter(([, words]) => /\bfigures?\b/i.test(words))).toEqual([]);
    // The verb is allowed: « ne figure pas dans », « il figure », « y figurent ».
    expect(offending("fr", /(?<!\b(?:ne|il|elle|y) )\bfigures?\b/i)).toEqual([]);
  });

  it("never calls a missing value “non disponible” of its own accord", () => {
    expect(offending("fr", /non (?:disponible|communiqué)/i)).toEqual([]);
  });

  it("takes none and one as singular", () => {
    const words = new Map(interfaceWords("fr"));
    expect(words.get("figures.whole(0)")).toBe("0 chiffre");
    expect(words.get("figures.whole(1)")).toBe("1 chiffre");
    expect(words.get("figures.whole(2)")).toBe("2 chiffres");
  });
});

describe("English", () => {
  it("takes one alone as singular", () => {
    const words = new Map(interfaceWords("en"));
    expect(words.get("figures.whole(0)")).toBe("0 figures");
    expect(words.get("figures.whole(1)")).toBe("1 figure");
    expect(words.get("figures.whole(2)")).toBe("2 figures");
  });

  it("uses curly quotation marks, but where it quotes the raw text of a file", () => {
    expect(offending("en", /"/).filter(([path]) => !path.startsWith("csv-syntax."))).toEqual([]);
  });
});
