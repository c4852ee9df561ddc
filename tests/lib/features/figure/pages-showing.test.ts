import { describe, expect, it } from "vitest";
import { plainText } from "@/lib/document/content";
import { numbersOf } from "@/lib/document/numbers";
import type { Caveat } from "@/lib/domain/caveat";
import type { WholeDataset } from "@/lib/domain/dataset";
import { pagesShowing } from "@/lib/features/figure/pages-showing";
import { figureListDocument } from "@/lib/features/figure-list/document";
import { publishedOf } from "@/lib/store/published";
import { datasetOf } from "../../derive/small-dataset";
import { figureOf, figures, ruritania, sample, withFigures } from "../../sample-dataset";
import { wholePage } from "../../whole-page";

/** The links of a figure's pages as lines: the kind, then each address below the dataset. */
async function linesOf(id: string, dataset: WholeDataset = ruritania): Promise<string[]> {
  const figure = publishedOf(dataset).figures.get(id);
  if (!figure) throw new RangeError(`unknown figure: ${id}`);
  const home = `/en/${dataset.id}`;
  const { facts } = await pagesShowing(figure, dataset, wholePage(dataset, "en"));
  return facts.map(({ term, details }) => {
    const hrefs = JSON.stringify(details).match(/(?<="href":")[^"]+/g) ?? [];
    return `${plainText(term, "en")}: ${hrefs.map((href) => href.slice(home.length) || "/").join(" ")}`;
  });
}

describe("pagesShowing(figure, page)", () => {
  it("names the overview for a highlight, and its topic, the list, the indicator and the source for every figure", async () => {
    expect(await linesOf("M01")).toEqual([
      "Pages: / /support /figures",
      "Indicator: /indicators/funding",
      "Source: /sources/note-2016",
    ]);
    expect((await linesOf("P06"))[0]).toBe("Pages: /forces /figures");
  });

  it("names the sources that are cited as well", async () => {
    expect(await linesOf("P03")).toContain("Source: /sources/note-2016 /sources/review-2014 /sources/census");
  });

  it("names the data notes where the figure disagrees, or a caveat finds it ambiguous", async () => {
    expect((await linesOf("P03")).find((line) => line.startsWith("Data notes"))).toMatch(
      /^Data notes: \/data-notes#two-values--/,
    );
    expect(await linesOf("T01")).toContain("Data notes: /data-notes#caveat--share-of-what");
    const named: Caveat = { id: "named", kind: "ambiguity", text: { en: "[P06]?", fr: "[P06]\u00A0?" } };
    const dataset = { ...ruritania, caveats: new Map([[named.id, named]]) };
    expect(await linesOf("P06", dataset)).toContain("Data notes: /data-notes#caveat--named");
  });

  it("names the pages of the figures computed from it, over every step, and of one computed no source", async () => {
    const rule = (id: string, of: string, minus: string) => ({
      ...{ id, kind: "difference", indicator: "personnel", entity: "police", of, minus },
    });
    const dataset = datasetOf(
      [
        { id: "now", value: 900, period: "2015" },
        { id: "then", value: 700, period: "2010" },
      ],
      [rule("more", "now", "then")],
    );
    const [computed] = [...publishedOf(dataset).figures.keys()].filter((id) => id !== "now" && id !== "then");
    expect(await linesOf("now", dataset)).toContain(`Calculated from it: /figures/${computed}`);
    expect((await linesOf(computed ?? "", dataset)).filter((line) => line.startsWith("Source"))).toEqual([]);
  });

  it("names the page of a long list that the figure stands on", async () => {
    const many = Array.from({ length: 120 }, (_, index) =>
      figureOf(`X${index}`, { cells: { value: index }, printed: String(index), locator: `p. ${index}` }),
    );
    const dataset = withFigures([...figures, ...many]);
    expect((await linesOf("X119", dataset))[0]).toBe("Pages: / /forces /figures?page=2");
    const { blocks } = await figureListDocument(dataset, "en", { page: "2" });
    expect(numbersOf(blocks).map(({ cited }) => cited.figure.id)).toContain("X119");
  });

  it("says what each is in the reader's language", async () => {
    const { facts } = await pagesShowing(sample("P01"), ruritania, wholePage(ruritania, "fr"));
    const [pages] = facts;
    expect(plainText(pages?.details[0]?.content ?? [], "fr").split("\n")).toEqual([
      ...["Vue d’ensemble", "Forces", "Tous les chiffres"],
    ]);
  });
});
