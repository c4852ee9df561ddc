import { describe, expect, it } from "vitest";
import { type Finding, type FindingCode, findingCodes } from "@/lib/domain/finding";
import { locales } from "@/lib/domain/text";
import { findingHint, findingMessage, formatFinding } from "@/lib/i18n/finding-words";

const codes = Object.keys(findingCodes) as FindingCode[];

const file = "observations.csv";
const place = { row: 12, column: "value", line: 3, other: { file: "areas.csv", row: 2 } };

/** What was found and expected, as every check gives it. */
function facts(code: FindingCode): Pick<Finding, "found" | "expected"> {
  if (code === "changes-form") return { found: "a", expected: "| c |" };
  return code === "file-too-large" ? { found: "70000000", expected: "67108864" } : { found: "a;b", expected: "c" };
}

/** The findings that do not always know what to write instead. */
const withoutExpected: readonly FindingCode[] = [
  "json-shape",
  "column-unknown",
  "cell-number",
  "cell-range",
  "cell-form",
  "id-form",
  "period-form",
  "reference-unknown",
  "translation-missing",
];

/** Every finding with and without the facts that its words may name. */
const findings = codes.flatMap((code): Finding[] => [
  { code, file, ...place, ...facts(code) },
  { code, file, ...place, ...facts(code), found: "" },
  ...(withoutExpected.includes(code) ? [{ code, file, ...place, found: "a;b" }] : []),
  { code, file, ...place, ...facts(code), column: "qualifier" },
]);

describe("formatFinding(finding, locale)", () => {
  it("names file, row and column, what is wrong, and what to write instead", () => {
    const finding: Finding = {
      code: "cell-number",
      file: "observations.csv",
      row: 12,
      column: "value",
      found: "1,440",
      expected: "1440",
    };
    expect(formatFinding(finding, "en")).toBe(
      "observations.csv, row 12, column value: “1,440” is not a number in the form that this file uses. Write 1440: digits, a decimal point, no separators.",
    );
    expect(formatFinding(finding, "fr")).toBe(
      "observations.csv, ligne 12, colonne value\u00A0: «\u00A01,440\u00A0» n’est pas un nombre tel que ce fichier les écrit. Écrivez 1440\u00A0: des chiffres, un point décimal, pas de séparateurs.",
    );
  });

  it("names an entry of a JSON file and a line of a text", () => {
    expect(
      formatFinding({ code: "json-shape", file: "datapackage.json", column: "title_fr", expected: "string" }, "en"),
    ).toBe("datapackage.json, title_fr: this entry is missing. Write a text in quotation marks.");
    expect(
      formatFinding({ code: "changes-form", file: "CHANGES.md", row: 7, found: "| a |", expected: "| b |" }, "en"),
    ).toMatch(/^CHANGES\.md, line 7: /);
  });

  it("gives a size that is just above the limit as more than it", () => {
    const finding: Finding = {
      code: "file-too-large",
      file: "a.csv",
      found: String(64 * 1024 ** 2 + 1),
      expected: String(64 * 1024 ** 2),
    };
    expect(findingMessage(finding, "en")).toBe("this file has 65 MiB; 64 MiB is the most that can be read.");
  });

  it("shows signs that nobody sees, and shortens long cells", () => {
    const finding: Finding = {
      code: "cell-code",
      file: "a.csv",
      found: `a\u202E\u001B[2J\n${"👮".repeat(100)}`,
      expected: "A",
    };
    const message = findingMessage(finding, "en");
    expect(message).toMatch(/^“a··\[2J·(👮){73}…” is not/u);
  });
});

describe("the words of every finding", () => {
  it.each(locales)("are whole sentences in %s, and name no fact that is not there", (locale) => {
    for (const finding of findings) {
      for (const text of [findingMessage(finding, locale), findingHint(finding, locale)]) {
        expect(text, finding.code).not.toMatch(/undefined|NaN|\bnull\b/);
        expect(text, finding.code).toMatch(/[.|]$/);
      }
      expect(findingHint(finding, locale), finding.code).toMatch(/^\p{Lu}/u);
    }
  });

  it.each(locales)("are no programmer's words in %s", (locale) => {
    for (const finding of findings) {
      const text = formatFinding({ ...finding, file: "f", column: "c" }, locale);
      expect(text).not.toMatch(/\b(pars(e|ed|er|ing)|schema|token|regex|string|null|record|array)\b/i);
    }
  });

  it("have French spaces", () => {
    for (const finding of findings) {
      const text = formatFinding({ ...finding, ...facts(finding.code) }, "fr");
      expect(text, finding.code).not.toMatch(/ [:;!?»]|« |[^\s\u00A0\d][:;!?](?= )/);
    }
  });

  it("differ in the two languages", () => {
    for (const finding of findings) expect(findingHint(finding, "fr")).not.toBe(findingHint(finding, "en"));
  });
});
