import { describe, expect, it } from "vitest";
import { cite } from "@/lib/cite/cited-figure";
import { noteText } from "@/lib/cite/note-text";
import { deriveFigures } from "@/lib/derive/derive-figures";
import { numberNotes } from "@/lib/document/number-notes";
import { citationsOf, leavesOf } from "@/lib/domain/figure";
import { locales } from "@/lib/domain/text";
import { datasetOf } from "../derive/small-dataset";

const dataset = datasetOf(
  [
    { id: "W", sex: "F", value: 100 },
    { id: "T", value: 400, source: "yearbook" },
  ],
  [
    { id: "share", kind: "share", indicator: "women-share", part: "W", whole: "T" },
    { id: "men", kind: "complement", indicator: "women-share", part: "women-share--police--2015" },
    { id: "twice", kind: "ratio", indicator: "personnel", of: "women-share--police--2015", to: "W" },
  ],
);
const [share, men, twice] = deriveFigures(dataset).figures;
if (!share || !men || !twice) throw new Error("no results");

describe("a derived figure", () => {
  it("rests on the places of all its inputs, each once", () => {
    const places = citationsOf(twice).map(({ source, locator }) => `${source.id} ${locator}`);
    expect(places).toEqual(["report-2016 § W", "yearbook § T"]);
    expect(leavesOf(twice).map(({ id }) => id)).toEqual(["W", "T"]);
  });

  it("has a note of its own, which every place that shows it shares", () => {
    const citations = [share, men, share].map(cite);
    numberNotes(citations);
    expect(citations.map(({ note }) => note)).toEqual([1, 2, 1]);
  });

  it("tells its computation, then all sources, then the words printed there", () => {
    const [note] = numberNotes([cite(men)]);
    if (!note) throw new Error("no note");
    const [en, fr] = locales.map((locale) => noteText(note, locale, (id) => dataset.figures.get(id)));
    const plain = (text: string | undefined) => text?.replace(/[\u00A0\u202F]/g, " ");
    expect(plain(en?.computation)).toBe("100 % − about 30 %, where about 30 % = 100 women ÷ 400 personnel.");
    expect(plain(fr?.computation)).toBe(
      "100 % − environ 30 %, où environ 30 % = 100 femmes ÷ 400 personnes (effectifs).",
    );
    const text = en?.citation.map((piece) => piece.text).join("");
    expect(text).toMatch(/§ W.*§ T/);
    expect(en?.printed).toEqual([{ text: "over 4,000" }]);
  });
});
