import { xmlText } from "../xml-text";

/** What a spreadsheet may open: an address of the web, and nothing else. */
export function webAddress(text = ""): string | undefined {
  return /^https?:\/\/\S+$/.test(text) ? text : undefined;
}

/** What a cell can hold at most. */
const longestText = 32_767;

/**
 * A text as a cell can hold it: without characters that XML forbids, and with `_x0041_` kept from being read as the
 * character of that number.
 */
export function cellText(text: string): string {
  const plain = xmlText(text)
    .replace(/\r\n?/g, "\n")
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
  return plain.length > longestText ? `${xmlText(plain.slice(0, longestText - 1))}…` : plain;
}

const lineHeight = 13.5;
/** No row can be higher. */
const highestRow = 409;

/** The height of a row, in points, in which each text is to be read whole in a column of its width. */
export function rowHeight(cells: readonly { readonly text: string; readonly width: number }[], size = 10): number {
  const lines = Math.max(1, ...cells.map(({ text, width }) => linesOf(text, (width * 12) / size)));
  return Math.min(highestRow, Math.ceil((lines * lineHeight * size) / 10 + 3));
}

/** How many lines a text takes, broken between words. */
function linesOf(text: string, width: number): number {
  return text.split("\n").reduce((lines, paragraph) => {
    let used = 0;
    let count = 1;
    for (const word of paragraph.split(" ")) {
      const next = used === 0 ? word.length : used + 1 + word.length;
      if (next <= width) used = next;
      else {
        count += used === 0 ? Math.ceil(word.length / width) - 1 : Math.ceil(word.length / width);
        used = word.length % width;
      }
    }
    return lines + count;
  }, 0);
}

const longestName = 31;

/**
 * A name that a sheet can have: at most 31 characters, none of `[]:*?/\`, no apostrophe at its ends, unlike those taken
 * already (capitals apart), and not the word that spreadsheets keep for themselves.
 */
export function sheetName(wanted: string, taken: readonly string[]): string {
  const plain = wanted
    .replace(/[[\]:*?/\\\p{Cc}]/gu, " ")
    .replace(/\s+/g, " ")
    .replace(/^[' ]+|[' ]+$/g, "");
  const base = plain === "" || /^history$/i.test(plain) ? `${plain}_` : plain;
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let count = 1; ; count++) {
    const suffix = count === 1 ? "" : ` ${count}`;
    const name = `${shortened(base, longestName - suffix.length)}${suffix}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** Cut between words where that loses little. */
function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = xmlText(text.slice(0, length - 1));
  const space = cut.lastIndexOf(" ");
  return `${(space > length / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
