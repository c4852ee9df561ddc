import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { DocumentPage } from "@/components/layout/page";
import { readDataset } from "@/lib/dataset/read";
import { locales } from "@/lib/domain/text";
import { supportDocument } from "@/lib/features/support/document";
import { ruritania } from "../../sample-dataset";
import { wholePage } from "../../whole-page";

const { dataset } = await readDataset("data/mali");
if (!dataset) throw new Error("data/mali has errors");

const cases = [dataset, ruritania].flatMap((of) =>
  locales.map((locale) => {
    const document = supportDocument(wholePage(of, locale));
    if (!document) throw new RangeError("no page");
    return [of.id, locale, renderToStaticMarkup(<DocumentPage document={document} />)] as const;
  }),
);

describe("the page of support", () => {
  it.each(cases)("of %s (%s) has markers that lead to notes, and notes that lead back to each", (_, __, html) => {
    const markers = [...html.matchAll(/<a id="(ref-[^"]+)"[^>]*role="doc-noteref"[^>]*href="#(note-\d+)"/g)];
    const backs = [...html.matchAll(/role="doc-backlink" href="#([^"]+)"/g)].map(([, place]) => place);
    expect(markers.map(([, place]) => place).sort()).toEqual(backs.sort());
    for (const [, , note] of markers) expect(html).toContain(`id="${note}"`);
  });

  it.each(cases)("of %s (%s) has no number but figures, dates and what is no statistic", (_, __, html) => {
    const outside = html
      .slice(html.indexOf("<h1"), html.indexOf('role="doc-endnotes"'))
      .replace(/<(data|time)\b.*?<\/\1>/gs, "")
      .replace(/<a\b[^>]*role="doc-noteref".*?<\/a>/gs, "")
      .replace(/<p [^>]*role="note"[^>]* data-figures="[^"]+">.*?<\/p>/gs, "")
      .replace(/<text data-figure.*?<\/text>/gs, "")
      .replace(/<svg[^>]*data-not-a-statistic.*?<\/svg>/gs, "")
      .replace(/<(\w+)[^>]*data-not-a-statistic[^>]*>.*?<\/\1>/gs, "")
      .replace(/<title>.*?<\/title>/gs, "")
      .replace(/<[^>]*>/g, " ");
    expect(outside).not.toMatch(/\d/);
  });
});
