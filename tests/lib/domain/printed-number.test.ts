import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { precisionOf, printedNumbers, tidy } from "@/lib/domain/printed-number";

const runs = { numRuns: 1000 };

describe("printedNumbers(printed)", () => {
  it.each([
    ["over 6,000", 6000, 1000, 0],
    ["1.5 billion Euros", 1.5e9, 1e8, 0],
    ["9.5%", 9.5, 0.1, 1],
    ["9.50%", 9.5, 0.01, 2],
    ["2 million", 2e6, 1e6, 0],
    ["3 thousands", 3000, 1000, 0],
    ["13,800", 13800, 100, 0],
    ["13 800", 13800, 100, 0],
    ["13\u202F800,5", 13800.5, 0.1, 1],
    ["1,234,567.89", 1234567.89, 0.01, 2],
    ["2,026", 2026, 1, 0],
    ["1,5 milliard", 1.5e9, 1e8, 0],
    ["12,4 %", 12.4, 0.1, 1],
    ["0,125", 0.125, 0.001, 3],
    ["1.1 million", 1.1e6, 1e5, 0],
    ["0", 0, 1, 0],
  ])("reads %j as %d to the nearest %d, %i decimals", (printed, value, step, decimals) => {
    expect(printedNumbers(printed)).toMatchObject([{ value, step, decimals }]);
  });

  it("reads several, and says where they stand", () => {
    expect(printedNumbers("41 out of 54").map(({ value, start, end }) => [value, start, end])).toEqual([
      [41, 0, 2],
      [54, 10, 12],
    ]);
    expect(printedNumbers("1/5").map(({ value }) => value)).toEqual([1, 5]);
    expect(printedNumbers("2 million").map(({ start, end }) => [start, end])).toEqual([[0, 9]]);
    expect(printedNumbers("seven")).toEqual([]);
  });
});

describe("printedNumbers(printed), of any number", () => {
  const written = fc.integer({ min: 0, max: 1e12 });

  it.each([
    ["commas", ","],
    ["spaces", " "],
    ["no-break spaces", "\u00A0"],
    ["narrow no-break spaces", "\u202F"],
  ])("reads whole numbers grouped by %s", (_, separator) => {
    fc.assert(
      fc.property(written, (value) => {
        const grouped = value.toLocaleString("en").replaceAll(",", separator);
        expect(printedNumbers(`over ${grouped} persons`).map((found) => found.value)).toEqual([value]);
      }),
      runs,
    );
  });

  it("reads decimals as they are printed, by point and by comma", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e7 }), fc.integer({ min: 1, max: 2 }), (digits, decimals) => {
        const text = (digits / 10 ** decimals).toFixed(decimals);
        const expected = [{ value: Number(text), decimals, step: Number(`1e-${decimals}`) }];
        expect(printedNumbers(text)).toMatchObject(expected);
        expect(printedNumbers(text.replace(".", ","))).toMatchObject(expected);
      }),
      runs,
    );
  });

  it("gives a step that divides the value", () => {
    fc.assert(
      fc.property(written, (value) => {
        const [found] = printedNumbers(String(value));
        expect(found && value % found.step).toBe(0);
        if (found && value > 0) expect(value % (found.step * 10)).not.toBe(0);
      }),
      runs,
    );
  });

  it("finds each where it says it stands, in any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789 ,./-%abc") }), (text) => {
        let before = 0;
        for (const { start, end, value } of printedNumbers(text)) {
          expect(start >= before && end > start && end <= text.length && Number.isFinite(value)).toBe(true);
          expect(text.slice(start, end)).toMatch(/^\d/);
          before = end;
        }
      }),
      runs,
    );
  });
});

describe("precisionOf(value, printed)", () => {
  it("is that of the number in the token, else of the value’s own digits", () => {
    expect(precisionOf(54, "41 out of 54")).toEqual({ step: 1, decimals: 0 });
    expect(precisionOf(20, "1/5")).toEqual({ step: 10, decimals: 0 });
  });
});

describe("tidy(value)", () => {
  it("takes the dust of binary fractions away", () => expect(tidy(0.1 + 0.2)).toBe(0.3));
});
