import { printedNumbers } from "../../domain/printed-number";
import { numberWords } from "./number-words";

/** A number of a printed token, in figures or in words. */
interface TokenNumber {
  readonly value: number;
  readonly start: number;
  readonly end: number;
  /** True where a per cent sign or word follows. */
  readonly percent: boolean;
  /** True for a part of a whole (`1/5`, "one third", "one in five"). */
  readonly fraction: boolean;
}

const percentPattern = /^\s*(?:%|per ?cent|pour ?cents?\b|percentage)/i;

/** Every number that a token prints, in figures and in words, in order. */
function tokenNumbers(printed: string): TokenNumber[] {
  const figures = printedNumbers(printed).map(({ value, start, end }) => ({
    ...signed(printed, value, start),
    end,
    fraction: false,
  }));
  const words = numberWords(printed).filter(
    (word) => !figures.some((figure) => word.start < figure.end && figure.start < word.end),
  );
  return [...figures, ...words]
    .sort((a, b) => a.start - b.start)
    .map((number) => ({ ...number, percent: percentPattern.test(printed.slice(number.end)) }));
}

function signed(printed: string, value: number, start: number): Pick<TokenNumber, "value" | "start"> {
  return /(?:^|[\s(])[-−]$/.test(printed.slice(0, start)) && !/\d\s*[-−]$/.test(printed.slice(0, start))
    ? { value: -value, start: start - 1 }
    : { value, start };
}

/** A limit, or a doubt, that the words beside a number put on it. `nearly` is about and, read closely, under. */
type TokenQualifier = "over" | "at-least" | "under" | "at-most" | "about" | "estimated" | "nearly";

/** What a printed token says of a number, before any cell is looked at. */
export type Claim =
  | {
      readonly kind: "number";
      readonly value: number;
      readonly qualifier?: TokenQualifier;
      readonly percent: boolean;
      readonly fraction: boolean;
      /** One side of `1/5` or "one in five": a count, and no percentage. */
      readonly side?: true;
    }
  | {
      readonly kind: "range";
      /** Undefined where the words name the far end only: "among the 25 poorest" begins at the first. */
      readonly low?: number;
      readonly high: number;
      /** "up to 30-40%": the higher end is a ceiling. */
      readonly qualifier?: TokenQualifier;
      readonly percent: boolean;
    };

/** Words before a number; the first that fits counts, so "no more than" is before "more than". */
const wordsBefore: readonly (readonly [TokenQualifier, RegExp])[] = [
  ["at-most", /(?:\b(?:no|not) (?:more|greater|higher|longer|later) than|\bpas plus d[e'])$/],
  ["at-least", /(?:\b(?:no|not) (?:less|fewer|lower) than|\bpas moins d[e'])$/],
  ["at-most", /(?:\bup to|\bat (?:the )?most|\bwithin|\bmaximum(?: of)?|\bjusqu'à|\bau (?:plus|maximum)|≤)$/],
  ["at-least", /(?:\bat (?:the very )?least|\bminimum(?: of)?|\bau (?:moins|minimum)|≥)$/],
  [
    "over",
    /(?:\bover|\b(?:more|greater|higher|longer) than|\babove|\bexceeding|\bin excess of|\bupwards? of|\bplus d[e']|>)$/,
  ],
  ["under", /(?:\bunder|\b(?:less|fewer|lower|shorter) than|\bbelow|\bmoins d[e']|<)$/],
  ["nearly", /(?:\bnearly|\balmost|\bclose to|\bprès de|\bpresque)$/],
  ["estimated", /\b(?:estimated(?: at| to be)?|estimée?s? à)$/],
  ["about", /(?:\babout|\baround|\bapprox(?:imately|\.)|\broughly|\bsome|\bcirca|\bca?\.|\benviron|\bquelque|[~≈])$/],
];

/** Words after a number. */
const wordsAfter: readonly (readonly [TokenQualifier, RegExp])[] = [
  ["at-least", /^(?:or|and|ou|et) (?:more|over|above|plus)\b|^\+|^(?:at least|at a minimum|au moins|minimum)\b/],
  ["at-most", /^(?:or|and|ou|et) (?:less|fewer|under|below|moins)\b|^(?:at (?:the )?most|au plus|maximum)\b/],
  ["about", /^(?:or so|environ)\b/],
];

/** May be between such words and the number. */
const fillers = /(?:\s+(?:an?|the|a total of|an average of|les?|la|un total de))$/;
const rankWords = /\b(?:among the|one of the|in the top|the top|parmi les)$/;

const dashGap = /^\s*(?:%|per cent|pour cent)?\s*[-–—]\s*$/i;
const andGap = /^\s*(?:%|per cent|pour cent)?\s+(?:and|et)\s+$/i;
const toGap = /^\s*(?:%|per cent|pour cent)?\s+(?:to|à)\s+$/i;

/** What a token says: every number with the words that limit it, and every range. */
export function tokenClaims(printed: string): Claim[] {
  const token = printed.replace(/[’‘]/g, "'");
  const numbers = tokenNumbers(token);
  const claims: Claim[] = [];
  for (let index = 0; index < numbers.length; index += 1) {
    const [number, next] = [numbers[index], numbers[index + 1]];
    if (!number) continue;
    const pair = next && pairClaims(token, number, next);
    claims.push(...(pair ?? [singleClaim(token, number)]));
    if (pair) index += 1;
  }
  return claims;
}

function singleClaim(token: string, number: TokenNumber): Claim {
  const { value, percent, fraction } = number;
  const before = token.slice(0, number.start).trimEnd().toLowerCase();
  if (rankWords.test(before)) return { kind: "range", high: value, percent };
  return { kind: "number", value, percent, fraction, ...qualified(token, number) };
}

function qualified(token: string, { start, end }: Pick<TokenNumber, "start" | "end">): { qualifier?: TokenQualifier } {
  const before = token.slice(0, start).trimEnd().toLowerCase();
  const bare = before.replace(fillers, "");
  const after = token
    .slice(end)
    .replace(/^\s*(?:%|per cent|pour cent)?\s*/i, "")
    .toLowerCase();
  const found =
    wordsBefore.find(([, words]) => words.test(before) || words.test(bare)) ??
    wordsAfter.find(([, words]) => words.test(after));
  return found ? { qualifier: found[0] } : {};
}

/** What two numbers say together: a range, a fraction, a change from one to the other. Undefined where nothing. */
function pairClaims(token: string, first: TokenNumber, second: TokenNumber): Claim[] | undefined {
  const gap = token.slice(first.end, second.start);
  const before = token.slice(0, first.start).trimEnd();
  const isBetween = /\b(?:between|entre)$/i.test(before) && andGap.test(gap);
  const isSlash = gap === "/";
  const areYears = isYear(first.value) && (isYear(second.value) || second.value < 100);
  if (dashGap.test(gap) || isBetween || (isSlash && areYears)) return [rangeClaim(token, first, second)];
  if (toGap.test(gap)) {
    return [rangeClaim(token, first, second), singleClaim(token, first), singleClaim(token, second)];
  }
  const isPart = isSlash || (/^ (?:in|sur) $/i.test(gap) && !isYear(second.value));
  if (!isPart || first.percent || second.value === 0) return undefined;
  const words = qualified(token, first);
  const side = { kind: "number", percent: false, fraction: false, side: true } as const;
  return [
    { kind: "number", value: first.value / second.value, percent: false, fraction: true, ...words },
    { ...side, value: first.value, ...words },
    { ...side, value: second.value },
  ];
}

function rangeClaim(token: string, first: TokenNumber, second: TokenNumber): Claim {
  const scale = /\p{L}+$/u.exec(token.slice(second.start, second.end))?.[0];
  const low = scale && first.value < second.value ? scaledLike(token, first, scale) : first.value;
  // `2015-16` ends in 2016.
  const high = isYear(low) && second.value < 100 ? Math.floor(low / 100) * 100 + second.value : second.value;
  return { kind: "range", low, high, percent: first.percent || second.percent, ...qualified(token, first) };
}

/** `2-3 million` begins at two million. */
function scaledLike(token: string, number: TokenNumber, scale: string): number {
  const written = token.slice(number.start, number.end);
  if (/\p{L}$/u.test(written)) return number.value;
  return tokenNumbers(`${written} ${scale}`)[0]?.value ?? number.value;
}

/** True for a number that can be a calendar year. */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1000 && value < 3000;
}

const percentWords = /^\s*(?:%|per ?cent|pour ?cents?\b)/i;

/**
 * What a text says that says one number or one range and nothing else: “over 6,000”, “30-40 %”, “environ 12,4”. Undefined
 * for anything more: what is beside the number may change what it means. `unit` may follow the number.
 */
export function wholeClaim(text: string, unit = ""): Claim | undefined {
  const token = text.replace(/[’‘]/g, "'").trim();
  const claims = tokenClaims(token);
  const numbers = tokenNumbers(token);
  const [first, last] = [numbers[0], numbers.at(-1)];
  const claim = claims.find(({ kind }) => kind === "range") ?? claims[0];
  if (!first || !last || !claim || claims.some((each) => each.kind === "number" && each.side)) return undefined;
  if (numbers.length !== (claim.kind === "range" && claim.low !== undefined ? 2 : 1)) return undefined;
  return isAllSaid(token, first, last, claim, unit) ? claim : undefined;
}

/** True where nothing is left of a text without its numbers, the words that limit them, and the unit. */
function isAllSaid(token: string, first: TokenNumber, last: TokenNumber, claim: Claim, unit: string): boolean {
  const before = token.slice(0, first.start).trimEnd().toLowerCase();
  const after = token.slice(last.end).replace(percentWords, "").trim().toLowerCase();
  const lead = claim.kind === "range" ? /(?:between|entre|from|de)$/ : /$/;
  return [before, before.replace(fillers, "")]
    .map((words) => words.replace(lead, "").trim())
    .some((words) => [...leftOf(words, wordsBefore)].some((left) => left === "") && isUnit(after, unit));
}

/** What is left of some words without one of those that limit a number. */
function leftOf(words: string, limits: typeof wordsBefore): Set<string> {
  return new Set([words, ...limits.map(([, pattern]) => words.replace(pattern, "").trim())]);
}

function isUnit(after: string, unit: string): boolean {
  const name = unit.replace(/[’‘]/g, "'").replace(percentWords, "").trim().toLowerCase();
  const limited = leftOf(after, wordsAfter);
  return limited.has("") || (name !== "" && [...limited].some((left) => left === name));
}
