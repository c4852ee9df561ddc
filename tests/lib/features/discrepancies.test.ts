import { describe, expect, it } from "vitest";
import type { Block } from "@/lib/document/block";
import { link, plainText } from "@/lib/document/content";
import { numbersOf } from "@/lib/document/numbers";
import type { WholeDataset } from "@/lib/domain/dataset";
import type { Source } from "@/lib/domain/source";
import { dataNotesDocument } from "@/lib/features/data-notes/document";
import { figureDocument } from "@/lib/features/figure/document";
import { datasetOf } from "../derive/small-dataset";
import { everyBlock } from "../document/every-block";
import { outline } from "../document/outline";
import { figureOf, sources, withFigures } from "../sample-dataset";

const share = {
  ...{ id: "women-share", kind: "share", indicator: "women-share" },
  ...{ part: { indicator: "personnel", sex: "F" }, whole: { indicator: "personnel", sex: "_T" } },
};

/** 300 of 4,000 are 7.5 %, 6.1 to 8.9 % if read as rounded, where 12 % is stated. */
const dataset = datasetOf(
  [
    { id: "all", value: 4000 },
    { id: "women", value: 300, sex: "F" },
    { id: "stated", indicator: "women-share", value: 12, sex: "F" },
    { id: "elsewhere", value: 70, area: "SYL-north" },
  ],
  [share],
);
const computed = "women-share--police--2015";
/** The entries of discrepancies on the data notes, and on the page of a figure. */
const entriesIn = (blocks: readonly Block[] = []) =>
  everyBlock(blocks).flatMap((block) => (block.kind === "entry" && block.of === "discrepancy" ? [block] : []));
const onDataNotes = async (of: WholeDataset) => entriesIn((await dataNotesDocument(of, "en")).blocks);
const onFigure = async (id: string) => entriesIn((await figureDocument(dataset, "en", id))?.blocks);
const idsOf = (entry: Block | undefined) => (entry ? numbersOf([entry]).map(({ cited }) => cited.figure.id) : []);
const marksOf = (entry: Block | undefined) =>
  entry ? numbersOf([entry]).map(({ row }) => row?.discrepancy?.href) : [];

const [discrepancy] = await onDataNotes(dataset);

describe("figures that disagree", () => {
  it("stand side by side on the data notes, with what is computed from them", async () => {
    expect(await onDataNotes(dataset)).toHaveLength(1);
    expect(idsOf(discrepancy).toSorted()).toEqual(["all", "stated", "women", computed].toSorted());
  });

  it.each(["all", "women", "stated", computed])("stand on the page of %s, that figure itself left out", async (id) => {
    const [entry, ...others] = await onFigure(id);
    expect(others).toEqual([]);
    expect(entry?.id).toBe(discrepancy?.id);
    expect(idsOf(entry)).toEqual(idsOf(discrepancy).filter((each) => each !== id));
    expect(entry?.blocks).toContainEqual(
      expect.objectContaining({ figures: expect.arrayContaining([expect.objectContaining({ id })]) }),
    );
  });

  it("lead to their own entry from wherever they are listed", async () => {
    const href = `/en/${dataset.id}/data-notes#${discrepancy?.id}`;
    expect((await onFigure("all"))[0]?.title).toEqual([link(href, plainText(discrepancy?.title ?? [], "en"))]);
    const inputs = everyBlock((await figureDocument(dataset, "en", computed))?.blocks ?? []).find(
      (block) => block.kind === "section" && block.id === "computation",
    );
    expect(marksOf(inputs)).toEqual([href, href]);
    expect(await onFigure("elsewhere")).toEqual([]);
  });
});

describe("the rows of figures that disagree", () => {
  const one = figureOf("A", { cells: { value: 54 }, printed: "54" });
  const entryWith = async (source: Source) => {
    const two = figureOf("B", { cells: { value: 59 }, printed: "59", source, locator: "p. 2" });
    return (await onDataNotes(withFigures([one, two])))[0];
  };

  it("name their sources where there are several", async () => {
    const rowsWith = async (source: Source) => outline((await entryWith(source))?.blocks.slice(0, 1)).slice(1);
    expect(await rowsWith(sources.census)).toEqual([
      "  Personnel {Ministry of Order, Note on the Forces, 2016} | Royal Guard | [A 54] persons | 2015",
      "  Personnel {Rassendyll, Census of the Realm, n.d.} | Royal Guard | [B 59] persons | 2015",
    ]);
    expect(await rowsWith(sources.note)).toEqual([
      "  Personnel | Royal Guard | [A 54] persons | 2015",
      "  Personnel | Royal Guard | [B 59] persons | 2015",
    ]);
  });

  it("do not lead to where they stand already", async () => {
    expect(marksOf(await entryWith(sources.census))).toEqual([undefined, undefined]);
  });
});
