import { describe, expect, it } from "vitest";
import { readDataset } from "@/lib/dataset/read";
import type { Block, Entry } from "@/lib/document/block";
import { dataNotesDocument } from "@/lib/features/data-notes/document";
import { figureDocument } from "@/lib/features/figure/document";
import { indicatorDocument } from "@/lib/features/indicator/document";
import { publishedOf } from "@/lib/store/published";
import type { Document } from "@/lib/view/frame";
import { everyBlock } from "../lib/document/every-block";
import { wholePage } from "../lib/whole-page";

const { dataset } = await readDataset("data/mali");
if (!dataset) throw new Error("data/mali has errors");

const entriesOf = (document: Document | undefined, of: Entry["of"]) =>
  everyBlock(document?.blocks ?? []).flatMap((block) => (block.kind === "entry" && block.of === of ? [block] : []));
const caveatsOf = (document: Document | undefined) =>
  everyBlock(document?.blocks ?? []).flatMap((block) =>
    block.kind === "list" && block.look === "caveats" ? block.items : [],
  );
const idsOf = (things: readonly { readonly id?: string | undefined }[]) => things.map(({ id }) => id);

const kinds = ["discrepancy", "not-computed"] as const;
const notes = await dataNotesDocument(dataset, "en");
const ambiguous = caveatsOf(notes);

/** The figures that an entry is about. */
const figuresOf = ({ blocks }: Entry) =>
  blocks.flatMap((block: Block) => (block.kind === "paragraph" ? (block.figures ?? []).map(({ id }) => id) : []));

describe("Mali’s data notes", () => {
  it("have an address for every discrepancy, notComputed and ambiguous caveat, each its own", () => {
    const ids = idsOf([...kinds.flatMap((kind) => entriesOf(notes, kind)), ...ambiguous]);
    expect(ids.length).toBeGreaterThan(10);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9-]+$/);
  });

  it("say of every ambiguous caveat what it is about", () => {
    for (const { id, content } of ambiguous)
      expect([id, content[0]]).toEqual([id, expect.objectContaining({ kind: "link" })]);
  });

  it("lead from an ambiguous caveat to what was read, not to what is computed from it", () => {
    const read = [...dataset.figures.values()];
    const pages = new Set(read.flatMap(({ id, indicator }) => [`figures/${id}`, `indicators/${indicator.id}`]));
    const hrefs = ambiguous.flatMap(({ content }) =>
      content.flatMap((each) => (typeof each !== "string" && each.kind === "link" ? each.href : [])),
    );
    expect(hrefs.length).toBeGreaterThan(5);
    const others = hrefs.filter((href) => !href.includes("/sources/") && !pages.has(href.replace("/en/mali/", "")));
    expect(others).toEqual([]);
  });

  it("name the two events of which it is not clear whether they are one", () => {
    const caveat = ambiguous.find(({ id }) => id === "caveat--reform-groups-one-or-two");
    expect(caveat?.content.slice(0, 2)).toMatchObject([
      { content: [expect.stringMatching(/^Multidisciplinary Focus Group/)], href: "/en/mali/sources/issat-mali" },
      { content: [expect.stringMatching(/^Multidisciplinary Working Group/)], href: "/en/mali/sources/issat-mali" },
    ]);
  });
});

describe("Mali’s pages of one figure or indicator", () => {
  it("tell every discrepancy and notComputed at each figure that it concerns", async () => {
    for (const { id } of publishedOf(dataset).figures.values()) {
      const document = await figureDocument(dataset, "en", id);
      for (const kind of kinds) {
        const concerned = entriesOf(notes, kind).filter((entry) => figuresOf(entry).includes(id));
        expect(idsOf(entriesOf(document, kind))).toEqual(idsOf(concerned));
      }
    }
  });

  it("tell a notComputed where its number would stand", () => {
    const onIndicator = (id: string) => entriesOf(indicatorDocument(wholePage(dataset, "fr"), id), "not-computed");
    for (const id of new Set(publishedOf(dataset).notComputed.map(({ indicator }) => indicator.id))) {
      if (indicatorDocument(wholePage(dataset, "fr"), id)) expect(onIndicator(id).length).toBeGreaterThan(0);
    }
    expect(onIndicator("personnel")).toHaveLength(2);
    expect(onIndicator("personnel-per-100000")).toHaveLength(1);
  });

  it("call no discrepancy what the counts of the police give and what is stated: they agree if read as rounded", async () => {
    for (const id of ["F035", "F027", "F028", "women-share--national-police--undated"]) {
      expect(entriesOf(await figureDocument(dataset, "en", id), "discrepancy")).toEqual([]);
    }
    expect(idsOf(caveatsOf(await figureDocument(dataset, "en", "F035")))[0]).toBe("caveat--police-women-two-values");
  });
});
