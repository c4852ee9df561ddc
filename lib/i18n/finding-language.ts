import type { Finding, FindingCode } from "../domain/finding";

/** What a finding says and what to do about it, without its place. */
export interface FindingWords {
  readonly message: (finding: Finding) => string;
  readonly hint: (finding: Finding) => string;
}

/** The words of one language for every finding, and for the places they name. */
export interface FindingLanguage {
  readonly words: Record<FindingCode, FindingWords>;
  readonly row: (number: number) => string;
  readonly line: (number: number) => string;
  readonly column: (name: string) => string;
  readonly entry: (name: string) => string;
}

const longest = 80;

/** A cell as it stands, for one line of a terminal: short, and with a dot for each sign that nobody sees. */
export function excerpt(text: string): string {
  const letters = [...text.slice(0, 2 * longest + 2)];
  const short = letters.length > longest ? `${letters.slice(0, longest).join("")}…` : letters.join("");
  return short.replace(/[\p{Cc}\p{Cf}]/gu, "·");
}

/** A size in mebibytes, rounded up: nothing above a limit looks like the limit. */
export function mebibytes(bytes: string | undefined): number {
  return Math.ceil(Number(bytes ?? 0) / 1024 ** 2);
}
