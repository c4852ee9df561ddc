import { describe, expect, it } from "vitest";
import { type Locale, locales } from "@/lib/domain/text";
import { citeWordsIn, type SentenceWords } from "@/lib/i18n/cite-words";

const words: SentenceWords = { subject: "S", number: "7", when: "W", period: "P", doubts: ["D"] };

function sentencesOf(locale: Locale): string[] {
  const said = citeWordsIn(locale);
  return [
    ...Object.values(said).filter((value) => typeof value === "string"),
    ...[said.plain("I", words), said.plain("I", { ...words, subject: "", when: "" })],
    ...[said.womenShare("personnel", words), said.womenShare("members", words)],
    ...[said.targetDue("P"), said.againstTarget("T", true), said.againstTarget("T", false), said.citeOf("N")],
    ...[said.downloadAs("SVG", "N"), said.version("1"), ...Object.values(said.parts).map((part) => part("N"))],
    ...[...Object.values(said.copyOf), ...Object.values(said.doubts)].filter((value) => value !== ""),
  ];
}

describe.each(locales)("the words of citations, %s", (locale) => {
  it("are never empty, and use no straight apostrophe", () => {
    for (const sentence of sentencesOf(locale)) expect(sentence).toMatch(/^[^']+$/);
  });
});

describe("in French", () => {
  it("have a no-break space before : and ; and inside « »", () => {
    for (const sentence of sentencesOf("fr")) {
      expect(sentence).not.toMatch(/[^\u00A0\u202F][:;»](\s|$)/);
      expect(sentence).not.toMatch(/«[^\u00A0\u202F]/);
    }
  });
});

it("a person and an army are bent and named as English does", () => {
  const { ofForce } = citeWordsIn("en");
  expect([0, 1, 2].map((count) => ofForce?.people.F(count))).toEqual(["women", "woman", "women"]);
  expect(ofForce?.womenShare("Navy", { ...words, when: "" })).toBe("7 of the navy were women, P, D");
  expect(ofForce?.personnel("Royal Guard", "men", { ...words, when: "" })).toBe("The Royal Guard had 7 men, P, D");
  expect(citeWordsIn("fr").ofForce).toBeUndefined();
});
