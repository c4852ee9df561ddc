import { describe, expect, it } from "vitest";
import { readDataset } from "@/lib/dataset/read";
import type { Dataset } from "@/lib/domain/dataset";
import { type Figure, figure } from "@/lib/domain/figure";
import { quantityText } from "@/lib/format/quantity";
import { PageDraft } from "@/lib/view/frame";
import { overviewBenchmark, type WomenNeeded, womenNeeded } from "@/lib/view/women-needed";
import { target } from "../derive/small-dataset";
import { countsOf, withBenchmarkIndicators } from "../derive/with-benchmark-indicators";

const { dataset } = await readDataset("data/mali");
if (!dataset) throw new Error("data/mali has errors");

function view(of: Dataset, percent = overviewBenchmark, page = new PageDraft(of, "en")): WomenNeeded {
  return womenNeeded(of, percent, page, "page");
}

const number = ({ quantity, unit }: Figure) => quantityText(quantity, unit, "en").replace(/\u00A0/g, " ");

function told({ rows }: WomenNeeded): string[] {
  return rows.map((row) => {
    if (row.kind === "share") return `${row.entity}: ${number(row.share.cited.figure)}`;
    const needed = "reason" in row.needed ? row.needed.reason : number(row.needed.cited.figure);
    return `${row.entity}: ${number(row.women.cited.figure)} of ${number(row.strength.cited.figure)}, ${needed}`;
  });
}

describe("womenNeeded(dataset, percent, page, laidBy)", () => {
  it("tells the shipped dataset's forces, and those of which there is only a share", () => {
    const shown = view(dataset);
    expect(told(shown)).toEqual([
      "National Police: ≈ 700 of > 6,000, > 1,000",
      "National Gendarmerie: ≈ 100 of ≈ 4,000, ≈ 1,100",
      "National Guard: ≈ 100 of ≈ 3,000, ≈ 800",
      "Army: 7 %",
      "Air Force: 6 %",
    ]);
    expect(shown).toMatchObject({ benchmark: "30\u00A0%", hasTarget: false, laidBy: "page" });
  });

  it("writes the benchmark as the language does", () => {
    const page = new PageDraft(dataset, "fr");
    expect(womenNeeded(dataset, 33.3, page, "reader").benchmark).toBe("33,3\u00A0%");
  });

  it("cites in reading order, and its notes lead to pages that there are", () => {
    const page = new PageDraft(dataset, "en");
    view(dataset, 30, page);
    const { notes } = page.frame("t");
    const ids = notes.flatMap(({ figures }) => figures.map(({ id }) => id));
    expect(ids.slice(0, 3)).toEqual(["F028", "F027", "women-needed--national-police--undated--at-30"]);
    const [, , needed] = notes;
    expect(needed?.links).toEqual([
      { id: "F028", href: "/en/mali/figures/F028" },
      { id: "F027", href: "/en/mali/figures/F027" },
    ]);
    expect(needed?.text.printed.map(({ text }) => text)).toEqual(["700 of whom", "over 6,000"]);
  });

  it("gives the result's row an address that there is", () => {
    const [police] = view(dataset).rows;
    expect(police?.kind === "counted" && "href" in police.needed && police.needed.href).toBe("/en/mali/figures/F028");
  });

  it("says why there is no number", () => {
    expect(told(view(dataset, 5))[0]).toMatch(
      /^National Police: .*, The figures used are so open that the result could be anything/,
    );
  });

  it("takes the latest counts, and undated ones only where none has a date", () => {
    const old = countsOf("police", 10, 100, { period: "2010", statement: "a" });
    const undated = countsOf("police", 30, 100, { period: "undated", statement: "b" });
    const recent = countsOf("police", 20, 100, { statement: "c" });
    const of = (...figures: Parameters<typeof withBenchmarkIndicators>[0]) =>
      told(view(withBenchmarkIndicators(figures)));
    expect(of(...old, ...undated, ...recent)).toEqual(["Sylvanian Police: 20 of 100, 10"]);
    expect(of(...undated)).toEqual(["Sylvanian Police: 30 of 100, 0"]);
  });

  it("knows the targets that name one of the bodies, or one that it is counted in", () => {
    const counts = countsOf("police", 20, 100);
    expect(view(withBenchmarkIndicators(counts)).hasTarget).toBe(false);
    expect(view(withBenchmarkIndicators([target, ...counts])).hasTarget).toBe(true);
    const small = withBenchmarkIndicators(counts);
    const [ministry] = [...small.entities.values()].filter(({ id }) => id === "ministry");
    if (!ministry) throw new Error("no ministry");
    const ofMinistry = withBenchmarkIndicators([figure({ ...target, entities: [ministry] }), ...counts]);
    expect(view(ofMinistry).hasTarget).toBe(false);
    const [relation] = dataset.relations;
    if (!relation) throw new Error("no relation");
    const countedIn = { ...relation, entity: "police", kind: "counted-in", other: "ministry" } as const;
    expect(view({ ...ofMinistry, relations: [countedIn] }).hasTarget).toBe(true);
  });

  it("is empty where nothing is counted by sex", () => {
    expect(view(withBenchmarkIndicators([{ id: "T", value: 400 }]))).toMatchObject({ rows: [], hasTarget: false });
  });
});
