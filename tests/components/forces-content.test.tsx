import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Blocks } from "@/components/blocks/blocks";
import { Notes } from "@/components/figure/notes";
import { readDataset } from "@/lib/dataset/read";
import type { WholeDataset } from "@/lib/domain/dataset";
import { type Locale, locales } from "@/lib/domain/text";
import { forcesDocument } from "@/lib/features/forces/document";
import { ruritania } from "../lib/sample-dataset";
import { wholePage } from "../lib/whole-page";

const { dataset } = await readDataset("data/mali");
if (!dataset) throw new Error("data/mali has errors");
const mali = dataset;

function drawn(of: WholeDataset, locale: Locale) {
  const view = forcesDocument(wholePage(of, locale));
  if (!view) throw new RangeError("no page");
  return {
    html: renderToStaticMarkup(<Blocks blocks={view.blocks} locale={locale} />),
    notes: renderToStaticMarkup(<Notes notes={view.frame.notes} locale={locale} />),
  };
}

const plain = (html: string) =>
  html
    .replace(/<a id="ref-.*?<\/a>/g, "")
    .replace(/<[^>]*>/g, "")
    .replace(/[\s\u00A0\u202F]+/g, " ");

const cases = [mali, ruritania].flatMap((of) => locales.map((locale) => [of.id, locale, of] as const));

describe("the page of forces", () => {
  it.each(cases)("of %s (%s) has markers that lead to notes, and notes that lead back to each", (_, locale, of) => {
    const { html, notes } = drawn(of, locale);
    const markers = [...html.matchAll(/<a id="(ref-[^"]+)"[^>]*role="doc-noteref"[^>]*href="#(note-\d+)"/g)];
    const backs = [...notes.matchAll(/role="doc-backlink" href="#([^"]+)"/g)].map(([, place]) => place);
    expect(markers.map(([, place]) => place).sort()).toEqual(backs.sort());
    for (const [, , note] of markers) expect(notes).toContain(`id="${note}"`);
  });

  it.each(cases)("of %s (%s) names every note for the first time in their order", (_, locale, of) => {
    const numbers = [...drawn(of, locale).html.matchAll(/href="#note-(\d+)"/g)].map(([, number]) => Number(number));
    const first = [...new Set(numbers)];
    // A marker inside an SVG stands where its bar does.
    expect(first.filter((number, place) => number !== place + 1)).toEqual([]);
  });

  it.each(cases)("of %s (%s) has no number but figures, dates and what is no statistic", (_, locale, of) => {
    const outside = drawn(of, locale)
      .html.replace(/<(data|time)\b.*?<\/\1>/gs, "")
      .replace(/<p [^>]*role="note"[^>]* data-figures="[^"]+">.*?<\/p>/gs, "")
      .replace(/<a\b[^>]*role="doc-noteref".*?<\/a>/gs, "")
      .replace(/<text data-figure.*?<\/text>/gs, "")
      .replace(/<svg[^>]*data-not-a-statistic.*?<\/svg>/gs, "")
      .replace(/<(\w+)[^>]*data-not-a-statistic[^>]*>.*?<\/\1>/gs, "")
      .replace(/<title>.*?<\/title>/gs, "")
      .replace(/<[^>]*>/g, " ");
    expect(outside).not.toMatch(/\d/);
  });

  it.each(cases)("of %s (%s) has no id twice, and a heading for each section", (_, locale, of) => {
    const { html } = drawn(of, locale);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
    for (const [, id] of html.matchAll(/<section aria-labelledby="([^"]+)"/g)) expect(html).toContain(`<h2 id="${id}"`);
  });

  it.each(locales)("has what a notComputed is made of on the page (%s)", (locale) => {
    const { html } = drawn(mali, locale);
    const named = [...html.matchAll(/role="note"[^>]* data-figures="([^"]+)"/g)].flatMap(
      ([, ids]) => ids?.split(" ") ?? [],
    );
    expect(named.length).toBeGreaterThan(0);
    for (const id of named) expect(html).toContain(`data-figure="${id}"`);
  });

  it("says who is counted in whom and who commands, in both languages", () => {
    const [en, fr] = locales.map((locale) => plain(drawn(mali, locale).html));
    expect(en).toContain("National Guard may be counted in it ISSAT, §4.iii, para. 1");
    expect(fr).toContain("Garde nationale entre peut-être dans son effectif ISSAT, § 4.iii, par. 1");
    expect(en).toContain("Ministry of Internal Security and Civil Protection (deployment)");
    expect(fr).toContain("Ministère de la Sécurité et de la Protection civile (emploi)");
  });

  it("has neither script nor style of its own", () => {
    expect(drawn(mali, "en").html).not.toMatch(/ style=|<script/);
  });
});
