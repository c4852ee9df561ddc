import { describe, expect, it } from "vitest";
import { sheetName } from "@/lib/export/xlsx/cells";

describe("the name of a sheet", () => {
  it("has none of the signs that it may not have", () => {
    expect(sheetName("A [b]: c*d?e/f\\g", [])).toBe("A b c d e f g");
    expect(sheetName("'quoted'", [])).toBe("quoted");
    expect(sheetName("a\u0001b", [])).toBe("a b");
  });

  it("is cut between words at 31 characters", () => {
    const name = sheetName("Women’s share of members of a decision-making body", []);
    expect(name).toBe("Women’s share of members of a…");
    expect(sheetName("x".repeat(40), [])).toHaveLength(31);
    expect(sheetName("😀".repeat(20), [])).not.toMatch(/\p{Surrogate}/u);
  });

  it("is unlike the others, capitals apart", () => {
    expect(sheetName("Notes", ["notes"])).toBe("Notes 2");
    expect(sheetName("Notes", ["notes", "NOTES 2"])).toBe("Notes 3");
    const long = "x".repeat(40);
    expect(sheetName(long, [sheetName(long, [])])).toMatch(/^x+… 2$/);
  });

  it("is never empty, nor the word that spreadsheets keep", () => {
    expect(sheetName("[]", [])).toBe("_");
    expect(sheetName("History", [])).toBe("History_");
  });
});
