import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { Blocks } from "@/components/blocks/blocks";
import { Exhibit } from "@/components/exhibit/exhibit";
import { readDataset } from "@/lib/dataset/read";
import { type Locale, locales } from "@/lib/domain/text";
import { dataNotesDocument } from "@/lib/features/data-notes/document";
import { figureDocument } from "@/lib/features/figure/document";
import { sourceDocument } from "@/lib/features/sources/documents";
import { exhibitIndicators, standaloneExhibit } from "@/lib/view/exhibit/exhibits-of";
import type { Document } from "@/lib/view/frame";

const { dataset } = await readDataset("data/mali");
if (!dataset) throw new Error("data/mali has errors");
const mali = dataset;
const exhibits = await exhibitIndicators(mali);

function htmlOf(document: Document | undefined): string {
  if (!document) throw new RangeError("no document");
  return renderToStaticMarkup(<Blocks blocks={document.blocks} locale={document.frame.locale} />);
}

async function figureHtml(locale: Locale, id: string): Promise<string> {
  return htmlOf(await figureDocument(mali, locale, id));
}

const textOf = (html: string) => html.replace(/<[^>]*>/g, "").replaceAll("\u00A0", " ");

/** What a button copies: the text of the element that it names. */
function copiedText(html: string, id: string): string {
  return textOf(new RegExp(`<p [^>]*id="${id}".*?</p>`, "s").exec(html)?.[0] ?? "");
}

describe.each(locales)("how to cite, %s", (locale) => {
  it("stands on a figure's page as two texts, each with a hidden button that names it, and three files", async () => {
    const html = await figureHtml(locale, "F085");
    for (const id of ["cite-sentence", "cite-reference"]) {
      expect(copiedText(html, id)).not.toBe("");
      expect(html).toMatch(
        new RegExp(
          `<button type="button" class="copy" hidden="" data-island="copy" data-copy="${id}" data-copied="Copi`,
        ),
      );
    }
    expect(copiedText(html, "cite-reference")).toContain(`/${locale}/mali/figures/F085`);
    for (const format of ["bib", "ris", "json"])
      expect(html).toContain(`href="/${locale}/mali/figures/F085.${format}"`);
    expect(html.match(/<output class="copied"><\/output>/g)).toHaveLength(2);
  });

  it("names the figure whose number the sentence holds", async () => {
    expect(await figureHtml(locale, "F040")).toMatch(
      /<p class="citation" id="cite-sentence" role="note" data-figures="F040">/,
    );
  });

  it("stands on a source's page", async () => {
    const error = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const html = htmlOf(await sourceDocument(mali, locale, "ipu-parliaments"));
    expect(copiedText(html, "cite-sentence")).toMatch(/^\((Inter-Parliamentary Union|Union interparlementaire).*\)$/);
    expect(html).toContain(`href="/${locale}/mali/sources/ipu-parliaments.ris"`);
    expect(error).not.toHaveBeenCalled();
    error.mockRestore();
  });

  it.each([...exhibits.keys()])("%s can be taken along and cited", async (id) => {
    const found = await standaloneExhibit(mali, locale, id);
    if (!found) throw new RangeError(id);
    const html = renderToStaticMarkup(<Exhibit exhibit={found.exhibit} locale={locale} />);
    const base = `/${locale}/mali/exhibits/${id}`;
    for (const format of ["svg", "png", "csv", "xlsx", "bib", "ris", "json"])
      expect(html).toContain(`href="${base}.${format}"`);
    const label = new RegExp(`href="${base}\\.svg" aria-label="([^"]+)"`).exec(html)?.[1];
    expect(label).toContain(found.exhibit.indicatorName.replaceAll("&", "&amp;"));
    expect(label).toContain("SVG");
    expect(copiedText(html, `${id}-cite`)).toMatch(/\(.+\)\.$/);
  });

  it("the whole dataset is two links away", async () => {
    const html = htmlOf(await dataNotesDocument(mali, locale));
    expect(html).toContain(`href="/${locale}/mali/download.zip"`);
    expect(html).toContain(`href="/${locale}/mali/download.xlsx"`);
  });
});

it("the army's share is a sentence as one would write it", async () => {
  expect(copiedText(await figureHtml("en", "F040"), "cite-sentence")).toBe(
    "In 2014, 7 % of the army were women (ISSAT, n.d., §4.iii, para. 2).",
  );
});
