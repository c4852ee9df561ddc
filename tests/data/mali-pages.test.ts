import { describe, expect, it } from "vitest";
import { readDataset } from "@/lib/dataset/read";
import { publishedOf } from "@/lib/store/published";
import { dataNotes } from "@/lib/view/data-notes";
import { figurePage } from "@/lib/view/figure-page";
import { indicatorPage } from "@/lib/view/indicator-page";

const { dataset } = await readDataset("data/mali");
if (!dataset) throw new Error("data/mali has errors");

const notes = dataNotes(dataset, "en");
const idsOf = (things: readonly { readonly id: string }[] | undefined) => things?.map(({ id }) => id);

describe("Mali’s data notes", () => {
  it("have an address for every discrepancy, notComputed and ambiguous caveat, each its own", () => {
    const ids = [...notes.discrepancies, ...notes.notComputed, ...notes.ambiguous].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9-]+$/);
  });

  it("say of every ambiguous caveat what it is about", () => {
    for (const { id, about } of notes.ambiguous) expect([id, about?.length]).not.toEqual([id, 0]);
  });

  it("name the two events of which it is not clear whether they are one", () => {
    const caveat = notes.ambiguous.find(({ id }) => id === "reform-groups-one-or-two");
    expect(caveat?.about).toEqual([
      { label: expect.stringMatching(/^Multidisciplinary Focus Group/), href: "/en/mali/sources/issat-mali" },
      { label: expect.stringMatching(/^Multidisciplinary Working Group/), href: "/en/mali/sources/issat-mali" },
    ]);
  });
});

describe("Mali’s pages of one figure or indicator", () => {
  it("tell every discrepancy and notComputed at each figure that it concerns", () => {
    for (const figure of publishedOf(dataset).figures.values()) {
      const page = figurePage(dataset, "en", figure.id);
      const concerned = <Entry extends { readonly figures: readonly { readonly id: string }[] }>(
        entries: readonly Entry[],
      ) => entries.filter(({ figures }) => figures.some(({ id }) => id === figure.id));
      expect(idsOf(page?.discrepancies)).toEqual(idsOf(concerned(notes.discrepancies)));
      expect(idsOf(page?.notComputed)).toEqual(idsOf(concerned(notes.notComputed)));
    }
  });

  it("tell a notComputed where its number would stand", () => {
    for (const id of new Set(publishedOf(dataset).notComputed.map(({ indicator }) => indicator.id))) {
      const page = indicatorPage(dataset, "en", id);
      if (page) expect(page.notComputed.length).toBeGreaterThan(0);
    }
    expect(indicatorPage(dataset, "fr", "personnel")?.notComputed).toHaveLength(2);
    expect(indicatorPage(dataset, "fr", "personnel-per-100000")?.notComputed).toHaveLength(1);
  });

  it("call no discrepancy what the counts of the police give and what is stated: they agree if read as rounded", () => {
    for (const id of ["F035", "F027", "F028", "women-share--national-police--undated"]) {
      expect(figurePage(dataset, "en", id)?.discrepancies).toEqual([]);
    }
    const [caveat] = figurePage(dataset, "en", "F035")?.caveats ?? [];
    expect(caveat?.id).toBe("police-women-two-values");
  });
});
