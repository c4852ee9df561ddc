import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { Blocks } from "@/components/blocks/blocks";
import { Run } from "@/components/blocks/content";
import { Notes } from "@/components/figure/notes";
import { readDataset } from "@/lib/dataset/read";
import type { ExhibitBlock } from "@/lib/document/block";
import { type Locale, locales } from "@/lib/domain/text";
import { overviewDocument } from "@/lib/features/overview/document";
import { sentencePieces } from "@/lib/view/exhibit/sentence";
import { exhibitsIn } from "../../lib/document/outline";
import { wholePage } from "../../lib/whole-page";

const { dataset } = await readDataset("data/mali");
if (!dataset) throw new Error("data/mali has errors");
const mali = dataset;

const drawnAs = (exhibit: ExhibitBlock["exhibit"], parts: Partial<ExhibitBlock> = {}, locale: Locale = "en") =>
  renderToStaticMarkup(<Blocks blocks={[{ kind: "exhibit", exhibit, ...parts }]} locale={locale} />);

const drawings = await Promise.all(
  locales.map(async (locale) => {
    const { blocks, frame } = await overviewDocument(mali, locale);
    return [
      locale,
      {
        exhibits: exhibitsIn(blocks).map((exhibit) => ({
          exhibit,
          html: drawnAs(exhibit, {}, locale),
        })),
        notes: renderToStaticMarkup(<Notes notes={frame.notes} locale={locale} />),
        notedIds: new Set(frame.notes.flatMap(({ figures }) => figures.map(({ id }) => id))),
      },
    ] as const;
  }),
);
const drawn = new Map(drawings);

function of(locale: Locale) {
  const found = drawn.get(locale);
  if (!found) throw new RangeError(locale);
  return found;
}

/** The figures named in the parts of a page that a pattern finds, each once. */
function figuresIn(html: string, part: RegExp): string[] {
  const parts = Array.from(html.matchAll(part), ([text]) => text).join("");
  return [...new Set(Array.from(parts.matchAll(/data-figure="([^"]+)"/g), ([, id = ""]) => id))].sort();
}

const body = /<div class="exhibit-body">.*?<details/gs;
const table = /<details class="exhibit-table".*?<\/details>/gs;

const cases = locales.flatMap((locale) =>
  of(locale).exhibits.map(({ exhibit, html }) => [exhibit.id, locale, html] as const),
);

describe("an exhibit of the overview", () => {
  it("is one of five", () => {
    expect(cases).toHaveLength(10);
  });

  it.each(cases)("%s (%s) has the same figures in drawing, table and notes", (_, locale, html) => {
    const drawing = figuresIn(html, body);
    expect(drawing.length).toBeGreaterThan(1);
    expect(figuresIn(html, table)).toEqual(drawing);
    expect(drawing.filter((id) => !of(locale).notedIds.has(id))).toEqual([]);
  });

  it.each(cases)("%s (%s) has markers that lead to notes, and notes that lead back to them", (_, locale, html) => {
    const { notes } = of(locale);
    const markers = Array.from(html.matchAll(/<a id="(ref-[^"]+)"[^>]*role="doc-noteref"[^>]*href="#(note-\d+)"/g));
    expect(markers.length).toBeGreaterThan(3);
    for (const [, place, note] of markers) {
      expect(notes).toContain(`id="${note}"`);
      expect(notes).toContain(`role="doc-backlink" href="#${place}"`);
    }
  });

  it.each(cases)("%s (%s) is a figure with its caption, its drawing in words, and its table", (id, locale, html) => {
    const alternative = of(locale).exhibits.find(({ exhibit }) => exhibit.id === id)?.exhibit.alternative.text;
    expect(html).toMatch(new RegExp(`^<figure class="[^"]*" id="${id}" data-exhibit="${id}"><figcaption><h2>`));
    const label = /role="group" aria-label="([^"]+)" data-figures="([^"]+)"/.exec(html);
    expect(label?.[1]).toBe(alternative);
    expect(label?.[2]?.split(" ").sort()).toEqual(figuresIn(html, table));
    expect(html).toMatch(/<details class="exhibit-table"><summary>/);
    expect(html).toContain(`href="#${id}"`);
  });

  it.each(cases)("%s (%s) has no number in its words but figures, dates and what is no statistic", (_, __, html) => {
    const outside = html
      .replace(/<p [^>]*role="note" data-figures=.*?<\/p>/gs, "")
      .replace(/<(data|time)\b.*?<\/\1>/gs, "")
      .replace(/<a\b[^>]*role="doc-noteref".*?<\/a>/gs, "")
      .replace(/<text data-figure.*?<\/text>/gs, "")
      .replace(/<svg[^>]*data-not-a-statistic.*?<\/svg>/gs, "")
      .replace(/<(\w+)[^>]*data-not-a-statistic[^>]*>.*?<\/\1>/gs, "")
      .replace(/<title>.*?<\/title>/gs, "")
      .replace(/<[^>]*>/g, " ");
    expect(outside).not.toMatch(/\d/);
  });
});

describe("an exhibit", () => {
  const [first] = of("en").exhibits;
  if (!first) throw new RangeError("no exhibit");
  const { exhibit } = first;

  it("has its table open where that is what the page is for", () => {
    expect(drawnAs(exhibit, { tableOpen: true })).toMatch(/<details [^>]*open/);
    expect(first.html).not.toMatch(/<details [^>]*open/);
  });

  it("has no link to its indicator on the indicator's own page", () => {
    expect(first.html).toContain(`href="${exhibit.indicatorHref}"`);
    const own = drawnAs(exhibit, { withLink: false });
    expect(own).not.toContain(`<a href="${exhibit.indicatorHref}"`);
  });

  it("has an aside only where there is something to say beside it", () => {
    const { aside: _, ...alone } = exhibit;
    expect(first.html).toContain('<div class="exhibit-aside">');
    expect(drawnAs(alone)).not.toContain('<div class="exhibit-aside">');
  });
});

describe("a sentence", () => {
  it("may say the same words and dates twice", () => {
    const error = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const page = wholePage(mali, "en");
    const pieces = sentencePieces("Places: [F057] ({2015}); Places: [F058] ({2015})", page);
    const html = renderToStaticMarkup(<Run content={pieces} locale="en" />);
    expect(html.match(/<time dateTime="2015"/gi)).toHaveLength(2);
    expect(html.match(/data-figure="/g)).toHaveLength(2);
    expect(error).not.toHaveBeenCalled();
    error.mockRestore();
  });
});
