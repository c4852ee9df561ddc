import { type Finding, type FindingCode, findingCodes } from "@/lib/domain/finding";
import type { Locale } from "@/lib/domain/text";
import { findingHint, findingMessage, findingPlace, formatFinding } from "@/lib/i18n/finding-words";
import { messagesIn } from "@/lib/i18n/messages";
import { tableWordsIn } from "@/lib/i18n/table-words";

/** A sentence that a reader can meet, under the way to it in the object of words. */
export type Sentence = readonly [path: string, words: string];

/** Every word of the interface and of its tables; what depends on counts is said for none, one and several. */
export function interfaceWords(locale: Locale): Sentence[] {
  return [...walk(messagesIn(locale), ""), ...walk(tableWordsIn(locale), "table")];
}

function walk(value: unknown, path: string): Sentence[] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") {
    return [0, 1, 2].map((count) => [`${path}(${count})`, String(value(count, `${count}`, count, `${count}`))]);
  }
  if (typeof value !== "object" || value === null) throw new TypeError(`neither words nor a group of words: ${path}`);
  return Object.entries(value).flatMap(([key, inner]) => walk(inner, path === "" ? key : `${path}.${key}`));
}

const facts = { found: "7", expected: "9", row: 3, line: 4, other: { file: "areas.csv", row: 2 } };

/** Findings of a code with all their facts, which the words depend on, and one of which as good as nothing is known. */
function findingsOf(code: FindingCode): readonly (readonly [name: string, finding: Finding])[] {
  return [
    ["value", { code, file: "observations.csv", ...facts, column: "value" }],
    ["qualifier", { code, file: "observations.csv", ...facts, column: "qualifier" }],
    ["source", { code, file: "observations.csv", ...facts, column: "source" }],
    ...(code === "csv-delimiter" ? [["tabs", { code, file: "areas.csv", row: 1, found: "\t" }] as const] : []),
    ...(code === "json-shape" ? [["text", { code, file: "sources.json", row: 4, expected: "string" }] as const] : []),
    ["bare", { code, file: "sources.json", column: "" }],
  ];
}

/** Everything that the checks say. */
export function findingWords(locale: Locale): Sentence[] {
  const codes = Object.keys(findingCodes) as FindingCode[];
  return codes.flatMap((code) =>
    findingsOf(code).flatMap(([name, finding]): Sentence[] => [
      [`${code}.message(${name})`, findingMessage(finding, locale)],
      [`${code}.hint(${name})`, findingHint(finding, locale)],
      [`${code}.place(${name})`, findingPlace(finding, locale)],
      [`${code}.line(${name})`, formatFinding(finding, locale)],
    ]),
  );
}
