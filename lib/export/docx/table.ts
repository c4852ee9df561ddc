import { sum } from "d3-array";
import {
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from "docx";
import type { Table as TableBlock } from "../../document/table";
import { colours, styles, textWidth, twips } from "./styles";
import type { CellLine, DocumentText } from "./text";

const line = (style: (typeof BorderStyle)[keyof typeof BorderStyle], color: string, size = 4) => ({
  ...{ style, color, size },
});
const none = line(BorderStyle.NONE, "auto", 0);

/**
 * A table with a head that is repeated on each page, and rows that no page break cuts. Without widths of its own, the
 * first column is wider, as it has the names.
 */
export function wordTable({ columns, bodies }: TableBlock, page: keyof typeof textWidth, text: DocumentText): Table {
  const shares = columns.map(({ width }, index) => width ?? (index > 0 ? 1 : columns.length > 3 ? 1.5 : 1.3));
  const share = textWidth[page] / sum(shares);
  const widths = shares.map((each) => twips(share * each));
  const row = (cells: readonly (readonly CellLine[])[], look: { style: string; fill?: string; isHead?: true }) =>
    new TableRow({
      tableHeader: look.isHead,
      cantSplit: true,
      children: cells.map((lines, place) => cell(lines, widths[place] ?? 0, look.style, look.fill)),
    });
  const body = { style: styles.cell };
  return new Table({
    width: { size: sum(widths), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, firstColumn: true, noVBand: true },
    borders: {
      top: line(BorderStyle.SINGLE, colours.ink, 8),
      bottom: line(BorderStyle.SINGLE, colours.ink, 8),
      insideHorizontal: line(BorderStyle.SINGLE, colours.rule),
      left: none,
      right: none,
      insideVertical: none,
    },
    margins: { top: 50, bottom: 50, left: 70, right: 70, marginUnitType: WidthType.DXA },
    rows: [
      row(
        columns.map(({ header }) => [{ children: [text.run(header)] }]),
        { style: styles.head, fill: colours.wash, isHead: true },
      ),
      ...bodies.flatMap(({ title, rows }) => [
        ...(title === undefined ? [] : [row([[{ children: [text.run(title, { bold: true })] }]], body)]),
        ...rows.map(({ cells, isEntered }) => {
          const lines = cells.flatMap(({ content, span = 1 }, index) => [
            text.lines(content, columns[index]?.isHeader),
            ...Array(span - 1).fill([]),
          ]);
          // Entered by the author: tinted, and said in words as well.
          return row(lines, isEntered ? { ...body, fill: colours.own } : body);
        }),
      ]),
    ],
  });
}

function cell(lines: readonly CellLine[], width: number, style: string, fill?: string): TableCell {
  const shown = lines.length > 0 ? lines : [{ children: [] }];
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.TOP,
    ...(fill !== undefined && { shading: { type: ShadingType.CLEAR, color: "auto", fill } }),
    children: shown.map(
      ({ children, small }) => new Paragraph({ style: small ? styles.small : style, children: [...children] }),
    ),
  });
}

/** True for a table of more columns than an upright page has room for. */
export function isWide({ columns }: Pick<TableBlock, "columns">): boolean {
  return columns.length > 8;
}
