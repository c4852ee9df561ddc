import { wordStems, wordsOf } from "./own-words";
import type { Passage } from "./passages";
import type { PlacedFigure } from "./placed-figure";

/**
 * What a passage's words say of two of its figures: `straight` where each token stands nearer to its own figure's
 * words, `crossed` where it stands nearer to the other's, `unclear` where they do not say.
 */
export type WordVerdict = "straight" | "crossed" | "unclear";

/** Nearer by less than this many characters is not clearly nearer. */
const margin = 6;

/** What a comma or a bracket between a token and a word counts for, in characters. */
const pause = 20;

/** Holds two figures of one passage against the words near their tokens. */
export function wordVerdict(a: PlacedFigure, b: PlacedFigure): WordVerdict {
  const [aWords, bWords] = [wordsOf(a.figure, b.figure), wordsOf(b.figure, a.figure)];
  const gains = [gain(a, b, without(aWords, bWords)), gain(b, a, without(bWords, aWords))];
  const sum = gains.reduce((total, each) => total + each, 0);
  if (sum >= margin && gains.every((each) => each > -margin)) return "straight";
  if (sum <= -margin && gains.every((each) => each < margin)) return "crossed";
  return "unclear";
}

/** By how many characters a figure's own words stand nearer to its own token than to the other's; 0 without any. */
function gain(own: PlacedFigure, other: PlacedFigure, words: ReadonlySet<string>): number {
  const [near, far] = [distance(own, words), distance(other, words)];
  return Number.isFinite(near) && Number.isFinite(far) ? far - near : 0;
}

/** From a token to the nearest of some words, in characters; a comma, a bracket, the end of a sentence are far. */
function distance({ passage, occurrences }: PlacedFigure, words: ReadonlySet<string>): number {
  const { text } = passage;
  const places = stemsOf(passage).filter(({ stem }) => words.has(stem));
  const gaps = occurrences.flatMap((token) =>
    places.map((word) => text.slice(Math.min(token.end, word.end), Math.max(token.start, word.start))),
  );
  return Math.min(...gaps.map((gap) => gap.length + pause * (gap.match(/[,;:.!?…](?=\s)|[()]/g) ?? []).length));
}

function without(words: ReadonlySet<string>, others: ReadonlySet<string>): Set<string> {
  return new Set([...words].filter((word) => !others.has(word)));
}

const stems = new WeakMap<Passage, ReturnType<typeof wordStems>>();

/** The words of a passage, cut up once: its figures are compared two by two. */
function stemsOf(passage: Passage): ReturnType<typeof wordStems> {
  const found = stems.get(passage) ?? wordStems(passage.text);
  stems.set(passage, found);
  return found;
}
