import { describe, expect, it } from "vitest";
import { byCount } from "@/lib/i18n/plural";

describe("the form that a count takes", () => {
  it.each([
    [0, "other", "one"],
    [0.5, "other", "one"],
    [1, "one", "one"],
    [1.5, "other", "one"],
    [2, "other", "other"],
    [1_000_000, "other", "other"],
  ])("after %d is “%s” in English and “%s” in French", (count, en, fr) => {
    expect(byCount("en", count, "one", "other")).toBe(en);
    expect(byCount("fr", count, "one", "other")).toBe(fr);
  });
});
