import { describe, expect, it } from "vitest";
import { cite } from "@/lib/cite/cited-figure";
import { citationText, type NoteText, noteText } from "@/lib/cite/note-text";
import { numberNotes } from "@/lib/document/number-notes";
import { citationsOf, type Figure } from "@/lib/domain/figure";
import type { Citation, Source } from "@/lib/domain/source";
import type { Locale } from "@/lib/domain/text";
import { messagesIn } from "@/lib/i18n/messages";
import { figureOf, ruritania, sample, sources } from "../sample-dataset";

/** `_` stands for a no-break space. */
const unfold = (text: string) => text.replaceAll("_", "\u00A0");

function textOf(locale: Locale, ...figures: readonly Figure[]): NoteText {
  const [note, ...others] = numberNotes(figures.map(cite));
  if (!note || others.length > 0) throw new RangeError("not one note");
  return noteText(note, locale, (id) => ruritania.figures.get(id));
}

function chainOf(id: string, locale: Locale): string {
  return citationText(citationsOf(sample(id))[0], locale)
    .map(({ text }) => text)
    .join("");
}

describe("the source chain of a note", () => {
  it.each<[string, string, Locale, string]>([
    ["only what was read", "P01", "en", "Ministry of Order, Note on the Forces, 2016, §2, para._1."],
    ["only what was read", "P01", "fr", "Ministry of Order, Note on the Forces, 2016, §_2, par._1."],
    [
      ...(["whom it cites", "P02", "en"] as const),
      "Ministry of Order, Note on the Forces, 2016, §2, para._1, citing [Review of the forces, title unknown], 2014 (no bibliography entry).",
    ],
    [
      ...(["whom that cites in turn", "P03", "en"] as const),
      "Ministry of Order, Note on the Forces, 2016, footnote 3, citing [Review of the forces, title unknown], 2014 (no bibliography entry), which itself cites Rassendyll, Census of the Realm, n.d.",
    ],
    [
      ...(["whom that cites in turn", "P03", "fr"] as const),
      "Ministry of Order, Note on the Forces, 2016, note de bas de page 3, qui cite [Revue des forces, titre inconnu], 2014 (absent de la bibliographie), laquelle cite elle-même Rassendyll, Census of the Realm, s._d.",
    ],
  ])("names %s (%s, %s)", (_, id, locale, text) => {
    expect(chainOf(id, locale)).toBe(unfold(text));
  });

  it("ends in one full stop, also after “n.d.”", () => {
    const citation = { ...citationsOf(sample("P01"))[0], via: [sources.census] };
    const text = citationText(citation, "fr").map((piece) => piece.text);
    expect(text.join("")).toMatch(/[^.\s]\.\sd\.$/);
  });

  it("sets titles in italics, but not what we call an untitled thing", () => {
    const italic = citationText(citationsOf(sample("P03"))[0], "en").filter((piece) => piece.italic);
    expect(italic.map(({ text }) => text)).toEqual(["Note on the Forces", "Census of the Realm"]);
  });
});

describe("a note on a publication that was read in a copy", () => {
  const copy = { title: "a mirror", URL: "https://mirror.example/data.csv" };
  const [{ source, locator, printed, via }] = citationsOf(sample("P02"));
  const linksIn = (citation: Citation) =>
    citationText(citation, "en").flatMap(({ text, link }) => (link ? [[text, link.opens, link.href]] : []));

  it("names the producer first, then the copy, then whom it cites", () => {
    const read = { source: { ...source, custom: { readAt: copy } }, locator, printed, via };
    const said = (locale: Locale) => citationText(read, locale).map(({ text }) => text);
    expect(said("en").join("")).toMatch(/^Ministry of Order, .*, para\.\u00A01, read at a mirror, citing /);
    expect(said("fr").join("")).toContain(", lu dans a mirror, qui cite ");
  });

  it("opens the publication where its address is known, else the copy, else nothing", () => {
    const at = (URL?: string) => ({ ...source, ...(URL && { URL }), custom: { readAt: copy } });
    const linksOf = (of: Source) => linksIn({ source: of, locator, printed, via: [] });
    expect(linksOf(at("https://order.example/note"))).toEqual([
      ["Note on the Forces", "publication", "https://order.example/note"],
    ]);
    expect(linksOf(at())).toEqual([["Note on the Forces", "file", copy.URL]]);
    expect(linksOf(source)).toEqual([]);
  });
});

describe("a note on a web page", () => {
  const [{ locator, printed, via }] = citationsOf(sample("P02"));
  const page = { ...sources.note, type: "webpage", URL: "https://order.example/note" };
  const placeIn = (source: Source, words = printed) =>
    citationText({ source, locator, printed: words, via }, "en").find(({ link }) => link?.opens === "words")?.link
      ?.href;

  it("leads to the words, percent-encoded", () => {
    expect(placeIn(page, "1,440 police–half-time, 9% & more")).toBe(
      "https://order.example/note#:~:text=1%2C440%20police%E2%80%93half%2Dtime%2C%209%25%20%26%20more",
    );
    expect(placeIn({ ...page, URL: "https://order.example/note#two" })).toBe(
      "https://order.example/note#two:~:text=700",
    );
  });

  it("leads to no words that may not be there: of what was read in a copy, or is no web page", () => {
    expect(
      placeIn({ ...page, custom: { readAt: { title: "a mirror", URL: "https://mirror.example" } } }),
    ).toBeUndefined();
    expect(placeIn({ ...page, type: "report" })).toBeUndefined();
  });
});

describe("the tokens of a note", () => {
  it("stand in order, each once", () => {
    const again = figureOf("again", { cells: { low: 6000, qualifier: "over" }, printed: "over 6,000", period: "2014" });
    expect(textOf("en", sample("P01"), sample("W01"), again).printed).toEqual([
      { text: "over 6,000" },
      { text: "9.5%" },
    ]);
  });
});

describe("the doubts of a note", () => {
  it.each<[string, Locale, readonly string[]]>([
    ["P01", "en", []],
    ["P04", "en", ["Date not stated."]],
    ["P04", "fr", ["Date non précisée."]],
    ["P05", "en", ["An estimate."]],
    ["P05", "fr", ["Estimation."]],
    ["T01", "en", ["A target: not clear from the wording.", "Its reading is assumed."]],
    ["T01", "fr", [`Cible_: ${messagesIn("fr").figure.targetType.unclear}.`, "Lecture supposée."]],
    ["C01", "en", []],
  ])("of %s are told (%s)", (id, locale, doubts) => {
    expect(textOf(locale, sample(id)).doubts).toEqual(doubts.map(unfold));
  });

  it.each([
    ["P", "Provisional."],
    ["B", "Break in the series."],
    ["U", "Doubtful: use with care."],
  ] as const)("tell of status %s", (status, doubt) => {
    const doubtful = figureOf("one", { cells: { value: 7, status }, printed: "7", period: "undated" });
    expect(textOf("en", doubtful).doubts).toEqual(["Date not stated.", doubt]);
  });
});

describe("the caveats of a note", () => {
  it("write the figures that a caveat names in words, without a word that warns", () => {
    expect(textOf("en", sample("P03")).caveats).toEqual([
      { text: unfold("over_6,000 in the text, 5,200 in a footnote.") },
    ]);
    expect(textOf("fr", sample("P03")).caveats).toEqual([
      { text: unfold("plus de_6\u202F000 dans le texte, 5\u202F200 dans une note.") },
    ]);
  });

  it("flag an ambiguous wording", () => {
    expect(textOf("en", sample("T01")).caveats).toEqual([{ flag: "Ambiguous.", text: "It is not said of what." }]);
    expect(textOf("fr", sample("T01")).caveats[0]?.flag).toBe("Lecture incertaine.");
  });

  it("flag nothing else, name places, and keep the id of a figure that is not there", () => {
    expect(textOf("en", sample("P04")).caveats).toEqual([{ text: unfold("Like 25 in §2, para._4; see P99.") }]);
    expect(textOf("fr", sample("P04")).caveats).toEqual([{ text: unfold("Comme 25 au §_2, par._4_; voir P99.") }]);
  });
});

describe("a note without a figure", () => {
  it("cannot be", () => {
    const note = { number: 3, figures: [], anchors: [] };
    expect(() => noteText(note, "en", () => undefined)).toThrow("note 3 has no figure");
  });
});
