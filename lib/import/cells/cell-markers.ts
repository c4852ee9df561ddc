import type { PointStatus } from "./cell-reading";

/** A text with the markers that stood at its end, in the order in which they are printed. */
export interface Unmarked {
  readonly text: string;
  readonly markers: readonly string[];
}

const signs = "[*†‡§¶#]+|[¹²³⁰⁴-⁹ᵃ-ᶻ]+";
const bracketed = "\\((?:[\\p{L}\\d]{1,2}|[ivx]{1,4}|[*†‡§¶#]+|est\\.?|prov\\.?)\\)|\\[(?:[\\p{L}\\d]{1,3})\\]";
const atEnd = new RegExp(`(?<=\\S)\\s*,?\\s*(${signs}|${bracketed})$`, "u");

/** Takes marks and letters in brackets off the end of a text: `12 (5)`, `6,000*`, `12.4¹`. */
export function takeMarkers(text: string): Unmarked {
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
const statuses: readonly (readonly [RegExp, PointStatus])[] = [
  [/^b$/i, "B"],
  [/^u$/i, "U"],
  [/^(?:e|[([]e[)\]]|[([]?est.*)$/i, "E"],
  [/^(?:p|[([]p[)\]]|[([]?prov.*)$/i, "P"],
];

/**
 * The status that the markers say by the usual letters (e, p, b, u): a break in the series, which no other sign shows,
 * else the least certain of them. Any other marker says
 * nothing by itself; where the notes of the table explain a marker, what they say goes before this.
 */
export function statusOf(markers: readonly string[]): PointStatus {
  return statuses.find(([pattern]) => markers.some((marker) => pattern.test(marker)))?.[1] ?? "A";
}

const onlyMarker = new RegExp(`^(?:${signs}|${bracketed}|\\p{L})$`, "u");

/** True for a text that is a marker and nothing else: `(a)`, `*`, `p`. */
export function isMarker(text: string): boolean {
  return onlyMarker.test(text);
}
