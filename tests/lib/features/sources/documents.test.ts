import { describe, expect, it } from "vitest";
import type { WholeDataset } from "@/lib/domain/dataset";
import type { Source } from "@/lib/domain/source";
import type { Locale } from "@/lib/domain/text";
import { sourceDocument, sourcesDocument } from "@/lib/features/sources/documents";
import { outline, outlineOf } from "../../document/outline";
import { ruritania, sample, sources, withFigures } from "../../sample-dataset";
import { wholePage } from "../../whole-page";

const withSource = (source: Source): WholeDataset => ({
  ...ruritania,
  sources: new Map([...ruritania.sources, [source.id, source]]),
});

describe("the list of sources", () => {
  it("parts what was read from what that cites, and from the rest", () => {
    expect(outline(sourcesDocument(wholePage(ruritania, "en")).blocks).slice(2, -1)).toEqual([
      "## Read by us",
      "  - Ministry of Order, Note on the Forces of the Realm, Royal Press, 7, March 2016 · 15 figures",
      "    source-note: Read on paper.",
      "## Cited in the publications read",
      "  p: We have not read these.",
      "  - [Review of the forces, title unknown], 2014 · 2 figures",
      "  - Rassendyll, Census of the Realm, n.d. · 1 figure",
      "## Named by other entries of this dataset",
      "  - Manual of the Watch, n.d.",
    ]);
  });

  it("names a source that was read and is cited once, under what was read", () => {
    const read = { ...sources.review, custom: { ...sources.review.custom, read: true } };
    const { blocks } = sourcesDocument(wholePage(withSource(read), "en"));
    expect(outlineOf("read", blocks)).toContain("  - [Review of the forces, title unknown], 2014");
    expect(outlineOf("cited", blocks).slice(2)).toEqual(["  - Rassendyll, Census of the Realm, n.d. · 1 figure"]);
  });

  it("gives reference, note and way in the reader's language", () => {
    const { blocks } = sourcesDocument(wholePage(ruritania, "fr"));
    expect(outlineOf("read", blocks, "fr").slice(1)).toEqual([
      expect.stringContaining("mars 2016"),
      "    source-note: Lue sur papier.",
    ]);
    expect(JSON.stringify(blocks)).toContain('"href":"/fr/ruritania/sources/note-2016"');
  });
});

const linesOf = async (id: string, dataset = ruritania, locale: Locale = "en") =>
  outline((await sourceDocument(dataset, locale, id))?.blocks, locale);

describe("the document of a source", () => {
  it("has the figures read from it and those for which it is cited", async () => {
    const { blocks } = (await sourceDocument(ruritania, "en", "review-2014")) ?? {};
    expect(outlineOf("figures", blocks ?? [])).toEqual([]);
    expect(outlineOf("cited", blocks ?? []).slice(2)).toEqual([
      "    Personnel {women} | Royal Guard | [P02 700] persons | 2015",
      "    Personnel | Royal Guard | [P03 5,200] ≠ persons | 2015",
    ]);
    expect(outlineOf("figures", (await sourceDocument(ruritania, "en", "note-2016"))?.blocks ?? [])).toHaveLength(
      2 + 15,
    );
  });

  it("says what it is, whether it was read and when, and how to cite it", async () => {
    expect(await linesOf("note-2016", withFigures([]))).toEqual([
      "kicker: Source",
      "# Note on the Forces of the Realm",
      "lead: Ministry of Order, Note on the Forces of the Realm, Royal Press, 7, March 2016",
      "p: We read this publication. Read on paper.",
      "p: We know no public address for it.",
      "Read on:",
      "  1 April 2017",
      "p: No figure of this dataset comes from it.",
      "## How to cite this publication",
      "  In a text: (Ministry of Order, 2016)",
      "  As a reference: Ministry of Order, Note on the Forces of the Realm, Royal Press, 7, March 2016. Muster, Ruritania, source note-2016, version 1.2.0, /en/ruritania/sources/note-2016",
    ]);
  });

  it.each(["review-2014", "manual"])("says that %s was not read", async (id) => {
    expect((await linesOf(id))[3]).toMatch(/^p: We have not read this publication: another publication cites it\./);
    expect(await linesOf(id)).not.toContain("Read on:");
  });

  it("opens the publication and the copy that was read, and names the copy with both notes", async () => {
    const readAt = { title: "a mirror", URL: "https://mirror.example", note: { en: "Of 2016.", fr: "De 2016." } };
    const custom = { ...sources.note.custom, readAt };
    const dataset = withSource({ ...sources.note, URL: "https://order.example", custom });
    const { blocks } = (await sourceDocument(dataset, "en", "note-2016")) ?? {};
    const lines = outline(blocks);
    expect(lines[2]).toMatch(/, read at a mirror$/);
    expect(lines[3]).toMatch(/ Read on paper\. Of 2016\.$/);
    expect(lines).not.toContain("p: We know no public address for it.");
    expect(JSON.stringify(blocks).match(/"href":"https:[^"]*"/g)).toEqual([
      '"href":"https://order.example"',
      '"href":"https://mirror.example"',
    ]);
  });

  it("is titled in the reader's language", async () => {
    const title = async (locale: Locale) =>
      (await sourceDocument(ruritania, locale, "review-2014"))?.frame.documentTitle;
    expect(await title("en")).toMatch(/^\[Review of the forces, title unknown\] · Ruritania/);
    expect(await title("fr")).toMatch(/^\[Revue des forces, titre inconnu\] · La Ruritanie/);
  });

  it("numbers the notes of its figures", async () => {
    const document = await sourceDocument(withFigures([sample("P02"), sample("P03")]), "en", "census");
    expect(document?.frame.notes.map(({ number }) => number)).toEqual([1]);
  });

  it("is not there for an unknown source", async () => {
    expect(await sourceDocument(ruritania, "en", "hearsay")).toBeUndefined();
  });
});
