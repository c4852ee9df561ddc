import "./table.css";
import { createElement } from "react";
import type { Content } from "@/lib/document/content";
import type { Cell, Column, Table as TableModel, TableRow, TableSorting } from "@/lib/document/table";
import type { Locale } from "@/lib/domain/text";
import { messagesIn } from "@/lib/i18n/messages";
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
  report: "results report-results",
  donors: "results donors",
  "women-needed": "small-table",
};

/** A table: its headers, and its rows in the order given. */
export function Table({ table, locale }: TableProps) {
  const { caption, isCaptionHidden, columns, bodies, look, sorting } = table;
  const sortsHere = bodies.some(({ rows }) => rows.some(({ ranks }) => ranks));
  const scroll = sorting && messagesIn(locale).figures.scroll;
  return createElement(
    sorting ? "section" : "div",
    { className: "table-frame", "aria-label": scroll },
    <table className={classes[look]} data-island={sortsHere ? "sort" : undefined}>
      <caption className={isCaptionHidden ? "visually-hidden" : undefined}>
        <Run content={caption} locale={locale} />
      </caption>
      <Head columns={columns} sorting={sorting} locale={locale} />
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
    </table>,
  );
}

interface HeadProps {
  readonly columns: readonly Column[];
  readonly sorting: TableSorting | undefined;
  readonly locale: Locale;
}

/** One header a column; where some have a header above them, two rows. */
function Head({ columns, sorting, locale }: HeadProps) {
  const groups = [...new Set(columns.flatMap(({ group }) => group ?? []))];
  const rowSpan = groups.length > 0 ? 2 : undefined;
  const header = (column: Column) => (
    <th
      key={column.id}
      scope="col"
      className={column.look === "number" ? column.look : undefined}
      rowSpan={column.group ? undefined : rowSpan}
      aria-sort={sorting && sortOf(column, sorting)}
    >
      {sorting ? (
        <SortButton column={column} sorting={sorting} locale={locale} />
      ) : (
        <Run content={[column.header]} locale={locale} />
      )}
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

function sortOf({ id }: Column, { by }: TableSorting) {
  return by?.column === id ? (by.descending ? "descending" : "ascending") : "none";
}

/** A button of the form that has the reader's other choices. */
function SortButton({ column, sorting, locale }: { column: Column; sorting: TableSorting; locale: Locale }) {
  const next = sortOf(column, sorting) === "ascending" ? "desc" : "asc";
  const title = messagesIn(locale).figures.sortBy(column.header);
  return (
    <button type="submit" form={sorting.form} name="sort" value={`${column.id}-${next}`} title={title}>
      {column.header}
    </button>
  );
}

function Row({ row, columns, locale }: { row: TableRow; columns: readonly Column[]; locale: Locale }) {
  const header = columns.some(({ isHeader }) => isHeader) ? columns.findIndex(({ isHeader }) => isHeader) : 0;
  const starts = row.cells.map((_, index) =>
    row.cells.slice(0, index).reduce((sum, { span = 1 }: Cell) => sum + span, 0),
  );
  return (
    <tr data-ranks={row.ranks?.map((rank) => rank ?? "-").join(" ")}>
      {row.cells.map((cell, index) => {
        const column = columns[starts[index] ?? index];
        const isHeader = index === header;
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
