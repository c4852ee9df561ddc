import type { Language } from "../../lib/i18n/languages";

const letters = "áƀćđéƒǵĥíĵķłḿńóṕɋŕśťúṽŵẋýž";

/** A text whose letters no language has: what is left of the alphabet in a page was never translated. */
export function pseudo(text: string): string {
  // Ids of figures in brackets and dates in braces are read by code.
  return text
    .split(/(\[[^\]]*\]|\{[^}]*\})/)
    .map((piece, index) =>
      index % 2 === 1
        ? piece
        : piece.replace(
            /[a-z]/gi,
            (letter) => letters["abcdefghijklmnopqrstuvwxyz".indexOf(letter.toLowerCase())] ?? letter,
          ),
    )
    .join("");
}

/** The dictionaries' words, and what their functions write. Intl writes its dates in Greek. */
export const pseudoLanguage: Language = (dictionary, english) => {
  if (!known.has(dictionary)) known.set(dictionary, translated(english));
  return known.get(dictionary) as typeof english;
};

const known = new Map<string, unknown>();

function translated<Words>(words: Words, key = ""): Words {
  if (typeof words === "string") return (key === "tag" ? "el" : pseudo(words)) as Words;
  if (Array.isArray(words)) return words.map((each) => translated(each)) as Words;
  if (typeof words === "function") return ((...given: unknown[]) => translated(words(...given))) as Words;
  if (typeof words !== "object" || words === null || words instanceof RegExp) return words;
  return Object.fromEntries(Object.entries(words).map(([name, value]) => [name, translated(value, name)])) as Words;
}
