import { describe, expect, it } from "vitest";
import { readDataset } from "@/lib/dataset/read";
import type { WholeDataset } from "@/lib/domain/dataset";
import { overviewDocument } from "@/lib/features/overview/document";
import { messagesIn } from "@/lib/i18n/messages";
import { figuresOnOverview } from "@/lib/view/overview";
import { outline, outlineOf } from "../../document/outline";
import { figureOf, sample, sources, withFigures } from "../../sample-dataset";

const { dataset: mali } = await readDataset("data/mali");
if (!mali) throw new Error("data/mali has errors");

const of = (dataset: WholeDataset, locale: "en" | "fr" = "en") => overviewDocument(dataset, locale);

const { blocks, frame } = await of(mali);

describe("the overview of Mali", () => {
  it("says what the dataset is, what it holds, and that sources differ", () => {
    expect(outline(blocks).slice(0, 5)).toEqual([
      "kicker: Security sector indicators",
      "# Mali",
      expect.stringMatching(/^lead: Figures on the security sector of Mali/),
      expect.stringMatching(
        /^counts: 337 figures read from 17 publications\. 94 are given with .*, 243 with .* 86 more are calculated from them\. .* names 17 other sources\. 1 value is missing/,
      ),
      "issue: In 4 cases, sources differ about the same thing and date. See which, and why",
    ]);
    expect(frame.description).toBe(mali.description.description.en);
  });

  it("has the dataset's highlights, then its exhibits", () => {
    expect(outlineOf("highlights", blocks)).toEqual([
      "## Some of the figures",
      "  key figures",
      "    National Assembly: [W045 27.9 %]",
      "    National Police: [F027 > 6,000]",
      "    Prisons: [F054 41]",
      "    National Police and Gendarmerie together, Northern Mali: [F037 2,026]",
      "    Military programming law (LOPM 2015-2019), plan: [F043 1,500,000,000]",
      "    MINUSMA, military component: [F064 1.7 %]",
    ]);
    expect(outline(blocks).filter((line) => line.startsWith("  bars: "))).toHaveLength(5);
  });

  it("leads to each topic and its indicators, and to all figures", () => {
    const lines = outlineOf("topics", blocks);
    expect(lines.filter((line) => line.startsWith("    ### "))).toEqual(
      ["Representation", "Forces", "Justice", "Deployments", "Support", "Context"].map((name) => `    ### ${name}`),
    );
    expect(lines.slice(lines.indexOf("    ### Forces"), lines.indexOf("    ### Forces") + 4)).toEqual([
      ...["    ### Forces", "    p: 64 figures", "    - Personnel", "    - Personnel per 100,000 inhabitants"],
    ]);
    expect(lines.at(-1)).toBe("  p: See all figures");
  });

  it("ends with the version and the licence", () => {
    expect(outlineOf("about", blocks, "en").slice(1)).toEqual([
      ...["  Version:", `    ${mali.description.version}`, "  Licence:", "    Creative Commons Attribution 4.0"],
    ]);
  });

  it.each(["en", "fr"] as const)("shows the figures that others say it shows (%s)", async (locale) => {
    const noted = (await of(mali, locale)).frame.notes.flatMap(({ figures }) => figures.map(({ id }) => id));
    expect(await figuresOnOverview(mali)).toEqual(new Set(noted));
  });
});

describe("the counts of the overview", () => {
  const table = { ...sources.manual, type: "dataset" };
  const row = figureOf("R01", { cells: { value: 7 }, printed: "7", source: table, locator: "Ruritania, 2015" });

  it("tell figures read in a text from those read in a table", async () => {
    const dataset = withFigures([sample("P01"), sample("P02"), row]);
    const known = { ...dataset, sources: new Map([...dataset.sources, [table.id, table]]) };
    expect(outline((await of(known)).blocks)[3]).toMatch(
      /^counts: 3 figures read .* 2 are given with their paragraph, footnote or article, 1 with its row of a table\./,
    );
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
    expect(messagesIn(locale).overview.places(passages, rows)).toBe(text);
  });
});
