import { describe, expect, it } from "vitest";
import { wholeClaim } from "@/lib/check/verify/token-claims";

describe("what a text says that says one number and nothing else", () => {
  it("is that number, or that range, with the words that limit it", () => {
    expect(wholeClaim("Over 6,000")).toMatchObject({ kind: "number", value: 6000, qualifier: "over" });
    expect(wholeClaim("plus de 6\u202F000")).toMatchObject({ kind: "number", value: 6000, qualifier: "over" });
    expect(wholeClaim("from 30 to 40 %")).toMatchObject({ kind: "range", low: 30, high: 40, percent: true });
    expect(wholeClaim("12 jours", "jours")).toMatchObject({ value: 12 });
  });

  it.each(["", "many", "not over 12", "12 of those there were", "1 in 5", "12, then 14"])(
    "is nothing in “%s”",
    (text) => {
      expect(wholeClaim(text)).toBeUndefined();
    },
  );
});
