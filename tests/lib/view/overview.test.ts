import { describe, expect, it } from "vitest";
import { messagesIn } from "@/lib/i18n/messages";
import { overview } from "@/lib/view/overview";
import { figureOf, sample, sources, withFigures } from "../sample-dataset";

describe("the counts of the overview", () => {
  const table = { ...sources.manual, type: "dataset" };
  const row = figureOf("R01", { cells: { value: 7 }, printed: "7", source: table, locator: "Ruritania, 2015" });

  it("tell figures read in a text from those read in a table", () => {
    const { counts } = overview(withFigures([sample("P01"), sample("P02"), row]), "en");
    expect(counts).toMatchObject({ figures: 3, passages: 2, rows: 1 });
  });

  it.each([
    ["en", 85, 240, "85 are given with their paragraph, footnote or article, 240 with their row of a table."],
    ["en", 0, 1, "1 is given with its row of a table."],
    ["en", 0, 0, ""],
    [
      "fr",
      1,
      240,
      "1 indique son paragraphe, sa note de bas de page ou son article, 240 indiquent leur ligne de tableau.",
    ],
    ["fr", 2, 0, "2 indiquent leur paragraphe, leur note de bas de page ou leur article."],
  ] as const)("say it in %s of %i and %i", (locale, passages, rows, text) => {
    expect(messagesIn(locale).overview.places(passages, String(passages), rows, String(rows))).toBe(text);
  });
});
