import type { NumberStatus } from "../../domain/quantity";
import type { DecimalSign } from "../source";

const signs = "[*†‡§¶#]+|[¹²³⁰⁴-⁹ᵃ-ᶻ]+";
const bracketed = "\\((?:[\\p{L}\\d]{1,2}|[ivx]{1,4}|[*†‡§¶#]+|est\\.?|prov\\.?)\\)|\\[(?:[\\p{L}\\d]{1,3})\\]";
const atEnd = new RegExp(`(?<=\\S)\\s*,?\\s*(${signs}|${bracketed})$`, "u");

/** Takes marks and letters in brackets off the end of a text: `12 (5)`, `6,000*`, `12.4¹`. */
export function takeMarkers(text: string): { readonly text: string; readonly markers: readonly string[] } {
  const markers: string[] = [];
  let left = text;
  for (;;) {
    const match = atEnd.exec(left);
    if (!match) return { text: left, markers };
    markers.unshift(match[1] ?? "");
    left = left.slice(0, match.index);
  }
}

/** Letters that statistics offices put behind a number: break, confidential, differs, estimated, … */
const flags = /^[bcdefnprsuvz]{1,3}$/i;
const words = /^(?:est(?:\.|imated?|imation)?|prov(?:\.|isional|isoire)?|rev(?:\.|ised)?|[\p{L}])$/iu;

/** The letters or word that follow a number without brackets, as markers; undefined where they are something else. */
export function readFlags(rest: string): readonly string[] | undefined {
  const text = rest.trim();
  if (text === "") return [];
  if (words.test(text)) return [text];
  if (flags.test(text)) return [...text];
  return undefined;
}

/** Letters in brackets may as well number the notes, so that of those only e and p say a status. */
const statuses: readonly (readonly [RegExp, NumberStatus])[] = [
  [/^b$/i, "B"],
  [/^u$/i, "U"],
  [/^(?:e|[([]e[)\]]|[([]?est.*)$/i, "E"],
  [/^(?:p|[([]p[)\]]|[([]?prov.*)$/i, "P"],
];

/**
 * The status that the markers say by the usual letters (e, p, b, u): a break in the series, which no other sign shows,
 * else the least certain of them. Any other marker says nothing by itself.
 */
export function statusOf(markers: readonly string[]): NumberStatus {
  return statuses.find(([pattern]) => markers.some((marker) => pattern.test(marker)))?.[1] ?? "A";
}

const onlyMarker = new RegExp(`^(?:${signs}|${bracketed}|\\p{L})$`, "u");

/** True for a text that is a marker and nothing else: `(a)`, `*`, `p`. */
export function isMarker(text: string): boolean {
  return onlyMarker.test(text);
}

/** Signs that set thousands apart everywhere: spaces of all widths and apostrophes. */
const neutral = "[ \\u00A0\\u202F\\u2009\\u2007'’]";

/** A number without its sign; thousands are in groups of three, set apart by the same sign throughout. */
const patterns: Record<DecimalSign, RegExp> = { ".": numberPattern("\\.", ","), ",": numberPattern(",", "\\.") };

function numberPattern(decimal: string, group: string): RegExp {
  return new RegExp(
    `^(?:(?<grouped>\\d{1,3}(?<sign>${group}|${neutral})\\d{3}(?:\\k<sign>\\d{3})*)(?!\\d)|(?<plain>\\d+))?` +
      `(?:${decimal}(?<fraction>\\d+))?(?<exponent>[eE][+-]?\\d{1,3})?`,
  );
}

const signPattern = /^[-−–+] ?/;

export interface NumberReading {
  readonly value: number;
  /** The power of ten that a word behind it says, which is part of the value. */
  readonly power?: number;
  /** What follows the number in the text. */
  readonly rest: string;
}

/** The number that a text begins with, in the file's decimal sign; undefined where it begins with none. */
function readNumber(text: string, decimal: DecimalSign): NumberReading | undefined {
  const sign = signPattern.exec(text)?.[0] ?? "";
  const unsigned = text.slice(sign.length);
  const match = patterns[decimal].exec(unsigned);
  const { grouped, plain, fraction, exponent = "" } = match?.groups ?? {};
  if (!match || (grouped ?? plain ?? fraction) === undefined) return undefined;
  const rest = unsigned.slice(match[0].length);
  // "1,23" with a decimal point, or "12.3.4": the number does not end here, so it is none.
  if (/^[.,'’]?\d|^[ \u00A0\u202F\u2009\u2007]\d/.test(rest)) return undefined;
  const digits = (grouped ?? plain ?? "0").replace(/\D/g, "");
  const value = Number(`${digits}.${fraction ?? "0"}${exponent}`);
  if (!Number.isFinite(value)) return undefined;
  return { value: /^[-−–]/.test(sign) && value !== 0 ? -value : value, rest };
}

const scales: readonly (readonly [RegExp, number])[] = [
  [/^\s*(?:billions?|milliards?|bn)\b/i, 9],
  [/^\s*(?:millions?|mn)\b/i, 6],
  [/^\s*(?:thousands?|milliers?|mille)\b/i, 3],
];

/** A number with the scale word behind it ("1.5 million"), which is part of the number. */
export function readScaledNumber(text: string, decimal: DecimalSign): NumberReading | undefined {
  const number = readNumber(text, decimal);
  if (!number) return undefined;
  for (const [word, power] of scales) {
    const found = word.exec(number.rest)?.[0];
    if (found !== undefined) {
      const value = Number((number.value * 10 ** power).toPrecision(15));
      return { value, power, rest: number.rest.slice(found.length) };
    }
  }
  return number;
}

/** True for a cell that says itself in what its number counts: `1.5 million`. */
export function hasScaleWord(text: string): boolean {
  return scales.some(([word]) => new RegExp(`\\d${word.source.slice(1)}`, "i").test(text));
}
