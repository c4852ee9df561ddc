import { Document, Packer } from "docx";
import { describe, expect, it } from "vitest";
import { type Block, paragraph } from "@/lib/document/block";
import { type Content, type Inline, link, number, styled } from "@/lib/document/content";
import { cell } from "@/lib/document/table";
import { wordBlocks } from "@/lib/export/docx/blocks";
import { DocumentText } from "@/lib/export/docx/text";
import { blockSentences, linesOf } from "@/lib/export/text/lines";
import { figureRow } from "@/lib/view/figure-row";
import { ruritania, sample } from "../../sample-dataset";
import { wholePage } from "../../whole-page";
import { readDocx } from "../docx/read-docx";

const page = wholePage(ruritania, "en");

async function inWord(blocks: readonly Block[]): Promise<string> {
  const text = new DocumentText(page.frame([], undefined), "");
  const children = wordBlocks(blocks, { pictures: new Map(), page: "portrait" }, text);
  return readDocx(
    await Packer.toBuffer(new Document({ footnotes: text.notes(), sections: [{ children }] })),
  ).text.trim();
}

const subject = (label: string): Inline => ({ kind: "link", href: "/", content: [label], look: "caveat-subject" });
const runs: readonly (readonly [what: string, content: Content, line: string])[] = [
  [
    "lines after lines",
    [
      { kind: "lines", look: "names", lines: [["Ministry"], ["Cabinet"]] },
      { kind: "lines", lines: [[link("/", "par. 3")]] },
    ],
    "Ministry; Cabinet; par. 3",
  ],
  ["words after lines", [{ kind: "lines", lines: [["Ministry"]] }, "in law"], "Ministry; in law"],
  ["how a source was read", ["Ministry, par. 3", styled("via", "in the note")], "Ministry, par. 3 · in the note"],
  [
    "what a caveat is about",
    [subject("Guard, 2015"), subject("Police, 2015"), "Counted twice."],
    "Guard, 2015, Police, 2015: Counted twice.",
  ],
  ["small print", ["Guard", styled("details", "par. 3")], "Guard · par. 3"],
];

describe.each(runs)("%s", (_, content, line) => {
  it("is set off from what is before it, as text and in Word", async () => {
    const block = paragraph(undefined, ...content);
    expect(blockSentences([block], "en")).toEqual([line]);
    expect(await inWord([block])).toBe(line);
  });
});

describe("a table as text", () => {
  it("names the first of the columns that a cell takes, and the next cell by its own", () => {
    const table: Block = {
      ...{ kind: "table", look: "figures", isCaptionHidden: true, caption: [] },
      columns: ["Force", "Strength", "Basis", "Women"].map((header) => ({ id: header, header })),
      bodies: [{ rows: [{ id: "r", cells: [cell("Guard"), { content: ["over 100"], span: 2 }, cell("none")] }] }],
    };
    expect(blockSentences([table], "en")).toEqual(["Guard: Strength: over 100. Women: none"]);
  });

  it("says nothing of an empty cell", () => {
    const table: Block = {
      ...{ kind: "table", look: "figures", isCaptionHidden: true, caption: [] },
      columns: ["Force", "Strength", "Basis", "Women"].map((header) => ({ id: header, header })),
      bodies: [{ rows: [{ id: "r", cells: [cell("Guard"), cell("100"), cell(""), cell("none")] }] }],
    };
    expect(blockSentences([table], "en")).toEqual(["Guard: Strength: 100. Women: none"]);
  });
});

describe("a list of distances to a target", () => {
  it("sets the numbers in bold, not the names", () => {
    const row = figureRow(sample("W01"), page);
    const items = [{ content: [link("/", "Guard"), number({ ...row, cited: { ...row.cited, note: 1 } })] }];
    const [line] = linesOf([{ kind: "list", look: "gaps-to-target", items }], "en");
    expect(line?.runs.filter(({ bold }) => bold).map(({ figure }) => figure)).toEqual(["W01"]);
  });
});
