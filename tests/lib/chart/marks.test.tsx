import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { share } from "@/lib/chart/geometry";
import { LineMark } from "@/lib/chart/line-marks";
import { BarMark, SpanMark, TickLines } from "@/lib/chart/row-marks";
import type { Mark, SeriesPoint } from "@/lib/chart/spec";
import { Fillings, fixedSurface, fluidSurface, Plot, pagePaint, type Surface } from "@/lib/chart/surface";
import { point, scale } from "../../components/chart/sample-charts";

/** The three surfaces: a page, a file, the explorer. */
const length = (value: number) => (share(scale, value) / 100) * 600;
const surfaces: Readonly<Record<string, Surface>> = {
  page: fluidSurface(scale),
  file: fixedSurface({ across: scale, x: length, y: (value) => 600 - length(value), paint: pagePaint }),
  explorer: fixedSurface({ across: scale, x: length, y: (value) => 600 - length(value), paint: pagePaint }),
};

const marks: Readonly<Record<string, Mark>> = {
  number: { kind: "to", value: 50, soft: false },
  estimate: { kind: "to", value: 50, soft: true },
  zero: { kind: "to", value: 0, soft: false },
  "lower limit": { kind: "at-least", value: 50 },
  "upper limit": { kind: "at-most", value: 50 },
  range: { kind: "band", low: 50, high: 100 },
  words: { kind: "words" },
};

/** The shapes of a drawing, without where they are: the elements that carry the positions of a surface are left out. */
function signs(markup: string): string {
  return markup
    .replace(/<svg [^>]*>|<\/svg>|<g transform="translate[^>]*>|<\/g>|<g>/g, "")
    .replace(/ (?:x|x1|x2|y1|y2|width)="[-\d.]+%?"/g, "");
}

const states = [{}, { derived: true }, { allowed: { low: 20, high: 180 } }, { allowed: { low: 20 } }, { inside: true }];
const bars = Object.entries(marks).flatMap(([name, mark]) =>
  states.map((state) => ({ name, mark, state: { derived: false, inside: false, ...state } })),
);

describe("one set of marks", () => {
  it.each(bars)("draws the bar of a $name in the same signs on every surface: $state", ({ mark, state }) => {
    const [page, ...others] = Object.values(surfaces).map((surface) =>
      signs(
        renderToStaticMarkup(
          <BarMark marked={{ mark, ...state }} tone="people" surface={surface} half={7} inside={state.inside} />,
        ),
      ),
    );
    for (const other of others) expect(other).toBe(page);
    expect(page === "").toBe(mark.kind === "words");
  });

  it("draws each kind and state of a bar differently", () => {
    const drawn = bars
      .filter(({ mark, state }) => mark.kind !== "words" && !state.inside)
      .map(({ mark, state }) =>
        renderToStaticMarkup(
          <BarMark marked={{ mark, ...state }} tone="people" surface={fluidSurface(scale)} half={7} />,
        ),
      );
    // Computed, an estimate is hatched as a number is, and an upper limit stays light.
    expect(new Set(drawn).size).toBe(drawn.length - 2);
  });

  it.each(Object.entries(marks))("draws the point of a %s in the same signs on every surface", (_, mark) => {
    const points: SeriesPoint[] = [
      point("A", mark, 50),
      point("B", mark, 100, { derived: true, until: 120, allowed: { low: 10 } }),
      point("C", mark, 150, { disagrees: true, breaks: true }),
    ];
    const line = { id: "l", label: "", style: 2, tone: "women" as const, points };
    const [page, ...others] = Object.values(surfaces).map((surface) =>
      signs(renderToStaticMarkup(<LineMark line={line} isMixed={false} surface={surface} />)),
    );
    for (const other of others) expect(other).toBe(page);
  });

  it("asks its surface for every colour", () => {
    const surface = { ...fluidSurface(scale), paint: () => "#123456" };
    const markup = renderToStaticMarkup(
      <Plot>
        <Fillings paint={surface.paint} />
        <TickLines surface={surface} height={10} />
        <SpanMark first={10} last={20} figure="S" surface={surface} />
        {bars.map(({ mark, state }, index) => (
          <BarMark key={String(index)} marked={{ mark, ...state }} tone="women" surface={surface} half={7} />
        ))}
      </Plot>,
    );
    const colours = Array.from(markup.matchAll(/ (?:fill|stroke|stop-color)="([^"]+)"/g), ([, colour = ""]) => colour);
    expect(new Set(colours.filter((colour) => colour !== "none" && !colour.startsWith("url(")))).toEqual(
      new Set(["#123456"]),
    );
  });
});
