import { describe, expect, it } from "vitest";
import type { TextPiece } from "@/lib/cite/publication";
import { plainText } from "@/lib/document/content";
import type { Dataset } from "@/lib/domain/dataset";
import type { Locale } from "@/lib/domain/text";
import { type FigurePage, figurePage } from "@/lib/view/figure-page";
import { figureOf, figures, periodOf, ruritania, sample, sources, withFigures } from "../sample-dataset";
import { folded } from "./exhibit/plain-words";

function pageOf(id: string, locale: Locale = "en", dataset: Dataset = ruritania): FigurePage {
  const page = figurePage(dataset, locale, id);
  if (!page) throw new RangeError(`unknown figure: ${id}`);
  return page;
}

const plain = (pieces: readonly TextPiece[]) =>
  pieces
    .map(({ text }) => text)
    .join("")
    .replaceAll("\u00A0", " ");

describe("the page of a figure", () => {
  it("is not there for an unknown id", () => {
    expect(figurePage(ruritania, "en", "P99")).toBeUndefined();
    expect(figurePage(ruritania, "en", "")).toBeUndefined();
  });

  it.each(figures.map(({ id }) => id))("of %s cites the figure itself first", (id) => {
    expect(pageOf(id).cited).toMatchObject({ note: 1, place: "ref-1-1", figure: { id } });
  });

  it("lists other figures of the same key, whatever their period and source, and not the figure itself", () => {
    expect(pageOf("P01").same.map(({ id }) => id)).toEqual(["P03"]);
    expect(pageOf("P03").same.map(({ id }) => id)).toEqual(["P01"]);
    const years = ["2010", "undated"].map((period) =>
      figureOf(`P${period}`, { cells: { value: 7 }, printed: "7", period, source: sources.review }),
    );
    const dataset = withFigures([...figures, ...years]);
    expect(pageOf("P01", "en", dataset).same.map(({ id }) => id)).toEqual(["P03", "P2010", "Pundated"]);
  });

  it("counts another sex, area, rank or body, and a target, as something else", () => {
    expect(pageOf("P02").same).toEqual([]);
    expect(pageOf("P06").same).toEqual([]);
    expect(pageOf("T01").same).toEqual([]);
  });

  it("has the verdicts of a target and of the latest values, and none on what is older", () => {
    const verdicts = (id: string, dataset?: Dataset) =>
      pageOf(id, "en", dataset).verdicts.map(({ entity, text }) => [entity, folded(plainText(text, "en"))]);
    const councils = ["Town councils", "Below 30_% if a share is meant (under_10_% in 2015)"];
    expect(verdicts("T01")).toEqual([["Assembly", "No value yet in the sources read"], councils]);
    expect(verdicts("W03")).toEqual([councils]);
    expect(verdicts("P01")).toEqual([]);
    const later = { ...sample("W03"), id: "W04", period: periodOf("2018") };
    const dataset = withFigures([...figures, later]);
    expect(verdicts("W03", dataset)).toEqual([]);
    expect(verdicts("W04", dataset)).toEqual([
      ["Town councils", "Below 30_% if a share is meant (under_10_% in 2018)"],
    ]);
  });

  it("lists what is printed in the same sentence of the same source", () => {
    expect(pageOf("P01").statement.map(({ id }) => id)).toEqual(["P02", "W01"]);
    expect(pageOf("P03").statement).toEqual([]);
    const elsewhere = figureOf("X01", {
      ...{ cells: { value: 7 }, printed: "7", statement: "s1", source: sources.review },
    });
    expect(pageOf("P01", "en", withFigures([...figures, elsewhere])).statement.map(({ id }) => id)).not.toContain(
      "X01",
    );
  });

  it("numbers its notes as they are read: the figure, its caveats, what disagrees, then the lists", () => {
    const page = pageOf("P03");
    const [caveat] = page.caveats;
    expect(caveat?.pieces).toMatchObject([
      ...[{ cited: { note: 2, figure: { id: "P01" } } }, " in the text, "],
      ...[{ cited: { note: 1, place: "ref-1-2", figure: { id: "P03" } } }, " in a footnote."],
    ]);
    expect(page.same.map(({ cited }) => cited.note)).toEqual([2]);
    expect(page.frame.notes.map(({ number, links }) => [number, links.map(({ id }) => id)])).toEqual([
      [1, ["P03"]],
      [2, ["P01"]],
    ]);
    expect(page.frame.notes.map(({ places }) => places)).toEqual([
      ["ref-1-1", "ref-1-2"],
      ["ref-2-1", "ref-2-2", "ref-2-3"],
    ]);
  });

  it("names places within caveats, and keeps the id of a figure that is not there", () => {
    const [caveat] = pageOf("P04", "fr").caveats;
    expect(caveat?.pieces).toMatchObject([
      ...["Comme ", { cited: { figure: { id: "P05" } } }],
      ...[expect.stringMatching(/^ au §\s2, par\.\s4\s; voir $/), "P99", "."],
    ]);
  });

  it("leads to each source of the chain", () => {
    const reading = pageOf("P03", "fr").reading;
    expect(reading?.source).toMatchObject({ href: "/fr/ruritania/sources/note-2016", withoutEntry: false });
    expect(reading?.via.map(({ href, withoutEntry }) => [href, withoutEntry])).toEqual([
      ["/fr/ruritania/sources/review-2014", true],
      ["/fr/ruritania/sources/census", false],
    ]);
    expect(pageOf("P01").reading?.via).toEqual([]);
  });

  it("says how to cite it, in the reader's language", () => {
    expect(plain(pageOf("P01").citations.reference)).toBe(
      "Ministry of Order, Note on the Forces of the Realm, Royal Press, 7, March 2016, §2, para. 1. Muster, Ruritania, figure P01, version 1.2.0, ",
    );
    expect(plain(pageOf("P01", "fr").citations.reference)).toBe(
      "Ministry of Order, Note on the Forces of the Realm, Royal Press, 7, mars 2016, § 2, par. 1. Muster, La Ruritanie, chiffre P01, version 1.2.0, ",
    );
  });

  it("names the codes of the dataset's own dimensions, but not that one does not apply", () => {
    expect(pageOf("P05", "fr").dimensions).toEqual([{ title: "Grade", name: "grades supérieurs" }]);
    expect(pageOf("P01").dimensions).toEqual([{ title: "Rank", name: "all ranks" }]);
    expect(pageOf("R01").dimensions).toEqual([]);
  });

  it("tells its own corrections alone", () => {
    expect(pageOf("P03").changes.map(({ figure }) => figure)).toEqual(["P03"]);
    expect(pageOf("P01").changes).toEqual([]);
  });

  it("leads to its indicator and its topic, and to itself in the other language", () => {
    const page = pageOf("P01");
    expect(page.indicatorHref).toBe("/en/ruritania/indicators/personnel");
    expect(page.topicHref).toBe("/en/ruritania/forces");
    expect(page.frame.languages.map(({ href, current }) => [href, current])).toEqual([
      ["/en/ruritania/figures/P01", true],
      ["/fr/ruritania/figures/P01", false],
    ]);
  });
});
