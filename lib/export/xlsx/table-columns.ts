import { noteNumbers, numbersIn, plainText } from "../../document/content";
import type { FigureRow } from "../../document/figure-row";
import type { Table, TableRow, Value } from "../../document/table";
import type { Locale } from "../../domain/text";
import { tableWordsIn } from "../../i18n/table-words";
import { type Cell, type Column, numberFormatOf, yearOr } from "../columns";

/** A row of a table with its number, by which other sheets name it. */
export interface NumberedRow extends TableRow {
  readonly number: number;
}

export function numberedRows({ bodies }: Table): NumberedRow[] {
  return bodies.flatMap(({ rows }) => rows).map((row, index) => ({ ...row, number: index + 1 }));
}

/** The columns of a table in a workbook: what is words on a page, and its numbers as numbers; last the notes of a row. */
export function tableColumns({ columns }: Table, locale: Locale): Column<NumberedRow>[] {
  const heads = tableWordsIn(locale);
  const ofTable = columns.flatMap(({ header, values = [{ header, width: 30 }] }, index) =>
    values.map(({ isAmount, ...column }, part): Column<NumberedRow> => {
      const sheetValue = ({ cells }: NumberedRow): Value => {
        const { values, content = [] } = cells[index] ?? {};
        return values ? values[part] : plainText(content, locale);
      };
      return {
        ...column,
        cell: (row) => cellOf(sheetValue(row)),
        ...(isAmount && { numberFormat: (row: NumberedRow) => formatOf(sheetValue(row)) }),
      };
    }),
  );
  return [
    { header: heads.row, width: 7, cell: ({ number }) => number },
    ...ofTable,
    { header: heads.notes, width: 12, cell: notesOf },
  ];
}

/** Every figure of a row that a list has, with the column that it is in. */
export function figuresOfRow({ columns }: Table, { cells }: TableRow): { row: FigureRow; column: string }[] {
  return cells.flatMap(({ content }, index) =>
    numbersIn(content).flatMap(({ row }) => (row ? [{ row, column: columns[index]?.id ?? "" }] : [])),
  );
}

/** Of figures the number, where there is one alone that is no limit and no range. */
function cellOf(value: Value): Cell {
  if (typeof value === "string") return yearOr(value);
  if (typeof value !== "object") return value;
  const [only, ...others] = value;
  return others.length === 0 && only?.quantity.kind === "point" ? only.quantity.value : undefined;
}

function formatOf(value: Value): string {
  const [figure] = typeof value === "object" ? value : [];
  return figure ? numberFormatOf(figure) : "General";
}

function notesOf({ cells }: NumberedRow): Cell {
  const numbers = noteNumbers(cells.flatMap(({ content }) => numbersIn(content).map(({ cited }) => cited)));
  return numbers.length === 1 ? numbers[0] : numbers.join(", ");
}
