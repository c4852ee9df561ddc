import fc from "fast-check";
import Fraction from "fraction.js";
import { describe, expect, it } from "vitest";
import { type ExactInterval, fromExact, only, toExact } from "@/lib/derive/exact-interval";
import { compute } from "@/lib/derive/formulas";
import { exactly } from "@/lib/derive/rational";
import { inputsOf, type Rule, ruleSchema } from "@/lib/domain/derivation";
import { closed, type Interval } from "@/lib/domain/interval";

const common = { id: "rule", indicator: "result" };

function ruleOf(rule: Record<string, unknown>): Rule {
  return ruleSchema.parse({ ...common, ...rule });
}

const kinds = {
  share: ruleOf({ kind: "share", part: "a", whole: "b" }),
  portion: ruleOf({ kind: "portion", share: "a", whole: "b" }),
  complement: ruleOf({ kind: "complement", part: "a" }),
  rest: ruleOf({ kind: "complement", part: "a", whole: "b" }),
  rate: ruleOf({ kind: "rate", count: "a", population: "b" }),
  ratio: ruleOf({ kind: "ratio", of: "a", to: "b" }),
  difference: ruleOf({ kind: "difference", of: "a", minus: "b" }),
  sum: ruleOf({ kind: "sum", of: ["a", "b", "c"] }),
  change: ruleOf({ kind: "change", from: "a", to: "b" }),
  needed: ruleOf({ kind: "needed", target: "a", women: "b", whole: "c" }),
  growing: ruleOf({ kind: "needed-growing", target: "a", women: "b", whole: "c" }),
  recruits: ruleOf({ kind: "recruits", target: "a", share: "b", years: 10, turnover: 0.05 }),
};

function result(rule: Rule, values: readonly (number | Interval)[], percents: readonly number[] = []) {
  const operands = inputsOf(rule).map(([role], place) => {
    const value = values[place] ?? 0;
    const interval: ExactInterval = typeof value === "number" ? only(value) : toExact(value);
    return { role, interval, isPercent: percents.includes(place) };
  });
  const found = compute(rule, operands);
  return typeof found === "string" ? found : fromExact(found);
}

describe("each kind of rule", () => {
  it("computes what it says", () => {
    expect(result(kinds.share, [100, 4000])).toEqual(closed(2.5));
    expect(result(kinds.portion, [90, 200])).toEqual(closed(180));
    expect(result(kinds.complement, [75.5])).toEqual(closed(24.5));
    expect(result(kinds.rest, [41, 54])).toEqual(closed(13));
    expect(result(kinds.rate, [5, 200_000])).toEqual(closed(2.5));
    expect(result(kinds.ratio, [6, 4])).toEqual(closed(1.5));
    expect(result(kinds.difference, [9.2, 12.4])).toEqual(closed(-3.2));
    expect(result(kinds.sum, [0.1, 0.2, 0.3])).toEqual(closed(0.6));
    expect(result(kinds.change, [400, 500])).toEqual(closed(25));
  });

  it("divides by nothing nowhere", () => {
    expect(result(kinds.share, [1, 0])).toBe("division-by-zero");
    expect(result(kinds.rate, [1, 0])).toBe("division-by-zero");
    expect(result(kinds.change, [0, 1])).toBe("division-by-zero");
    expect(result(kinds.share, [2, 1])).toBe("part-above-whole");
  });
});

describe("women needed", () => {
  it("at constant strength are p·N − W, up to whole persons", () => {
    expect(result(kinds.needed, [30, 14, 147])).toEqual(closed(31));
    expect(result(kinds.needed, [30, 9.5, 147], [1])).toEqual(closed(31));
  });

  it("in a growing force are (p·N − W) ÷ (1 − p)", () => {
    expect(result(kinds.growing, [30, 14, 147])).toEqual(closed(43));
    expect(result(kinds.growing, [50, 0, 10])).toEqual(closed(10));
    expect(result(kinds.growing, [100, 0, 10])).toBe("division-by-zero");
  });

  it("are none where the target is reached", () => expect(result(kinds.needed, [30, 50, 100])).toEqual(closed(0)));

  it("keep the limits of what is known", () => {
    const over: Interval = { low: 6000, high: Infinity, lowOpen: true, highOpen: true };
    expect(result(kinds.needed, [30, 700, over])).toEqual({ ...over, low: 1100 });
    expect(result(kinds.needed, [30, 1790, over])).toEqual({ ...over, low: 11, lowOpen: false });
    expect(result(kinds.growing, [30, 700, over])).toEqual({ ...over, low: 1572, lowOpen: false });
  });

  it("among recruits depend on who leaves", () => {
    const needed = result(kinds.recruits, [30, 10]);
    // In ten years 1 − 0.95¹⁰ = 40.1 % are new: 30 = 0.599 × 10 + 0.401 × 59.8, and recruits are whole.
    expect(needed).toEqual(closed(60));
    expect(result(kinds.recruits, [5, 60])).toEqual(closed(0));
  });
});

describe("the true result lies in the result", () => {
  const seed = Number(process.env.SOUNDNESS_SEED ?? Date.now() % 2 ** 31);
  const count = fc.integer({ min: 1, max: 99_999 });
  const around = fc
    .tuple(count, fc.integer({ min: 0, max: 400 }), fc.bigInt({ min: 0n, max: 1000n }))
    .map(([middle, width, share]) => {
      const [low, high] = [middle / 10, (middle + width) / 10];
      const value = exactly(low).add(exactly(high).sub(exactly(low)).mul(new Fraction(share, 1000n)));
      return { interval: closed(low, high), value };
    });

  it.each(Object.entries(kinds))(`of %s (seed ${seed})`, { timeout: 60_000 }, (_, rule) => {
    fc.assert(
      fc.property(fc.tuple(around, around, around), (inputs) => {
        const wide = result(
          rule,
          inputs.map(({ interval }) => interval),
        );
        const exact = compute(
          rule,
          inputsOf(rule).map(([role], place) => ({
            role,
            interval: only(inputs[place]?.value ?? 0),
            isPercent: false,
          })),
        );
        if (typeof wide === "string" || typeof exact === "string") return true;
        const { low, high } = fromExact(exact);
        return wide.low <= low && high <= wide.high;
      }),
      { seed, numRuns: 2000 },
    );
  });
});
