import { describe, expect, it } from "vitest";
import { shortName } from "@/lib/domain/text";

describe("shortName(name)", () => {
  it.each([
    ["UNMOR (Mission des Nations Unies en Ruritanie)", "UNMOR"],
    ["EUTR Lake (mission of the EU)", "EUTR Lake"],
  ])("leaves out what spells an abbreviation: %s", (name, short) => expect(shortName(name)).toBe(short));

  it.each(["Royal Guard", "Royal Guard (RG)", "UNMOR, police component", "Forces (as others add them up)"])(
    "keeps %s",
    (name) => expect(shortName(name)).toBe(name),
  );
});
