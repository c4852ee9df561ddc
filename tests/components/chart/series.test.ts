import { describe, expect, it } from "vitest";
import { cited, draw, point, scale, series, shapesOf, textOf, to } from "./sample-charts";

const one = (mark: Parameters<typeof point>[1], more = {}) =>
  shapesOf(draw(series([point("A", mark, 2015, more)])), "A");

describe("a chart over time", () => {
  it("puts a dot where its value and its time are, and reads it out", () => {
    expect(one(to(50))).toBe(
      '<g data-figure="A"><title>A in words</title><svg x="50%" y="75%"><circle r="4"></circle></svg></g>',
    );
  });

  it("joins points only where the line holds", () => {
    const html = draw(
      series([point("A", to(50), 2012), point("B", to(100), 2014), point("C", to(60), 2018, { joined: false })]),
    );
    expect(html.match(/<line x1="[^"]+" y1="[^"]+" x2[^>]*>/g)).toEqual(['<line x1="20%" y1="75%" x2="40%" y2="50%">']);
  });

  it("marks a break between two points and draws no line over it", () => {
    const html = draw(series([point("A", to(50), 2012), point("B", to(100), 2014, { breaks: true })]));
    expect(html).toMatch(/<line x1="30%" x2="30%" y1="0" y2="100%" [^>]*stroke-dasharray="1.5 4"/);
    expect(html).not.toContain('<line x1="20%"');
  });

  it("draws no line to a range, and the range from end to end", () => {
    const html = draw(series([point("A", to(50), 2012), point("B", { kind: "band", low: 40, high: 100 }, 2014)]));
    expect(html).not.toContain('<line x1="20%"');
    expect(shapesOf(html, "B")).toContain('<line x1="40%" x2="40%" y1="50%" y2="80%" stroke-width="6"');
  });

  it("points up from a lower and down from an upper limit", () => {
    expect(one({ kind: "at-least", value: 50 })).toContain("M0-6v-10");
    expect(one({ kind: "at-most", value: 50 })).toContain("M0 6v10");
  });

  it("draws nothing for words, and no line to them", () => {
    expect(one({ kind: "words" })).toBe("");
    expect(draw(series([point("A", to(50), 2012), point("B", { kind: "words" }, 2014)]))).not.toContain("<line x1=");
  });

  it("hollows what is computed, rings what disagrees, draws an interval as long as it is", () => {
    expect(one(to(50), { derived: true })).toContain('<circle r="4" fill="var(--paper)">');
    expect(one(to(50), { disagrees: true })).toContain('<circle r="8" fill="none" stroke="var(--flag)"');
    expect(one(to(50), { until: 2017 })).toContain('<line x1="50%" x2="70%" y1="75%" y2="75%" stroke-width="4">');
  });

  it("distinguishes lines by dot and by colour", () => {
    const lines = [0, 1, 2].map((style) => ({
      ...{
        id: `l${style}`,
        label: `Source ${style}`,
        style,
        tone: "women",
        points: [point(`P${style}`, to(50), 2015)],
      },
    }));
    const html = draw(series([], { panels: [{ id: "p", label: "Panel", scale, lines }] }));
    const forms = [0, 1, 2].map((style) => shapesOf(html, `P${style}`).replace(/.*<\/title>/, ""));
    expect(new Set(forms).size).toBe(3);
    expect(html).toContain('<g stroke="var(--line-2)" stroke-width="1.75" fill="var(--line-2)"');
    expect(html.match(/class="sample"/g)).toHaveLength(3);
  });

  it("gives a named point its number and marker, two at one place apart", () => {
    const html = draw(
      series([
        point("A", to(50), 2015, { named: cited("A", { value: 50 }) }),
        point("B", to(52), 2015.1, { named: cited("B", { value: 52 }) }),
      ]),
    );
    expect(textOf(html, "A")).toMatch(/>50<tspan class="link raised" [^>]*><a /);
    const dy = (id: string) => / dy="([^"]+)"/.exec(textOf(html, id))?.[1];
    expect(dy("A")).not.toBe(dy("B"));
  });

  it("names a reference once, and draws it in each panel", () => {
    const panels = ["p", "q"].map((id) => ({ id, label: id, scale, lines: [] }));
    const reference = { kind: "target", value: 150, label: "target", cited: cited("T") };
    const html = draw(series([], { panels, reference }));
    expect(html.match(/<line data-figure="T"/g)).toHaveLength(2);
    expect(html.match(/<text data-figure="T"/g)).toHaveLength(1);
  });
});
