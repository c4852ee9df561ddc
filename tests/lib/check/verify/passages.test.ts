import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { passageLocator, passagesOf } from "@/lib/check/verify/passages";
import { hasSources, readNote } from "./draft";

const note = readFileSync(join(import.meta.dirname, "../../../fixtures/verify/note.md"), "utf8");
const locators = (text: string) => passagesOf(text).map(({ locator }) => locator);

describe("passagesOf(text)", () => {
  it("counts the paragraphs of each section and part, and names the footnotes", () => {
    expect(passagesOf(note).map(({ locator, text }) => `${locator}: ${text.slice(0, 24)}`)).toEqual([
      "§1 ¶1: Arvenia is the seventh l",
      "§1 ¶2: It has three ports. All ",
      "§2.i ¶1: The Coast Guard employs ",
      "§2.i ¶2: As of 2018, women make u",
      "§2.i ¶3: According to the Ministr",
      "§2.ii ¶1: The Harbour Programme (2",
      "§2.ii ¶2: Boats: 12 new boats",
      "§2.ii ¶3: Crews: between 20 and 30",
      "§2.iii ¶1: The islands to the north",
      "footnote 1: In 2012 the Coast Guard ",
      "footnote 2: One in five officers spe",
    ]);
  });

  it("takes marks, links and emphasis out, and leaves other superscripts", () => {
    expect(passagesOf(note)[2]?.text).toBe(
      "The Coast Guard employs over 1,200 persons, 150 of whom are women. It was founded in the 19th century (Odell, 2016).",
    );
  });

  it("joins a sentence that a page break cut in two", () => {
    expect(passagesOf(note)[3]?.text).toContain("40% of the Ministers. The Customs Service");
  });

  it.each([
    ["a full stop and a capital", "One ends.\n\nTwo begins.", 2],
    ["a full stop before a bracket", "One ends. (Odell, 2016)\n\nTwo begins.", 2],
    ["a full stop before a footnote mark", "One ends.<sup>3</sup>\n\nTwo begins.", 2],
    ["a full stop inside quotation marks", "“One ends.”\n\nTwo begins.", 2],
    ["no full stop", "One goes on in\n\nArvenia.", 1],
    ["no full stop before a bracket", "One goes on (Odell, 2016)\n\nArvenia.", 1],
    ["small letters", "One ends.\n\nor so it seemed.", 1],
    ["a rule between", "One goes on\n\n---\n\nand ends.", 1],
    ["a form feed between", "One goes on\fand ends.", 1],
    ["a line break only", "One ends.\nTwo begins.", 1],
  ])("%s: %j makes %i", (_, text, count) => {
    expect(passagesOf(text)).toHaveLength(count);
  });

  it.each([
    ["## 4. Title\n\nText.", ["§4 ¶1"]],
    ["## **4. Title**\n\nText.", ["§4 ¶1"]],
    ["### 4.2 Title\n\nText.", ["§4.2 ¶1"]],
    ["## 4. Title\n\n## ii. Part\n\nText.", ["§4.ii ¶1"]],
    ["## 4. Title\n\n**a) Part**\n\nText.", ["§4.a ¶1"]],
    ["## IV. Title\n\n_i. Part_\n\nText.", ["§IV.i ¶1"]],
    ["## Title\n\nText.", ["¶1"]],
    ["## 4. Title\n\nOne.\n\n#### A box\n\nTwo.", ["§4 ¶1", "§4 ¶2"]],
    ["## 2012 in Arvenia\n\nText.", ["¶1"]],
    ["**Important.** Text.", ["¶1"]],
    ["*2012 was a bad year.*", ["¶1"]],
    ["## 1. Title\n\n1. One\n2. Two", ["§1 ¶1", "§1 ¶2"]],
    ["Text.[^1]\n\n[^1]: A note.", ["¶1", "footnote 1"]],
    ["It goes\n\n<sup>1</sup>A note.\n\non and ends.\n\nNext.", ["¶1", "footnote 1", "¶2"]],
  ])("%j has %j", (text, expected) => {
    expect(locators(text)).toEqual(expected);
  });

  it.skipIf(!hasSources)("reads the Mali note as the ledger counted it (skipped without ../shared)", () => {
    const found = locators(readNote());
    expect(found.filter((locator) => locator.startsWith("§4.ii "))).toHaveLength(9);
    expect(found.filter((locator) => locator.startsWith("footnote"))).toHaveLength(14);
    expect(new Set(found).size).toBe(found.length);
  });
});

describe("passageLocator(locator)", () => {
  it.each([
    ["§4.ii ¶2", "§4.ii ¶2"],
    ["§ 4.ii, para. 2", "§4.ii ¶2"],
    ["§4, par. 12", "§4 ¶12"],
    ["¶3", "¶3"],
    ["footnote 12", "footnote 12"],
    ["note de bas de page 7", "footnote 7"],
  ])("reads %j as %j", (locator, expected) => {
    expect(passageLocator(locator)).toBe(expected);
  });

  it.each(["p. 7", "Sheet1!C4", "§4.ii", "footnote", "table 3", ""])("does not know %j", (locator) => {
    expect(passageLocator(locator)).toBeUndefined();
  });
});
