import { Document, Packer } from "docx";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Blocks } from "@/components/blocks/blocks";
import { type Block, numbersParagraph, paragraph, section } from "@/lib/document/block";
import { type Inline, mark, number, plainText, styled } from "@/lib/document/content";
import { figureTable } from "@/lib/document/figure-table";
import { numberNotes } from "@/lib/document/number-notes";
import { numbersOf } from "@/lib/document/numbers";
import { cell } from "@/lib/document/table";
import { type Locale, locales } from "@/lib/domain/text";
import { wordBlocks } from "@/lib/export/docx/blocks";
import { DocumentText } from "@/lib/export/docx/text";
import { documentJson } from "@/lib/export/json";
import { linesOf } from "@/lib/export/text/lines";
import { citedExhibit, rowsOf } from "@/lib/view/exhibit/exhibits-of";
import { figureRow } from "@/lib/view/figure-row";
import type { PageContext } from "@/lib/view/frame";
import { wholeNoteLine } from "@/lib/view/note-line";
import { plain } from "../../data/said";
import { cellsOf } from "../export/cells";
import { noteNumbers } from "../export/docx/note-numbers";
import { readDocx } from "../export/docx/read-docx";
import { ruritania, sample } from "../sample-dataset";
import { wholePage } from "../whole-page";

/** A document with each kind of block, and a number wherever one may be. */
function sampleBlocks(page: PageContext): Block[] {
  const row = (id: string) => figureRow(sample(id), page);
  const said = (id: string): Inline => ({ kind: "figure", cited: row(id).cited, as: "words" });
  const differing = row("P03");
  const exhibit = citedExhibit("personnel", page);
  if (!exhibit) throw new RangeError("no exhibit");
  const inSection: Block[] = [
    { kind: "key-figures", rows: [row("M01")] },
    figureTable([row("W01")], "Shares", page.locale),
    {
      ...{ kind: "table", look: "figures", isCaptionHidden: false, caption: ["Caption ", said("P04")] },
      columns: ["a", "b", "c"].map((id) => ({ id, header: `Column ${id}` })),
      bodies: [
        {
          title: "Body",
          rows: [{ id: "r", cells: [cell("Cell ", said("P05")), cell(number(differing), ...mark(differing)), cell()] }],
        },
      ],
    },
    { kind: "exhibit", exhibit: { ...exhibit, aside: [paragraph(undefined, "Aside ", said("R01"))] } },
  ];
  return [
    { kind: "heading", level: 1, content: ["Heading ", said("P01")] },
    paragraph("lead", styled("strong", "Paragraph ", said("P02")), { kind: "link", href: "/", content: [said("W02")] }),
    ...section("part", "Section", inSection),
    {
      kind: "entry",
      of: "not-computed",
      id: "e",
      title: ["Entry ", said("W03")],
      blocks: [paragraph("issue", said("P06"))],
    },
    { kind: "list", items: [{ content: ["Item ", said("B01")], blocks: [paragraph(undefined, said("C01"))] }] },
    { kind: "facts", facts: [{ term: ["Term ", said("T01")], details: [{ content: ["Detail ", said("Y01")] }] }] },
    {
      kind: "details",
      look: "decade",
      summary: ["Summary ", said("P01")],
      blocks: [paragraph(undefined, said("P02"))],
    },
    {
      kind: "group",
      look: "plain",
      blocks: [paragraph(undefined, { kind: "lines", lines: [[said("P04")], [said("P05")]] })],
    },
    numbersParagraph("Why not: 7 is more than 5.", [sample("P01")]),
  ];
}

function documentIn(locale: Locale) {
  const page = wholePage(ruritania, locale);
  const { blocks, frame } = page.document(undefined, sampleBlocks(page));
  return { blocks, frame, numbers: numbersOf(blocks) };
}

/** What has no number, and must be found all the same. */
const words = ["Heading", "Paragraph", "Section", "Caption", "Column b", "Cell", "Aside", "Entry", "Item", "Term"];
const moreWords = ["Detail", "Summary", "Why not: 7 is more than 5."];

describe("numbersOf(blocks)", () => {
  const { blocks, numbers } = documentIn("en");
  const ids = numbers.map(({ cited }) => cited.figure.id).join(" ");

  it("has the numbers of every kind of block, in reading order", () => {
    expect(ids).toMatch(/^P01 P02 W02 M01 W01 P04 P05 P03 .* R01 W03 P06 B01 C01 T01 Y01 P01 P02 P04 P05$/);
    const kinds = new Set(["heading", "paragraph", "section", "entry", "key-figures", "table", "exhibit"]);
    const found = new Set(JSON.stringify(blocks).match(/(?<="kind":")[a-z-]+/g));
    expect([...kinds, "list", "facts", "details", "group"].filter((kind) => !found.has(kind))).toEqual([]);
  });

  it("is what the notes are numbered by: each has its number at its first place", () => {
    const notes = numbers.map(({ cited }) => cited.note);
    expect([...new Set(notes)]).toEqual([...new Set(notes)].toSorted((a, b) => a - b));
    expect(notes[0]).toBe(1);
    expect(new Set(numbers.map(({ cited }) => cited.anchor)).size).toBe(numbers.length);
  });
});

describe("the notes of a document", () => {
  it("are others where a block moves", () => {
    const page = wholePage(ruritania, "en");
    const of = (id: string) => paragraph(undefined, number(figureRow(sample(id), page)));
    const notesOf = (...blocks: readonly Block[]) =>
      numberNotes(numbersOf(blocks).map(({ cited }) => cited)).map(({ figures }) => figures.map(({ id }) => id));
    expect(notesOf(of("W02"), of("P01"), of("W01"))).toEqual([["W02"], ["P01", "W01"]]);
    expect(notesOf(of("W01"), of("P01"), of("W02"))).toEqual([["W01", "P01"], ["W02"]]);
  });
});

describe.each(locales)("every number, value, discrepancy and note of a document (%s)", (locale) => {
  const { blocks, frame, numbers } = documentIn(locale);
  const wanted = numbers.map((each) => [plain(plainText([each], locale)), each.cited.note] as const);
  const differ = numbers.flatMap(({ row }) => (row?.discrepancy ? [row.discrepancy] : []));

  it("is found in HTML", () => {
    const html = renderToStaticMarkup(<Blocks blocks={blocks} locale={locale} />);
    for (const { cited } of numbers) {
      expect(html).toContain(`data-figure="${cited.figure.id}"`);
      expect(html).toContain(`id="${cited.anchor}"`);
    }
    for (const { text } of differ) expect(html).toContain(`aria-label="${text}"`);
    const text = plain(html.replace(/<[^>]*>/g, ""));
    expect([...words, ...moreWords].filter((each) => !text.includes(each))).toEqual([]);
  });

  it("is found in Word", async () => {
    const text = new DocumentText(frame, "https://muster.example.org");
    const children = wordBlocks(blocks, { pictures: new Map(), page: "portrait" }, text);
    const docx = readDocx(await Packer.toBuffer(new Document({ footnotes: text.notes(), sections: [{ children }] })));
    const numberOf = noteNumbers(docx, frame.notes, locale, "https://muster.example.org");
    const found = plain(docx.text);
    expect(wanted.filter(([value, note]) => !found.includes(`${value}[${numberOf.get(note)}]`))).toEqual([]);
    expect(
      [...words, ...moreWords, ...differ.map((each) => plain(each.text))].filter((each) => !found.includes(each)),
    ).toEqual([]);
  });

  it("is found as text", () => {
    const runs = linesOf(blocks, locale).flatMap((line) => line.runs);
    const found = plain(runs.map((run) => (run.note === undefined ? run.text : `[${run.note}]`)).join(""));
    expect(wanted.filter(([value, note]) => !found.includes(`${value}[${note}]`))).toEqual([]);
    expect([...words, ...moreWords].filter((each) => !found.includes(each))).toEqual([]);
    expect(found.match(/≠/g)?.length ?? 0).toBeGreaterThanOrEqual(differ.length);
  });

  it("is found in JSON, with where each figure is from", () => {
    const json = JSON.parse(documentJson({ blocks, frame }));
    const markers = numbersInJson(json.blocks);
    expect(markers.toSorted()).toEqual(numbers.map(({ cited }) => `${cited.figure.id} ${cited.note}`).toSorted());
    expect(json.figures).toEqual(rowsOf(numbers, frame).map((row) => definedOnly(cellsOf(row, frame))));
    expect(json.notes.map(({ text }: { text: string }) => text)).toEqual(
      frame.notes.map((note) => wholeNoteLine(note, locale)),
    );
    const text = plain(JSON.stringify(json.blocks));
    expect([...words, ...moreWords].filter((each) => !text.includes(each))).toEqual([]);
  });
});

/** Every marker of plain data, as “figure note”. */
function numbersInJson(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const { figure, note, anchor } = value as Record<string, unknown>;
  if (typeof figure === "string" && typeof anchor === "string") return [`${figure} ${note}`];
  return Object.entries(value).flatMap(([key, inner]) => (isSecond(key, value) ? [] : numbersInJson(inner)));
}

/** A number of a list has its citation twice: itself, and in its row. */
function isSecond(key: string, of: object): boolean {
  return key === "row" && "cited" in of;
}

function definedOnly(cells: object): object {
  return JSON.parse(JSON.stringify(cells));
}
