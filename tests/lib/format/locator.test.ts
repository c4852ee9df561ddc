import { describe, expect, it } from "vitest";
import { formatLocator, formatParagraphs } from "@/lib/format/locator";

/** `_` stands for a no-break space: § and “para.” stay with their number. */
const unfold = (text: string) => text.replaceAll("_", "\u00A0");

describe("a place in a source", () => {
  it.each([
    ["§4.ii ¶2", "§4.ii, para._2", "§_4.ii, par._2"],
    ["§1 ¶12", "§1, para._12", "§_1, par._12"],
    ["§4.ii", "§4.ii", "§_4.ii"],
    ["§7", "§7", "§_7"],
    ["footnote 12", "footnote 12", "note de bas de page 12"],
    ["p. 7", "p._7", "p._7"],
  ])("%s is named in the reader's language", (locator, en, fr) => {
    expect(formatLocator(locator, "en")).toBe(unfold(en));
    expect(formatLocator(locator, "fr")).toBe(unfold(fr));
  });

  it.each(["Sheet1!C4", "pp. 7-9", "Table 3", "footnotes 1 and 2", "article 5"])("%s stays as it is", (locator) => {
    expect(formatLocator(locator, "en")).toBe(locator);
    expect(formatLocator(locator, "fr")).toBe(locator);
  });
});

describe("places within a text", () => {
  it.each([
    ["As §4.ii ¶2 says, and §5.", "As §4.ii, para._2 says, and §5.", "As §_4.ii, par._2 says, and §_5."],
    ["(§2 ¶1, §2 ¶4)", "(§2, para._1, §2, para._4)", "(§_2, par._1, §_2, par._4)"],
    ["au §4.ii, par exemple", "au §4.ii, par exemple", "au §_4.ii, par exemple"],
    ["nothing to name", "nothing to name", "nothing to name"],
  ])("are all named: %s", (text, en, fr) => {
    expect(formatParagraphs(text, "en")).toBe(unfold(en));
    expect(formatParagraphs(text, "fr")).toBe(unfold(fr));
  });
});
