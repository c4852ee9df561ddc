import { describe, expect, it } from "vitest";
import { readDataset } from "@/lib/dataset/read";
import { locales } from "@/lib/domain/text";
import { reportXlsx } from "@/lib/export/xlsx/report-xlsx";
import { noChoice } from "@/lib/features/report/choice";
import { emptyOwnRow, noEntries } from "@/lib/features/report/entries";
import { reportPage } from "@/lib/features/report/page";
import { exportWordsIn } from "@/lib/i18n/export-words";
import { tableWordsIn } from "@/lib/i18n/table-words";
import { wholeNoteLine } from "@/lib/view/note-line";
import { accessibilityFaults } from "./accessible";
import { coverOf, readWorkbook, tableOf } from "./read-workbook";

const { dataset } = await readDataset("data/mali");
if (!dataset) throw new Error("data/mali has errors");
const mali = dataset;

const typed = {
  ...noEntries,
  title: '=HYPERLINK("http://example.org")\u0001',
  period: "2014–2016",
  author: "<b>Office</b>",
  introduction: "First.\n\n@SUM(A1)",
  ownRows: [
    {
      ...{ ...emptyOwnRow, indicator: "=1+1 _x0041_", unit: "persons", source: "+Field records" },
      ...{ baseline: "10", baselineDate: "2014", target: "50", due: "2016", latest: "over 40", latestDate: "2016" },
    },
  ],
};

const choice = {
  ...noChoice,
  template: "results",
  figures: ["F027", "F080", "F999"],
  exhibits: ["women-share", "prison-occupancy", "women-seat-share-over-time", "women-seat-share"],
} as const;

describe.each(locales)("a report as a workbook (%s)", async (locale) => {
  const page = await reportPage(mali, locale, choice, typed);
  const file = await reportXlsx(page, "https://muster.example.org");
  const workbook = await readWorkbook(file);
  const columns = tableWordsIn(locale);
  const { sheets, ownRow } = exportWordsIn(locale);
  const results = tableOf(workbook, sheets.results);

  it("keeps the rules", async () => expect(await accessibilityFaults(file, locale)).toEqual([]));

  it("says on its cover what was typed, as text", () => {
    const lines = coverOf(workbook);
    expect(lines[0]).toBe('=HYPERLINK("http://example.org")');
    expect(lines).toEqual(
      expect.arrayContaining(["First.", "@SUM(A1)", page.report?.countLine, page.report?.colophon]),
    );
    expect(lines.join(" ")).toContain("2014–2016");
    expect(lines.join(" ")).toContain("<b>Office</b>");
    expect(workbook.title).toBe(lines[0]);
  });

  it("names what was left out", () => {
    expect(page.problems.length).toBeGreaterThan(0);
    expect(coverOf(workbook)).toEqual(expect.arrayContaining([...page.problems]));
  });

  it("has every line of the results, the author's own marked as such", () => {
    expect(results).toHaveLength(page.report?.results.length ?? -1);
    const own = results.filter((row) => row[columns.origin] === ownRow);
    expect(own).toHaveLength(1);
    expect(own[0]).toMatchObject({
      [columns.indicator]: "=1+1 _x0041_",
      [columns.baselineValue]: 10,
      [columns.targetValue]: 50,
    });
    expect(own[0]?.[columns.latestValue]).toBeUndefined();
    expect(String(own[0]?.[columns.latest])).toMatch(/^>.40$/);
  });

  it("has every figure and every note of the report, and no other", () => {
    const { notes } = page.page.frame;
    const cited = new Set(notes.flatMap((note) => note.figures.map(({ id }) => id)));
    const withFigures = workbook.worksheets.slice(1).filter(({ name }) => {
      return ![sheets.results, sheets.notes, sheets.discrepancies].includes(name);
    });
    const found = withFigures.flatMap(({ name }) => tableOf(workbook, name).map((row) => row[columns.figure]));
    expect(new Set(found)).toEqual(cited);
    expect(tableOf(workbook, sheets.notes).map((row) => [row[columns.note], row[columns.text]])).toEqual(
      notes.map((note) => [note.number, wholeNoteLine(note, locale)]),
    );
  });

  it("gives the notes of each line", () => {
    const numbers = new Set(page.page.frame.notes.map(({ number }) => number));
    for (const row of results) {
      const named = String(row[columns.notes]).split(", ").map(Number);
      expect(named.length).toBeGreaterThan(0);
      for (const number of named) expect(numbers).toContain(number);
    }
  });

  it("has a sheet for each chart and every discrepancy", () => {
    const charts = page.report?.exhibits.length ?? 0;
    expect(charts).toBe(4);
    expect(workbook.worksheets).toHaveLength(6 + charts);
    expect(tableOf(workbook, sheets.discrepancies)).toHaveLength(page.report?.discrepancies.length ?? -1);
  });
});

describe("a report of nothing", () => {
  it("is no workbook", async () => {
    await expect(reportXlsx(await reportPage(mali, "en", noChoice))).rejects.toThrow(RangeError);
  });
});
