import { describe, expect, it } from "vitest";
import { dataNotes } from "@/lib/view/data-notes";
import { figurePage } from "@/lib/view/figure-page";
import { PageDraft } from "@/lib/view/frame";
import { indicatorPage } from "@/lib/view/indicator-page";
import { refusalEntry, refusalId, refusalsOf, refusalsWith } from "@/lib/view/refusals";
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
    expect(dataNotes(dataset, "en").refusals).toMatchObject([
      {
        ...{ id: entry, href: `${home}#${entry}`, wanted: "Women’s share: Sylvanian Police" },
        attempt: "This would be one figure as a share of the other.",
        rows: [{ id: "women" }, { id: "all" }],
        reason: expect.stringMatching(/2010.*2015/),
      },
    ]);
    expect(dataNotes(dataset, "fr").refusals[0]?.wanted).toBe("Part des femmes\u00A0: Police de Sylvanie");
  });

  it("stands where the number would: on the page of its indicator, and on no other", () => {
    expect(indicatorPage(dataset, "en", "women-share")?.refusals.map(({ id }) => id)).toEqual([entry]);
    expect(indicatorPage(dataset, "en", "personnel")?.refusals).toEqual([]);
  });

  it("stands on the pages of its figures, with the other figures beside it", () => {
    const page = figurePage(dataset, "en", "women");
    expect(page?.refusals).toMatchObject([{ id: entry, rows: [{ id: "all" }] }]);
    expect(page?.refusals[0]?.figures.map(({ id }) => id)).toEqual(["women", "all"]);
    expect(figurePage(dataset, "en", "stated")?.refusals).toEqual([]);
  });

  it("leaves out of its list what stands beside it already, and does not cite it again", () => {
    const page = new PageDraft(dataset, "en");
    const [refusal] = refusalsOf("women-share", page);
    if (!refusal) throw new RangeError("no refusal");
    expect(refusalEntry(refusal, page, undefined, new Set(["women"])).rows.map(({ id }) => id)).toEqual(["all"]);
    expect([...page.notebook.figureIds]).toEqual(["all"]);
  });

  it("is found by its indicator and by its figures, and has an id that can be an address", () => {
    const page = new PageDraft(dataset, "en");
    const [refusal] = refusalsOf("women-share", page);
    expect(refusal && refusalId(refusal)).toMatch(/^[A-Za-z0-9-]+$/);
    expect(refusalsOf("personnel", page)).toEqual([]);
    expect([...dataset.figures.values()].map((figure) => refusalsWith(figure, page).length)).toEqual([1, 1, 0]);
  });
});
