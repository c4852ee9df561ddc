import { Document, Packer, Paragraph } from "docx";
import { describe, expect, it } from "vitest";
import { amount } from "@/lib/document/content";
import { DocumentText } from "@/lib/export/docx/text";
import { figureRow } from "@/lib/view/figure-row";
import { caveats, figureOf, withFigures } from "../../sample-dataset";
import { wholePage } from "../../whole-page";
import { readDocx } from "./read-docx";

/** Two figures read at different places, the second with a caveat that the note of the first gives. */
const shared = { cells: { value: 5 }, printed: "5", caveats: [caveats.wording] };
const first = figureOf("A1", { ...shared, locator: "§1" });
const second = figureOf("A2", { ...shared, locator: "§2" });

async function written(cited: readonly (typeof first)[], withFurther = true) {
  const page = wholePage(withFigures([first, second]), "en");
  // Both have a note, whichever of them the file shows.
  const all = [first, second, ...cited].map((figure) => figureRow(figure, page));
  const [, , ...rows] = all;
  const text = new DocumentText(page.frame(all, undefined), "https://muster.example.org/");
  const children = rows.map((row) => new Paragraph({ children: text.content(amount(row, "en")) }));
  const further = new Paragraph({ children: withFurther ? text.furtherNotes() : [] });
  const document = new Document({ footnotes: text.notes(), sections: [{ children: [...children, further] }] });
  return readDocx(await Packer.toBuffer(document));
}

describe("footnotes", () => {
  it("stand where a note is first cited; later places refer to them", async () => {
    const docx = await written([first, second, first, second]);
    expect(docx.text.trim().split("\n")).toEqual(["5[1] persons", "5[2] persons", "5[1] persons", "5[2] persons"]);
    expect(docx.footnotes.size).toBe(2);
    const xml = docx.parts["word/document.xml"] ?? "";
    expect([...xml.matchAll(/<w:footnoteReference /g)].length).toBe(2);
    expect([...xml.matchAll(/NOTEREF/g)].length).toBe(2);
  });

  it("lead to each other by the numbers of the document, as fields", async () => {
    const docx = await written([first, second]);
    expect(docx.footnotes.get(1)).toContain("It is not said of what.");
    expect(docx.footnotes.get(2)).toContain("See note 1.");
    expect(docx.parts["word/footnotes.xml"]).toContain(" NOTEREF note_1 \\h ");
  });

  it("bring along a note that one of them refers to and no number leads to", async () => {
    const docx = await written([second]);
    expect(docx.text).toContain("Further notes: [2]");
    expect(docx.footnotes.get(1)).toContain("See note 2.");
    expect(docx.footnotes.get(2)).toContain("It is not said of what.");
  });

  it("spell out the addresses of their figures", async () => {
    const docx = await written([first]);
    expect(docx.footnotes.get(1)).toContain("https://muster.example.org/en/ruritania/figures/A1");
    expect(docx.parts["word/_rels/footnotes.xml.rels"]).toContain("https://muster.example.org/en/ruritania/figures/A1");
  });
});
