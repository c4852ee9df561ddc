import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isMissing, readCell } from "@/lib/import/cells/read-cell";

const signs = { over: ">", "at-least": "≥", under: "<", "at-most": "≤", about: "≈", range: "", span: "" } as const;

/** A reading in short: `> 6000 *`, `30..40`, `missing L ..`, `5 E (e)`. */
function short(reading: ReturnType<typeof readCell>): string {
  if ("expected" in reading) return "unreadable";
  const { value, low, high, qualifier, status, markers } = reading;
  const sign = qualifier === undefined ? "" : signs[qualifier];
  const numbers = [value, low, high].filter((number) => number !== undefined).join("..");
  const parts = [isMissing(reading) ? "missing" : `${sign}${numbers}`, status === "A" ? "" : status, markers.join(" ")];
  expect(value === undefined || (low ?? high) === undefined).toBe(true);
  expect(low === undefined || high === undefined || qualifier === "range").toBe(true);
  return parts.filter((part) => part !== "").join(" ");
}

describe("readCell with a decimal point", () => {
  it.each([
    ["12", "12"],
    ["-1.5", "-1.5"],
    ["−3", "-3"],
    [".32197851", "0.32197851"],
    ["1.2e6", "1200000"],
    ["007", "7"],
    ["13,800", "13800"],
    ["1,234,567.8", "1234567.8"],
    ["1 234", "1234"],
    ["1\u00a0234", "1234"],
    ["1\u202f234\u202f567", "1234567"],
    ["1\u2009234", "1234"],
    ["1'234.5", "1234.5"],
    ["1.5 million", "1500000"],
    ["1.1-1.2 million", "1100000..1200000"],
    ["900-1.2 million", "900..1200000"],
    ["12.4%", "12.4"],
    ["12.4 %", "12.4"],
    ["(1,234)", "-1234"],
    ["\u200f12\u200f", "12"],
    ["1\u00002", "12"],
    ["6,000*", "6000 *"],
    ["12.4¹", "12.4 ¹"],
    ["12 (a)", "12 (a)"],
    ["6,000 (a)(b)", "6000 (a) (b)"],
    ["5%*", "5 *"],
    ["5 (e)", "5 E (e)"],
    ["12 b", "12 B b"],
    ["12p", "12 P p"],
    ["12.4 bep", "12.4 B b e p"],
    ["12* e", "12 E * e"],
    ["7 u", "7 U u"],
    ["~300", "≈300"],
    ["c. 300", "≈300"],
    ["about 3,000", "≈3000"],
    ["environ 3 000", "≈3000"],
    ["<5", "<5"],
    ["< 5 (e)", "<5 E (e)"],
    ["≥10", "≥10"],
    [">= 10", "≥10"],
    ["> 1 000", ">1000"],
    ["over 6,000", ">6000"],
    ["at most 4", "≤4"],
    ["100+", "≥100"],
    ["5 or more", "≥5"],
    ["5 or fewer", "≤5"],
    ["30-40", "30..40"],
    ["30–40 %", "30..40"],
    ["30% to 40%", "30..40"],
    ["", "missing O"],
    ["  ", "missing O"],
    ["..", "missing L .."],
    ["…", "missing L …"],
    ["...", "missing L ..."],
    ["n/a", "missing L n/a"],
    ["NA", "missing L NA"],
    ["#N/A", "missing L #N/A"],
    [":", "missing L :"],
    [": (u)", "missing L : (u)"],
    [".. (a)", "missing L .. (a)"],
    ["-", "missing L -"],
    ["–", "missing L –"],
    ["(a)", "missing L (a)"],
    ["*", "missing L *"],
    ["p", "missing L p"],
    ["c", "missing Q c"],
    ["not applicable", "missing M not applicable"],
    ["hello", "unreadable"],
    ["=A1+B1", "unreadable"],
    ["#REF!", "unreadable"],
    ["12.3.4", "unreadable"],
    ["1,23", "unreadable"],
    ["12 34", "unreadable"],
    ["40-30", "unreadable"],
    ["1e999", "unreadable"],
    ["$1,200", "unreadable"],
    ["12 cows", "unreadable"],
  ])("reads %j as %s", (text, expected) => expect(short(readCell(text, "."))).toBe(expected));
});

describe("readCell with a decimal comma", () => {
  it.each([
    ["12,4", "12.4"],
    ["-1,69", "-1.69"],
    ["0,125", "0.125"],
    ["1.234", "1234"],
    ["1.234,5", "1234.5"],
    ["1 234,5", "1234.5"],
    ["601507,0", "601507"],
    ["<2,5", "<2.5"],
    ["30,5-40,5", "30.5..40.5"],
    ["12.4", "unreadable"],
  ])("reads %j as %s", (text, expected) => expect(short(readCell(text, ","))).toBe(expected));
});

describe("readCell", () => {
  const cell = fc.oneof(
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.string({ unit: fc.constantFrom(..."0123456789.,-–<>≥~*()abep% '…:\u00a0".split("")), maxLength: 14 }),
  );

  it("never throws, and gives finite numbers in order", () => {
    fc.assert(
      fc.property(cell, fc.constantFrom("." as const, "," as const), (text, decimal) => {
        const reading = readCell(text, decimal);
        if ("expected" in reading) return;
        for (const number of [reading.value, reading.low, reading.high])
          expect(number === undefined || Number.isFinite(number)).toBe(true);
        if (reading.qualifier === "range") expect(reading.low).toBeLessThanOrEqual(reading.high ?? Number.NaN);
      }),
      { numRuns: 2000 },
    );
  });

  it("never loses a marker", () => {
    const marker = fc.constantFrom("*", "†", "¹", "(a)", "[1]", "(iv)", "**");
    const number = fc.constantFrom("12", "6,000", "1.5", "<5", "30–40", "..", "~7", "12%");
    fc.assert(
      fc.property(number, fc.array(marker, { minLength: 1, maxLength: 3 }), (text, markers) => {
        const reading = readCell(`${text} ${markers.join(" ")}`, ".");
        expect(reading).toHaveProperty("markers");
        if ("markers" in reading) expect(reading.markers.join(" ")).toContain(markers.join(" "));
      }),
    );
  });

  it("reads the numbers it is given, however thousands are set apart", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 ** 12 }),
        fc.constantFrom(",", " ", "\u00a0", "\u202f", "\u2009", "'", "’"),
        (number, sign) => {
          const printed = String(number).replace(/\B(?=(\d{3})+$)/g, sign);
          expect(readCell(printed, ".")).toMatchObject({ value: number, markers: [] });
        },
      ),
    );
  });
});
