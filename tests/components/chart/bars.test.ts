import { describe, expect, it } from "vitest";
import type { Mark } from "@/lib/chart/spec";
import { bars, cited, draw, row, shapesOf, textOf, to } from "./sample-charts";

const drawn = (mark: Mark, more = {}) => shapesOf(draw(bars([row("B1", mark, more)])), "B1");
const ends = (shapes: string) => [...shapes.matchAll(/<rect x="([^"]+)" y="-9" width="2"/g)].map(([, x]) => x);

describe("a bar chart", () => {
  it("draws a number as a bar from zero to it", () => {
    expect(drawn(to(62))).toBe(
      '<g data-figure="B1" fill="var(--people)"><rect x="0" y="-7" width="31%" height="14"></rect></g>',
    );
  });

  it("rounds places to hundredths of a per cent", () => expect(drawn(to(200 / 3))).toContain('width="33.33%"'));

  it("lets the end of what is about fade, and of nothing else", () => {
    expect(drawn({ kind: "to", value: 62, soft: true })).toContain('fill="url(#chart-fade)"');
    expect(drawn(to(62))).not.toContain("fade");
  });

  it("marks a zero at the axis", () => expect(ends(drawn(to(0)))).toEqual(["0"]));

  it("hatches what was computed, and closes it", () => {
    const shapes = drawn(to(62), { derived: true });
    expect(shapes).toContain('fill="url(#chart-hatch-people)"');
    expect(ends(shapes)).toEqual(["31%"]);
  });

  it.each([false, true])("leaves a lower limit open, computed or not (%s)", (derived) => {
    const shapes = drawn({ kind: "at-least", value: 80 }, { derived });
    expect(shapes).toContain('width="40%"');
    expect(shapes).toContain('<svg x="40%" y="0"><path d="M0-6l6 6-6 6"');
    expect(ends(shapes)).toEqual([]);
    expect(shapes).not.toContain('height="14" stroke');
  });

  it("hatches up to an upper limit and closes it there", () => {
    const shapes = drawn({ kind: "at-most", value: 80 });
    expect(shapes).toContain('width="40%" height="14" fill="url(#chart-light-people)" stroke="var(--people)"');
    expect(ends(shapes)).toEqual(["40%"]);
  });

  it("draws a range from its low to its high end and nothing from zero", () => {
    const shapes = drawn({ kind: "band", low: 20, high: 50 });
    expect(shapes.match(/<rect [^>]*height="14"[^>]*>/g)).toEqual(['<rect x="10%" y="-7" width="15%" height="14">']);
    expect(ends(shapes)).toEqual(["10%", "25%"]);
  });

  it("draws no mark for words, and has them at the axis", () => {
    const html = draw(bars([row("B1", { kind: "words" })]));
    expect(html).not.toMatch(/<g data-figure|height="14"/);
    expect(textOf(html, "B1")).toMatch(/ x="0".*not available, says the source/);
  });

  it("draws what is allowed as a thin line, with an arrow where it has no upper end", () => {
    const closed = drawn(to(62), { allowed: { low: 40, high: 100 } });
    expect(closed).toContain('<line x1="20%" x2="50%">');
    expect(closed).toContain('<line x1="20%" x2="20%" y1="-4" y2="4">');
    expect(closed).toContain('<line x1="50%" x2="50%" y1="-4" y2="4">');
    expect(drawn(to(62), { allowed: { low: 40 } })).toMatch(
      /<line x1="20%" x2="31%">.*<svg x="31%" y="0"><path d="M0 0h13/,
    );
  });

  it("puts the number after all that is drawn", () => {
    expect(textOf(draw(bars([row("B1", to(62), { allowed: { low: 40, high: 100 } })])), "B1")).toContain(' x="50%"');
  });

  it("speaks a limit as one, and leads to its note right after it", () => {
    const { note, anchor } = cited("B1", { low: 80, qualifier: "over" });
    const html = draw(
      bars([
        row(
          "B1",
          { kind: "at-least", value: 80 },
          { cited: { ...cited("B1", { low: 80, qualifier: "over" }), note, anchor } },
        ),
      ]),
    );
    expect(textOf(html, "B1")).toMatch(
      new RegExp(
        `<tspan role="img" aria-label="over">&gt;</tspan>\u00A080<tspan class="link raised" dx=".2em"><a id="${anchor}" class="note-mark" role="doc-noteref" href="#note-${note}" aria-label="note ${note}">`,
      ),
    );
  });

  it("names the women among them beside the number, each with its own marker", () => {
    const inside = { cited: cited("W1", { value: 20 }), mark: to(20), derived: false, label: "women" };
    const html = draw(bars([row("B1", to(62), { inside })]));
    expect(shapesOf(html, "W1")).toContain('fill="var(--women)"><rect x="0" y="-7" width="10%"');
    expect(textOf(html, "W1")).toMatch(/>20<tspan class="link raised" [^>]*><a .*note-mark.*>women</);
  });

  it("marks a discrepancy where its number is, and names the rival value and its source there and on the row", () => {
    const discrepancy = {
      ...{ text: "Sources differ: 40 (Office)", rivals: "40 (Office)", figures: [{ id: "B2" }], href: "/d#x" },
    };
    const html = draw(bars([row("B1", to(62), { discrepancy })]));
    expect(textOf(html, "B1")).toContain(
      '<a class="differ" data-discrepancy="true" href="/d#x" aria-label="Sources differ: 40 (Office)" data-figures="B2">',
    );
    expect(html).toContain('<li class="row" data-differ="Sources differ: 40 (Office)">');
    expect(draw(bars([row("B1", to(62))]))).not.toMatch(/differ/);
  });

  it("runs a target through every row, with its figure and its marker at its label", () => {
    const reference = { kind: "target", value: 150, label: "target 150", cited: cited("T1", { value: 150 }) };
    const html = draw(bars([row("B1", to(62)), row("B2", to(20))], { reference }));
    expect(html.match(/<line data-figure="T1" x1="75%" x2="75%" y2="100%" stroke="var\(--target\)"/g)).toHaveLength(2);
    expect(textOf(html, "T1")).toMatch(/target 150<tspan class="link raised" [^>]*><a .*note-mark/);
    expect(html).toContain('class="distance" x="31%" width="44%" height="1"');
  });

  it("measures no distance to a reader's benchmark", () => {
    const html = draw(bars([row("B1", to(62))], { reference: { kind: "benchmark", value: 150, label: "benchmark" } }));
    expect(html).toMatch(/<line x1="75%" x2="75%" y2="100%" stroke="var\(--ink-faint\)"/);
    expect(html).not.toContain("distance");
  });
});

describe("a chart of spans", () => {
  const time = { min: 2010, max: 2020, ticks: [{ value: 2010, label: "2010" }] };
  const span = { id: "S1", label: "Programme", cited: cited("S1"), first: 2012, last: 2015 };
  const html = draw({ kind: "spans", scale: time, rows: [span] });

  it("draws a line to the end of the last year, with no bar", () => {
    expect(shapesOf(html, "S1")).toContain('<line x1="20%" x2="60%" stroke-width="3">');
    expect(html).not.toContain('height="14"');
  });
});
