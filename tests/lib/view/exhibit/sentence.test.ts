import { describe, expect, it } from "vitest";
import { figuresIn, sentencePieces } from "@/lib/view/exhibit/sentence";
import { ruritania } from "../../sample-dataset";
import { wholePage } from "../../whole-page";
import { wordsOf } from "./plain-words";

const draft = () => wholePage(ruritania, "en");

describe("sentencePieces(template, page)", () => {
  it("has a cited figure for [id] and a date for {period}, in order", () => {
    const page = draft();
    expect(sentencePieces("in {2015} the Guard had [P01], among them [P02] women", page)).toMatchObject([
      "In ",
      { text: "2015", datetime: "2015" },
      " the Guard had ",
      { kind: "figure", as: "reading", cited: { figure: { id: "P01" } } },
      ", among them ",
      { kind: "figure", as: "reading", cited: { figure: { id: "P02" } } },
      " women",
    ]);
  });

  it.each([
    ["{../2012} prisons held", "Until 2012 prisons held"],
    ["{undated} prisons held", "Date not stated prisons held"],
    ["{2010-03} prisons held", "March 2010 prisons held"],
    ["à peine", "À peine"],
    ["[P01] were", "over_6,000 were"],
    ["", ""],
  ])("begins with a capital where it begins with a word: %s", (template, text) => {
    const page = draft();
    expect(wordsOf(sentencePieces(template, page), page)).toBe(text);
  });

  it("leaves an unknown id, and braces that hold no period, as words", () => {
    const page = draft();
    expect(wordsOf(sentencePieces("See [P99] and {soon}", page), page)).toBe("See P99 and {soon}");
  });

  it("knows its figures", () => {
    expect(figuresIn(sentencePieces("[P01], {2015}, [P02]", draft()))).toEqual(["P01", "P02"]);
  });
});
