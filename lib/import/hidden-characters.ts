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
export function withoutHidden<Value>(value: Value): Value {
  return cleaned(value) as Value;
}

function cleaned(value: unknown): unknown {
  if (typeof value === "string") return value.replace(everyHidden, "");
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [cleaned(key), cleaned(entry)]));
}

/** What a person is told of them, with the first row, or the file, that has some. */
export function hiddenText(where: number | string): string {
  const place = typeof where === "number" ? `as in row ${where}` : `in ${where}`;
  return `Characters that are not seen (controls, signs that turn the direction of text) were taken out, ${place}.`;
}
