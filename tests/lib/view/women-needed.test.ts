import { describe, expect, it } from "vitest";
import { readDataset } from "@/lib/dataset/read";
import type { WholeDataset } from "@/lib/domain/dataset";
import { figure } from "@/lib/domain/figure";
import { benchmarkOfPage, type PageBenchmark } from "@/lib/view/benchmark";
import { womenNeeded } from "@/lib/view/women-needed";
import { target } from "../derive/small-dataset";
import { countsOf, withBenchmarkIndicators } from "../derive/with-benchmark-indicators";
import { outline } from "../document/outline";
import { wholePage } from "../whole-page";

const { dataset } = await readDataset("data/mali");
if (!dataset) throw new Error("data/mali has errors");

function linesOf(of: WholeDataset, benchmark: PageBenchmark = benchmarkOfPage, locale: "en" | "fr" = "en"): string[] {
  const lines = outline(womenNeeded(benchmark, wholePage(of, locale)), locale);
  return lines.map((line) => line.trim().replace(/\[\S+ ([^\]]+)\]/g, "$1"));
}

describe("womenNeeded(benchmark, page)", () => {
  it("has the shipped dataset's forces, then those of which there is only a share", () => {
    expect(linesOf(dataset)).toEqual([
      "table: Women needed to reach a benchmark of 30 %",
      "Force | Women | More needed",
      "National Police {date not stated} | ≈ 700 of > 6,000 | > 1,000",
      "National Gendarmerie {2015} | ≈ 100 of ≈ 4,000 | ≈ 1,100",
      "National Guard {2015} | ≈ 100 of ≈ 3,000 | ≈ 800",
      "Army {2014} | 7 %. The sources read give no counts.",
      "Air Force {2014} | 6 %. The sources read give no counts.",
      "basis: The sources read set no target for these forces. Benchmark set by this page, at constant strength.",
    ]);
  });

  it("writes the benchmark as the language does, and says whose it is", () => {
    const lines = linesOf(dataset, { percent: 33.3, setBy: "reader" }, "fr");
    expect(lines[0]).toBe("table: Femmes nécessaires pour atteindre la valeur de référence de 33,3 %");
    expect(lines.at(-1)).toContain("Valeur de référence choisie par le lecteur");
  });

  it("has notes in reading order that lead to pages that there are", () => {
    const page = wholePage(dataset, "en");
    const { notes } = page.document("t", womenNeeded(benchmarkOfPage, page)).frame;
    const ids = notes.flatMap(({ figures }) => figures.map(({ id }) => id));
    expect(ids.slice(0, 3)).toEqual(["F028", "F027", "women-needed--national-police--undated--at-30"]);
    expect(notes[2]?.links).toEqual([
      { id: "F028", href: "/en/mali/figures/F028" },
      { id: "F027", href: "/en/mali/figures/F027" },
    ]);
    expect(notes[2]?.text.printed.map(({ text }) => text)).toEqual(["700 of whom", "over 6,000"]);
  });

  it("says why there is no number", () => {
    expect(linesOf(dataset, { percent: 5, setBy: "page" })[2]).toMatch(
      /^National Police .* \| The figures used are so open that the result could be anything/,
    );
  });

  it("takes the latest counts, and undated ones only where none has a date", () => {
    const old = countsOf("police", 10, 100, { period: "2010", statement: "a" });
    const undated = countsOf("police", 30, 100, { period: "undated", statement: "b" });
    const recent = countsOf("police", 20, 100, { statement: "c" });
    const rows = (...of: Parameters<typeof withBenchmarkIndicators>[0]) =>
      linesOf(withBenchmarkIndicators(of)).slice(2, -1);
    expect(rows(...old, ...undated, ...recent)).toEqual([
      expect.stringMatching(/^Sylvanian Police .* \| 20 of 100 \| 10$/),
    ]);
    expect(rows(...undated)).toEqual(["Sylvanian Police {date not stated} | 30 of 100 | 0"]);
  });

  it("says that there is no target unless one names a body, or one that it is counted in", () => {
    const hasTarget = (of: WholeDataset) => !linesOf(of).at(-1)?.includes("set no target");
    const counts = countsOf("police", 20, 100);
    expect(hasTarget(withBenchmarkIndicators(counts))).toBe(false);
    expect(hasTarget(withBenchmarkIndicators([target, ...counts]))).toBe(true);
    const ministry = withBenchmarkIndicators(counts).entities.get("ministry");
    const [relation] = dataset.relations;
    if (!ministry || !relation) throw new Error("no ministry, or no relation");
    const ofMinistry = withBenchmarkIndicators([figure({ ...target, entities: [ministry] }), ...counts]);
    expect(hasTarget(ofMinistry)).toBe(false);
    const countedIn = { ...relation, entity: "police", kind: "counted-in", other: "ministry" } as const;
    expect(hasTarget({ ...ofMinistry, relations: [countedIn] })).toBe(true);
  });

  it("is empty where nothing is counted by sex", () => {
    expect(linesOf(withBenchmarkIndicators([{ id: "T", value: 400 }]))).toEqual([]);
  });
});
