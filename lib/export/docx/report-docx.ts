import {
  Document,
  type FileChild,
  Footer,
  HeadingLevel,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from "docx";
import { renumbered } from "../../chart/chart-figures";
import type { Exhibit } from "../../document/block";
import { figureTable } from "../../document/figure-table";
import { conventionsIn } from "../../i18n/conventions";
import { docxWordsIn } from "../../i18n/docx-words";
import { reportFormWordsIn } from "../../i18n/report-form-words";
import { tableWordsIn } from "../../i18n/table-words";
import { discrepancyBlock } from "../../view/discrepancies";
import type { ReportDocument, ReportPage } from "../../view/report/report";
import { type ExportFile, mediaTypes } from "../file";
import { xmlText } from "../xml-text";
import { type Pictures, wordBlocks } from "./blocks";
import type { DocxPicture } from "./exhibit-picture";
import { resultsTable } from "./results-table";
import { pageOf, styles, stylesIn, textWidth, twips } from "./styles";
import { wordTable } from "./table";
import { DocumentText } from "./text";

interface ReportDocxOptions {
  /** The address of the site, for links that are spelled out: `https://muster.example.org`. */
  readonly site: string;
  /** The drawing of an exhibit, whose notes have the numbers of the document. */
  readonly picture: (exhibit: Exhibit) => DocxPicture | Promise<DocxPicture>;
}

/**
 * A report as a Word file: the results on landscape pages, the rest upright, every note a footnote.
 *
 * @throws RangeError where the page has no report
 */
export async function reportDocx(page: ReportPage, { site, picture }: ReportDocxOptions): Promise<ExportFile> {
  const { document: report, frame } = page;
  if (!report) throw new RangeError("nothing is chosen for this report");
  const words = docxWordsIn(frame.locale);
  const exhibits = numberedExhibits(report, new DocumentText(frame, site));
  const pictures = new Map(
    await Promise.all(exhibits.map(async (exhibit) => [exhibit.id, await picture(exhibit)] as const)),
  );
  const text = new DocumentText(frame, site);
  const { front, rest } = partsOf(report, pictures, text);
  const hasResults = report.results.length > 0;
  const footers = { default: footer(report.title, text) };
  const sections: ISectionOptions[] = hasResults
    ? [
        { properties: pageOf("landscape"), footers, children: front },
        { properties: pageOf("portrait"), footers, children: rest },
      ]
    : [{ properties: pageOf("portrait"), footers, children: [...front, ...rest] }];
  const document = new Document({
    title: xmlText(report.title),
    creator: xmlText(report.author) || frame.compilers,
    description: xmlText(report.colophon),
    styles: stylesIn(conventionsIn(frame.locale).tag),
    footnotes: text.notes(),
    sections,
  });
  return {
    name: `${words.fileName(report.home.split("/").at(-1) ?? "")}.docx`,
    type: mediaTypes.docx,
    body: await Packer.toBuffer(document),
  };
}

/** The document from top to bottom, laid out in the order in which it is read. */
function partsOf(report: ReportDocument, pictures: Pictures, text: DocumentText) {
  return {
    front: [...opening(report, text), ...resultsPart(report, text)],
    rest: [
      ...exhibitsPart(report.exhibits, pictures, text),
      ...figuresPart(report, text),
      ...discrepanciesPart(report, text),
      ...closing(report, text),
    ],
  };
}

/**
 * The exhibits with the note numbers of the document. Word numbers notes in the order of its text, in which a chart is a
 * picture: the document is laid out once without pictures to learn them.
 */
function numberedExhibits(report: ReportDocument, text: DocumentText): Exhibit[] {
  partsOf(report, new Map(), text);
  return report.exhibits.map((exhibit) => ({
    ...exhibit,
    chart: renumbered(exhibit.chart, (note) => text.footnotes.numberOf(note) ?? note),
  }));
}

/** Title, what the author says of it, and the line that counts. */
function opening(report: ReportDocument, text: DocumentText): FileChild[] {
  const words = docxWordsIn(text.locale);
  const meta = (label: string, value: string) =>
    value === ""
      ? []
      : [
          new Paragraph({
            style: styles.meta,
            children: [text.run(conventionsIn(text.locale).labelled(label, value))],
          }),
        ];
  // Lines across a whole landscape page are too long to read.
  const indent = report.results.length > 0 ? { right: twips(textWidth.landscape - textWidth.portrait) } : {};
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [text.run(report.title)] }),
    ...meta(tableWordsIn(text.locale).period, report.period),
    ...meta(words.author, report.author),
    ...(report.countLine === ""
      ? []
      : [new Paragraph({ style: styles.count, children: [text.run(report.countLine)] })]),
    ...report.introduction.map((paragraph) => new Paragraph({ indent, children: [text.run(paragraph)] })),
    new Paragraph({ style: styles.meta, children: [text.run(words.markers)] }),
  ];
}

function part(heading: string, children: readonly FileChild[], text: DocumentText): FileChild[] {
  if (children.length === 0) return [];
  return [new Paragraph({ heading: HeadingLevel.HEADING_1, children: [text.run(heading)] }), ...children];
}

function resultsPart({ results }: ReportDocument, text: DocumentText): FileChild[] {
  const table = results.length > 0 ? [resultsTable(results, text)] : [];
  return part(docxWordsIn(text.locale).headings.results, table, text);
}

function exhibitsPart(exhibits: readonly Exhibit[], pictures: Pictures, text: DocumentText): FileChild[] {
  const blocks = wordBlocks(
    exhibits.map((exhibit) => ({ kind: "exhibit", exhibit })),
    pictures,
    text,
  );
  return part(docxWordsIn(text.locale).headings.exhibits, blocks, text);
}

function figuresPart({ figures }: ReportDocument, text: DocumentText): FileChild[] {
  const table = figures.length > 0 ? wordTable(figureTable(figures, "", text.locale), text) : [];
  return part(docxWordsIn(text.locale).headings.figures, table, text);
}

function discrepanciesPart({ discrepancies }: ReportDocument, text: DocumentText): FileChild[] {
  if (discrepancies.length === 0) return [];
  const lead = new Paragraph({ children: [text.run(reportFormWordsIn(text.locale).report.discrepanciesLead)] });
  const blocks = wordBlocks(
    discrepancies.map((each) => discrepancyBlock(each, text.locale)),
    new Map(),
    text,
  );
  return part(docxWordsIn(text.locale).headings.discrepancies, [lead, ...blocks], text);
}

/** What it was made from and when, and where that stands. */
function closing({ colophon, home }: ReportDocument, text: DocumentText): FileChild[] {
  const words = docxWordsIn(text.locale);
  const where = new Paragraph({ children: [text.run(`${words.online} `), text.address(home)] });
  const furtherNotes = text.furtherNotes();
  return part(
    words.headings.colophon,
    [
      new Paragraph({ children: [text.run(colophon)] }),
      where,
      ...(furtherNotes.length > 0 ? [new Paragraph({ children: furtherNotes })] : []),
    ],
    text,
  );
}

/** “Title · 2 / 5”. */
function footer(title: string, text: DocumentText): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: styles.caption,
        children: [
          text.run(`${title} · `),
          new TextRun({ children: [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}
