import { describe, expect, it } from "vitest";
import { plainText } from "@/lib/document/content";
import { areaKind, type Entity } from "@/lib/domain/entity";
import type { Figure } from "@/lib/domain/figure";
import { figureDocument } from "@/lib/features/figure/document";
import { forcesDocument } from "@/lib/features/forces/document";
import { indicatorDocument } from "@/lib/features/indicator/document";
import { sourceDocument } from "@/lib/features/sources/documents";
import { outline, outlineOf } from "../document/outline";
import { figureOf, ruritania, withFigures } from "../sample-dataset";
import { wholePage } from "../whole-page";

const whole: Entity = { id: "whole", name: { en: "The area as a whole", fr: "Le territoire" }, kind: areaKind };
const areas = Array.from({ length: 40 }, (_, place) => {
  const name = `Land ${String.fromCharCode(65 + place)}`;
  return { id: `L${place}`, name: { en: name, fr: name } };
});

/** Fifteen years of forty areas, which are the bodies themselves. */
const many = withFigures(
  areas.flatMap((area, place) =>
    Array.from({ length: 15 }, (_, year): Figure => {
      const printed = String(1000 * (place + 1) + year);
      const id = `${area.id}-${2001 + year}`;
      const made = figureOf(id, { cells: { value: Number(printed) }, printed, period: String(2001 + year) });
      return { ...made, area, entities: [whole] };
    }),
  ),
);

describe("an indicator of forty areas and fifteen years", () => {
  const blocks = indicatorDocument(wholePage(many, "en"), "personnel")?.blocks ?? [];
  const [bars, series] = blocks.flatMap((block) => (block.kind === "exhibit" ? block.exhibit : []));
  const textOf = (exhibit: typeof bars) => plainText(exhibit?.subtitle ?? [], "en");

  it("draws the thirty greatest, and says that there are more and where", () => {
    expect(bars?.chart.kind === "bars" && bars.chart.rows).toHaveLength(30);
    expect(bars?.chart.kind === "bars" && bars.chart.rows[0]?.label).toBe(areas.at(-1)?.name.en);
    expect(textOf(bars)).toContain("The chart shows the 30 largest of 40.");
    expect(bars?.compareHref).toBe("/en/ruritania/compare?indicator=personnel");
  });

  it("draws six series, the greatest of as many dates, each named by its area", () => {
    const panels = series?.chart.kind === "series" ? series.chart.panels : [];
    expect(panels.map(({ label }) => label)).toEqual(
      areas
        .slice(-6)
        .reverse()
        .map(({ name }) => name.en),
    );
    expect(textOf(series)).toContain("The chart shows 6 of 40 series, those with most dates.");
  });

  it("lists the latest of the others, called by their areas, and leads to all", () => {
    const others = outlineOf("figures", blocks);
    expect(others).toHaveLength(1 + 1 + 20 + 1);
    expect(others[2]).toBe("    Land A | [L0-2015 1,014] persons | 2015");
    expect(others.at(-1)).toBe("  note: The latest 20 of 486 figures. See all of them as a list");
    expect(JSON.stringify(blocks)).toContain('"href":"/en/ruritania/figures?indicator=personnel"');
  });

  it("has some of them on the page of its topic, which is then not named as showing each", async () => {
    const rest = outlineOf("rest-personnel", forcesDocument(wholePage(many, "en"))?.blocks ?? []);
    expect(rest).toHaveLength(1 + 1 + 10 + 1);
    expect(rest.at(-1)).toBe("  note: The latest 10 of 486 figures. See all of them as a list");
    const links = JSON.stringify((await figureDocument(many, "en", "L20-2010"))?.blocks).match(/(?<="href":")[^"]+/g);
    expect(links?.filter((href) => href === "/en/ruritania/forces")).toHaveLength(1);
    expect(links).toContain("/en/ruritania/figures?page=4");
    expect(links).toContain("/en/ruritania/sources/note-2016?page=4");
  });

  it("fills pages of its source", async () => {
    const fourth = (await sourceDocument(many, "fr", "note-2016", 4))?.blocks ?? [];
    expect(outline(fourth, "fr")).toContain("navigation: Précédente | Page 4 sur 6 | Suivante");
    expect(JSON.stringify(fourth)).toContain('"href":"/fr/ruritania/sources/note-2016?page=5"');
    expect(outlineOf("figures", fourth, "fr").some((line) => line.includes("[L20-2010 "))).toBe(true);
    expect(outlineOf("cited", fourth, "fr")).toEqual([]);
    const only = (await sourceDocument(ruritania, "en", "note-2016"))?.blocks ?? [];
    expect(only.some(({ kind }) => kind === "navigation")).toBe(false);
  });
});
