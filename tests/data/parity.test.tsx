import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { DocumentFile, DocumentPage } from "@/components/layout/page";
import { noteCaveat } from "@/lib/cite/note-text";
import { readDataset } from "@/lib/dataset/read";
import type { Exhibit } from "@/lib/document/block";
import type { Content } from "@/lib/document/content";
import type { Quantity } from "@/lib/domain/quantity";
import { type Locale, locales } from "@/lib/domain/text";
import { noChoice } from "@/lib/features/report/choice";
import { emptyOwnRow, noEntries } from "@/lib/features/report/entries";
import { type ReportPage, reportPage } from "@/lib/features/report/page";
import { quantityText } from "@/lib/format/quantity";
import { messagesIn } from "@/lib/i18n/messages";
import { reportFormWordsIn } from "@/lib/i18n/report-form-words";
import { publishedOf } from "@/lib/store/published";
import { exhibitIndicators, type Standalone, standaloneExhibit } from "@/lib/view/exhibit/exhibits-of";
import { explorerFactsOf } from "@/lib/view/exhibit/explorer-facts";
import type { Frame } from "@/lib/view/frame";
import { everyBlock } from "../lib/document/every-block";
import { altered, exhibitFiles, exhibitHtml, exhibitOnPage, reportInWord, reportInWorkbook } from "./parity-documents";
import {
  differences,
  discrepancyWords,
  numbersInExplorer,
  ownPartsInHtml,
  plain,
  type Said,
  type SaidNumber,
  saidByHtml,
} from "./said";

const { dataset } = await readDataset("data/mali");
if (!dataset) throw new Error("data/mali has errors");
const mali = dataset;

const formats = ["csv", "xlsx", "svg"] as const;
type Format = (typeof formats)[number];

/** A number as a sequence has it, for formats that say how it reads, not what it is. */
const asRead = ({ words, note, isMarked }: SaidNumber) => `${words} [${note}]${isMarked ? " marked" : ""}`;
const withId = (number: SaidNumber) => `${number.id} ${asRead(number)}`;

/** The figures of a document, each once, as a row of a table has them: in signs, marked where the row or the note is. */
function rowsWanted(page: Said, { locale, notes }: Frame): string[] {
  const figures = new Map(notes.flatMap((note) => note.figures.map((figure) => [figure.id, figure] as const)));
  const marked = discrepancyWords(locale);
  const flagged = new Set(
    page.notes.filter(([, text]) => marked.some((words) => text.includes(words))).map(([number]) => number),
  );
  const inOrder = (["table", "aside", "heading", "drawing", "text"] as const).flatMap((part) =>
    page.numbers.filter((number) => number.part === part),
  );
  return [...new Set(inOrder.map(({ id }) => id))].map((id) => {
    const said = inOrder.filter((number) => number.id === id);
    const { quantity, unit } = figures.get(id) ?? {};
    const words = quantity && unit ? plain(quantityText(quantity, unit, locale)) : "";
    const isMarked = said.some((number) => number.isMarked || flagged.has(number.note));
    return `${asRow({ id, words, note: said[0]?.note ?? 0, isMarked })} ${said.find(({ ends }) => ends !== "")?.ends}`;
  });
}

function asRow({ id, words, note, isMarked }: Pick<SaidNumber, "id" | "words" | "note" | "isMarked">): string {
  return `${id} ${words} [${note}]${isMarked ? " marked" : ""}`;
}

/** The words of a run of text, without its numbers and dates. */
function wordsOf(content: Content): string[] {
  return content.flatMap((inline) => {
    if (typeof inline === "string") return [inline.trim()];
    if ("lines" in inline) return inline.lines.flatMap(wordsOf);
    return "content" in inline ? wordsOf(inline.content) : [];
  });
}

/** Everything that is said around the numbers of an exhibit: what does not match, verdicts, reasons, overlaps. */
function wordsAround({ warnings = [], aside = [] }: Exhibit): string[] {
  const contents = everyBlock(aside).flatMap((block): readonly Content[] => {
    if (block.kind === "list") return block.items.map(({ content }) => content);
    if (block.kind === "table") {
      return [
        block.caption,
        ...block.bodies.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)).map((cell) => cell.content),
      ];
    }
    return "content" in block ? [block.content] : [];
  });
  return [...warnings, ...contents.flatMap(wordsOf)];
}

const lost = (wanted: readonly string[], { text }: Pick<Said, "text">) =>
  wanted.map(plain).filter((words) => !text.includes(words));

/** The numbers beside a chart as a table's text has them: “≈ 22.4 (note 13)”. */
function besideInText({ numbers }: Said, locale: Locale): string[] {
  const { notes } = messagesIn(locale);
  return numbers
    .filter(({ part }) => part === "aside")
    .map(({ words, note, isMarked }) => {
      return `${words} (${notes.marker(String(note))})${isMarked ? " ≠" : ""}`;
    });
}

/** All that a note says, also where the page only refers to another: by the figures themselves. */
function wholeNotes({ locale, notes }: Frame): string[] {
  const find = (id: string) => publishedOf(mali).figures.get(id);
  return notes.flatMap(({ number, figures: [figure] }) =>
    (figure?.caveats ?? []).map((caveat) => `${number} ${plain(noteCaveat(caveat, locale, find).text)}`),
  );
}

/** What a file of an exhibit loses of what its page says. */
function losses(page: Said, file: Said, { exhibit, frame }: Standalone<Exhibit>, format: Format): string[] {
  const { locale } = frame;
  const around = lost(wordsAround(exhibit), file);
  if (format === "svg") {
    const [heading, drawing, aside] = (["heading", "drawing", "aside"] as const).map((part) =>
      page.numbers.filter((number) => number.part === part).map(withId),
    );
    const inText = file.numbers.filter(({ part }) => part === "text").map(withId);
    const drawn = file.numbers.filter(({ part }) => part === "drawing").map(withId);
    const values = inText.slice(heading?.length, inText.length - (aside?.length ?? 0));
    const ofSeries = exhibit.chart.kind === "series" ? rowsOfSeries(page, exhibit) : [];
    return [
      ...around,
      ...differences(heading ?? [], inText.slice(0, heading?.length)),
      ...differences(drawing ?? [], drawn),
      ...differences(ofSeries, [...values].sort()),
      ...differences(aside ?? [], inText.slice(inText.length - (aside?.length ?? 0))),
      ...differences(page.notes.map(String), file.notes.map(String)),
    ];
  }
  const rows = file.numbers.map((number) => `${asRow(number)} ${number.ends}`);
  const notes = new Map(file.notes);
  const unsaid = wholeNotes(frame).filter((each) => {
    const [, number, words = ""] = /^(\d+) (.*)$/s.exec(each) ?? [];
    return !notes.get(Number(number))?.includes(words);
  });
  return [
    ...around,
    ...lost(besideInText(page, locale), file),
    ...differences(rowsWanted(page, frame), rows),
    ...unsaid,
    ...differences(
      page.notes.map(([number]) => String(number)),
      [...notes.keys()].sort((a, b) => a - b).map(String),
    ),
    ...ownPartsInHtml(exhibitHtml({ exhibit, frame }))
      .filter(([number, words]) => !notes.get(number)?.includes(words))
      .map(String),
  ];
}

/** Every value of the lines of a series; its target is in the drawing. */
function rowsOfSeries(page: Said, { chart }: Exhibit): string[] {
  const points = new Set(
    chart.kind === "series"
      ? chart.panels.flatMap(({ lines }) => lines.flatMap((line) => line.points.map(({ id }) => id)))
      : [],
  );
  return page.numbers
    .filter(({ part, id }) => part === "table" && points.has(id))
    .map(withId)
    .sort();
}

const everyExhibit = [...(await exhibitIndicators(mali)).keys()].flatMap((id) =>
  locales.map((locale) => ({ id, locale })),
);

async function exhibitIn(locale: Locale, id: string): Promise<Standalone<Exhibit>> {
  const standalone = await standaloneExhibit(mali, locale, id);
  if (!standalone) throw new RangeError(id);
  return standalone;
}

describe.each(everyExhibit)("the exhibit $id ($locale)", async ({ id, locale }) => {
  const standalone = await exhibitIn(locale, id);
  const page = exhibitOnPage(standalone);

  it("has numbers and notes, and is marked where its figures differ from others", () => {
    expect(page.numbers.length).toBeGreaterThan(1);
    expect(page.notes.length).toBeGreaterThan(0);
    const marked = page.numbers.filter(({ part, isMarked }) => part === "table" && isMarked).map((each) => each.id);
    const { disagreeing } = publishedOf(mali);
    expect(marked).toEqual(standalone.exhibit.rows.map((row) => row.id).filter((each) => disagreeing.has(each)));
    expect(lost(wordsAround(standalone.exhibit), page)).toEqual([]);
  });

  it.each(formats)("says as %s what it says on a page", async (format) => {
    expect(losses(page, await exhibitFiles[format](standalone), standalone, format)).toEqual([]);
  });

  it.skipIf(standalone.exhibit.chart.kind === "spans")("says the same while it is explored", () => {
    const { exhibit } = standalone;
    const points = numbersInExplorer(explorerFactsOf(standalone) ?? never());
    const rows = new Map(page.numbers.filter(({ part }) => part === "table").map((row) => [row.id, row]));
    const chart = exhibit.chart;
    const reference = chart.kind !== "spans" ? chart.reference?.cited?.figure.id : undefined;
    expect(points.map((point) => point.id).sort()).toEqual([...rows.keys()].filter((row) => row !== reference).sort());
    const { about } = messagesIn(locale).qualifierWords;
    const own = ownPartsInHtml(exhibitHtml(standalone));
    for (const point of points) {
      const row = rows.get(point.id) ?? never();
      expect([point.id, point.isMarked]).toEqual([point.id, row.isMarked]);
      if (point.isSoft || row.words.startsWith("≈")) {
        expect([point.id, point.isSoft, point.words.startsWith(about)]).toEqual([point.id, true, true]);
        expect(row.words).toMatch(/^≈/);
      }
      for (const [number, words] of own) if (number === row.note) expect(point.note).toContain(words);
    }
  });
});

function isBlock(value: unknown, kind: string): value is object {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === kind;
}

const seeded: Readonly<Record<string, (key: string, value: unknown) => unknown>> = {
  "the marks of discrepancies": (key, value) => {
    if (key === "disagreesHref" || key === "flag") return undefined;
    if (Array.isArray(value)) return value.filter((each) => !isBlock(each, "discrepancy"));
    return key === "disagrees" && value === true ? false : value;
  },
  "that numbers are about": (key, value) => (key === "quantity" ? exact(value as Quantity) : value),
  "a value": (key, value) => {
    const quantity = value as Quantity;
    return key === "quantity" && quantity.kind === "point" ? { ...quantity, value: quantity.value + 1 } : value;
  },
  "a row beside the chart": (key, value) => {
    const isBody = typeof value === "object" && value !== null && "rows" in value && !("chart" in value);
    if (isBody && Array.isArray(value.rows)) return { ...value, rows: value.rows.slice(1) };
    return key === "items" && Array.isArray(value) ? value.slice(1) : value;
  },
  "a sentence beside the chart": (_key, value) => (isBlock(value, "paragraph") ? { ...value, content: [] } : value),
  "a caveat": (key, value) => (key === "caveats" && Array.isArray(value) ? value.slice(1) : value),
  "a note’s words": (key, value) => (key === "citation" && Array.isArray(value) ? value.slice(1) : value),
  "the order": (key, value) => (key === "rows" && Array.isArray(value) ? [...value].reverse() : value),
};

function exact(quantity: Quantity): Quantity {
  if (quantity.kind !== "point" || !(quantity.about || quantity.status === "E")) return quantity;
  const { derived: _, ...rest } = quantity;
  return { ...rest, about: false, status: "A" };
}

function never(): never {
  throw new Error("not there");
}

/** Exhibits that have between them all that can be lost. */
const richest = ["women-share", "women-seat-share", "personnel"] as const;

describe.each(Object.entries(seeded))("a file that loses %s", (_, change) => {
  it.each(formats)("is found out as %s", async (format) => {
    const found = await Promise.all(
      richest.map(async (id) => {
        const standalone = await exhibitIn("en", id);
        const page = exhibitOnPage(standalone);
        const changed = altered(standalone, change);
        const isLost = JSON.stringify(exhibitOnPage(changed)) !== JSON.stringify(page);
        return { isLost, isFound: losses(page, await exhibitFiles[format](changed), standalone, format).length > 0 };
      }),
    );
    expect(found.some(({ isLost }) => isLost)).toBe(true);
    expect(found.filter(({ isLost, isFound }) => isLost && !isFound)).toEqual([]);
  });
});

const ownRow = {
  ...{ ...emptyOwnRow, indicator: "Officers trained", unit: "persons", source: "Training register, 2016" },
  ...{ baseline: "10", baselineDate: "2014", target: "45", due: "2016", latest: "over 41", latestDate: "2016" },
};

function pageOf({ page }: ReportPage): Said {
  return saidByHtml(renderToStaticMarkup(<DocumentPage document={page} />));
}

function fileOf({ document }: ReportPage): Said {
  if (!document) throw new Error("no report");
  return saidByHtml(renderToStaticMarkup(<DocumentFile document={document} />));
}

/** Everything that is said around the numbers of a report. */
function wordsOfReport({ report, page: { frame } }: ReportPage): string[] {
  if (!report) return [];
  const { results, exhibits, discrepancies, countLine } = report;
  return [
    countLine,
    ...results.flatMap(({ verdict, sources, reservations, details }) => [
      ...[...wordsOf(verdict), ...sources, ...reservations, ...details],
    ]),
    ...exhibits.flatMap((exhibit) => wordsAround(exhibit)),
    ...(discrepancies.length > 0 ? [reportFormWordsIn(frame.locale).report.discrepanciesLead] : []),
    ...discrepancies.flatMap(({ title, arithmetic, reasons }) => [title, arithmetic, reasons]),
  ];
}

/** What a report loses as a Word file, whose charts are pictures with the numbers of the tables below them. */
async function lostInWord(page: Said, view: ReportPage, original: ReportPage): Promise<string[]> {
  const word = await reportInWord(view, original);
  return [
    ...differences(page.numbers.filter(({ part }) => part !== "drawing").map(asRead), word.numbers.map(asRead)),
    ...lost(wordsOfReport(original), word),
  ];
}

describe.each(locales)("a report with every figure, every exhibit and an own row (%s)", async (locale) => {
  const choice = {
    ...noChoice,
    template: "results",
    figures: "all",
    exhibits: [...(await exhibitIndicators(mali)).keys()],
  } as const;
  const view = await reportPage(mali, locale, choice, { ...noEntries, ownRows: [ownRow] });
  const page = pageOf(view);

  it("shows every figure of the dataset, and those of the own row", () => {
    const ids = new Set(page.numbers.map(({ id }) => id));
    expect([...publishedOf(mali).figures.keys()].filter((id) => !ids.has(id))).toEqual([]);
    expect([...ids].filter((id) => id.startsWith("own-"))).toHaveLength(3);
    expect(lost(wordsOfReport(view), page)).toEqual([]);
  });

  it("says as one HTML file what it says on its page", () => {
    const file = fileOf(view);
    expect(differences(page.numbers.map(String), file.numbers.map(String))).toEqual([]);
    expect(file.numbers).toEqual(page.numbers);
    expect(file.notes).toEqual(page.notes);
    expect(lost(wordsOfReport(view), file)).toEqual([]);
  });

  it("says as a workbook what it says on its page", async () => {
    const workbook = await reportInWorkbook(view);
    const { numbers } = workbook;
    const rows = new Set(numbers.map((number) => `${asRow(number)} ${number.ends}`));
    expect(differences(rowsWanted(page, view.page.frame).sort(), [...rows].sort())).toEqual([]);
    expect(workbook.notes.map(([number]) => number)).toEqual(page.notes.map(([number]) => number));
    expect(lost(wordsOfReport(view), workbook)).toEqual([]);
  });

  it("says as a Word file what it says on its page", async () => {
    expect(await lostInWord(page, view, view)).toEqual([]);
  });
});

const lossChoice = { ...noChoice, template: "results", exhibits: ["women-share", "women-seat-share"] } as const;
const lossView = await reportPage(mali, "en", lossChoice, { ...noEntries, ownRows: [ownRow] });
const lossPage = pageOf(lossView);

describe("a report that loses", () => {
  const [view, page] = [lossView, lossPage];
  const verdict = (key: string, value: unknown) =>
    key === "cells" && Array.isArray(value) && value.length === 10 ? value.with(7, { content: ["Met."] }) : value;

  it.each([...Object.entries(seeded), ["a verdict", verdict] as const])("%s is found out", async (_, change) => {
    const changed = altered(view, change);
    expect(JSON.stringify(pageOf(changed))).not.toBe(JSON.stringify(page));
    const word = await lostInWord(page, changed, view).catch((error: unknown) => [String(error)]);
    expect(word).not.toEqual([]);
    const file = fileOf(changed);
    const words = lost(wordsOfReport(view), file);
    expect([words, file.numbers, file.notes]).not.toEqual([[], page.numbers, page.notes]);
  });
});
