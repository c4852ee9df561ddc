import { describe, expect, it } from "vitest";
import { formatNumber, formatSpoken, formatYear } from "@/lib/format/number";

describe("a number in digits", () => {
  it.each([
    [0, 0, "0", "0"],
    [999, 0, "999", "999"],
    [1234, 0, "1,234", "1\u202F234"],
    [1_234_567.5, 1, "1,234,567.5", "1\u202F234\u202F567,5"],
    [9, 2, "9.00", "9,00"],
    [-5.5, 1, "-5.5", "-5,5"],
  ])("%d with %d decimals has the language's separators", (value, decimals, en, fr) => {
    expect(formatNumber(value, "en", decimals)).toBe(en);
    expect(formatNumber(value, "fr", decimals)).toBe(fr);
  });
});

describe("a large round number", () => {
  it.each([
    [1e6, "1 million", "1 million"],
    [1.1e6, "1.1 million", "1,1 million"],
    [1.99e6, "1.99 million", "1,99 million"],
    [2e6, "2 million", "2 millions"],
    [16.9e6, "16.9 million", "16,9 millions"],
    [4.35e6, "4.35 million", "4,35 millions"],
    [1e9, "1 billion", "1 milliard"],
    [1.5e9, "1.5 billion", "1,5 milliard"],
    [2.3e9, "2.3 billion", "2,3 milliards"],
    [999.99e9, "999.99 billion", "999,99 milliards"],
  ])("%d is spoken, and singular below two in French", (value, en, fr) => {
    expect(formatSpoken(value, "en")).toBe(en);
    expect(formatSpoken(value, "fr")?.replaceAll("\u00A0", " ")).toBe(fr);
  });

  it("keeps its French scale word on the line of its digits", () => {
    expect(formatSpoken(1.5e9, "fr")).toBe("1,5\u00A0milliard");
  });

  it.each([999_999, 6000, 1_234_567, 1_005_000, 1_000_000.5, 1_234_000_001])(
    "%d is not: it is under a million, or would lose a digit",
    (value) => {
      expect(formatSpoken(value, "en")).toBeUndefined();
      expect(formatSpoken(value, "fr")).toBeUndefined();
    },
  );

  it("is never “billion” in French, where that is a million million", () => {
    expect(formatSpoken(1e12, "fr")).toBeUndefined();
    expect(formatSpoken(1.23456e12, "en")).toBeUndefined();
  });
});

describe("a year", () => {
  it("has no separators", () => expect(formatYear(2015)).toBe("2015"));
});
