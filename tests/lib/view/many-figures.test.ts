import { describe, expect, it } from "vitest";
import { plainText } from "@/lib/document/content";
import { areaKind, type Entity } from "@/lib/domain/entity";
import type { Figure } from "@/lib/domain/figure";
import { forcesDocument } from "@/lib/features/forces/document";
import { PageDraft } from "@/lib/view/frame";
import { indicatorPage } from "@/lib/view/indicator-page";
import { pagesShowing } from "@/lib/view/pages-showing";
import { sourcePage } from "@/lib/view/source-pages";
import { outlineOf } from "../document/outline";
import { figureOf, ruritania, withFigures } from "../sample-dataset";

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
  const page = indicatorPage(many, "en", "personnel");
  const [bars, series] = page?.exhibits ?? [];
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
    expect(page?.others.rows).toHaveLength(20);
    expect(page?.others.rows[0]).toMatchObject({ id: "L0-2015", subject: { entity: "Land A", details: [] } });
    expect(page?.others.whole).toEqual({ count: 486, href: "/en/ruritania/figures?indicator=personnel" });
  });

  it("has some of them on the page of its topic, which is then not named as showing each", () => {
    const rest = outlineOf("rest-personnel", forcesDocument(new PageDraft(many, "en"))?.blocks ?? []);
    expect(rest).toHaveLength(1 + 1 + 10 + 1);
    expect(rest.at(-1)).toBe("  note: The latest 10 of 486 figures. See all of them as a list");
    const shown = many.figures.get("L20-2010");
    const links = shown ? pagesShowing(many, shown, "en").flatMap((each) => each.links.map(({ href }) => href)) : [];
    expect(links).not.toContain("/en/ruritania/forces");
    expect(links).toContain("/en/ruritania/figures?page=4");
    expect(links).toContain("/en/ruritania/sources/note-2016?page=4");
  });

  it("fills pages of its source", () => {
    expect(sourcePage(many, "fr", "note-2016", 4)).toMatchObject({
      paging: { page: 4, pages: 6, next: "/fr/ruritania/sources/note-2016?page=5" },
      cited: [],
    });
    expect(sourcePage(many, "fr", "note-2016", 4)?.read.map(({ id }) => id)).toContain("L20-2010");
    expect(sourcePage(ruritania, "en", "note-2016")?.paging).toEqual({ page: 1, pages: 1 });
  });
});
