import { describe, expect, it } from "vitest";
import { xmlText } from "@/lib/export/xml-text";

describe("a text for XML", () => {
  it("loses what XML 1.0 forbids", () =>
    expect(xmlText("a\0b\u0001\u000B\u001F\uFFFE\uFFFFc\uD800d\uDC00")).toBe("abcd"));

  it("keeps all else, markup too", () => {
    expect(xmlText("<b>6\u202F000 & more</b>\t\n\r😀\u0085")).toBe("<b>6\u202F000 & more</b>\t\n\r😀\u0085");
  });
});
