import { createHash } from "node:crypto";

/** What separates the cells where an indicator is read from several columns. */
export const joint = " · ";

/** The cells at some indexes as one text. */
export function joinCells(cells: readonly string[], indexes: readonly number[], sign = joint): string {
  const [first = 0] = indexes;
  if (indexes.length === 1) return (cells[first] ?? "").trim();
  return indexes.map((index) => (cells[index] ?? "").trim()).join(sign);
}

/** An id made of a text: `Women’s share (%)` → `women-s-share`. Of a text without Latin letters, a short digest. */
export function slug(text: string): string {
  const hyphened = text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return hyphened === "" ? `x${digest(text)}` : hyphened;
}

/** The same in small letters, no longer than an address should be. */
export function shortSlug(text: string): string {
  const whole = slug(text).toLowerCase();
  if (whole.length <= 60) return whole;
  return `${whole.slice(0, 50).replace(/-[^-]*$/, "")}-${digest(text)}`;
}

/** Eight characters that stand for a text, the same in every run. */
export function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}

/** A header without what writers vary: case, blanks, separators, accents. */
export function bare(header: string): string {
  return header
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** A list for a person: at most `limit` items, then how many more. */
export function listed(items: readonly string[], limit = 12): string {
  const shown = items.slice(0, limit).map((item) => `“${item.length > 60 ? `${item.slice(0, 60)}…` : item}”`);
  const rest = items.length - shown.length;
  return `${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}

/**
 * Control characters but tab and line break, and the signs that turn the direction of the text around them: they are not
 * seen, and change what is.
 */
const characters = "[\\0-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\u202A-\\u202E\\u2066-\\u2069]";
const hidden = new RegExp(characters);
const everyHidden = new RegExp(characters, "g");

/** True for a text with such characters. */
export function hasHidden(text: string): boolean {
  return hidden.test(text);
}

/** A text, or a JSON value with all texts in it, without such characters. */
export function withoutHidden<Value>(value: Value): Value;
export function withoutHidden(value: unknown): unknown {
  if (typeof value === "string") return value.replace(everyHidden, "");
  if (Array.isArray(value)) return value.map((entry) => withoutHidden(entry));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [withoutHidden(key), withoutHidden(entry)]));
}

/** The sentence about them, with the first row, or the file, that has some. */
export function hiddenText(where: number | string): string {
  const locator = typeof where === "number" ? `as in row ${where}` : `in ${where}`;
  return `Characters that are not seen (controls, signs that turn the direction of text) were taken out, ${locator}.`;
}
