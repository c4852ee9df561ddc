import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { reportFormWordsIn } from "../../lib/i18n/report-form-words";
import { reportWordsIn } from "../../lib/i18n/report-words";
import { keptCrawl } from "./crawl";
import { ask, textOf } from "./raw-answer";
import { isDownload, locales, pathIn, raw } from "./site";

const words = reportFormWordsIn("en");
const reportWords = reportWordsIn("en");
const { templates } = reportWords;
const report = pathIn("en", "report");

/** What the reader is given when a button is pressed. */
async function downloaded(page: Page, button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button, exact: true }).first().click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

function documentOf(bytes: Buffer): string {
  return strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
}

test("from the first page, three clicks lead to the gender report as a Word file", async ({ page }) => {
  await page.goto(pathIn("en"));
  await page.getByRole("link", { name: reportWords.title, exact: true }).click();
  await page.getByRole("link", { name: templates.gender }).first().click();
  const { name, bytes } = await downloaded(page, words.take.docx);
  expect(name).toBe(`${raw.id}-report.docx`);
  expect(Object.keys(unzipSync(bytes))).toContain("word/footnotes.xml");
  expect(documentOf(bytes)).toContain("<w:tblHeader/>");
});

test("an author without script chooses, types a row of their own, and takes it along", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const [first] = raw.figures.keys();
  await page.goto(`${report}?figures=${first}`);
  const closed = page.locator(".report-section:not([open]) > summary");
  while ((await closed.count()) > 0) await closed.first().click();
  await page.locator('[name="title"]').fill("Two <b>years</b>");
  await page.locator('[name="own.0.indicator"]').fill("=1+1");
  await page.locator('[name="own.0.target"]').fill("50");
  await page.locator('[name="own.0.latest"]').fill("over 60");
  await page.locator('[name="own.0.source"]').fill("Our register, 2016");
  await page.getByRole("button", { name: words.take.show, exact: true }).first().click();
  await expect(page.locator("article.report h1")).toHaveText("Two <b>years</b>");
  await expect(page.locator("article.report")).toContainText("=1+1");
  await expect(page.locator(".notes")).toContainText("Our register, 2016");
  expect(new URL(page.url()).search).toBe(`?figures=${first}`);
  const { bytes } = await downloaded(page, words.take.docx);
  expect(documentOf(bytes)).toContain("Two &lt;b&gt;years&lt;/b&gt;");
  await context.close();
});

test("what an author typed is there again after a reload, and never in the address", async ({ page }) => {
  await page.goto(`${report}?template=results`);
  const title = page.locator('[name="title"]');
  await page.locator("details:has([name=title]) > summary").click();
  await title.fill("Kept in this browser");
  await title.blur();
  await page.reload();
  await expect(title).toHaveValue("Kept in this browser");
  expect(page.url()).not.toContain("Kept");
});

test("an unknown figure is named and left out", async ({ page }) => {
  const [first] = raw.figures.keys();
  await page.goto(`${report}?figures=${first},no-such-figure`);
  await expect(page.locator(".problems")).toContainText("no-such-figure");
  await expect(page.locator("article.report [data-figure]").first()).toBeVisible();
});

test("an address of ten thousand characters is refused kindly", async () => {
  for (const locale of locales) {
    const answer = await ask(`${pathIn(locale, "report")}?figures=${"F".repeat(10_000)}`);
    expect(answer.status).toBe(414);
    expect(textOf(answer)).toContain(`<html lang="${locale}"`);
    expect(textOf(answer)).toContain('<p class="lead">');
  }
});

test("every file that a page of the site names is there", async () => {
  const links = locales.flatMap((locale) => keptCrawl(locale).flatMap((page) => page.links));
  const asked = new Map(links.map((link) => new URL(link)).map((url) => [url.pathname + url.search, url.pathname]));
  const known = [...asked].map(async ([path, pathname]) => ((await isDownload(pathname)) ? [path] : []));
  const paths = (await Promise.all(known)).flat();
  expect(paths.some((path) => path.endsWith("/download.zip"))).toBe(true);
  const ofExhibits = paths.filter((path) => path.includes("/exhibits/"));
  expect(ofExhibits.length).toBeGreaterThan(50);
  const ofFigures = paths.filter((path) => path.includes("/figures/")).filter((_, place) => place % 50 === 0);
  const others = paths.filter((path) => !/\/(exhibits|figures)\//.test(path));
  for (const path of [...ofExhibits.filter((each) => !/\.png(\?|$)/.test(each)), ...ofFigures, ...others]) {
    const { status, headers, body } = await ask(path);
    expect(status, path).toBe(200);
    expect(headers["content-disposition"], path).toMatch(/^attachment; filename="[\w.-]+"$/);
    expect(body.byteLength, path).toBeGreaterThan(100);
  }
});

for (const locale of locales) {
  test(`printed to PDF, a report in ${locale} says every figure and every note of its page`, async ({ page }) => {
    await page.goto(`${pathIn(locale, "report")}?figures=all`);
    const said = await page.evaluate(() => {
      const text = (element: Element) => element.textContent ?? "";
      const figures = [...document.querySelectorAll("article.report data[data-figure]")].map(text);
      const notes = [...document.querySelectorAll(".notes > ol > li")].map((note) => {
        const copy = note.cloneNode(true) as Element;
        for (const links of copy.querySelectorAll(".note-links")) links.remove();
        return text(copy);
      });
      return { figures, notes };
    });
    const pdf = await page.pdf({ tagged: true, preferCSSPageSize: true });
    expect(pdf.includes("/StructTreeRoot")).toBe(true);
    const { words: printedWords, leadsTo } = await readPdf(pdf);
    const printed = bare(printedWords);
    expect(said.figures.length).toBeGreaterThan(raw.figures.size);
    expect(said.notes.length).toBeGreaterThan(10);
    expect(said.figures.filter((figure) => !printed.includes(bare(figure)))).toEqual([]);
    expect(said.notes.filter((note) => !printed.includes(bare(note)))).toEqual([]);
    expect(said.notes.map((_, place) => `note-${place + 1}`).filter((note) => !leadsTo.has(note))).toEqual([]);
    expect(printed).not.toContain(bare(reportFormWordsIn(locale).take.show));
  });
}

/** Letters alone: lines and columns break elsewhere on paper. */
function bare(text: string): string {
  return text.replace(/[\s\u00AD]/g, "");
}

/** Points from the foot and the head of a page in which only page numbers stand. */
const edge = 40;

/** The words of a PDF in their order, without the numbers of its pages, and the places within it that its links lead to. */
async function readPdf(bytes: Buffer): Promise<{ readonly words: string; readonly leadsTo: ReadonlySet<string> }> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: string[] = [];
  const leadsTo = new Set<string>();
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const words = items.flatMap((item) => {
      if (!("str" in item)) return [];
      const [, , , , , y = 0] = item.transform as number[];
      return y < edge || y > height - edge ? [] : [item.str];
    });
    pages.push(words.join(""));
    for (const { dest } of await page.getAnnotations()) if (typeof dest === "string") leadsTo.add(dest);
  }
  return { words: pages.join(""), leadsTo };
}
