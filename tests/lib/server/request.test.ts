import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { localeOf, preferredLocale } from "@/lib/server/request";
import { type Serving, serve } from "./serving";

let serving: Serving;
beforeAll(async () => {
  serving = await serve();
});
afterAll(() => serving.close());

describe("the reader's language", () => {
  it.each([
    ["fr", "fr"],
    ["fr-CA,fr;q=0.9,en;q=0.8", "fr"],
    ["en;q=0.3, fr;q=0.7", "fr"],
    ["fr;q=0.3, en;q=0.7", "en"],
    ["de, fr;q=0.5", "fr"],
    ["fr;q=0, de", "en"],
    ["de, *;q=0.5, fr;q=0.1", "en"],
    ["FR", "fr"],
    ["frr", "en"],
    ["fr;q=many, en;q=0.1", "en"],
    ["", "en"],
    [undefined, "en"],
  ])("for %j is %s", (header, locale) => expect(preferredLocale(header)).toBe(locale));

  it("of an address goes before that of the browser", () => {
    expect(localeOf("/fr/nowhere", "en")).toBe("fr");
    expect(localeOf("/nowhere", "fr")).toBe("fr");
  });
});

it("the first address leads to the reader's language, and says what that hangs on", async () => {
  const { status, headers } = await serving.ask("/", { "accept-language": "fr-ML,fr;q=0.9" });
  expect([status, headers.location, headers["cache-control"]]).toEqual([302, "/fr", "no-cache"]);
  expect(headers.vary).toContain("Accept-Language");
  expect(serving.askedOfNext).toEqual([]);
});
