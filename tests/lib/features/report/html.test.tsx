import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Notes } from "@/components/figure/notes";
import { DocumentFile, DocumentPage } from "@/components/layout/page";
import { readDataset } from "@/lib/dataset/read";
import { type Locale, locales } from "@/lib/domain/text";
import { parseReportChoice } from "@/lib/features/report/choice";
import { parseReportEntries } from "@/lib/features/report/entries";
import { reportPage } from "@/lib/features/report/page";

const { dataset } = await readDataset("data/mali");
if (!dataset) throw new Error("data/mali has errors");
const mali = dataset;

const typed = {
  title: "<script>alert(1)</script> & more",
  author: '"><img src=x>',
  introduction: "One.\n\nTwo </article>.",
  "own.0.indicator": "Women trained <b>",
  "own.0.unit": "persons",
  "own.0.target": "120",
  "own.0.due": "2016",
  "own.0.latest": "over 100",
  "own.0.latestDate": "2016-06",
  "own.0.source": "Lists of the project",
};

async function drawn(locale: Locale, query: Record<string, string>, form: Record<string, string> = {}) {
  const view = await reportPage(mali, locale, parseReportChoice(query), parseReportEntries(form));
  const { page, document } = view;
  return {
    view,
    html: renderToStaticMarkup(<DocumentPage document={page} />),
    file: document ? renderToStaticMarkup(<DocumentFile document={document} />) : "",
    notes: renderToStaticMarkup(<Notes notes={page.frame.notes} locale={locale} />),
  };
}

const gender = { template: "gender" };
const plain = (html: string) => html.replace(/<[^>]*>/g, " ").replace(/[\s\u00A0\u202F]+/g, " ");
const articleOf = (html: string) => /<article class="report".*<\/article>/s.exec(html)?.[0] ?? "";
const formActions = (html: string) =>
  Array.from(html.matchAll(/formAction="([^"]*)"/gi), ([, address = ""]) => address);

describe("the report page with nothing chosen", () => {
  it("says how to begin, in both languages, and has no report and nothing to take away", async () => {
    const [en, fr] = [await drawn("en", {}), await drawn("fr", {})];
    expect(plain(en.html)).toMatch(/Make a report.*Results framework.*Gender monitoring.*Choose figures yourself/);
    expect(plain(fr.html)).toMatch(/Préparer un rapport.*Cadre de résultats.*Choisir vous-même les chiffres/);
    expect(en.html).toContain('href="/en/mali/report?template=gender"');
    expect(articleOf(en.html)).toBe("");
    expect(formActions(en.html).join()).not.toContain("docx");
  });
});

describe.each(locales)("the form (%s)", async (locale) => {
  const { html, view } = await drawn(locale, gender, typed);
  const form = /<form id="report-form".*?<\/form>/s.exec(html)?.[0] ?? "";

  it("is one form that posts all of it to the preview, and to each file", () => {
    expect(html.match(/<form\b/g)).toHaveLength(1);
    expect(form).toContain(`method="post"`);
    expect(form).toContain(`action="/${locale}/mali/report/preview?template=gender"`);
    for (const format of ["docx", "xlsx", "html"])
      expect(formActions(form)).toContain(`/${locale}/mali/report/${format}?template=gender`);
  });

  it("means the preview where Enter is pressed in a field", () => {
    const first = /<button[^>]*type="submit"[^>]*>/.exec(html)?.[0];
    expect(first).not.toMatch(/formaction/i);
  });

  it("comes back with all that was typed, and one more empty row", () => {
    const entries = parseReportEntries(
      Object.fromEntries(
        Array.from(form.matchAll(/<input[^>]*name="([^"]*)"[^>]*value="([^"]*)"/g), ([, name = "", value = ""]) => [
          name,
          value.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&"),
        ]),
      ),
    );
    expect({ ...entries, introduction: view.entries.introduction }).toEqual(view.entries);
    expect(form).toContain('name="own.1.indicator"');
    expect(form).not.toContain('name="own.2.indicator"');
    expect(form).toMatch(/<textarea name="introduction"[^>]*>\s*One\.\s+Two &lt;\/article&gt;\./);
  });

  it("has a label for every field, and words for every button", () => {
    const outside = html.replace(/<label\b.*?<\/label>/gs, "");
    expect(outside).not.toMatch(/<(input|select|textarea)\b/);
    for (const [, words = ""] of html.matchAll(/<button\b[^>]*>(.*?)<\/button>/gs)) {
      expect(plain(words)).toMatch(/\p{L}{3}/u);
    }
  });

  it("has a field for the level of each row of the dataset, which belongs to the form", () => {
    const levels = [...articleOf(html).matchAll(/<input[^>]*name="level\.[^>]*>/g)].map(([field]) => field);
    expect(levels).toHaveLength(view.report?.results.filter(({ own }) => !own).length ?? 0);
    for (const field of levels) expect(field).toContain('form="report-form"');
  });
});

describe.each(locales)("the report (%s)", async (locale) => {
  const { html, notes, file, view } = await drawn(locale, gender, typed);
  const article = articleOf(html);

  it("has markers that lead to notes, and notes that lead back to each", () => {
    const markers = [...article.matchAll(/id="(ref-[^"]+)"[^>]*href="#(note-\d+)"/g)];
    const backs = [...notes.matchAll(/role="doc-backlink" href="#([^"]+)"/g)].map(([, place]) => place);
    expect(markers.length).toBeGreaterThan(50);
    expect(markers.map(([, place]) => place).sort()).toEqual(backs.sort());
    for (const [, , note] of markers) expect(notes).toContain(`id="${note}"`);
  });

  it("shows every figure of the document, its count line and every discrepancy", () => {
    const { report } = view;
    if (!report) throw new RangeError("no report");
    const rows = report.results.flatMap(({ baseline, latest, target, change }) => [
      ...[...baseline, ...latest].map(({ row }) => row.id),
      ...(target ? [target.row.id] : []),
      ...("row" in change ? [change.row.id] : []),
    ]);
    const others = [...report.figures, ...report.exhibits.flatMap((exhibit) => exhibit.rows)].map(({ id }) => id);
    for (const id of [...rows, ...others]) expect(article).toContain(`data-figure="${id}"`);
    expect(plain(article)).toContain(plain(report.countLine));
    expect(report.discrepancies.length).toBeGreaterThan(0);
    for (const { id } of report.discrepancies) expect(article).toContain(`id="${id}"`);
  });

  it("has no number but figures, dates and what is no statistic", () => {
    const outside = article
      .replace(/<(data|time)\b.*?<\/\1>/gs, "")
      .replace(/<a\b[^>]*role="doc-noteref".*?<\/a>/gs, "")
      .replace(/<p [^>]*role="note".*?<\/p>/gs, "")
      .replace(/<text data-figure.*?<\/text>/gs, "")
      .replace(/<svg[^>]*data-not-a-statistic.*?<\/svg>/gs, "")
      .replace(/<(\w+)[^>]*data-not-a-statistic[^>]*>.*?<\/\1>/gs, "")
      .replace(/<(title|desc)\b.*?<\/\1>/gs, "")
      .replace(/<[^>]*>/g, " ");
    expect(outside).not.toMatch(/\d/);
  });

  it("takes what the author typed as text, never as markup", () => {
    expect(html).not.toMatch(/<script>|<img|<b>Women|Women trained <b>/);
    expect(html.match(/<\/article>/g)?.length).toBe((view.report?.discrepancies.length ?? 0) + 1);
    expect(article).toContain("Women trained &lt;b&gt;");
    expect(article).toContain(
      locale === "fr" ? "Saisi par l’auteur de ce rapport" : "Entered by the author of this report",
    );
  });

  it("leaves as a file without form, field, button and script, with the same figures and all notes", () => {
    expect(file).not.toMatch(/<(form|input|button|script|textarea|datalist)\b/);
    const ids = (text: string) => [...text.matchAll(/data-figure="([^"]+)"/g)].map(([, id]) => id);
    expect(ids(file)).toEqual(ids(article));
    expect(file).toContain(notes);
  });
});

describe("the island of the page", () => {
  it("is in the page, not in the file", async () => {
    const { html, file } = await drawn("en", gender);
    expect(html).toContain('data-island="report"');
    expect(file).not.toContain('data-island="report"');
  });
});

describe("what could not be taken into a report", () => {
  it("is said in a box that is announced", async () => {
    const { html } = await drawn("en", { figures: "F999" });
    expect(plain(/<div role="status">.*?<\/div><\/div>/s.exec(html)?.[0] ?? "")).toMatch(/Please check.*F ?999/);
  });
});
