import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { mostSteps, stepsFor } from "@/components/chart/rows";
import { textWidth } from "@/lib/chart/faces";
import { share } from "@/lib/chart/geometry";
import { figureIdsOf } from "@/lib/chart/spec";
import { bars, cited, draw, point, row, scale, series, to } from "./sample-charts";

const css = readFileSync("components/chart/chart.css", "utf8");

const discrepancy = { text: "Sources differ: 40 (Office)", rivals: "40 (Office)", figures: [{ id: "B2" }], href: "#x" };

const charts = {
  bars: bars(
    [
      row("B1", to(62), { inside: { cited: cited("W1"), mark: to(20), derived: false, label: "women" } }),
      row("B2", { kind: "words" }),
      row("B3", { kind: "at-least", value: 190 }, { discrepancy }),
    ],
    { reference: { kind: "target", value: 100, label: "target 100", cited: cited("T1") } },
  ),
  spans: { kind: "spans" as const, scale, rows: [{ id: "S1", label: "S", cited: cited("S1"), first: 10, last: 20 }] },
  series: series([
    point("A", to(50), 2012),
    point("B", { kind: "band", low: 1, high: 2 }, 2014, { named: cited("B") }),
  ]),
};

describe.each(Object.entries(charts))("every chart: %s", (_, spec) => {
  const html = draw(spec);

  it("draws each figure that it names, and names each that it draws", () => {
    const named = /data-figures="([^"]*)"/.exec(html)?.[1]?.split(" ") ?? [];
    const drawn = new Set(Array.from(html.matchAll(/data-figure="([^"]*)"/g), ([, id]) => id));
    expect(named).toEqual(figureIdsOf(spec));
    expect([...drawn].sort()).toEqual([...named].sort());
  });

  it("has no style attribute", () => expect(html).not.toContain("style="));

  it("has no number outside a figure, a date, or what is said to be no statistic", () => {
    const rest = html
      .replace(/<text data-figure.*?<\/text>|<time.*?<\/time>|<title>.*?<\/title>/g, "")
      .replace(/<(\w+)[^>]*data-not-a-statistic[^>]*>.*?<\/\1>/g, "")
      .replace(/<[^>]*>/g, "");
    expect(rest).not.toMatch(/\d/);
  });
});

describe("the style sheet of charts", () => {
  const px = (size: string) => Number.parseFloat(size) * (size.endsWith("rem") ? 16 : 1);

  it("has no text below 12 px", () => {
    const sizes = Array.from(css.matchAll(/font-size: ([\d.]+(?:rem|px))/g), ([, size = ""]) => px(size));
    expect(sizes.length).toBeGreaterThan(5);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
  });

  it("has a class for every step that geometry asks for", () => {
    for (let step = 1; step <= mostSteps; step++) expect(css).toContain(`.room-${step} {`);
  });
});

describe("geometry", () => {
  it("places values as shares of an axis", () => {
    expect(share(scale, 50)).toBe(25);
    expect(share({ ...scale, min: -200 }, 0)).toBe(50);
  });

  it("keeps as much room as a text at its place needs, and no more", () => {
    expect(stepsFor([{ at: 100, width: 6 }], 20)).toBe(3);
    expect(stepsFor([{ at: 50, width: 6 }], 20)).toBe(1);
    expect(stepsFor([{ at: 0, width: 19 }], 20)).toBe(1);
  });

  it("measures a text by the advances of the face, as SVG sets it", () => {
    expect(textWidth("6,000")).toBe(2.33);
    expect(textWidth("6,000", "regular")).toBe(2.24);
    expect(textWidth("الشرطة")).toBeGreaterThan(2);
  });
});
