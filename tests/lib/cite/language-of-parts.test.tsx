import { Document, Packer, Paragraph } from "docx";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Run } from "@/components/blocks/content";
import { Notes } from "@/components/figure/notes";
import { citeFull, citeShort } from "@/lib/cite/publication";
import { citation, number } from "@/lib/document/content";
import type { Source } from "@/lib/domain/source";
import type { Locale } from "@/lib/domain/text";
import { DocumentText } from "@/lib/export/docx/text";
import { figureRow } from "@/lib/view/figure-row";
import { readDocx } from "../export/docx/read-docx";
import { figureOf, sources, withFigures } from "../sample-dataset";
import { wholePage } from "../whole-page";

const german: Source = { ...sources.note, language: "de-AT" };
const english: Source = { ...sources.note, language: "en" };
const ofUnknown: Source = sources.note;

const reference = (source: Source, locale: Locale) =>
  renderToStaticMarkup(<Run content={citation(citeFull(source, locale))} locale={locale} />);

/** A page that cites one figure of a source. */
function pageOf(source: Source, locale: Locale) {
  const figure = figureOf("L1", { cells: { value: 5 }, printed: "fünf", source });
  const page = wholePage(withFigures([figure]), locale);
  const row = figureRow(figure, page);
  return { row, frame: page.frame([row], undefined) };
}

function notesOf(source: Source, locale: Locale): string {
  return renderToStaticMarkup(<Notes notes={pageOf(source, locale).frame.notes} locale={locale} />);
}

/** The languages of the runs of a footnote, by their text. */
async function runsInWord(source: Source, locale: Locale): Promise<ReadonlyMap<string, string>> {
  const { row, frame } = pageOf(source, locale);
  const text = new DocumentText(frame, "");
  const children = [new Paragraph({ children: text.content([number(row)]) })];
  const document = new Document({ footnotes: text.notes(), sections: [{ children }] });
  const xml = readDocx(await Packer.toBuffer(document)).parts["word/footnotes.xml"] ?? "";
  const runs = xml.matchAll(/<w:lang w:val="([^"]*)"\/><\/w:rPr><w:t[^>]*>([^<]*)<\/w:t>/g);
  return new Map(Array.from(runs, ([, language = "", words = ""]) => [words, language]));
}

describe("the title of a source", () => {
  it("says its language where that is known and not the page's", () => {
    expect(reference(german, "en")).toContain('<cite lang="de-AT">Note on the Forces of the Realm</cite>');
    expect(reference(english, "fr")).toContain('<cite lang="en">');
    for (const html of [reference(english, "en"), reference(ofUnknown, "fr")]) expect(html).not.toContain("lang=");
  });

  it("says none where it is ours, or translated", () => {
    const described: Source = { ...sources.review, language: "de" };
    const translated: Source = { ...german, custom: { title: { en: german.title, fr: "Note sur les forces" } } };
    for (const locale of ["en", "fr"] as const) {
      expect(citeShort(described, locale).map(({ lang }) => lang)).toEqual([undefined, undefined]);
    }
    expect(reference(translated, "fr")).not.toContain("lang=");
    expect(reference(translated, "en")).toContain('lang="de-AT"');
  });
});

describe("the words printed in a source", () => {
  it("say their language in notes", () => {
    expect(notesOf(german, "en")).toContain('<span lang="de-AT">“fünf”</span>');
    expect(notesOf(english, "en")).not.toContain("lang=");
    expect(notesOf(english, "fr")).toContain('<span lang="en">«\u00A0fünf\u00A0»</span>');
  });

  it("say it in Word, whose spelling is checked by it", async () => {
    const runs = await runsInWord(english, "fr");
    expect(runs.get("Note on the Forces")).toBe("en-GB");
    expect(runs.get("«\u00A0fünf\u00A0»")).toBe("en-GB");
    expect(runs.get("Imprimé ")).toBe("fr-FR");
    expect((await runsInWord(german, "fr")).get("Note on the Forces")).toBe("de-AT");
  });
});
