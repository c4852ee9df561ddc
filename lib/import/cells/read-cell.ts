import type { MissingStatus, Qualifier, Status } from "../../domain/quantity";
import type { DecimalSign } from "../source";
import { isMarker, type NumberReading, readFlags, readScaledNumber, statusOf, takeMarkers } from "./cell-parts";

/** What a cell of numbers says, as observations.csv has it: a value, a limit, two of a range, or none for a reason. */
export interface CellReading {
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly qualifier?: Qualifier;
  readonly status: Status;
  /** No marker of the cell is lost. */
  readonly markers: readonly string[];
}

/** What should be in a cell that says nothing that is known. */
export interface Unreadable {
  readonly expected: string;
  readonly value?: undefined;
}

/** True for a cell that says that there is no number. */
export function isMissing(reading: CellReading | Unreadable): boolean {
  return "status" in reading && (reading.value ?? reading.low ?? reading.high) === undefined;
}

/** The status and the markers of most cells. */
const unmarked = { status: "A", markers: [] } as const;

const before: readonly (readonly [RegExp, Qualifier])[] = [
  [/^(?:≤|⩽|<=|=<|at most|up to|no more than|not more than|maximum|au plus|jusqu['’]à)\s*/i, "at-most"],
  [/^(?:≥|⩾|>=|=>|at least|no fewer than|no less than|not less than|minimum|au moins)\s*/i, "at-least"],
  [/^(?:<|under|below|less than|fewer than|moins de)\s*/i, "under"],
  [/^(?:>|over|above|more than|plus de)\s*/i, "over"],
  [/^(?:~|≈|≃|c\.|ca\.?|circa|about|around|approx\.?|approximately|environ|env\.)\s*/i, "about"],
];

const behind: readonly (readonly [RegExp, Qualifier])[] = [
  [/^\s*(?:\+|or more|and more|ou plus|et plus)\s*/i, "at-least"],
  [/^\s*(?:or less|or fewer|ou moins)\s*/i, "at-most"],
];

const rangeSign = /^\s*(?:-|–|—|‒|−|\.\.|…|to|à)\s*(?=[\d.,])/i;
const percent = /^\s*(?:%|per ?cent\b|pour ?cent\b)/i;

/** Most cells of most tables. */
const plain: Record<DecimalSign, RegExp> = { ".": /^-?\d{1,15}(?:\.\d{1,17})?$/, ",": /^-?\d{1,15}(?:,\d{1,17})?$/ };

/** No number with its markers is longer; longer texts are not looked into. */
const longest = 120;

/** Signs that change nothing of what a person sees: directions of writing, joiners, controls. */
const invisible = /[\p{Cc}\p{Cf}]/gu;

/**
 * What a cell of a column of numbers says. `decimal` is the file's decimal sign; the other one, spaces and apostrophes
 * set thousands apart. What is no number and no known way to print a missing one is `Unreadable`, never a guess.
 */
export function readCell(text: string, decimal: DecimalSign): CellReading | Unreadable {
  if (plain[decimal].test(text)) return { value: Number(text.replace(",", ".")), ...unmarked };
  const clean = text
    .replace(/[\t\r\n]/g, " ")
    .replace(invisible, "")
    .trim();
  if (clean === "") return { status: "O", markers: [] };
  if (clean.length > longest) return { expected: `a number of at most ${longest} signs` };
  const { text: bare, markers } = takeMarkers(clean);
  const missing = missingStatus(clean) ?? missingStatus(bare);
  // The sign or the word for a missing number is itself a marker that the notes may explain.
  if (missing) return { status: missing, markers: [missingStatus(bare) ? bare : clean, ...markers] };
  const number = readBracketed(clean, decimal) ?? readQuantity(bare, markers, decimal);
  if (number) return number;
  // A marker alone: what it points at says why there is no number.
  if (isMarker(clean)) return { status: "L", markers: [clean] };
  return { expected: `a number whose decimal sign is “${decimal}”, a bound, a range, or a sign that it is missing` };
}

/** A number in brackets, as accountants write what is below zero. */
function readBracketed(clean: string, decimal: DecimalSign): CellReading | undefined {
  const [, inner = ""] = /^\((.+)\)$/s.exec(clean) ?? [];
  const number = /^\d/.test(inner) ? readScaledNumber(inner, decimal) : undefined;
  if (number?.rest.replace(percent, "").trim() !== "") return undefined;
  return { value: number.value === 0 ? 0 : -number.value, ...unmarked };
}

function readQuantity(bare: string, marked: readonly string[], decimal: DecimalSign): CellReading | undefined {
  const prefix = find(before, bare);
  const first = readScaledNumber(bare.slice(prefix.length), decimal);
  if (!first) return undefined;
  const afterPercent = first.rest.replace(percent, "");
  const range = prefix.qualifier === undefined ? rangeSign.exec(afterPercent)?.[0] : undefined;
  if (range !== undefined) {
    const second = readScaledNumber(afterPercent.slice(range.length), decimal);
    const markers = second && joinMarkers(second.rest.replace(percent, ""), marked);
    const low = second && lowOf(first, second);
    if (low === undefined || !second || !markers || low > second.value) return undefined;
    return { low, high: second.value, qualifier: "range", status: statusOf(markers), markers };
  }
  const suffix = find(behind, afterPercent);
  if (prefix.qualifier !== undefined && suffix.qualifier !== undefined) return undefined;
  const qualifier = prefix.qualifier ?? suffix.qualifier;
  const markers = joinMarkers(afterPercent.slice(suffix.length).replace(percent, ""), marked);
  if (!markers) return undefined;
  const shared = { ...(qualifier && { qualifier }), status: statusOf(markers), markers };
  if (qualifier === undefined || qualifier === "about") return { value: first.value, ...shared };
  const end = qualifier === "over" || qualifier === "at-least" ? "low" : "high";
  return { [end]: first.value, ...shared };
}

/** The lower end of a range: “1.1-1.2 million” counts both in millions, “900-1.2 million” does not. */
function lowOf(first: NumberReading, { value, power = 0 }: NumberReading): number {
  const isShared = first.power === undefined && power > 0 && first.value <= value / 10 ** power;
  return isShared ? Number((first.value * 10 ** power).toPrecision(15)) : first.value;
}

/** Markers between the number and those at the end of the cell: `12 b (a)`, `12* e`. */
function joinMarkers(rest: string, marked: readonly string[]): readonly string[] | undefined {
  const { text, markers } = takeMarkers(`0${rest.trimEnd()}`);
  const flagged = readFlags(text.slice(1));
  if (flagged) return [...flagged, ...markers, ...marked];
  // `12* e`: the letter is behind a mark.
  const [, mark, letters = ""] = /^\s*([*†‡§¶#¹²³⁰⁴-⁹]+|\(\p{L}\))\s*(\S+)$/u.exec(text.slice(1)) ?? [];
  const behindMark = mark === undefined ? undefined : readFlags(letters);
  return mark === undefined || !behindMark ? undefined : [mark, ...behindMark, ...markers, ...marked];
}

function find(
  list: readonly (readonly [RegExp, Qualifier])[],
  text: string,
): { readonly qualifier?: Qualifier; readonly length: number } {
  for (const [pattern, qualifier] of list) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return { qualifier, length: found.length };
  }
  return { length: 0 };
}

/** What tables print where a number is missing, and why it is; signs without a certain meaning say "unavailable". */
const words: readonly (readonly [RegExp, MissingStatus])[] = [
  [/^(?:\.{1,4}|…|:|-{1,3}|–|—|−|\?|_|x)$/i, "L"],
  [/^:? ?(?:c|confidential|confidentiel|suppressed|withheld|redacted)$/i, "Q"],
  [/^(?:: ?z|z|not applicable|sans objet|s\.?o\.?|non applicable)$/i, "M"],
  [
    /^(?:n ?\/ ?a|n\.? ?a\.?|#n\/a|nan|null|none|n\.? ?d\.?|n\.? ?s\.?|not significant|non significati(?:f|ve)|not available|no data|missing)$/i,
    "L",
  ],
  [/^(?:unknown|non disponible|inconnue?|: ?[buedpn])$/i, "L"],
];

/** Why there is no number, by the words or the sign in its place; undefined for a text that is something else. */
function missingStatus(text: string): MissingStatus | undefined {
  return words.find(([pattern]) => pattern.test(text))?.[1];
}
