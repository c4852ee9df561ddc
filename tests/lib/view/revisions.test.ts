import { describe, expect, it } from "vitest";
import { figureDocument } from "@/lib/features/figure/document";
import { indicatorDocument } from "@/lib/features/indicator/document";
import { publishedOf } from "@/lib/store/published";
import { resultsOf } from "@/lib/view/results";
import { datasetOf, type FigureFacts, target } from "../derive/small-dataset";
import { outline, outlineOf } from "../document/outline";
import { wholePage } from "../whole-page";

const rule = {
  ...{ id: "women-share", kind: "share", indicator: "women-share" },
  ...{ part: { indicator: "personnel", sex: "F" }, whole: { indicator: "personnel", sex: "_T" } },
};

const women: FigureFacts = { id: "W", sex: "F", value: 300 };
const earlier: FigureFacts = { id: "N17", value: 4001, edition: "2017", source: "edition-17" };
const latest: FigureFacts = { id: "N26", value: 5002, edition: "2026", source: "edition-26" };
const before: FigureFacts = { id: "N14", value: 3901, period: "2014" };
const first: FigureFacts = { id: "N13", value: 3802, period: "2013" };

const dataset = datasetOf([earlier, latest, women, before, first], [rule]);
const published = publishedOf(dataset);
const idsOf = (rows: readonly { readonly id: string }[] | undefined) => rows?.map(({ id }) => id);

describe("a figure that a later edition replaced", () => {
  it("is in no computation: the share is of the figure that stands", () => {
    const inputs = [...published.figures.values()].flatMap(({ provenance }) =>
      provenance.kind === "derived" ? [idsOf(provenance.inputs)] : [],
    );
    expect(inputs).toEqual([["W", "N26"]]);
    expect(published.restingOn.get("N17")).toBeUndefined();
  });

  it("is in no discrepancy, though its value is another", () => {
    expect(published.discrepancies).toEqual([]);
  });

  it("is in no chart and in no list of its indicator", () => {
    expect(idsOf(published.ofIndicator.get("personnel"))).toEqual(["N26", "W", "N14", "N13"]);
    const lines = outline(indicatorDocument(wholePage(dataset, "en"), "personnel")?.blocks);
    expect(lines.some((line) => line.startsWith("series: "))).toBe(true);
    expect(lines.some((line) => line.includes("[N26 5,002]"))).toBe(true);
    expect(lines.filter((line) => line.includes("[N17 "))).toEqual([]);
  });

  it("is no latest value of a result", () => {
    const share = { indicator: "women-share", sex: "F" as const };
    const shares: FigureFacts[] = [
      { id: "S17", value: 9.5, edition: "2017", source: "edition-17", ...share },
      { id: "S26", value: 12.1, edition: "2026", source: "edition-26", ...share },
    ];
    const [result] = resultsOf(wholePage(datasetOf([...shares, target], []), "en"));
    expect(idsOf(result?.latest)).toEqual(["S26"]);
  });

  it("keeps its page, which leads to the one that stands, and is listed on that one’s page as of its edition", async () => {
    const { blocks, frame } = (await figureDocument(dataset, "en", "N17")) ?? {};
    expect(outline(blocks)[2]).toMatch(/^subtitle: .*edition of 2017, revised/);
    expect(outlineOf("same", blocks ?? []).some((line) => line.includes("[N26 5,002]"))).toBe(true);
    const [own] = frame?.notes ?? [];
    expect(own?.text.caveats[0]?.text).toBe(
      "From the edition of 2017; the edition of 2026 gives 5,002, which replaces it.",
    );
    const other = outlineOf("same", (await figureDocument(dataset, "fr", "N26"))?.blocks ?? [], "fr");
    expect(other.find((line) => line.includes("[N17 "))).toContain("édition de 2017, révisée");
  });
});
