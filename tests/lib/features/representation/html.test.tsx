import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { DocumentPage } from "@/components/layout/page";
import { readDataset } from "@/lib/dataset/read";
import { locales } from "@/lib/domain/text";
import { representationDocument } from "@/lib/features/representation/document";
import { wholePage } from "../../whole-page";

const { dataset } = await readDataset("data/mali");
if (!dataset) throw new Error("data/mali has errors");
const mali = dataset;

const pages = locales.flatMap((locale) =>
  [undefined, 20, Number.NaN].map((benchmark) => {
    const document = representationDocument(wholePage(mali, locale), benchmark);
    if (!document) throw new Error("no page");
    return [locale, benchmark, renderToStaticMarkup(<DocumentPage document={document} />)] as const;
  }),
);

const all = (html: string, pattern: RegExp) => Array.from(html.matchAll(pattern), ([, found = ""]) => found);

/** The part of a page that is read before its notes, without drawings and all that may hold digits. */
function naked(html: string): string {
  const content = html.slice(html.indexOf("<h1"), html.indexOf('role="doc-endnotes"'));
  return content
    .replace(/<div class="exhibit-body">.*?<details/gs, "<details")
    .replace(/<(data|time)[ >].*?<\/\1>/gs, "")
    .replace(/<a [^>]*role="doc-noteref".*?<\/a>/gs, "")
    .replace(/<(\w+)[^>]*data-not-a-statistic.*?<\/\1>/gs, "")
    .replace(/<p [^>]*role="note".*?<\/p>/gs, "")
    .replace(/<[^>]*>/g, " ");
}

describe.each(pages)("the page of representation (%s, benchmark %s)", (locale, benchmark, html) => {
  it("shows no digit outside a figure, a note or a date", () => {
    expect(naked(html).match(/.{0,40}\d.{0,20}/g)).toBeNull();
  });

  it("has a note for every marker and a way back from each", () => {
    const notes = new Set(all(html, /<li id="(note-\d+)"/g));
    const leads = all(html, /role="doc-noteref" href="#([^"]+)"/g);
    expect(leads.filter((id) => !notes.has(id))).toEqual([]);
    const places = all(html, / id="(ref-\d+-\d+)"/g);
    expect(new Set(places).size).toBe(places.length);
    expect(all(html, /role="doc-backlink" href="#([^"]+)"/g).toSorted()).toEqual(places.toSorted());
  });

  it("names in arithmetic only figures that stand on the page", () => {
    const shown = new Set(all(html, /data-figure="([^"]+)"/g));
    const named = all(html, /data-figures="([^"]*)"/g).flatMap((ids) => ids.split(" "));
    expect(named.filter((id) => id !== "" && !shown.has(id))).toEqual([]);
  });

  it("has one element for each id, and an anchor for each section", () => {
    const ids = all(html, / id="([^"]+)"/g);
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
    const sections = all(html, /<nav class="sections".*?<\/nav>/gs).join("");
    expect(all(sections, /href="#([^"]+)"/g).every((id) => ids.includes(id))).toBe(true);
  });

  it("has a form that the server answers, with what was laid", () => {
    const [form = ""] = html.match(/<form.*?<\/form>/s) ?? [];
    expect(form).toContain(`action="/${locale}/mali/representation#benchmark" method="get"`);
    expect(form).toMatch(/<label.*<input type="number"[^>]*name="benchmark".*<\/label>/s);
    expect(form).toContain(`value="${benchmark === 20 ? 20 : 30}"`);
    expect(html.includes('<p role="status" class="issue">')).toBe(Number.isNaN(benchmark));
  });

  it("carries no style and no script of its own", () => expect(html).not.toMatch(/ style=|<script/));
});

describe("the page of representation", () => {
  it("writes French with its own spaces and apostrophes", () => {
    const [, , fr = ""] = pages.find(([locale]) => locale === "fr") ?? [];
    const text = naked(fr).replace(/&#x27;/g, "'");
    expect(text).not.toMatch(/[A-Za-zé]'[a-zé]| [;:?!]/);
  });
});
