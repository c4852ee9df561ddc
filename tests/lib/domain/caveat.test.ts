import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { caveatPieces, nakedNumber } from "@/lib/domain/caveat";

const runs = { numRuns: 1000 };

describe("caveatPieces(text)", () => {
  it("tells words from figures", () => {
    expect(caveatPieces("[F055] prisons, not [F056].")).toEqual([
      { figure: "F055" },
      { words: " prisons, not " },
      { figure: "F056" },
      { words: "." },
    ]);
  });

  it.each(["no figure", "[two words]", "[a b] and [c d]", "[", "]", "[]"])("leaves %j as words", (text) => {
    expect(caveatPieces(text)).toEqual([{ words: text }]);
  });

  it("joins back to the text", () => {
    const piece = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom(..."[]F01-a ") }),
      fc.constantFrom("[F055]", "[women-share--army--2014]"),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join("");
        const found = caveatPieces(text);
        expect(found.map((one) => ("figure" in one ? `[${one.figure}]` : one.words)).join("")).toBe(text);
        for (const one of found) if ("figure" in one) expect(one.figure).toMatch(/^[A-Za-z0-9-]+$/);
      }),
      runs,
    );
  });
});

describe("nakedNumber(text)", () => {
  it.each([
    "Words alone.",
    "The share of [F055] is a reading.",
    "As of 2015, and before 1968.",
    "By §4.ii ¶2 and footnote 12, p. 7.",
    "Selon §4.ii, par. 2 et note de bas de page 12.",
    "From 2012 to 2013 (see 2100).",
  ])("finds none in %j", (text) => {
    expect(nakedNumber(text)).toBeUndefined();
  });

  it.each([
    ["The 54 prisons", "54"],
    ["over 6,000 persons", "6,000"],
    ["1,440 police", "1,440"],
    ["9.5% of them", "9.5%"],
    ["2015.5 and more", "2015.5"],
    ["20150 persons", "20150"],
    ["In 2015, 54 prisons", "54"],
    ["[F055] of 59", "59"],
  ])("finds in %j %j", (text, expected) => {
    expect(nakedNumber(text)).toBe(expected);
  });

  it("finds every number below a thousand that is no locator", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), (value) => {
        expect(nakedNumber(`There were ${value} of them in 2015 (§4.ii ¶2, [F001]).`)).toBe(String(value));
      }),
      runs,
    );
  });
});
