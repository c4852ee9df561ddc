import { describe, expect, it } from "vitest";
import { numberCells } from "@/lib/import/apply/collected";

describe("numberCells(reading)", () => {
  it.each([
    [5898.0599999999995, "5898.06"],
    [9.99200722162641e-13, "0.000000000000999200722162641"],
    [-0, "0"],
    [1e-7, "0.0000001"],
    [123456789012345, "123456789012345"],
    [1e21, undefined],
  ])("writes %d in plain decimals of 15 digits at most", (value, text) => {
    expect(numberCells({ value, status: "A", markers: [] })?.value).toBe(text);
  });
});
