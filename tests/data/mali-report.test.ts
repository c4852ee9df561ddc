import { describe, expect, it } from "vitest";
import { readDataset } from "@/lib/dataset/read";
import type { Dataset } from "@/lib/domain/dataset";
import { placesOf } from "@/lib/domain/figure";
import { locales } from "@/lib/domain/text";
import { publishedOf } from "@/lib/store/published";
import { noChoice } from "@/lib/view/report/choice";
import { reportPage } from "@/lib/view/report/report-page";
import { cellsOf } from "../lib/export/cells";

const { dataset } = await readDataset("data/mali");
if (!dataset) throw new Error("data/mali has errors");
const mali = dataset;

/** The dataset as the background note alone has it. */
const note: Dataset = {
  ...mali,
  figures: new Map(
    [...mali.figures].filter(([, figure]) => placesOf(figure).every(({ source }) => source.id === "issat-mali")),
  ),
};

describe("a report on the shipped dataset", () => {
  it("has, by the note alone, the twenty rows that a donor's report starts from", () => {
    const { document } = reportPage(note, "en", { ...noChoice, template: "results" });
    expect(document?.results.map(({ latest, target }) => latest[0]?.row.id ?? target?.row.id)).toEqual([
      ...["F024", "F025", "F026", "F074", "F075"],
      ...["F035", "F036", "F040", "F041", "F064", "F066"],
      ...["women-share--national-gendarmerie--2015", "women-share--national-guard--2015"],
      ...["F033", "F034", "F054", "F059", "F079", "F080", "F085"],
    ]);
    expect(document?.countLine.replaceAll("\u00A0", " ")).toBe(
      "20 rows · 5 with a target · 3 not reached on an assumed reading · 2 targets without a value · 15 without a target",
    );
    expect(document?.figures).toEqual([]);
  });

  it.each(locales)("shows women in bodies and forces by the template on gender (%s)", (locale) => {
    const { document, form, problems } = reportPage(mali, locale, { ...noChoice, template: "gender" });
    expect(problems).toEqual([]);
    expect(document?.exhibits.map(({ id }) => id)).toEqual([
      ...["women-share", "women-seat-share", "women-share-over-time", "women-seat-share-over-time"],
    ]);
    expect(form.chosenExhibits[0]?.toggled).toBe("template=gender&without=women-share");
    const women = document?.figures.map(({ cited }) => cited.figure.sex);
    expect(new Set(women)).toEqual(new Set(["F"]));
    expect(document?.discrepancies.length).toBeGreaterThan(0);
  });

  it.each(locales)("can hold every figure, each with a note, and every discrepancy among them (%s)", (locale) => {
    const { document, frame } = reportPage(mali, locale, { ...noChoice, figures: "all" });
    const rows = [
      ...(document?.results ?? []).flatMap(({ baseline, target, latest }) =>
        [...baseline, ...(target ? [target] : []), ...latest].map(({ row }) => row),
      ),
      ...(document?.figures ?? []),
    ];
    const { figures, discrepancies } = publishedOf(mali);
    expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(figures.keys()));
    expect(rows.every((row) => cellsOf(row, frame).noteText !== "")).toBe(true);
    const ofFigures = discrepancies.filter(({ figures: concerned }) => concerned.length > 0);
    expect(document?.discrepancies.map(({ id }) => id)).toEqual(ofFigures.map(({ id }) => id));
  });
});
