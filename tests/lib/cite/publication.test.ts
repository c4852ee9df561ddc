import { describe, expect, it } from "vitest";
import { accessedOn, citeFull, citeShort, sourceAuthors, sourceYear, type TextPiece } from "@/lib/cite/publication";
import type { Source } from "@/lib/domain/source";
import { sources } from "../sample-dataset";

/** A reference as one text, with italics between asterisks and plain spaces. */
function marked(pieces: readonly TextPiece[]): string {
  return pieces
    .map(({ text, italic }) => (italic ? `*${text}*` : text))
    .join("")
    .replaceAll("\u00A0", " ");
}

const { note, review, census, manual } = sources;
const published: Source = { ...manual, publisher: "Royal Press", issued: { "date-parts": [[2009, 6, 1]] } };
const named: Source = { ...note, title: "Ministry of Order Yearbook", "title-short": "Ministry of Order Yearbook" };

describe("a short reference", () => {
  it.each<[string, Source, string, string]>([
    [
      ...(["author, short title, year", note] as const),
      ...(["Ministry of Order, *Note on the Forces*, 2016", "Ministry of Order, *Note on the Forces*, 2016"] as const),
    ],
    [
      ...(["no author and a title of ours, in either language", review] as const),
      ...(["[Review of the forces, title unknown], 2014", "[Revue des forces, titre inconnu], 2014"] as const),
    ],
    [
      ...(["no year", census] as const),
      ...(["Rassendyll, *Census of the Realm*, n.d.", "Rassendyll, *Census of the Realm*, s. d."] as const),
    ],
    [
      ...(["neither author nor year", manual] as const),
      ...(["*Manual of the Watch*, n.d.", "*Manual of the Watch*, s. d."] as const),
    ],
    [
      ...(["the publisher in the author's place", published] as const),
      ...(["Royal Press, *Manual of the Watch*, 2009", "Royal Press, *Manual of the Watch*, 2009"] as const),
    ],
    [
      ...(["a title that names its author itself", named] as const),
      ...(["*Ministry of Order Yearbook*, 2016", "*Ministry of Order Yearbook*, 2016"] as const),
    ],
  ])("has %s", (_, source, en, fr) => {
    expect(marked(citeShort(source, "en"))).toBe(en);
    expect(marked(citeShort(source, "fr"))).toBe(fr);
  });
});

describe("a full reference", () => {
  it.each<[string, Source, string, string]>([
    [
      ...(["publisher, number and month", note] as const),
      "Ministry of Order, *Note on the Forces of the Realm*, Royal Press, 7, March 2016",
      "Ministry of Order, *Note on the Forces of the Realm*, Royal Press, 7, mars 2016",
    ],
    [
      ...(["a title of ours, in either language", review] as const),
      ...(["[Review of the forces, title unknown], 2014", "[Revue des forces, titre inconnu], 2014"] as const),
    ],
    [
      ...(["no date", census] as const),
      ...(["Rassendyll, *Census of the Realm*, n.d.", "Rassendyll, *Census of the Realm*, s. d."] as const),
    ],
    [
      ...(["a publisher named once, as the author", published] as const),
      "Royal Press, *Manual of the Watch*, 1 June 2009",
      "Royal Press, *Manual of the Watch*, 1er juin 2009",
    ],
  ])("has %s", (_, source, en, fr) => {
    expect(marked(citeFull(source, "en"))).toBe(en);
    expect(marked(citeFull(source, "fr"))).toBe(fr);
  });
});

describe("the parts of a reference", () => {
  it("are several authors' names, of persons the family name", () => {
    const authors = [{ literal: "Court of Audit" }, { family: "Hentzau", given: "Rupert" }];
    expect(sourceAuthors({ ...manual, author: authors }, "en")).toBe("Court of Audit, Hentzau");
  });

  it("are the authors' names in the reader's language, where the dataset has them", () => {
    const translated = {
      ...manual,
      author: [{ literal: "Court of Audit" }],
      custom: { authors: { fr: ["Cour des comptes"] } },
    };
    expect(sourceAuthors(translated, "en")).toBe("Court of Audit");
    expect(sourceAuthors(translated, "fr")).toBe("Cour des comptes");
    expect(marked(citeFull(translated, "fr"))).toMatch(/^Cour des comptes, \*/);
  });

  it("are the year of issue, or that there is none", () => {
    expect(sourceYear(note, "fr")).toBe("2016");
    expect(sourceYear(census, "en")).toBe("n.d.");
  });

  it("are the day of reading, where it is known", () => {
    expect(accessedOn(note)).toBe("2017-04-01");
    expect(accessedOn(census)).toBeUndefined();
  });
});
