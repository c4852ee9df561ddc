/** What XML 1.0 allows no document to hold: control characters, lone halves of a pair, and two that are no characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** A text without the characters that XML 1.0 forbids. Markup in it is text: what writes XML escapes it. */
export function xmlText(text: string): string {
  return text.replace(forbidden, "");
}
