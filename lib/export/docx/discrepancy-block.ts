import { type FileChild, HeadingLevel, Paragraph } from "docx";
import type { PageDiscrepancy } from "../../view/discrepancies";
import { figureTable } from "./figure-table";
import type { DocumentText } from "./text";

/** A discrepancy: its figures side by side, with the arithmetic in one line and what may lie behind it. */
export function discrepancyBlock(discrepancy: PageDiscrepancy, text: DocumentText): FileChild[] {
  const { title, rows, arithmetic, reasons } = discrepancy;
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_2, children: [text.run(title)] }),
    figureTable(rows, text),
    new Paragraph({ spacing: { before: 100, after: 40 }, keepNext: true, children: [text.run(arithmetic)] }),
    new Paragraph({ children: [text.run(reasons)] }),
  ];
}
