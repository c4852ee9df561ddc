import { describe, expect, it } from "vitest";
import type { Source } from "@/lib/domain/source";
import { dataNotes } from "@/lib/view/data-notes";
import { figurePage } from "@/lib/view/figure-page";
import { datasetOf } from "../derive/small-dataset";
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
const [discrepancy] = dataNotes(dataset, "en").discrepancies;

describe("figures that disagree", () => {
  it("stand side by side on the data notes, with what is computed from them", () => {
    const rows = discrepancy?.rows.map(({ id }) => id);
    expect(rows?.toSorted()).toEqual(["all", "stated", "women", computed].toSorted());
    expect(discrepancy?.figures.map(({ id }) => id)).toEqual(rows);
  });

  it.each(["all", "women", "stated", computed])("stand on the page of %s, that figure itself left out", (id) => {
    const page = figurePage(dataset, "en", id);
    const [told, ...others] = page?.discrepancies ?? [];
    expect(others).toEqual([]);
    expect(told).toMatchObject({ id: discrepancy?.id, title: discrepancy?.title });
    expect(told?.figures.map((figure) => figure.id)).toContain(id);
    expect(told?.rows.map((row) => row.id)).toEqual(told?.figures.flatMap((each) => (each.id === id ? [] : each.id)));
  });

  it("lead to their own entry from wherever they are listed", () => {
    const href = `/en/${dataset.id}/data-notes#${discrepancy?.id}`;
    expect(discrepancy?.href).toBe(href);
    const page = figurePage(dataset, "en", computed);
    expect(page?.computation?.rows.map(({ discrepancy }) => discrepancy?.href)).toEqual([href, href]);
    expect(figurePage(dataset, "en", "elsewhere")?.discrepancies).toEqual([]);
  });
});

describe("the rows of figures that disagree", () => {
  const one = figureOf("A", { cells: { value: 54 }, printed: "54" });
  const rowsWith = (source: Source) => {
    const two = figureOf("B", { cells: { value: 59 }, printed: "59", source, locator: "p. 2" });
    return dataNotes(withFigures([one, two]), "en").discrepancies.flatMap(({ rows }) => rows);
  };

  it("name their sources where there are several", () => {
    expect(rowsWith(sources.census).map(({ subject }) => subject.details)).toEqual([
      ["Ministry of Order, Note on the Forces, 2016"],
      ["Rassendyll, Census of the Realm, n.d."],
    ]);
    expect(rowsWith(sources.note).map(({ subject }) => subject.details)).toEqual([[], []]);
  });

  it("do not lead to where they stand already", () => {
    expect(rowsWith(sources.census).map(({ discrepancy }) => discrepancy)).toEqual([undefined, undefined]);
  });
});
