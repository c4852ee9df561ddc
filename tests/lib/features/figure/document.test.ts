import { describe, expect, it } from "vitest";
import { numbersOf } from "@/lib/document/numbers";
import type { WholeDataset } from "@/lib/domain/dataset";
import type { Locale } from "@/lib/domain/text";
import { figureDocument } from "@/lib/features/figure/document";
import type { Document } from "@/lib/view/frame";
import { outline, outlineOf } from "../../document/outline";
import { figureOf, figures, periodOf, ruritania, sample, sources, withFigures } from "../../sample-dataset";

async function documentOf(id: string, locale: Locale = "en", dataset: WholeDataset = ruritania): Promise<Document> {
  const document = await figureDocument(dataset, locale, id);
  if (!document) throw new RangeError(`unknown figure: ${id}`);
  return document;
}

/** The lines under the heading of a section, without their indents. */
const linesOf = async (section: string, id: string, dataset?: WholeDataset, locale: Locale = "en") =>
  outlineOf(section, (await documentOf(id, locale, dataset)).blocks, locale)
    .slice(1)
    .map((line) => line.trim());

/** What the list of facts says of a term. */
async function factOf(
  term: string,
  id: string,
  dataset?: WholeDataset,
  locale: Locale = "en",
): Promise<string | undefined> {
  const lines = await linesOf("facts", id, dataset, locale);
  const index = lines.indexOf(`${term}:`);
  return index < 0 ? undefined : lines[index + 1];
}

/** Of the table of a section, whose number each row has. */
const idsIn = async (section: string, id: string, dataset?: WholeDataset) =>
  (await linesOf(section, id, dataset)).flatMap((line) => /\[(\w+) /.exec(line)?.[1] ?? []);

describe("the document of a figure", () => {
  it("is not there for an unknown id", async () => {
    expect(await figureDocument(ruritania, "en", "P99")).toBeUndefined();
    expect(await figureDocument(ruritania, "en", "")).toBeUndefined();
  });

  it("opens with the number, and what stands against it", async () => {
    const lines = outline((await documentOf("P01")).blocks);
    expect(lines.slice(0, lines.indexOf("## Facts"))).toEqual([
      "kicker: All figures / Figure P01",
      "# Personnel",
      "subtitle: Royal Guard",
      "hero: [P01 over 6,000] persons",
      "hero-period: 2015",
      "p: Sources differ: 5,200 persons (Ministry of Order)",
    ]);
  });

  it("says how it was read, and all that is known of it", async () => {
    const found = await linesOf("facts", "P01");
    const facts = Object.fromEntries(found.flatMap((line, index) => (index % 2 ? [] : [[line, found[index + 1]]])));
    expect(facts).toEqual({
      "Printed as:": "“over 6,000”",
      "Place in the source:": "§2, para. 1",
      "Source:": "Ministry of Order, Note on the Forces of the Realm, Royal Press, 7, March 2016",
      "Source it cites:": "The publication names no source for this figure.",
      "Indicator:": "Personnel",
      "About:": "Royal Guard",
      "Area:": "Ruritania",
      "Sex:": "women and men together",
      "Rank:": "all ranks",
      "Period:": "2015",
      "Reliability:": "as printed, no reservation",
      "Kind:": "counted or measured",
      "Topic:": "Forces",
    });
  });

  it("says of a target what it asks for, and whom", async () => {
    expect(await factOf("Set for", "T01")).toBe("Assembly, Town councils");
    expect(await factOf("Value to reach", "T01")).toBe("at least this");
    expect(await factOf("Due", "T01")).toBe("no deadline in the source");
    expect(await factOf("Reading", "T01")).toBe("the wording can be read in more than one way, see below");
    expect(await factOf("Period", "T01")).toBeUndefined();
  });

  it.each(figures.map(({ id }) => id))("of %s cites the figure itself first", async (id) => {
    expect(numbersOf((await documentOf(id)).blocks)[0]?.cited).toMatchObject({
      note: 1,
      anchor: "ref-1-1",
      figure: { id },
    });
  });

  it("lists other figures of the same key, whatever their period and source, and not the figure itself", async () => {
    expect(await idsIn("same", "P01")).toEqual(["P03"]);
    expect(await idsIn("same", "P03")).toEqual(["P01"]);
    const years = ["2010", "undated"].map((period) =>
      figureOf(`P${period}`, { cells: { value: 7 }, printed: "7", period, source: sources.review }),
    );
    expect(await idsIn("same", "P01", withFigures([...figures, ...years]))).toEqual(["P03", "P2010", "Pundated"]);
  });

  it.each(["P02", "P06", "T01"])(
    "counts another sex, area, rank or body, and a target, as something else: %s",
    async (id) => {
      expect(await linesOf("same", id)).toEqual(["p: The sources read give no other figure for this."]);
    },
  );

  it("has the verdicts of a target and of the latest values, and none on what is older", async () => {
    const verdictOf = async (id: string, dataset?: WholeDataset) =>
      await factOf("Compared with the target", id, dataset);
    const below = (year: number, id = "W03") => `Below [T01 30 %] if a share is meant ([${id} under 10 %] in ${year})`;
    expect(await verdictOf("T01")).toBe(`Assembly No value yet in the sources read / Town councils ${below(2015)}`);
    expect(await verdictOf("W03")).toBe(below(2015));
    expect(await verdictOf("P01")).toBeUndefined();
    const later = { ...sample("W03"), id: "W04", period: periodOf("2018") };
    const dataset = withFigures([...figures, later]);
    expect(await verdictOf("W03", dataset)).toBeUndefined();
    expect(await verdictOf("W04", dataset)).toBe(below(2018, "W04"));
  });

  it("lists what is printed in the same sentence of the same source", async () => {
    expect(await idsIn("statement", "P01")).toEqual(["P02", "W01"]);
    expect(await idsIn("statement", "P03")).toEqual([]);
    const elsewhere = figureOf("X01", {
      ...{ cells: { value: 7 }, printed: "7", statement: "s1", source: sources.review },
    });
    expect(await idsIn("statement", "P01", withFigures([...figures, elsewhere]))).not.toContain("X01");
  });

  it("numbers its notes as they are read: the figure, its caveats, what disagrees, then the lists", async () => {
    const { blocks, frame } = await documentOf("P03");
    expect(await linesOf("caveats", "P03")).toEqual(["- [P01 over 6,000] in the text, [P03 5,200] in a footnote."]);
    expect(numbersOf(blocks).map(({ cited }) => [cited.figure.id, cited.anchor])).toEqual([
      ["P03", "ref-1-1"],
      ["P01", "ref-2-1"],
      ["P03", "ref-1-2"],
      ["P01", "ref-2-2"],
      ["P01", "ref-2-3"],
    ]);
    expect(frame.notes.map(({ number, links }) => [number, links.map(({ id }) => id)])).toEqual([
      [1, ["P03"]],
      [2, ["P01"]],
    ]);
  });

  it("names places within caveats, and keeps the id of a figure that is not there", async () => {
    expect(await linesOf("caveats", "P04", ruritania, "fr")).toEqual(["- Comme [P05 25] au § 2, par. 4 ; voir P99."]);
  });

  it("names each source of the chain", async () => {
    expect(await factOf("Source it cites", "P03")).toBe(
      "[Review of the forces, title unknown], 2014 (no bibliography entry) / Rassendyll, Census of the Realm, n.d.",
    );
  });

  it("says how to cite it, in the reader's language", async () => {
    expect(await linesOf("cite", "P01")).toEqual([
      "As a sentence: In 2015, the Royal Guard had over 6,000 personnel (Ministry of Order, 2016, §2, para. 1). Sources differ: 5,200 persons (Ministry of Order).",
      "As a reference: Ministry of Order, Note on the Forces of the Realm, Royal Press, 7, March 2016, §2, para. 1. Muster, Ruritania, figure P01, version 1.2.0, /en/ruritania/figures/P01",
    ]);
    expect((await linesOf("cite", "P01", ruritania, "fr"))[1]).toBe(
      "En référence: Ministry of Order, Note on the Forces of the Realm, Royal Press, 7, mars 2016, § 2, par. 1. Muster, La Ruritanie, chiffre P01, version 1.2.0, /fr/ruritania/figures/P01",
    );
  });

  it("names the codes of the dataset's own dimensions, but not that one does not apply", async () => {
    expect(await factOf("Grade", "P05", ruritania, "fr")).toBe("grades supérieurs");
    expect(await factOf("Rank", "P01")).toBe("all ranks");
    expect(await factOf("Rank", "R01")).toBeUndefined();
  });

  it("tells its own corrections alone", async () => {
    expect(await linesOf("changes", "P03")).toEqual(["- Version 1.1.0, value: “5,100” became “5200”. Typo."]);
    expect(await linesOf("changes", "P01")).toEqual(["p: Not corrected so far (up to version 1.2.0 of the data)."]);
  });

  it("leads to its indicator, its topic and its sources, and to itself in the other language", async () => {
    const { blocks, frame } = await documentOf("P03", "fr");
    const hrefs = JSON.stringify(blocks).match(/(?<="href":")[^"]+/g);
    expect(hrefs).toEqual(
      expect.arrayContaining([
        ...["/fr/ruritania/indicators/personnel", "/fr/ruritania/forces", "/fr/ruritania/sources/note-2016"],
        ...["/fr/ruritania/sources/review-2014", "/fr/ruritania/sources/census"],
      ]),
    );
    expect(frame.languages.map(({ href, current }) => [href, current])).toEqual([
      ["/en/ruritania/figures/P03", false],
      ["/fr/ruritania/figures/P03", true],
    ]);
  });
});
