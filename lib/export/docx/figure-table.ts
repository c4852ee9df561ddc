import type { Table } from "docx";
import type { FigureRow } from "../../document/figure-row";
import { periodText } from "../../format/reference-period";
import { tableWordsIn } from "../../i18n/table-words";
import { textWidth } from "./styles";
import { type BodyRow, tableOf } from "./table";
import type { CellLine, DocumentText } from "./text";

/** A short table of figures in the order given; the indicator is left out where the heading above has it. */
export function figureTable(rows: readonly FigureRow[], text: DocumentText, withIndicator = true): Table {
  const columns = tableWordsIn(text.locale);
  const [number, period] = [40, 30];
  const rest = textWidth.portrait - number - period;
  const names = withIndicator
    ? [
        { head: columns.indicator, millimetres: rest * 0.55 },
        { head: columns.entity, millimetres: rest * 0.45 },
      ]
    : [{ head: columns.entity, millimetres: rest }];
  return tableOf(
    [...names, { head: columns.figure, millimetres: number }, { head: columns.period, millimetres: period }],
    rows.map((row) => bodyRow(row, text, withIndicator)),
    text,
  );
}

function bodyRow(row: FigureRow, text: DocumentText, withIndicator: boolean): BodyRow {
  const { subject, cited } = row;
  const details: CellLine[] =
    subject.details.length > 0 ? [{ children: [text.run(subject.details.join(" · "))], small: true }] : [];
  const entity: CellLine = { children: [text.run(subject.entity)] };
  return {
    cells: [
      ...(withIndicator
        ? [[{ children: [text.run(subject.indicator)] }, ...details], [entity]]
        : [[entity, ...details]]),
      [{ children: text.amount(row) }],
      [{ children: [text.run(periodText(cited.figure.period, text.locale))] }],
    ],
  };
}
