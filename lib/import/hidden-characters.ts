/** Control characters but tab and line break, and the signs that turn the direction of the text around them. */
const hidden = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

const kept = /[\t\n\r]/;

/** True for a text with characters that are not seen and change what is. */
export function hasHidden(text: string): boolean {
  return /[^\P{Cc}\t\n\r]|[\u202A-\u202E\u2066-\u2069]/u.test(text);
}

/** A text, or a JSON value with all texts in it, without such characters. */
export function withoutHidden<Value>(value: Value): Value {
  return cleaned(value) as Value;
}

function cleaned(value: unknown): unknown {
  if (typeof value === "string") return value.replace(hidden, (character) => (kept.test(character) ? character : ""));
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [cleaned(key), cleaned(entry)]));
}
