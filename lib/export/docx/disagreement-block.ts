import { type FileChild, HeadingLevel, Paragraph } from "docx";
import { periodText } from "../../format/reference-period";
import type { PageDisagreement } from "../../view/disagreements";
import type { PageEvent } from "../../view/page-event";
import { figureTable } from "./figure-table";
import type { DocumentText } from "./text";

/** What disagrees, side by side, with the arithmetic in one line and what would reconcile it. */
export function disagreementBlock(disagreement: PageDisagreement, text: DocumentText): FileChild[] {
  const { title, rows, events, arithmetic, reconcile } = disagreement;
  const [first, second] = [arithmetic, reconcile].map((line) => text.run(line));
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_2, children: [text.run(title)] }),
    ...(rows.length > 0 ? [figureTable(rows, text)] : []),
    ...events.map((event) => eventLine(event, text)),
    new Paragraph({ spacing: { before: 100, after: 40 }, keepNext: true, children: first ? [first] : [] }),
    new Paragraph({ children: second ? [second] : [] }),
  ];
}

/** What happened when, with the place that says so. */
function eventLine({ period, name, source, locator, sourceHref }: PageEvent, text: DocumentText): Paragraph {
  return new Paragraph({
    bullet: { level: 0 },
    children: [
      text.run(`${periodText(period, text.locale)} `, { bold: true }),
      text.run(`${name}. `),
      ...source.map((piece) => text.run(piece.text, piece.italic ? { italics: true } : {})),
      text.run(`, ${locator}, `),
      text.address(sourceHref),
    ],
  });
}
