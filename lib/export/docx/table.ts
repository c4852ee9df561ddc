import {
  BorderStyle,
  type FileChild,
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

/** Cells from left to right, each of one or more lines. */
interface BodyRow {
  readonly cells: readonly (readonly CellLine[])[];
  /** Entered by the author: tinted, and said in words as well. */
  readonly own?: boolean | undefined;
}

interface Column {
  readonly head: string;
  readonly millimetres: number;
}

const line = (style: (typeof BorderStyle)[keyof typeof BorderStyle], color: string, size = 4) => ({
  style,
  color,
  size,
});
const none = line(BorderStyle.NONE, "auto", 0);

/** A table with a head that is repeated on each page, and rows that no page break cuts. */
function tableOf(columns: readonly Column[], rows: readonly BodyRow[], text: DocumentText): Table {
  const widths = columns.map(({ millimetres }) => twips(millimetres));
  const head = columns.map(({ head: name }): readonly CellLine[] => [{ children: [text.run(name)] }]);
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
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
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: head.map((lines, place) => cell(lines, widths[place] ?? 0, styles.head, colours.wash)),
      }),
      ...rows.map(
        ({ cells, own }) =>
          new TableRow({
            cantSplit: true,
            children: cells.map((lines, place) =>
              cell(lines, widths[place] ?? 0, styles.cell, own ? colours.own : undefined),
            ),
          }),
      ),
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

/** Without widths of its own, the first column is wider, as it has the names. */
export function wordTable(
  { columns, bodies }: TableBlock,
  page: keyof typeof textWidth,
  text: DocumentText,
): FileChild[] {
  const shares = columns.map(({ width }, index) => width ?? (index > 0 ? 1 : columns.length > 3 ? 1.5 : 1.3));
  const share = textWidth[page] / shares.reduce((sum, each) => sum + each, 0);
  const rows = bodies.flatMap(({ title, rows: own }) => [
    ...(title === undefined ? [] : [{ cells: [[{ children: [text.run(title, { bold: true })] }]] }]),
    ...own.map(
      ({ cells, isEntered }): BodyRow => ({
        own: isEntered,
        cells: cells.flatMap(({ content, span = 1 }, index) => [
          text.lines(content, { bold: columns[index]?.isHeader }),
          ...Array(span - 1).fill([]),
        ]),
      }),
    ),
  ]);
  return [
    tableOf(
      columns.map(({ header }, index) => ({ head: header, millimetres: share * (shares[index] ?? 1) })),
      rows,
      text,
    ),
  ];
}
