import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Blocks } from "@/components/blocks/blocks";
import { Page } from "@/components/layout/page";
import { readDataset } from "@/lib/dataset/read";
import { type Locale, locales } from "@/lib/domain/text";
import { justiceDocument } from "@/lib/features/justice/document";
import { wholePage } from "../lib/whole-page";

const { dataset } = await readDataset("data/mali");
if (!dataset) throw new Error("data/mali has errors");
const mali = dataset;

function drawn(locale: Locale): string {
  const view = justiceDocument(wholePage(mali, locale));
  if (!view) throw new Error("no page");
  return renderToStaticMarkup(
    <Page frame={view.frame}>
      <Blocks blocks={view.blocks} locale={locale} />
    </Page>,
  );
}

const sections: Readonly<Record<Locale, readonly string[]>> = {
  en: [
    ...["In 2010", "People held in prison: ", "Occupancy stated by a source", "Sections for minors"],
    ...["Judges and lawyers", "Survey results", "Customary justice"],
    ...["Accountability and oversight", "Other figures on this topic", "Not calculated, and why", "Notes"],
  ],
  fr: [
    ...["En 2010", "Personnes détenues", "Le taux d’occupation", "Les quartiers des mineurs"],
    ...["Juges et avocats", "D’après des enquêtes", "La justice coutumière"],
    ...["Redevabilité et contrôle", "Autres chiffres", "Ce qui n’a pas été calculé", "Notes"],
  ],
};

const told: Readonly<Record<Locale, readonly string[]>> = {
  en: [
    ...["Reports received, not cases established", "Prescribed or announced, not observed"],
    ...["without jurisdiction over the armed forces", "not available, says the source"],
  ],
  fr: [
    ...["Des signalements reçus, non des cas établis", "Prévu ou annoncé, non observé"],
    ...["sans compétence à l’égard des forces armées", "indisponible selon la source"],
  ],
};

const textOf = (html: string) =>
  html
    .replace(/<a [^>]*class="note-mark".*?<\/a>/g, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/&gt;/g, ">")
    .replace(/[\s\u00A0\u202F]+/g, " ");

/** What is left of the content when figures, notes, dates and marked names are gone. */
const unmarked = (html: string) =>
  html
    .slice(html.indexOf("<main"), html.indexOf('<section class="notes"'))
    .replace(/<p [^>]*role="note".*?<\/p>/g, "")
    .replace(/<svg[^>]*data-not-a-statistic.*?<\/svg>/gs, "")
    .replace(/<(\w+)[^>]*data-not-a-statistic[^>]*>.*?<\/\1>/gs, "")
    .replace(/<a [^>]*class="note-mark".*?<\/a>/gs, "")
    .replace(/<(data|time|text|title)\b.*?<\/\1>/gs, "")
    .replace(/<[^>]*>/g, " ");

describe.each(locales)("the page on justice, %s", (locale) => {
  const html = drawn(locale);

  it("has no naked digit", () => {
    expect(unmarked(html).match(/\S*\d\S*/g) ?? []).toEqual([]);
  });

  it("has a note for every marker, and the way back from it", () => {
    const places = Array.from(html.matchAll(/ id="(ref-[^"]+)"/g), ([, place]) => place);
    const back = Array.from(html.matchAll(/role="doc-backlink" href="#([^"]+)"/g), ([, place]) => place);
    expect(places.length).toBeGreaterThan(40);
    expect(back.sort()).toEqual(places.sort());
  });

  it("has each id once, and every address within the page", () => {
    const ids = Array.from(html.matchAll(/ id="([^"]+)"/g), ([, id]) => id);
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
    const wanted = Array.from(html.matchAll(/ href="#([^"]+)"/g), ([, id]) => id);
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("has its sections in the order of the questions", () => {
    const headings = Array.from(html.matchAll(/<h2[^>]*>(.*?)<\/h2>/g), ([, words = ""]) => textOf(words).trim());
    expect(headings).toMatchObject(sections[locale].map((words) => expect.stringContaining(words)));
  });

  it("says that reports are received, meetings prescribed, and the ombudsman without jurisdiction", () => {
    const text = textOf(html);
    for (const words of told[locale]) expect(text).toContain(words);
  });
});
