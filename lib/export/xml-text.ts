/** What XML 1.0 allows no document to hold: control characters, lone halves of a pair, and two that are no characters. */
const forbidden = /(?![\t\n\r\u007F-\u009F])\p{Cc}|[\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** A text without the characters that XML 1.0 forbids. Markup in it is text: what writes XML escapes it. */
export function xmlText(text: string): string {
  return text.replace(forbidden, "");
}
