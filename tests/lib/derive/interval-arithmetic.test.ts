import { describe, expect, it } from "vitest";
import {
  add,
  differenceOf,
  fromExact,
  productOf,
  quotientOf,
  scaled,
  shareOf,
  toExact,
} from "@/lib/derive/exact-interval";
import { above, below, closed, type Interval } from "@/lib/domain/interval";
import { onNumbers } from "./on-numbers";

const subtract = onNumbers(differenceOf);
const multiply = onNumbers(productOf);
const divide = onNumbers(quotientOf);
const partOfWhole = onNumbers(shareOf);
const open = (low: number, high: number): Interval => ({ low, high, lowOpen: true, highOpen: true });
const openAbove = (low: number, high: number): Interval => ({ low, high, lowOpen: false, highOpen: true });

describe("sums and differences", () => {
  it("are exact decimals", () => {
    expect(subtract(closed(30), closed(9.5))).toEqual(closed(20.5));
    expect(add(closed(0.1), closed(0.2))).toEqual(closed(0.3));
    expect(subtract(closed(9.2), closed(12.4))).toEqual(closed(-3.2));
  });

  it("keep open ends open, and ends that are none", () => {
    expect(add(above(6000), closed(7000))).toEqual(above(13000));
    expect(subtract(closed(17), above(6))).toEqual(below(11));
    expect(add(openAbove(1, 2), closed(3, 4))).toEqual(openAbove(4, 6));
  });
});

describe("products", () => {
  it("look at every corner", () => {
    expect(multiply(closed(-2, 3), closed(-5, 7))).toEqual(closed(-15, 21));
    expect(multiply(open(-2, 3), closed(-5, 7))).toEqual(open(-15, 21));
  });

  it("take zero times no end for zero", () => {
    expect(multiply(closed(0), above(5))).toEqual(closed(0));
    expect(multiply(closed(0, 2), above(5))).toEqual({ low: 0, high: Infinity, lowOpen: false, highOpen: true });
    expect(multiply({ ...closed(0, 2), lowOpen: true }, above(5))?.lowOpen).toBe(true);
  });

  it("by a negative constant turn round", () =>
    expect(fromExact(scaled(toExact(openAbove(1, 2)), -3))).toEqual({ ...closed(-6, -3), lowOpen: true }));
});

describe("quotients", () => {
  it("are refused where zero lies inside the divisor or is all of it", () => {
    expect(divide(closed(1), closed(-1, 1))).toBeUndefined();
    expect(divide(closed(1), closed(0))).toBeUndefined();
    expect(divide(closed(1), { low: -Infinity, high: Infinity, lowOpen: true, highOpen: true })).toBeUndefined();
  });

  it("are open above where zero is only an end and the dividend is positive", () => {
    expect(divide(closed(2000000), openAbove(0, 10))).toEqual(above(200000));
    expect(divide(closed(2), { ...closed(0, 10), lowOpen: true })).toEqual({ ...above(0.2), lowOpen: false });
    expect(divide(closed(0, 2), closed(0, 10))).toBeUndefined();
    expect(divide(closed(-2), closed(0, 10))).toBeUndefined();
  });

  it("move outward at the fifteenth digit, and are not reached there", () => {
    expect(divide(closed(1), closed(3))).toEqual(open(0.333333333333333, 0.333333333333334));
    expect(divide(closed(1), closed(8))).toEqual(closed(0.125));
  });

  it("by something without end come near zero", () => {
    expect(divide(closed(700), above(6000))).toEqual({
      low: 0,
      high: 0.116666666666667,
      lowOpen: true,
      highOpen: true,
    });
  });
});

describe("a part of its whole", () => {
  it("is a percentage", () => {
    expect(partOfWhole(closed(100), closed(4000))).toEqual(closed(2.5));
    expect(partOfWhole(closed(0), closed(3))).toEqual(closed(0));
  });

  it("is at most all of it", () => {
    const share = { low: 92.8571428571428, high: 100, lowOpen: true, highOpen: false };
    expect(partOfWhole(closed(650, 750), closed(500, 700))).toEqual(share);
  });

  it("is nothing where the part is greater", () => expect(partOfWhole(closed(5), closed(4))).toBeUndefined());
});
