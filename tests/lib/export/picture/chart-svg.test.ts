import { describe, expect, it } from "vitest";
import { numbersOfExhibit } from "@/lib/document/numbers";
import { locales } from "@/lib/domain/text";
import { exhibitPng } from "@/lib/export/picture/exhibit-png";
import { chartSvg } from "@/lib/export/picture/exhibit-svg";
import { quantityText } from "@/lib/format/quantity";
import { citedExhibit } from "@/lib/view/exhibit/exhibits-of";
import { figureRow } from "@/lib/view/figure-row";
import { ruritania, sample } from "../../sample-dataset";
import { wholePage } from "../../whole-page";
import { faultsIn } from "../docx/read-docx";

describe.each(locales)("the drawing of an exhibit in a document (%s)", (locale) => {
  const page = wholePage(ruritania, locale);
  // Another note comes first, so that the exhibit's own begin at two.
  const before = figureRow(sample("M01"), page);
  const exhibit = citedExhibit("personnel", page);
  if (!exhibit) throw new Error("no exhibit");
  page.frame([before, ...numbersOfExhibit(exhibit)], undefined);
  const svg = chartSvg(exhibit, locale);
  const shown = svg.replace(/<title>.*?<\/title>/s, "").replace(/<[^>]*>/g, "");

  it("has the numbers with the document's own notes, and no list of notes", () => {
    const { rows, chart } = exhibit;
    expect(chart.kind).toBe("bars");
    for (const { cited } of rows) {
      const { quantity, unit } = cited.figure;
      expect(cited.note).toBeGreaterThan(1);
      expect(shown.replace(/&gt;/g, ">")).toContain(`${quantityText(quantity, unit, locale)}`);
      expect(shown).toContain(String(cited.note));
    }
    expect(shown).not.toContain("Ministry of Order");
    expect(faultsIn(svg)).toEqual([]);
  });

  it("is a PNG of the drawing's shape", async () => {
    const png = await exhibitPng(svg);
    const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
    const box = /viewBox="\S+ 0 (\d+) (\d+)"/.exec(svg);
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect(width).toBeGreaterThan(1500);
    expect(height / width).toBeCloseTo(Number(box?.[2]) / Number(box?.[1]), 2);
  });
});
