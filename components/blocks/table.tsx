import { createElement } from "react";
import type { Content } from "@/lib/document/content";
import type { Cell, Column, Table as TableModel, TableRow } from "@/lib/document/table";
import type { Locale } from "@/lib/domain/text";
import { Run } from "./content";

interface TableProps {
  readonly table: TableModel;
  readonly locale: Locale;
}

/** Class names of a table by its look. */
const classes: Readonly<Record<TableModel["look"], string>> = {
  figures: "figures",
  strengths: "figures strengths",
  gaps: "gaps",
  missing: "gaps missing",
  missions: "gaps missions",
  benchmark: "gaps benchmark",
  recruits: "gaps recruits",
  results: "results",
  donors: "results donors",
  "women-needed": "small-table",
};

/** A table: its headers, and its rows in the order given. */
export function Table({ table, locale }: TableProps) {
  const { caption, isCaptionHidden, columns, bodies, look } = table;
  return (
    <div className="table-frame">
      <table className={classes[look]}>
        <caption className={isCaptionHidden ? "visually-hidden" : undefined}>
          <Run content={caption} locale={locale} />
        </caption>
        <Head columns={columns} locale={locale} />
        {bodies.map(({ title, rows }) => (
          <tbody key={title ?? ""}>
            {title !== undefined && (
              <tr className="group">
                <th scope="rowgroup" colSpan={columns.length}>
                  <Run content={[title]} locale={locale} />
                </th>
              </tr>
            )}
            {rows.map((row) => (
              <Row key={row.id} row={row} columns={columns} locale={locale} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

/** One header a column; where some have a header above them, two rows. */
function Head({ columns, locale }: { columns: readonly Column[]; locale: Locale }) {
  const groups = [...new Set(columns.flatMap(({ group }) => group ?? []))];
  const rowSpan = groups.length > 0 ? 2 : undefined;
  const header = ({ id, header: name, look, group }: Column) => (
    <th key={id} scope="col" className={look === "number" ? look : undefined} rowSpan={group ? undefined : rowSpan}>
      <Run content={[name]} locale={locale} />
    </th>
  );
  return (
    <thead>
      <tr>
        {columns.filter(({ group }) => group === undefined).map(header)}
        {groups.map((group) => (
          <th key={group} scope="colgroup" colSpan={columns.filter((column) => column.group === group).length}>
            <Run content={[group]} locale={locale} />
          </th>
        ))}
      </tr>
      {groups.length > 0 && <tr>{columns.filter(({ group }) => group !== undefined).map(header)}</tr>}
    </thead>
  );
}

function Row({ row, columns, locale }: { row: TableRow; columns: readonly Column[]; locale: Locale }) {
  const starts = row.cells.map((_, index) =>
    row.cells.slice(0, index).reduce((sum, { span = 1 }: Cell) => sum + span, 0),
  );
  return (
    <tr>
      {row.cells.map((cell, index) => {
        const column = columns[starts[index] ?? index];
        const isHeader = index === 0;
        const look = cell.look ?? column?.look;
        return createElement(
          isHeader ? "th" : "td",
          {
            key: column?.id ?? index,
            scope: isHeader ? "row" : undefined,
            className: isHeader ? undefined : look,
            colSpan: cell.span,
            "data-label": isHeader ? undefined : column?.label,
          },
          <Run content={emptyOr(cell.content)} locale={locale} />,
        );
      })}
    </tr>
  );
}

function emptyOr(content: Content): Content {
  return content.length === 0 ? ["–"] : content;
}
