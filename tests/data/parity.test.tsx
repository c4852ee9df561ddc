import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Exhibit } from "@/components/exhibit/exhibit";
import { Notes } from "@/components/figure/notes";
import { Page } from "@/components/layout/page";
import { ReportContent, ReportFile } from "@/components/page/report-content";
import { readDataset } from "@/lib/dataset/read";
import { type Locale, locales } from "@/lib/domain/text";
import { exhibitCsv } from "@/lib/export/csv/exhibit-csv";
import { reportDocx } from "@/lib/export/docx/report-docx";
import { exhibitSvg } from "@/lib/export/picture/exhibit-svg";
import { exhibitXlsx } from "@/lib/export/xlsx/exhibit-xlsx";
import { reportXlsx } from "@/lib/export/xlsx/report-xlsx";
import { exportWordsIn } from "@/lib/i18n/export-words";
import { exhibitIndicators, standaloneExhibit } from "@/lib/view/exhibit/standalone";
import { publishedOf } from "@/lib/view/published";
import { noChoice } from "@/lib/view/report/choice";
import { emptyOwnRow, noEntries } from "@/lib/view/report/entries";
import { reportPage } from "@/lib/view/report/report-page";
import { readDocx } from "../lib/export/docx/read-docx";
import { notesIn, numbersIn, wordsIn } from "../lib/export/picture/pictures";
import { readCsv } from "../lib/export/read-csv";
import { readWorkbook, tableOf } from "../lib/export/xlsx/read-workbook";

const { dataset } = await readDataset("data/mali");
if (!dataset) throw new Error("data/mali has errors");
const mali = dataset;

/** One white pixel, as a picture. */
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=",
  "base64",
);

/** What a document says: its figures, each with the note that it leads to, and the words of every note. */
interface Said {
  readonly figures: ReadonlySet<string>;
  readonly notes: ReadonlyMap<number, string>;
}

/** What one document says and another does not, in either direction. */
function differences(one: Said, other: Said): string[] {
  const lacks = (a: Said, b: Said) => [
    ...[...a.figures].filter((figure) => !b.figures.has(figure)),
    ...[...a.notes].flatMap(([number, text]) => (b.notes.get(number) === text ? [] : [`note ${number}: ${text}`])),
  ];
  return [...lacks(one, other), ...lacks(other, one)];
}

/** The same document, as if one note had been forgotten. */
function withoutNote({ figures, notes }: Said, forgotten: number): Said {
  return { figures, notes: new Map([...notes].filter(([number]) => number !== forgotten)) };
}

/** Words as every format has them: one space between them, no mark of direction. */
function plain(text: string): string {
  return text.replaceAll("\u200E", "").replace(/\s+/g, " ").trim();
}

function saidByHtml(element: ReactElement): Said {
  const html = renderToStaticMarkup(element);
  const numbers = html.matchAll(/<data [^>]*data-figure="([^"]+)"[^>]*>.*?<\/data><a [^>]*href="#note-(\d+)"/gs);
  const drawn = html.matchAll(/<text data-figure="([^"]+)"(?:(?!<\/text>).)*?href="#note-(\d+)"/gs);
  const notes = html.matchAll(/<li id="note-(\d+)">(.*?)<span class="note-links">/gs);
  return {
    figures: new Set(Array.from([...numbers, ...drawn], ([, id, note]) => `${id} ${note}`)),
    notes: new Map(Array.from(notes, ([, number, words = ""]) => [Number(number), plain(wordsIn(words))])),
  };
}

function saidBySvg(svg: string): Said {
  return {
    figures: new Set(numbersIn(svg).map(({ id, note }) => `${id} ${note}`)),
    notes: new Map([...notesIn(svg)].map(([number, text]) => [number, plain(text)])),
  };
}

function saidByRows(rows: readonly Record<string, unknown>[], locale: Locale): Said {
  const { columns } = exportWordsIn(locale);
  return {
    figures: new Set(rows.map((row) => `${row[columns.figure]} ${row[columns.note]}`)),
    notes: new Map(rows.map((row) => [Number(row[columns.note]), plain(String(row[columns.noteText]))])),
  };
}

const exhibits = [...exhibitIndicators(mali).keys()].flatMap((id) => locales.map((locale) => ({ id, locale })));

describe.each(exhibits)("the exhibit $id ($locale)", async ({ id, locale }) => {
  const standalone = standaloneExhibit(mali, locale, id);
  if (!standalone) throw new RangeError(id);
  const { exhibit, frame } = standalone;
  const page = saidByHtml(
    <>
      <Exhibit exhibit={exhibit} locale={locale} />
      <Notes notes={frame.notes} locale={locale} />
    </>,
  );
  const workbook = await readWorkbook(await exhibitXlsx(standalone));
  const { sheets, columns } = exportWordsIn(locale);
  const inSheets = tableOf(workbook, sheets.notes).map((row): [number, string] => [
    Number(row[columns.number]),
    plain(String(row[columns.text])),
  ]);
  const exits = {
    csv: saidByRows(readCsv(exhibitCsv(standalone).body.toString("utf8")), locale),
    svg: saidBySvg(exhibitSvg(standalone)),
    xlsx: { ...saidByRows(tableOf(workbook, sheets.figures), locale), notes: new Map(inSheets) },
  };

  it("has figures and notes", () => {
    expect(page.figures.size).toBeGreaterThan(1);
    expect(page.notes.size).toBeGreaterThan(0);
  });

  it.each(["csv", "svg", "xlsx"] as const)("says as %s what it says on a page", (format) => {
    expect(differences(page, exits[format])).toEqual([]);
  });

  it.each(["csv", "svg", "xlsx"] as const)("would be told apart as %s without any one of its notes", (format) => {
    for (const number of page.notes.keys()) {
      expect(differences(page, withoutNote(exits[format], number))).toHaveLength(1);
    }
  });
});

const ownRow = {
  ...{ ...emptyOwnRow, indicator: "Officers trained", unit: "persons", source: "Training register, 2016" },
  ...{ baseline: "10", baselineDate: "2014", target: "45", due: "2016", latest: "over 41", latestDate: "2016" },
};

describe.each(locales)("a report with every figure, every exhibit and an own row (%s)", async (locale) => {
  const choice = {
    ...noChoice,
    template: "results",
    figures: "all",
    exhibits: [...exhibitIndicators(mali).keys()],
  } as const;
  const view = reportPage(mali, locale, choice, { ...noEntries, ownRows: [ownRow] });
  const page = saidByHtml(
    <Page frame={view.frame}>
      <ReportContent view={view} />
    </Page>,
  );
  const workbook = await readWorkbook(await reportXlsx(view));
  const { columns, sheets } = exportWordsIn(locale);
  const ofNotes: readonly string[] = [sheets.results, sheets.notes, sheets.disagreements];
  const withFigures = workbook.worksheets.slice(1).filter(({ name }) => !ofNotes.includes(name));
  const xlsx = {
    figures: new Set(
      withFigures.flatMap(({ name }) =>
        tableOf(workbook, name).map((row) => `${row[columns.figure]} ${row[columns.note]}`),
      ),
    ),
    notes: new Map(
      tableOf(workbook, sheets.notes).map((row) => [Number(row[columns.number]), plain(String(row[columns.text]))]),
    ),
  };
  const picture = () => ({ png });
  const docx = readDocx((await reportDocx(view, { site: "", picture })).body);

  it("shows every figure of the dataset, and those of the own row", () => {
    const ids = new Set([...page.figures].map((figure) => figure.split(" ")[0]));
    expect([...publishedOf(mali).figures.keys()].filter((id) => !ids.has(id))).toEqual([]);
    expect([...ids].filter((id) => id?.startsWith("own-"))).toHaveLength(3);
  });

  it("says as one HTML file what it says on its page", () => {
    expect(differences(page, saidByHtml(<ReportFile view={view} />))).toEqual([]);
  });

  it("says as a workbook what it says on its page", () => expect(differences(page, xlsx)).toEqual([]));

  it("says as a Word file what it says on its page", () => {
    expect([...docx.footnotes.keys()]).toEqual([...page.notes.keys()]);
    const wrong = [...page.notes].filter(([number, text]) => !plain(docx.footnotes.get(number) ?? "").startsWith(text));
    expect(wrong).toEqual([]);
    const cited = new Set(Array.from(docx.text.matchAll(/\[(\d+)\]/g), ([, number]) => Number(number)));
    expect(cited).toEqual(new Set(page.notes.keys()));
  });

  it("would be told apart without any one of its notes", () => {
    for (const number of page.notes.keys()) {
      expect(differences(page, withoutNote(xlsx, number))).toHaveLength(1);
    }
  });
});
