import { describe, expect, it } from "vitest";
import { readDataset } from "@/lib/dataset/read";
import { locales } from "@/lib/domain/text";
import { datasetXlsx } from "@/lib/export/xlsx/dataset-xlsx";
import { exportWordsIn } from "@/lib/i18n/export-words";
import { tableWordsIn } from "@/lib/i18n/table-words";
import { publishedOf } from "@/lib/store/published";
import { ruritania } from "../../sample-dataset";
import { accessibilityFaults } from "./accessible";
import { readWorkbook, tableOf } from "./read-workbook";

const { dataset } = await readDataset("data/mali");
if (!dataset) throw new Error("data/mali has errors");
const mali = dataset;

describe.each(locales)("a dataset as a workbook (%s)", async (locale) => {
  const file = await datasetXlsx(mali, locale);
  const workbook = await readWorkbook(file);
  const columns = tableWordsIn(locale);
  const { sheets, shorthand } = exportWordsIn(locale);
  const { figures, discrepancies, notComputed } = publishedOf(mali);
  const rows = tableOf(workbook, sheets.figures);

  it("keeps the rules", async () => expect(await accessibilityFaults(file, locale)).toEqual([]));

  it("has every figure once, read or computed, with its numbers as they are", () => {
    expect(rows.map((row) => row[columns.figure]).sort()).toEqual([...figures.keys()].sort());
    for (const row of rows) {
      const quantity = figures.get(String(row[columns.figure]))?.quantity;
      const cells = [row[columns.value], row[columns.low], row[columns.high]];
      if (quantity?.kind === "point") expect(cells).toEqual([quantity.value, undefined, undefined]);
      if (quantity?.kind === "range" || quantity?.kind === "span")
        expect(cells).toEqual([undefined, quantity.low, quantity.high]);
      if (quantity?.kind === "bound") expect(cells.filter((cell) => cell !== undefined)).toEqual([quantity.limit]);
      if (quantity?.kind === "missing") expect(cells).toEqual([shorthand[quantity.status], undefined, undefined]);
    }
  });

  it("has a note for each, and each note", () => {
    const notes = tableOf(workbook, sheets.notes);
    expect(new Set(rows.map((row) => row[columns.note]))).toEqual(new Set(notes.map((row) => row[columns.note])));
    for (const note of notes) expect(String(note[columns.text]).length).toBeGreaterThan(5);
  });

  it("has what disagrees, what was refused, caveats, indicators and sources", () => {
    expect(tableOf(workbook, sheets.discrepancies)).toHaveLength(discrepancies.length);
    expect(tableOf(workbook, sheets.notComputed)).toHaveLength(notComputed.length);
    expect(tableOf(workbook, sheets.caveats)).toHaveLength(mali.caveats.size);
    expect(tableOf(workbook, sheets.indicators).map((row) => row[columns.indicatorId])).toEqual([
      ...mali.indicators.keys(),
    ]);
    expect(tableOf(workbook, sheets.sources)).toHaveLength(mali.sources.size);
  });
});

describe("another dataset", () => {
  it.each(locales)("says of a missing value why it is missing (%s)", async (locale) => {
    const file = await datasetXlsx(ruritania, locale);
    expect(await accessibilityFaults(file, locale)).toEqual([]);
    const columns = tableWordsIn(locale);
    const { sheets } = exportWordsIn(locale);
    const missing = tableOf(await readWorkbook(file), sheets.figures).find((row) => row[columns.figure] === "C01");
    expect(missing).toMatchObject({ [columns.value]: "[x]", [columns.status]: "L" });
    expect(missing?.[columns.statusText]).toBe(missing?.[columns.shown]);
  });
});
