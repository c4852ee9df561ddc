import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Notes } from "@/components/figure/notes";
import { SupportContent } from "@/components/page/support-content";
import { readDataset } from "@/lib/dataset/read";
import type { Dataset } from "@/lib/domain/dataset";
import { type Locale, locales } from "@/lib/domain/text";
import { supportPage } from "@/lib/view/support-page";
import { ruritania } from "../lib/sample-dataset";

const { dataset } = await readDataset("data/mali");
if (!dataset) throw new Error("data/mali has errors");
const mali = dataset;

function drawn(of: Dataset, locale: Locale) {
  const view = supportPage(of, locale);
  if (!view) throw new RangeError("no page");
  return {
    html: renderToStaticMarkup(<SupportContent view={view} />),
    notes: renderToStaticMarkup(<Notes notes={view.frame.notes} locale={locale} />),
  };
}

const plain = (html: string) =>
  html
    .replace(/<a id="ref-.*?<\/a>/g, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/[\s\u00A0\u202F]+/g, " ");

const cases = [mali, ruritania].flatMap((of) => locales.map((locale) => [of.id, locale, of] as const));

describe("the page of support", () => {
  it.each(cases)("of %s (%s) has markers that lead to notes, and notes that lead back to each", (_, locale, of) => {
    const { html, notes } = drawn(of, locale);
    const markers = [...html.matchAll(/<a id="(ref-[^"]+)"[^>]*role="doc-noteref"[^>]*href="#(note-\d+)"/g)];
    const backs = [...notes.matchAll(/role="doc-backlink" href="#([^"]+)"/g)].map(([, place]) => place);
    expect(markers.map(([, place]) => place).sort()).toEqual(backs.sort());
    for (const [, , note] of markers) expect(notes).toContain(`id="${note}"`);
  });

  it.each(cases)("of %s (%s) has no number but figures, dates and what is no statistic", (_, locale, of) => {
    const outside = drawn(of, locale)
      .html.replace(/<(data|time)\b.*?<\/\1>/gs, "")
      .replace(/<a\b[^>]*role="doc-noteref".*?<\/a>/gs, "")
      .replace(/<p [^>]*role="note"[^>]* data-figures="[^"]+">.*?<\/p>/gs, "")
      .replace(/<text data-figure.*?<\/text>/gs, "")
      .replace(/<svg[^>]*data-not-a-statistic.*?<\/svg>/gs, "")
      .replace(/<(\w+)[^>]*data-not-a-statistic[^>]*>.*?<\/\1>/gs, "")
      .replace(/<title>.*?<\/title>/gs, "")
      .replace(/<[^>]*>/g, " ");
    expect(outside).not.toMatch(/\d/);
  });

  it("begins with the count line, in both languages", () => {
    expect(plain(drawn(mali, "en").html)).toContain(
      "27 rows · 5 with a target · 1 reached on an assumed reading · 2 not reached on an assumed reading · 2 targets without a value · 22 without a target",
    );
    expect(plain(drawn(mali, "fr").html)).toContain(
      "27 lignes · 5 avec une cible · 1 atteinte selon une lecture supposée · 2 non atteintes selon une lecture supposée · 2 cibles sans valeur · 22 sans cible",
    );
  });

  it("has a column of baselines where there is one, and else says that there is none", () => {
    const [ofMali, ofRuritania] = [mali, ruritania].map((of) => drawn(of, "en").html);
    expect(ofMali).toContain("The sources read give no baseline for any of these rows.");
    expect(ofMali).not.toContain(">Baseline<");
    expect(ofRuritania).toContain(">Baseline<");
    expect(ofRuritania).not.toContain("give no baseline");
  });

  it("says what a donor leads, by which paragraph, and that money is planned and not spent", () => {
    const text = plain(drawn(mali, "fr").html);
    expect(text).toContain(
      "Programme danois de réconciliation et de dialogue partenaire technique et financier § 5 .iii, par. 2",
    );
    expect(text).toContain("Prévu, et non dépensé.");
    expect(text).toContain("300 millions d’euros par an");
  });
});
