import { type Figure, figure } from "../../domain/figure";
import { toEdtf } from "../../domain/reference-period";
import { locales } from "../../domain/text";
import type { Passage } from "./passages";
import type { NotDistinguished, PlacedFigure, VerifyProblem } from "./report";
import { valueAgainstToken } from "./value-against-token";

type Pair = readonly [PlacedFigure, PlacedFigure];

/** How many other pairs the order of rows must be tried on, and how many of ten must keep the text's order. */
const ordersTried = 10;
const ordersKept = 0.9;

/**
 * Looks at every two figures of a passage: might they have been swapped whole, number and token? Four things distinguish
 * them, in this order: their tokens fit only their own units; the words near each token are its own figure's;
 * the rows are in the order of the text, as those of the other figures do. Figures whose tokens share a index
 * cannot be distinguished at all.
 */
export function swapsAmong(placed: readonly PlacedFigure[]): {
  problems: VerifyProblem[];
  notDistinguished: NotDistinguished[];
} {
  const pairs = pairsOf(placed);
  const problems: VerifyProblem[] = [];
  const notDistinguished: NotDistinguished[] = [];
  for (const pair of pairs) {
    const [a, b] = pair;
    const verdict = verdictOn(pair, pairs);
    if (verdict === "words" || verdict === "order") {
      const [figure, other, passage] = [a.figure, b.figure, a.passage.locator];
      problems.push({ code: "looks-swapped", figure, other, passage, because: verdict });
    } else if (verdict !== "distinguished") {
      addTo(notDistinguished, { figures: [a.figure, b.figure], passage: a.passage.locator, because: verdict });
    }
  }
  return { problems, notDistinguished };
}

function verdictOn(
  pair: Pair,
  pairs: readonly Pair[],
): "distinguished" | "words" | "order" | NotDistinguished["because"] {
  const [a, b] = pair;
  if (shareAPlace(a, b) || shareAPlace(b, a)) return "same-token";
  if (!fitsInPlaceOf(a, b) || !fitsInPlaceOf(b, a)) return "distinguished";
  const verdict = wordVerdict(a, b);
  if (verdict === "straight") return "distinguished";
  if (verdict === "crossed") return "words";
  const inOrder = isInOrder(pair);
  if (inOrder === undefined || !keepsOrder(pairs, pair)) return "unclear";
  return inOrder ? "distinguished" : "order";
}

/** True where a token is nowhere but where the other's is. */
function shareAPlace(a: PlacedFigure, b: PlacedFigure): boolean {
  return a.occurrences.every((one) => b.occurrences.some((two) => one.start < two.end && two.start < one.end));
}

/** True where one figure's number and token would pass as the other's. */
function fitsInPlaceOf(a: PlacedFigure, b: PlacedFigure): boolean {
  return valueAgainstToken(figure({ ...b.figure, quantity: a.figure.quantity }), a.printed) === undefined;
}

/** Whether two rows of one table are in the order of the text; undefined where that is not known. */
function isInOrder([a, b]: Pair): boolean | undefined {
  if ((a.figure.kind === "target") !== (b.figure.kind === "target")) return undefined;
  const [[first, ...more], [second, ...others]] = [a.occurrences, b.occurrences];
  if (!first || !second || more.length > 0 || others.length > 0) return undefined;
  return first.start < second.start;
}

/** True where the rows of the other figures keep the order of the text, so that a row out of order says something. */
function keepsOrder(pairs: readonly Pair[], [a, b]: Pair): boolean {
  const others = pairs.filter((pair) => !pair.includes(a) && !pair.includes(b));
  const orders = others.map(isInOrder).filter((inOrder) => inOrder !== undefined);
  const kept = orders.filter((inOrder) => inOrder).length;
  return orders.length >= ordersTried && kept >= orders.length * ordersKept;
}

function pairsOf(placed: readonly PlacedFigure[]): Pair[] {
  return placed.flatMap((a, index) =>
    placed
      .slice(index + 1)
      .filter((b) => b.passage === a.passage)
      .map((b): Pair => [a, b]),
  );
}

/** Adds two figures to a group that has one of them, or begins a group. */
function addTo(groups: NotDistinguished[], pair: NotDistinguished): void {
  const index = groups.findIndex(
    ({ passage, because, figures }) =>
      passage === pair.passage && because === pair.because && figures.some((one) => pair.figures.includes(one)),
  );
  const group = groups[index];
  if (!group) groups.push(pair);
  else {
    const more = pair.figures.filter((one) => !group.figures.includes(one));
    groups[index] = { ...group, figures: [...group.figures, ...more] };
  }
}

/**
 * What a passage's words say of two of its figures: `straight` where each token is nearer to its own figure's
 * words, `crossed` where it is nearer to the other's, `unclear` where they do not say.
 */
type WordVerdict = "straight" | "crossed" | "unclear";

/** Nearer by less than this many characters is not clearly nearer. */
const margin = 6;

/** What a comma or a bracket between a token and a word counts for, in characters. */
const pause = 20;

/** Holds two figures of one passage against the words near their tokens. */
function wordVerdict(a: PlacedFigure, b: PlacedFigure): WordVerdict {
  const [aWords, bWords] = [wordsOf(a.figure, b.figure), wordsOf(b.figure, a.figure)];
  const gains = [gain(a, b, without(aWords, bWords)), gain(b, a, without(bWords, aWords))];
  const sum = gains.reduce((total, each) => total + each, 0);
  if (sum >= margin && gains.every((each) => each > -margin)) return "straight";
  if (sum <= -margin && gains.every((each) => each < margin)) return "crossed";
  return "unclear";
}

/** By how many characters a figure's own words are nearer to its own token than to the other's; 0 without any. */
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

const sexWords: Readonly<Record<string, string>> = { F: "women woman female femmes", M: "men male hommes" };

/** What a source writes for an open period. */
const periodWords: Readonly<Record<string, string>> = {
  since: "since after depuis",
  until: "before prior avant",
  "since-event": "since after depuis",
  "before-event": "before prior avant",
};

/** Words too common to distinguish two figures. */
const common = new Set(
  "the and for from with that this are was its per all who has had not les des une sur par aux dans pour est".split(
    " ",
  ),
);

/**
 * The words by which a text may distinguish what a figure is about from what another is about: its names, unit, sex, codes;
 * its years where both have one. A figure about several entities is named by none of them.
 */
function wordsOf(figure: Figure, other: Figure): Set<string> {
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
function wordStems(text: string): { stem: string; start: number; end: number }[] {
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
