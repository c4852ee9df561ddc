import { describe, expect, it } from "vitest";
import { dataNotes } from "@/lib/view/data-notes";
import { figurePage } from "@/lib/view/figure-page";
import { PageDraft } from "@/lib/view/frame";
import { indicatorPage } from "@/lib/view/indicator-page";
import { notComputedEntry, notComputedId, notComputedOf, notComputedWith } from "@/lib/view/not-computed";
import { datasetOf } from "../derive/small-dataset";

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
  it("stands on the data notes with what it would have been, of whom, from what, and why not", () => {
    expect(dataNotes(dataset, "en").notComputed).toMatchObject([
      {
        ...{ id: entry, href: `${home}#${entry}`, wanted: "Women’s share: Sylvanian Police" },
        attempt: "This would be one figure as a share of the other.",
        rows: [{ id: "women" }, { id: "all" }],
        reason: expect.stringMatching(/2010.*2015/),
      },
    ]);
    expect(dataNotes(dataset, "fr").notComputed[0]?.wanted).toBe("Part des femmes\u00A0: Police de Sylvanie");
  });

  it("stands where the number would: on the page of its indicator, and on no other", () => {
    expect(indicatorPage(dataset, "en", "women-share")?.notComputed.map(({ id }) => id)).toEqual([entry]);
    expect(indicatorPage(dataset, "en", "personnel")?.notComputed).toEqual([]);
  });

  it("stands on the pages of its figures, with the other figures beside it", () => {
    const page = figurePage(dataset, "en", "women");
    expect(page?.notComputed).toMatchObject([{ id: entry, rows: [{ id: "all" }] }]);
    expect(page?.notComputed[0]?.figures.map(({ id }) => id)).toEqual(["women", "all"]);
    expect(figurePage(dataset, "en", "stated")?.notComputed).toEqual([]);
  });

  it("leaves out of its list what stands beside it already, and does not cite it again", () => {
    const page = new PageDraft(dataset, "en");
    const [notComputed] = notComputedOf("women-share", page);
    if (!notComputed) throw new RangeError("no notComputed");
    expect(notComputedEntry(notComputed, page, undefined, new Set(["women"])).rows.map(({ id }) => id)).toEqual([
      "all",
    ]);
    expect([...page.citedIds]).toEqual(["all"]);
  });

  it("is found by its indicator and by its figures, and has an id that can be an address", () => {
    const page = new PageDraft(dataset, "en");
    const [notComputed] = notComputedOf("women-share", page);
    expect(notComputed && notComputedId(notComputed)).toMatch(/^[A-Za-z0-9-]+$/);
    expect(notComputedOf("personnel", page)).toEqual([]);
    expect([...dataset.figures.values()].map((figure) => notComputedWith(figure, page).length)).toEqual([1, 1, 0]);
  });
});
