import { describe, expect, it } from "vitest";
import { readDataset } from "@/lib/dataset/read";
import { locales } from "@/lib/domain/text";
import { exhibitIndicators, figuresOfExhibit, rowsOfExhibit, standaloneExhibit } from "@/lib/view/exhibit/exhibits-of";

const { dataset } = await readDataset("data/mali");
if (!dataset) throw new Error("data/mali has errors");
const mali = dataset;

const exhibits = [...(await exhibitIndicators(mali)).keys()];
const cases = locales.flatMap((locale) => exhibits.map((id) => [locale, id] as const));

describe.each(cases)("the figures of an exhibit (%s, %s)", async (locale, id) => {
  const standalone = await standaloneExhibit(mali, locale, id);
  if (!standalone) throw new RangeError(id);
  const { exhibit, frame } = standalone;
  const cited = frame.notes.flatMap(({ figures }) => figures.map((figure) => figure.id));

  it("are those that its notes serve, each once", () => {
    const ids = figuresOfExhibit(exhibit).map(({ figure }) => figure.id);
    expect([...ids].sort()).toEqual([...cited].sort());
  });

  it("are as many rows, those of its own table first", () => {
    const rows = rowsOfExhibit(exhibit, frame);
    expect(rows.map((row) => row.id).sort()).toEqual([...cited].sort());
    expect(rows.slice(0, exhibit.rows.length)).toEqual(exhibit.rows);
  });
});

describe("a figure that the title alone names", () => {
  it("has a row that says what it is and leads to its page", async () => {
    const standalone = await standaloneExhibit(mali, "fr", "prison-occupancy");
    const rows = standalone ? rowsOfExhibit(standalone.exhibit, standalone.frame) : [];
    const row = rows.find(({ id }) => id === "prison-occupancy--prisons--2010");
    expect(row?.href).toBe("/fr/mali/figures/prison-occupancy--prisons--2010");
    expect(row?.subject).toEqual({
      indicator: "Taux d’occupation des prisons",
      entity: "Prisons",
      details: ["calculé"],
    });
  });
});
