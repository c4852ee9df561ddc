import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Figure, figure, figureKey } from "@/lib/domain/figure";
import { figureOf } from "../check/verify/figures";

const base = figureOf({ id: "one", printed: "7", value: 7 });
const changed = (parts: Partial<Figure>) => figureKey(figure({ ...base, ...parts }));

describe("figureKey(figure)", () => {
  it("is the same for what is about the same, however it was read", () => {
    const other = figureOf({ id: "two", printed: "over 9", low: 9, qualifier: "over", locator: "footnote 3" });
    expect(figureKey(other)).toBe(figureKey(base));
    expect(changed({ statement: "s01" })).toBe(figureKey(base));
  });

  it.each<[string, Partial<Figure>]>([
    ["indicator", { indicator: { ...base.indicator, id: "other" } }],
    ["entity", { entities: [{ ...base.entities[0], id: "other" }] }],
    ["area", { area: { ...base.area, id: "other" } }],
    ["sex", { sex: "F" }],
    ["dimensions", { dimensions: { rank: "senior" } }],
    ["being a target", { kind: "target" }],
  ])("differs with its %s", (_, parts) => {
    expect(changed(parts)).not.toBe(figureKey(base));
  });

  it("does not mind the order of the dimensions", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), (dimensions) => {
        const turned = Object.fromEntries(Object.entries(dimensions).reverse());
        expect(changed({ dimensions: turned })).toBe(changed({ dimensions }));
      }),
      { numRuns: 1000 },
    );
  });

  it("never runs the names of two things into one", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (a, b, c, d) => {
        const key = (entity: string, area: string) =>
          changed({ entities: [{ ...base.entities[0], id: entity }], area: { ...base.area, id: area } });
        expect(key(a, b) === key(c, d)).toBe(a === c && b === d);
      }),
      { numRuns: 1000 },
    );
  });
});
