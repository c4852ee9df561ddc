/** What XML cannot hold, and what turns the direction of the text after it. */
const forbidden = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/gu;

/** A typed text that every format can hold, with its lines. */
export function plainText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(forbidden, "").trim();
}

/** The same on one line. No-break spaces stay. */
export function oneLine(text: string): string {
  return plainText(text).replace(/[ \t\n]+/g, " ");
}

/** The paragraphs of a text: what empty lines divide. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "");
}
