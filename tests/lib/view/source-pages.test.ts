import { describe, expect, it } from "vitest";
import type { Dataset } from "@/lib/domain/dataset";
import { type SourceEntry, sourceList, sourcePage } from "@/lib/view/source-pages";
import { ruritania, sample, sources, withFigures } from "../sample-dataset";

const counts = (entries: readonly SourceEntry[]) => entries.map(({ id, count }) => [id, count]);

describe("the list of sources", () => {
  it("parts what was read from what that cites, and from the rest", () => {
    const list = sourceList(ruritania, "en");
    expect(counts(list.read)).toEqual([["note-2016", 15]]);
    expect(counts(list.cited)).toEqual([
      ["review-2014", 2],
      ["census", 1],
    ]);
    expect(counts(list.other)).toEqual([["manual", 0]]);
  });

  it("names a source that was read and is cited once, under what was read", () => {
    const read = { ...sources.review, custom: { ...sources.review.custom, read: true } };
    const dataset: Dataset = { ...ruritania, sources: new Map([...ruritania.sources, [read.id, read]]) };
    const list = sourceList(dataset, "en");
    expect(counts(list.read)).toEqual([
      ["note-2016", 15],
      ["review-2014", 0],
    ]);
    expect(counts(list.cited)).toEqual([["census", 1]]);
  });

  it("gives reference, note and way in the reader's language", () => {
    const [note] = sourceList(ruritania, "fr").read;
    expect(note).toMatchObject({ href: "/fr/ruritania/sources/note-2016", note: "Lue sur papier." });
    expect(note?.reference.at(-1)?.text).toContain("mars 2016");
    expect(sourceList(ruritania, "en").cited[0]).not.toHaveProperty("note");
  });
});

describe("the page of a source", () => {
  it("has the figures read from it and those for which it is cited", () => {
    const page = sourcePage(ruritania, "en", "review-2014");
    expect(page?.read).toEqual([]);
    expect(page?.cited.map(({ id }) => id)).toEqual(["P02", "P03"]);
    expect(sourcePage(ruritania, "en", "note-2016")?.read).toHaveLength(15);
  });

  it.each([
    ["note-2016", true],
    ["review-2014", false],
    ["manual", false],
  ])("says whether %s was read: %s", (id, wasRead) => {
    expect(sourcePage(ruritania, "en", id)?.wasRead).toBe(wasRead);
  });

  it("says that a source was read for which no figure stands", () => {
    expect(sourcePage(withFigures([]), "en", "note-2016")?.wasRead).toBe(true);
  });

  it("says when it was read, where that is known", () => {
    expect(sourcePage(ruritania, "en", "note-2016")?.accessed).toBe("2017-04-01");
    expect(sourcePage(ruritania, "en", "census")).not.toHaveProperty("accessed");
  });

  it("opens the publication and the copy that was read, and names the copy with both notes", () => {
    const readAt = { title: "a mirror", URL: "https://mirror.example", note: { en: "Of 2016.", fr: "De 2016." } };
    const source = { ...sources.note, URL: "https://order.example", custom: { ...sources.note.custom, readAt } };
    const dataset: Dataset = { ...ruritania, sources: new Map([...ruritania.sources, [source.id, source]]) };
    const page = sourcePage(dataset, "en", source.id);
    expect(page?.links).toEqual([
      { href: "https://order.example", opens: "publication" },
      { href: "https://mirror.example", opens: "file" },
    ]);
    expect(page?.reference.at(-1)?.text).toBe(", read at a mirror");
    expect(page?.note).toBe("Read on paper. Of 2016.");
    expect(sourcePage(ruritania, "en", "census")?.links).toEqual([]);
  });

  it("is titled in the reader's language", () => {
    const title = (locale: "en" | "fr") => sourcePage(ruritania, locale, "review-2014")?.frame.documentTitle;
    expect(title("en")).toMatch(/^\[Review of the forces, title unknown\] · Ruritania/);
    expect(title("fr")).toMatch(/^\[Revue des forces, titre inconnu\] · La Ruritanie/);
  });

  it("numbers the notes of its figures", () => {
    const page = sourcePage(withFigures([sample("P02"), sample("P03")]), "en", "census");
    expect(page?.frame.notes.map(({ number }) => number)).toEqual([1]);
  });

  it("is not there for an unknown source", () => {
    expect(sourcePage(ruritania, "en", "hearsay")).toBeUndefined();
  });
});
