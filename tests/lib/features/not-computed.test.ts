import { describe, expect, it } from "vitest";
import { numbersOf } from "@/lib/document/numbers";
import { dataNotesDocument } from "@/lib/features/data-notes/document";
import { figureDocument } from "@/lib/features/figure/document";
import { indicatorDocument } from "@/lib/features/indicator/document";
import { notComputedBlock, notComputedId, notComputedOf, notComputedWith } from "@/lib/view/not-computed";
import { datasetOf } from "../derive/small-dataset";
import { outlineOf } from "../document/outline";
import { wholePage } from "../whole-page";

const share = {
  ...{ id: "women-share", kind: "share", indicator: "women-share" },
  ...{ part: { indicator: "personnel", sex: "F" }, whole: { indicator: "personnel", sex: "_T" } },
};

/** Women of one year among the personnel of another, and a share that was read. */
const dataset = datasetOf(
  [
    { id: "all", value: 4000, period: "2015" },
    { id: "women", value: 300, sex: "F", period: "2010" },
    { id: "stated", indicator: "women-share", value: 9, sex: "F", period: "2012" },
  ],
  [share],
);
const home = `/en/${dataset.id}/data-notes`;
const entry = "not-computed--women-share--women--all";

describe("what is not computed", () => {
  it("stands on the data notes with what it would have been, of whom, from what, and why not", async () => {
    expect(outlineOf(entry, (await dataNotesDocument(dataset, "en")).blocks)).toEqual([
      "not-computed: Women’s share: Sylvanian Police",
      "  attempt: This would be one figure as a share of the other.",
      expect.stringMatching(/^ {2}p: .*2010.*2015/),
      "  figures: Women’s share: Sylvanian Police",
      "    Personnel {women} | Sylvanian Police | [women 300] persons | 2010",
      "    Personnel | Sylvanian Police | [all 4,000] persons | 2015",
    ]);
    const [title] = outlineOf(entry, (await dataNotesDocument(dataset, "fr")).blocks, "fr");
    expect(title).toBe("not-computed: Part des femmes : Police de Sylvanie");
  });

  it("stands where the number would: on the page of its indicator, and on no other", () => {
    const onIndicator = (id: string) => outlineOf(entry, indicatorDocument(wholePage(dataset, "en"), id)?.blocks ?? []);
    expect(onIndicator("women-share")).toHaveLength(6);
    expect(onIndicator("personnel")).toEqual([]);
  });

  it("stands on the pages of its figures, with the other figures beside it, and leads to its own entry", async () => {
    const { blocks } = (await figureDocument(dataset, "en", "women")) ?? {};
    expect(outlineOf(entry, blocks ?? []).slice(4)).toEqual([
      "    Personnel | Sylvanian Police | [all 4,000] persons | 2015",
    ]);
    expect(JSON.stringify(blocks)).toContain(`"href":"${home}#${entry}"`);
    expect(outlineOf(entry, (await figureDocument(dataset, "en", "stated"))?.blocks ?? [])).toEqual([]);
  });

  it("leaves out of its list what stands beside it already", () => {
    const page = wholePage(dataset, "en");
    const [notComputed] = notComputedOf("women-share", page);
    if (!notComputed) throw new RangeError("no notComputed");
    const block = notComputedBlock(notComputed, page, { beside: new Set(["women"]) });
    expect(numbersOf([block]).map(({ cited }) => cited.figure.id)).toEqual(["all"]);
  });

  it("is found by its indicator and by its figures, and has an id that can be an address", () => {
    const page = wholePage(dataset, "en");
    const [notComputed] = notComputedOf("women-share", page);
    expect(notComputed && notComputedId(notComputed)).toMatch(/^[A-Za-z0-9-]+$/);
    expect(notComputedOf("personnel", page)).toEqual([]);
    expect([...dataset.figures.values()].map((figure) => notComputedWith(figure, page).length)).toEqual([1, 1, 0]);
  });
});
