import { describe, expect, it } from "vitest";
import { cite } from "@/lib/cite/cited-figure";
import { numberNotes } from "@/lib/document/number-notes";
import { type Figure, figure } from "@/lib/domain/figure";
import { caveats, figureOf, sample, sources } from "../sample-dataset";

const seven = { cells: { value: 7 }, printed: "7" } as const;

function notesOf(figures: readonly Figure[]) {
  const cited = figures.map(cite);
  return { cited, notes: numberNotes(cited) };
}

describe("the notes of a page", () => {
  it("are numbered in the order in which their figures appear", () => {
    const { cited, notes } = notesOf(["W02", "P01", "R01"].map(sample));
    expect(cited.map(({ note }) => note)).toEqual([1, 2, 3]);
    expect(notes.map(({ number, figures }) => [number, figures.map(({ id }) => id)])).toEqual([
      [1, ["W02"]],
      [2, ["P01"]],
      [3, ["R01"]],
    ]);
  });

  it("are none before a figure is cited", () => expect(numberNotes([])).toEqual([]));

  it("are shared by figures of one place, with the same doubt and the same caveats", () => {
    const { cited, notes } = notesOf(["P01", "W02", "W01"].map(sample));
    expect(cited.map(({ note }) => note)).toEqual([1, 2, 1]);
    expect(notes[0]?.figures.map(({ id }) => id)).toEqual(["P01", "W01"]);
  });

  it.each<[string, Figure]>([
    ["the source", figureOf("other", { ...seven, source: sources.review })],
    ["the locator", figureOf("other", { ...seven, locator: "§2 ¶2" })],
    ["the chain of sources", figureOf("other", { ...seven, via: [sources.review] })],
    ["the status", figureOf("other", { cells: { value: 7, status: "E" }, printed: "7" })],
    ["whether it is dated", figureOf("other", { ...seven, period: "undated" })],
    ["the caveats", figureOf("other", { ...seven, caveats: [caveats.scope] })],
    [
      "being a target",
      figureOf("other", { ...seven, target: { type: "level", comparison: "at-least", reading: "certain" } }),
    ],
  ])("are not shared where %s differs", (_, other) => {
    const { cited } = notesOf([figureOf("one", seven), other]);
    expect(cited.map(({ note }) => note)).toEqual([1, 2]);
  });

  it("are not shared by a figure whose note says what is true of it alone", () => {
    const citations = ["P01", "W01", "P01"].map(sample).map(cite);
    numberNotes(citations, ({ id }) => id === "W01");
    expect(citations.map(({ note }) => note)).toEqual([1, 2, 1]);
  });

  it("tell chains of the same sources in another order apart", () => {
    const [near, far] = [sources.review, sources.census];
    const { cited } = notesOf([
      figureOf("one", { ...seven, via: [near, far] }),
      figureOf("two", { ...seven, via: [far, near] }),
    ]);
    expect(cited.map(({ note }) => note)).toEqual([1, 2]);
  });

  it.each<[string, Figure]>([
    ["the number and its token", figureOf("other", { cells: { value: 8 }, printed: "8" })],
    ["the year", figureOf("other", { ...seven, period: "2010" })],
    ["the subject", figure({ ...sample("P06"), provenance: sample("P01").provenance })],
  ])("are shared although %s differs", (_, other) => {
    expect(notesOf([figureOf("one", seven), other]).notes).toHaveLength(1);
  });
});

describe("a marker", () => {
  it("has an anchor of its own, which its note knows", () => {
    const { cited, notes } = notesOf(["P01", "W02", "W01", "P01"].map(sample));
    const anchors = cited.map(({ anchor }) => anchor);
    expect(new Set(anchors).size).toBe(4);
    expect(notes.flatMap((note) => note.anchors).toSorted()).toEqual(anchors.toSorted());
    expect(notes[0]?.anchors).toEqual([anchors[0], anchors[2], anchors[3]]);
  });

  it("stands twice for a figure that is cited twice, in a note that lists the figure once", () => {
    const { cited, notes } = notesOf([sample("P01"), sample("P01")]);
    expect(cited.map(({ note }) => note)).toEqual([1, 1]);
    expect(notes[0]?.anchors).toHaveLength(2);
    expect(notes[0]?.figures.map(({ id }) => id)).toEqual(["P01"]);
  });

  it("cannot be in a document twice: two markers would have one id", () => {
    const citation = cite(sample("P04"));
    expect(() => numberNotes([citation, citation])).toThrow("P04 is cited at ref-1-1 and once more");
  });
});
