import { describe, expect, it } from "vitest";
import { readDataset } from "@/lib/dataset/read";
import type { WholeDataset } from "@/lib/domain/dataset";
import { placesOf } from "@/lib/domain/figure";
import { locales } from "@/lib/domain/text";
import { noChoice } from "@/lib/features/report/choice";
import { reportPage } from "@/lib/features/report/page";
import { publishedOf } from "@/lib/store/published";
import { cellsOf } from "../lib/export/cells";
import { buttonsOf, itemsOf } from "../lib/features/report/choices";

const { dataset } = await readDataset("data/mali");
if (!dataset) throw new Error("data/mali has errors");
const mali = dataset;

/** The dataset as the background note alone has it. */
const note: WholeDataset = {
  ...mali,
  figures: new Map(
    [...mali.figures].filter(([, figure]) => placesOf(figure).every(({ source }) => source.id === "issat-mali")),
  ),
};

describe("a report on the shipped dataset", () => {
  it("has, by the note alone, the twenty rows that a donor's report starts from", async () => {
    const { report } = await reportPage(note, "en", { ...noChoice, template: "results" });
    expect(report?.results.map(({ latest, target }) => latest[0]?.row.id ?? target?.row.id)).toEqual([
      ...["F024", "F025", "F026", "F074", "F075"],
      ...["F035", "F036", "F040", "F041", "F064", "F066"],
      ...["women-share--national-gendarmerie--2015", "women-share--national-guard--2015"],
      ...["F033", "F034", "F054", "F059", "F079", "F080", "F085"],
    ]);
    expect(report?.countLine.replaceAll("\u00A0", " ")).toBe(
      "20 rows · 5 with a target · 3 not reached on an assumed reading · 2 targets without a value · 15 without a target",
    );
    expect(report?.figures).toEqual([]);
  });

  it.each(locales)("shows women in bodies and forces by the template on gender (%s)", async (locale) => {
    const made = await reportPage(mali, locale, { ...noChoice, template: "gender" });
    const { report } = made;
    expect(made.problems).toEqual([]);
    expect(report?.exhibits.map(({ id }) => id)).toEqual([
      ...["women-share", "women-seat-share", "women-share-over-time", "women-seat-share-over-time"],
    ]);
    const [first] = itemsOf(made, "chosen-exhibits");
    expect(first && Object.values(buttonsOf(first))).toEqual(["template=gender&without=women-share"]);
    const women = report?.figures.map(({ cited }) => cited.figure.sex);
    expect(new Set(women)).toEqual(new Set(["F"]));
    expect(report?.discrepancies.length).toBeGreaterThan(0);
  });

  it.each(locales)("can hold every figure, each with a note, and every discrepancy among them (%s)", async (locale) => {
    const { report, page } = await reportPage(mali, locale, { ...noChoice, figures: "all" });
    const rows = [
      ...(report?.results ?? []).flatMap(({ baseline, target, latest }) =>
        [...baseline, ...(target ? [target] : []), ...latest].map(({ row }) => row),
      ),
      ...(report?.figures ?? []),
    ];
    const { figures, discrepancies } = publishedOf(mali);
    expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(figures.keys()));
    expect(rows.every((row) => cellsOf(row, page.frame).noteText !== "")).toBe(true);
    const ofFigures = discrepancies.filter(({ figures: concerned }) => concerned.length > 0);
    expect(report?.discrepancies.map(({ id }) => id)).toEqual(ofFigures.map(({ id }) => id));
  });
});
