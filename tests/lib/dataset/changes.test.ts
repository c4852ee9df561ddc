import { describe, expect, it } from "vitest";
import { parseChanges } from "@/lib/dataset/changes";
import { unknownIn } from "@/lib/dataset/ids";

const figures = unknownIn("observations.csv", true, () => ["F001"]);
const header = "| figure | column | old | new | why | why_fr |\n| --- | --- | --- | --- | --- | --- |";

function parse(text: string) {
  const { changes, days, findings } = parseChanges(text, figures);
  return { changes, days: [...days], findings: findings.map(({ code, row }) => [code, row]) };
}

describe("parseChanges(text, figures)", () => {
  it("reads the tables under their versions and lets other text stand", () => {
    const text = `# Changes\n\nWords.\n\n## 1.1.0 (2016-01-31)\n\n${header}\n| F001 | printed | a \\| b |  | Why. | Pourquoi. |\n\nMore words.\n`;
    expect(parse(text)).toEqual({
      changes: [
        {
          version: "1.1.0",
          figure: "F001",
          column: "printed",
          old: "a | b",
          new: "",
          why: { en: "Why.", fr: "Pourquoi." },
        },
      ],
      days: [["1.1.0", "2016-01-31"]],
      findings: [],
    });
  });

  it.each([
    ["a heading that is no version", "## Soon\n", 1],
    ["a heading without a date", "## 1.0.0\n", 1],
    ["a table without a version", `${header}\n`, 1],
    ["another header", "## 1.0.0 (2016-01-31)\n| figure | what |\n", 2],
    ["a row that is too short", `## 1.0.0 (2016-01-31)\n${header}\n| F001 | value | 1 | 2 | Why. |\n`, 4],
    ["a row without a reason in French", `## 1.0.0 (2016-01-31)\n${header}\n| F001 | value | 1 | 2 | Why. | |\n`, 4],
  ])("tells %s by its line", (_, text, line) => {
    expect(parse(text).findings).toEqual([["changes-form", line]]);
  });

  it("tells a figure that nobody knows, unless figures could not be read", () => {
    const text = `## 1.0.0 (2016-01-31)\n${header}\n| F00l | value | 1 | 2 | Why. | Pourquoi. |\n`;
    expect(parseChanges(text, figures).findings).toMatchObject([
      { code: "reference-unknown", row: 4, column: "figure", found: "F00l", expected: "F001" },
    ]);
    expect(
      parseChanges(
        text,
        unknownIn("observations.csv", false, () => []),
      ).findings,
    ).toEqual([]);
  });
});
