import { type ISectionPropertiesOptions, type IStylesOptions, LineRuleType } from "docx";

/** Colours of the pages, on white paper. */
export const colours = { ink: "16202A", soft: "4A5763", rule: "D9DEE2", wash: "F3F5F5", own: "FFF4E0", link: "0B5A7A" };

/** Twentieths of a point in a millimetre. */
const perMillimetre = 1440 / 25.4;

/** Millimetres as Word counts them. */
export function twips(millimetres: number): number {
  return Math.round(millimetres * perMillimetre);
}

const margin = { landscape: 15, portrait: 20 };

/** The width between the margins, in millimetres. */
export const textWidth = { landscape: 297 - 2 * margin.landscape, portrait: 210 - 2 * margin.portrait };

/** A4, upright or for a wide table. */
export function pageOf(orientation: "landscape" | "portrait"): ISectionPropertiesOptions {
  const side = twips(margin[orientation]);
  return {
    page: {
      // The library turns width and height around for a landscape page.
      size: { width: twips(210), height: twips(297), orientation },
      margin: { top: twips(18), bottom: twips(18), left: side, right: side, header: twips(9), footer: twips(9) },
    },
  };
}

/** Names of the styles that are the report's own. */
export const styles = {
  meta: "ReportMeta",
  count: "ReportCount",
  caption: "Caption",
  cell: "TableText",
  head: "TableHead",
  small: "TableDetail",
} as const;

/** The height of lines, in 240ths of the letters'; some programs take it for a fixed height where the rule is not said. */
function lines(line: number) {
  return { line, lineRule: LineRuleType.AUTO };
}

/** Every look of the document is a style, so that a template can change it. Sizes are in half points. */
export function stylesIn(language: string): IStylesOptions {
  const heading = (size: number, before: number, after: number) => ({
    run: { size, bold: true, color: colours.ink },
    paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
  });
  const own = (id: string, name: string, run: object, paragraph: object) => ({
    ...{ id, name, basedOn: "Normal", quickFormat: true, run, paragraph },
  });
  return {
    default: {
      document: {
        run: { font: "Calibri", size: 21, color: colours.ink, language: { value: language } },
        paragraph: { spacing: { after: 120, ...lines(264) } },
      },
      title: {
        run: { size: 44, bold: true, color: colours.ink },
        paragraph: { spacing: { after: 80 }, keepNext: true },
      },
      heading1: heading(30, 320, 120),
      heading2: heading(24, 280, 80),
      heading3: heading(21, 200, 60),
      hyperlink: { run: { color: colours.link, underline: {} } },
      footnoteText: { run: { size: 16 }, paragraph: { spacing: { after: 20, ...lines(240) } } },
    },
    paragraphStyles: [
      own(styles.meta, "Report Meta", { color: colours.soft }, { spacing: { after: 40 } }),
      own(styles.count, "Report Count", { bold: true, size: 22 }, { spacing: { before: 120, after: 120 } }),
      own(styles.cell, "Table Text", { size: 18 }, { spacing: { after: 0, ...lines(240) } }),
      own(
        styles.head,
        "Table Head",
        { size: 18, bold: true },
        { spacing: { after: 0, ...lines(240) }, keepNext: true },
      ),
      own(styles.small, "Table Detail", { size: 16, color: colours.soft }, { spacing: { after: 20, ...lines(240) } }),
      own(styles.caption, "caption", { size: 18, color: colours.soft }, { spacing: { after: 120 } }),
    ],
  };
}
