import { describe, expect, it } from "vitest";
import { citedInChart } from "@/lib/chart/spec";
import { readDataset } from "@/lib/dataset/read";
import type { Exhibit } from "@/lib/document/block";
import type { FigureRow } from "@/lib/document/figure-row";
import { numbersOf } from "@/lib/document/numbers";
import type { WholeDataset } from "@/lib/domain/dataset";
import { type Locale, locales } from "@/lib/domain/text";
import { documentDocx } from "@/lib/export/docx/document-docx";
import { noChoice } from "@/lib/features/report/choice";
import { emptyOwnRow, noEntries, type ReportEntries } from "@/lib/features/report/entries";
import { type ReportPage, reportPage } from "@/lib/features/report/page";
import type { Report } from "@/lib/features/report/report";
import { quantityText } from "@/lib/format/quantity";
import { exportWordsIn } from "@/lib/i18n/export-words";
import { reportFormWordsIn } from "@/lib/i18n/report-form-words";
import { exhibitIndicators } from "@/lib/view/exhibit/exhibits-of";
import { ruritania } from "../../sample-dataset";
import { noteNumbers } from "./note-numbers";
import { faultsIn, type ReadDocx, readDocx } from "./read-docx";

const { dataset: shipped } = await readDataset("data/mali");
if (!shipped) throw new Error("the shipped dataset has errors");
const mali = shipped;

const site = "https://muster.example.org";

/** One white pixel. */
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=",
  "base64",
);

const ownRow = {
  ...emptyOwnRow,
  ...{ indicator: "Patrols led by women", level: "Output", unit: "patrols", source: "Field report, 2016" },
  ...{ latest: "4321", latestDate: "2016" },
};

/** A report with everything that a dataset has. */
async function everything(
  dataset: WholeDataset,
  locale: Locale,
  entries: Partial<ReportEntries> = {},
): Promise<ReportPage> {
  const exhibits = [...(await exhibitIndicators(dataset)).keys()];
  return reportPage(
    dataset,
    locale,
    { ...noChoice, template: "results", figures: "all", exhibits },
    { ...noEntries, title: "Results", author: "A. Author", ownRows: [ownRow], ...entries },
  );
}

/** @param drawn takes the exhibits that were drawn */
async function written(page: ReportPage, drawn: Exhibit[] = []): Promise<ReadDocx> {
  const picture = async (exhibit: Exhibit) => {
    drawn.push(exhibit);
    return png;
  };
  const { document, report } = page;
  if (!document || !report) throw new Error("an empty report");
  const { title, author, colophon: description } = report;
  return readDocx(await documentDocx({ document, title, author, description, site }, picture));
}

function reportOf({ report }: ReportPage): Report {
  if (!report) throw new Error("an empty report");
  return report;
}

/** Every row of a report that has a number, wherever it stands. */
function rowsOf({ results, exhibits, figures, discrepancies }: Report): FigureRow[] {
  return [
    ...results.flatMap(({ baseline, target, latest, change }) => [
      ...[...baseline, ...(target ? [target] : []), ...latest].map(({ row }) => row),
      ...("row" in change ? [change.row] : []),
    ]),
    ...exhibits.flatMap(({ rows, aside = [] }) => [...rows, ...numbersOf(aside).flatMap(({ row }) => row ?? [])]),
    ...figures,
    ...discrepancies.flatMap(({ rows }) => rows),
  ];
}

const cases = [mali, ruritania].flatMap((dataset) => locales.map((locale) => ({ id: dataset.id, dataset, locale })));

describe.each(cases)("a report of all of $id as a Word file ($locale)", async ({ dataset, locale }) => {
  const page = await everything(dataset, locale);
  const report = reportOf(page);
  const drawn: Exhibit[] = [];
  const docx = await written(page, drawn);
  const words = exportWordsIn(locale).docx;

  it("has every number, each with the marker of its own note", () => {
    const rows = rowsOf(report);
    const numbers = noteNumbers(docx, page.page.frame.notes, locale, site);
    expect(rows.length).toBeGreaterThan(10);
    const missing = rows.filter(({ cited: { figure, note } }) => {
      return !docx.text.includes(`${quantityText(figure.quantity, figure.unit, locale)}[${numbers.get(note)}]`);
    });
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  it("has every note as a footnote, with all its words and addresses", () => {
    const numbers = noteNumbers(docx, page.page.frame.notes, locale, site);
    expect([...numbers.values()].sort((a, b) => a - b)).toEqual(page.page.frame.notes.map((_, place) => place + 1));
  });

  it("draws a chart with the numbers of its own notes, and names them before the table", () => {
    const numbers = noteNumbers(docx, page.page.frame.notes, locale, site);
    expect(drawn.map(({ id }) => id)).toEqual(report.exhibits.map(({ id }) => id));
    for (const [place, { chart, id }] of report.exhibits.entries()) {
      const asked = citedInChart(chart).map(({ note }) => numbers.get(note));
      expect(
        citedInChart((drawn[place] ?? report.exhibits[0])?.chart ?? chart).map(({ note }) => note),
        id,
      ).toEqual(asked);
    }
    const lines = docx.text.split("\n").filter((line) => line.startsWith(words.pictureNotes));
    expect(lines).toHaveLength(report.exhibits.length);
    for (const line of lines) expect(line.slice(words.pictureNotes.length)).toMatch(/^( \d+([–,] ?\d+)*)$/);
  });

  it("numbers its footnotes in the order of its text, as Word does", () => {
    const xml = docx.parts["word/document.xml"] ?? "";
    const order = Array.from(xml.matchAll(/<w:footnoteReference w:id="(\d+)"\/>/g), ([, id]) => Number(id));
    expect(order).toEqual(page.page.frame.notes.map((_, place) => place + 1));
    const fields = [...xml.matchAll(/NOTEREF note_(\d+) /g)].map(([, number]) => number);
    const bookmarks = new Set(Array.from(xml.matchAll(/w:name="note_(\d+)"/g), ([, number]) => number));
    expect(fields.filter((number) => !bookmarks.has(number))).toEqual([]);
  });

  it("has the count line, the discrepancies and the colophon in full", () => {
    const said = [report.countLine, report.colophon, ...report.introduction];
    for (const text of said) expect(docx.text).toContain(text);
    for (const { title, arithmetic, reasons } of report.discrepancies) {
      for (const text of [title, arithmetic, reasons]) expect(docx.text).toContain(text);
    }
    for (const { reservations, sources, verdict } of report.results) {
      const words = verdict.filter((piece) => typeof piece === "string");
      for (const text of [...reservations, ...sources, ...words]) expect(docx.text).toContain(text);
    }
  });

  it("marks the author's own row in words", () => {
    const { text } = docx;
    expect(text).toMatch(
      new RegExp(`Patrols led by women\\n(.*\\n)?${reportFormWordsIn(locale).report.entered}\\npatrols`),
    );
    expect(text).toContain("Output");
  });

  it("gives each picture its alternative text", () => {
    const xml = docx.parts["word/document.xml"] ?? "";
    expect([...xml.matchAll(/<wp:docPr /g)].length).toBe(report.exhibits.length);
    const said = Array.from(xml.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g), ([, text]) => text);
    expect(said.map((text) => text?.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&"))).toEqual(
      report.exhibits.map(({ alternative }) => alternative.text.replaceAll('"', "&quot;")),
    );
  });

  it("repeats the head of each table and cuts no row", () => {
    const tables = (docx.parts["word/document.xml"] ?? "").split("<w:tbl>").slice(1);
    expect(tables.length).toBeGreaterThan(1);
    for (const table of tables) {
      const rows = table.split("<w:tr>").slice(1);
      expect(rows.filter((row) => row.includes("<w:tblHeader/>"))).toEqual([rows[0]]);
      expect(rows.filter((row) => !row.includes("<w:cantSplit/>"))).toEqual([]);
    }
  });

  it("is in its language, with a title and an author, and well-formed", () => {
    const language = locale === "en" ? "en-GB" : "fr-FR";
    expect(docx.parts["word/styles.xml"]).toContain(`<w:lang w:val="${language}"/>`);
    const named = Array.from(
      (docx.parts["word/document.xml"] ?? "").matchAll(/<w:lang w:val="([^"]*)"/g),
      ([, tag]) => tag,
    );
    expect(new Set(named)).toEqual(new Set([language]));
    expect(docx.parts["docProps/core.xml"]).toMatch(/<dc:title>Results<\/dc:title>.*<dc:creator>A\. Author</s);
    expect(Object.entries(docx.parts).filter(([, xml]) => faultsIn(xml).length > 0)).toEqual([]);
  });
});

describe("a report as a Word file", () => {
  it("is refused where a number has lost its note", async () => {
    const { document, ...page } = await everything(ruritania, "en");
    if (!document) throw new Error("an empty report");
    const notes = document.frame.notes.filter(({ number }) => number !== 3);
    const lacking = { ...page, document: { ...document, frame: { ...document.frame, notes } } };
    await expect(written(lacking)).rejects.toThrow("note 3");
  });

  it("shows what an author types as text, whatever it is", async () => {
    const wild = `</w:t><w:br/> & "x" 'y' ${String.fromCharCode(1, 11, 0xfffe, 0xd800)}<!-- ]]> {{PAGE}} =1+1`;
    const typed = { title: wild, author: wild, period: wild, introduction: wild };
    const page = await everything(ruritania, "en", {
      ...typed,
      ownRows: [{ ...ownRow, level: wild, indicator: wild }],
    });
    const docx = await written(page);
    expect(Object.entries(docx.parts).flatMap(([name, xml]) => faultsIn(xml).map((fault) => [name, fault]))).toEqual(
      [],
    );
    const shown = docx.text.split(`</w:t><w:br/> & "x" 'y' <!-- ]]> {{PAGE}} =1+1`).length - 1;
    // Title, period, author, introduction; level and indicator of the row.
    expect(shown).toBe(6);
  });

  it("turns pages for the results alone", async () => {
    const landscape = /<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/g;
    const withResults = await written(await everything(ruritania, "en"));
    expect([...(withResults.parts["word/document.xml"] ?? "").matchAll(landscape)].length).toBe(1);
    const without = await written(await reportPage(ruritania, "en", { ...noChoice, exhibits: ["personnel"] }));
    expect(without.parts["word/document.xml"]).not.toMatch(landscape);
    expect(without.footnotes.size).toBeGreaterThan(0);
  });
});
