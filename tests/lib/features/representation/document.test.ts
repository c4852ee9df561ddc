import { describe, expect, it } from "vitest";
import { readDataset } from "@/lib/dataset/read";
import { numbersOf } from "@/lib/document/numbers";
import type { WholeDataset } from "@/lib/domain/dataset";
import type { Locale } from "@/lib/domain/text";
import { representationDocument } from "@/lib/features/representation/document";
import { parseBenchmark } from "@/lib/view/benchmark";
import { everyBlock } from "../../document/every-block";
import { exhibitsIn, outline, outlineOf } from "../../document/outline";
import { figureOf, figures, indicators, ruritania, sample, withFigures } from "../../sample-dataset";
import { wholePage } from "../../whole-page";

const { dataset: mali } = await readDataset("data/mali");
const { dataset: zenda } = await readDataset("tests/fixtures/sites/zenda");
if (!mali || !zenda) throw new Error("a dataset has errors");

function of(benchmark?: number, locale: Locale = "en", dataset: WholeDataset = mali as WholeDataset) {
  const document = representationDocument(wholePage(dataset, locale), benchmark);
  if (!document) throw new Error("no document");
  return document;
}

const { blocks } = of();
const leads = (of: ReturnType<typeof outline>) => of.filter((line) => line.startsWith("lead: ")).join(" ");

/** The rows of the table of a section, each number without the figure's id. */
function rowsOf(id: string, blocks: Parameters<typeof outline>[0] = []): string[] {
  const lines = outlineOf(id, blocks).filter((line) => line.startsWith("    "));
  return lines.slice(1).map((line) => line.trim().replace(/\[\S+ ([^\]]+)\]/g, "$1"));
}

describe("the document on representation in Mali", () => {
  it("has the forces and their benchmark, the bodies and their target, then each over time", () => {
    expect(exhibitsIn(blocks).map(({ id }) => id)).toEqual([
      ...["women-share", "women-seat-share", "women-seat-share-over-time", "seats-over-time", "women-share-over-time"],
    ]);
    expect(outlineOf("women-share", blocks).join("\n")).toContain("table: Women needed to reach a benchmark of 30 %");
    expect(outlineOf("women-seat-share", blocks)).toContain("  ### Compared with the target");
  });

  it("begins with the target, the verdicts, that forces have no target, and that there is no trend", () => {
    expect(leads(outline(blocks))).toContain(
      "The target for these institutions is [F023 30 %] if a share is meant. National Assembly: below ([W045 27.9 %] in 2020); [women-needed--national-assembly--2020 4] more women needed. Municipal councils: below ([F025 7.6 %] in 2015). Ministers: above ([W095 34.4 %] in 2019). The sources read set no target for the forces. The sources read give the share of each force for one date at most, so there is no trend to show.",
    );
  });

  it("leads to each of its parts", () => {
    expect(outline(blocks)).toContain(
      "navigation: Forces | Decision-making bodies | Set a benchmark | Women among 100 recruits | Over time | What is missing | What to ask a ministry for",
    );
  });

  it("says how the wording of the target can be read", () => {
    expect(outlineOf("readings", blocks)).toEqual([
      "### What the target may mean",
      "  p: The source says “by 30%” and no more. This can be read in three ways:",
      "  - a share to reach: 30 % of the members are women. This page uses this reading;",
      "  - points to add: 30 percentage points more than at the start;",
      "  - a relative rise: 30 % more than at the start.",
      "  p: The source gives no starting value, so the last two cannot be calculated.",
    ]);
  });

  it("has a form for the benchmark, and every force at it, the police twice", () => {
    const none = "the sources read give no counts for this share";
    expect(outlineOf("benchmark", blocks).slice(0, 4)).toEqual([
      "## Set a benchmark",
      "  lead: A share of your choice, compared with that of every force. It is nobody’s target.",
      "  form: Women’s share, in per cent | Set",
      "  table: The forces at a benchmark of 30 %, set by this page",
    ]);
    expect(rowsOf("benchmark", blocks)).toEqual([
      "National Police | ≈ 700 | > 6,000 | < 13 % | date not stated | not stated | 17–30 | > 1,000 | > 1,500",
      `National Police | ${none} | “an average of 12.4%” | 2014 |  | 17.6 | needs the counts`,
      "National Gendarmerie | ≈ 100 | ≈ 4,000 | ≈ 3 % | 2015 | not stated | ≈ 28 | ≈ 1,100 | ≈ 1,600",
      "National Guard | ≈ 100 | ≈ 3,000 | ≈ 3 % | 2015 | not stated | ≈ 27 | ≈ 800 | ≈ 1,100",
      `Army | ${none} | 7 % | 2014 |  | 23 | needs the counts`,
      `Air Force | ${none} | 6 % | 2014 |  | 24 | needs the counts`,
    ]);
  });

  it("has the women among a hundred recruits, of forces only", () => {
    const no = "not reachable";
    expect(rowsOf("recruits", blocks)).toEqual([
      `National Police {date not stated} | < 13 % | ${no} | ≥ 90 or ${no} | 64–88 | ≥ 80 or ${no} | 57–75 | 44–54`,
      `National Police {2014} | “an average of 12.4%” | ${no} | 91 | 65 | 80 | 57 | 44`,
      `National Gendarmerie {2015} | ≈ 3 % | ${no} | ${no} | ≈ 84 | ${no} | ≈ 72 | ≈ 52`,
      `National Guard {2015} | ≈ 3 % | ${no} | ${no} | ≈ 82 | ${no} | ≈ 70 | ≈ 51`,
      `Army {2014} | 7 % | ${no} | ${no} | 75 | 95 | 65 | 48`,
      `Air Force {2014} | 6 % | ${no} | ${no} | 77 | 98 | 66 | 49`,
    ]);
  });

  it("says what is missing of each force", () => {
    expect(rowsOf("missing", blocks)).toEqual([
      "National Police | the date of the count of women",
      "National Gendarmerie | women at senior level",
      "National Guard | women at senior level",
      "Malian Armed Forces | the number of women, women at senior level",
      "Army | the number of women, the strength, women at senior level",
      "Air Force | the number of women, the strength, women at senior level",
    ]);
  });

  it.each([
    ["en", ["Strength", "Entries", "trainees", "Civilian", "Complaints", "prosecuted"]],
    ["fr", ["Effectif", "Entrées", "stagiaires", "civil", "Plaintes", "poursuivis"]],
  ] as const)("asks for what a ministry would have to give (%s)", (locale, words) => {
    const items = outlineOf("request", of(undefined, locale).blocks, locale).slice(2);
    expect(items.map((item, index) => item.includes(words[index] ?? "–"))).toEqual(words.map(() => true));
  });

  it.each([undefined, 20, 45.5])("has every figure of the topic, at a benchmark of %s", (benchmark) => {
    const shown = new Set(of(benchmark).frame.notes.flatMap(({ figures: all }) => all.map(({ id }) => id)));
    expect(
      wholePage(mali as WholeDataset, "en")
        .figuresOf("representation")
        .filter(({ id }) => !shown.has(id)),
    ).toEqual([]);
  });

  it("takes the reader's benchmark everywhere, also in the other language", () => {
    const { frame, blocks } = of(20, "fr");
    const text = outline(blocks, "fr").join("\n");
    expect(text).toContain("table: Femmes nécessaires pour atteindre la valeur de référence de 20 %");
    expect(text).toContain("table: Les forces par rapport à la valeur de référence de 20 %, choisie par le lecteur");
    const ids = numbersOf(blocks).map(({ cited }) => cited.figure.id);
    expect(ids.some((id) => id.endsWith("--at-20"))).toBe(true);
    expect(ids.some((id) => id.endsWith("--at-30"))).toBe(false);
    expect(frame.languages.every(({ href }) => href.endsWith("?benchmark=20"))).toBe(true);
    expect(text).not.toContain("status: ");
  });

  it.each([0, 0.5, 99.5, 100, -3, Number.NaN, Number.POSITIVE_INFINITY])("takes its own instead of %s", (wrong) => {
    const lines = outlineOf("benchmark", of(wrong).blocks);
    expect(lines[3]).toMatch(/^ {2}status: A benchmark is a number from 1 to 99 .* so 30 % is used instead\.$/);
    expect(lines[4]).toBe("  table: The forces at a benchmark of 30 %, set by this page");
  });
});

describe("parseBenchmark(query)", () => {
  it.each([
    [undefined, undefined],
    ["30", 30],
    ["33.3", 33.3],
    ["33,3", 33.3],
    ["33.33", Number.NaN],
    [["40", "50"], 40],
    ["", Number.NaN],
    ["a third", Number.NaN],
    ["1e1", Number.NaN],
    ["300", Number.NaN],
    ["0", Number.NaN],
  ])("%j is %s", (query, expected) => expect(parseBenchmark(query)).toEqual(expected));
});

describe("the document on representation elsewhere", () => {
  const [guard] = sample("W01").entities;
  const force = (id: string, value: number, period: string, entity = guard) =>
    figureOf(id, {
      ...{ indicator: indicators.share, sex: "F", printed: `${value} %`, cells: { value }, period },
      entities: [{ ...entity, kind: "force" }],
    });

  it("is not there without a figure of the topic", () => {
    const others = figures.filter(({ indicator }) => indicator.topic !== "representation");
    expect(representationDocument(wholePage(withFigures(others), "en"))).toBeUndefined();
  });

  it.each(["en", "fr"] as const)("leads to no part that it lacks (%s)", (locale) => {
    const { blocks } = of(undefined, locale, ruritania);
    const sections = everyBlock(blocks).flatMap((block) => (block.kind === "section" ? block.id : []));
    expect(sections).toEqual(expect.arrayContaining(["request"]));
    expect(sections).not.toContain("readings");
    const targets = JSON.stringify(blocks.find(({ kind }) => kind === "navigation")).matchAll(/"#([^"]+)"/g);
    const exhibits = exhibitsIn(blocks).map(({ id }) => id);
    for (const [, id] of targets) expect([...sections, ...exhibits]).toContain(id);
  });

  it("says that there is no trend only where no force has two dates", () => {
    const dates = (...of: readonly ReturnType<typeof force>[]) =>
      leads(outline(representationDocument(wholePage(withFigures(of), "en"))?.blocks));
    expect(dates(force("A", 5, "2014"))).toContain("no trend");
    expect(dates(force("A", 5, "2014"), force("B", 7, "2016"))).not.toContain("no trend");
  });

  it("has the counts at a benchmark also where no indicator has the role of women needed", () => {
    const needing = ["women-needed", "women-needed-growing"];
    const roles = new Map([...zenda.roles].filter(([role]) => !needing.includes(role)));
    const rows = rowsOf("benchmark", of(undefined, "en", { ...zenda, roles }).blocks).map((row) => row.split(/ ?\| ?/));
    // Of counts a row has nine cells, of a share alone seven; the last two would be women needed.
    const counted = rows.filter(({ length }) => length === 9);
    expect(counted.map((cells) => cells.slice(-2))).toEqual([
      ["", ""],
      ["", ""],
    ]);
  });
});
