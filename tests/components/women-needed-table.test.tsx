import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Notes } from "@/components/figure/notes";
import { WomenNeededTable } from "@/components/table/women-needed-table";
import { readDataset } from "@/lib/dataset/read";
import { type Locale, locales } from "@/lib/domain/text";
import { PageDraft } from "@/lib/view/frame";
import { womenNeeded } from "@/lib/view/women-needed";

const { dataset } = await readDataset("data/mali");
if (!dataset) throw new Error("data/mali has errors");

function drawn(locale: Locale, percent = 30) {
  const page = new PageDraft(dataset as NonNullable<typeof dataset>, locale);
  const view = womenNeeded(page.dataset, percent, page, "reader");
  const { notes } = page.frame(undefined);
  return {
    view,
    table: renderToStaticMarkup(<WomenNeededTable view={view} locale={locale} />),
    notes: renderToStaticMarkup(<Notes notes={notes} locale={locale} />),
  };
}

const plain = (html: string) =>
  html
    .replace(/<(p|tr|th|td|caption|span class="details")[ >]/g, " | $&")
    .replace(/<a class="flag".*?<\/a>/g, "")
    .replace(/<a id="ref-.*?<\/a>/g, "")
    .replace(/<[^>]*>/g, "")
    .replace(/&gt;/g, ">")
    .replace(/[\s\u00A0\u202F]+/g, " ")
    .replace(/( \|)+/g, " |");

describe("the table of women needed", () => {
  it("says in both languages what is needed, whose the benchmark is, and that it is no target", () => {
    const [en, fr] = locales.map((locale) => plain(drawn(locale).table));
    expect(en).toContain("| Women needed to reach a benchmark of 30 % | Force | Women | More needed |");
    expect(en).toContain("| National Police | date not stated | ≈ 700 of > 6,000 | > 1,000 |");
    expect(en).toContain("| Army | 2014 | 7 %. The sources read give no counts.");
    expect(en).toMatch(
      /The sources read set no target for these forces\. Benchmark set by the reader, at constant strength\.$/,
    );
    expect(fr).toContain(
      "| Femmes nécessaires pour atteindre la valeur de référence de 30 % | Force | Femmes | En plus |",
    );
    expect(fr).toContain("| Garde nationale | 2015 | ≈ 100 sur ≈ 3 000 | ≈ 800 |");
    expect(fr).toMatch(/Les décomptes sont absents des sources lues\./);
  });

  it("is a table with a caption and headers, whose markers lead to notes and back", () => {
    const { table, notes } = drawn("en");
    expect(table.match(/<th scope="col"/g)).toHaveLength(3);
    expect(table.match(/<th scope="row"/g)).toHaveLength(5);
    expect(table).toContain('benchmark of <span data-not-a-statistic="true">30</span>');
    const places = Array.from(table.matchAll(/ id="(ref-[^"]+)"/g), ([, place]) => place);
    const back = Array.from(notes.matchAll(/role="doc-backlink" href="#([^"]+)"/g), ([, place]) => place);
    expect(back.sort()).toEqual(places.sort());
    expect(notes).not.toMatch(/figures\/[^"]*--at-/);
  });

  it("gives the reason where there is no number, and is silent of targets where there is one", () => {
    expect(drawn("en", 5).table).toMatch(/role="note"[^>]*data-figures="F028 F027"/);
    const { view } = drawn("en");
    const targeted = renderToStaticMarkup(<WomenNeededTable view={{ ...view, hasTarget: true }} locale="en" />);
    expect(targeted).not.toContain("No target");
    expect(renderToStaticMarkup(<WomenNeededTable view={{ ...view, rows: [] }} locale="en" />)).toBe("");
  });
});
