import { createElement } from "react";
import type { Column, Table as TableModel, TableRow, TableSorting } from "@/lib/document/table";
import type { Locale } from "@/lib/domain/text";
import { messagesIn } from "@/lib/i18n/messages";
import { Run } from "./content";

interface TableProps {
  readonly table: TableModel;
  readonly locale: Locale;
}

/** Looks that have all of another look, and something of their own. */
const families: Partial<Record<TableModel["look"], TableModel["look"]>> = {
  strengths: "figures",
  missing: "gaps",
  missions: "gaps",
  benchmark: "gaps",
  recruits: "gaps",
  "report-results": "results",
  donors: "results",
};

/** A table: its headers, and its rows in the order given. */
export function Table({ table, locale }: TableProps) {
  const { caption, isCaptionHidden, columns, bodies, look, sorting } = table;
  const sortsHere = bodies.some(({ rows }) => rows.some(({ ranks }) => ranks));
  const scroll = sorting && messagesIn(locale).figures.scroll;
  const family = families[look];
  return createElement(
    sorting ? "section" : "div",
    { className: "table-frame", "aria-label": scroll },
    <table className={family ? `${family} ${look}` : look} data-island={sortsHere ? "sort" : undefined}>
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
  const header = Math.max(
    0,
    columns.findIndex(({ isHeader }) => isHeader),
  );
  let start = 0;
  return (
    <tr data-ranks={row.ranks?.map((rank) => rank ?? "-").join(" ")}>
      {row.cells.map(({ content, span = 1, look }, index) => {
        const column = columns[start];
        start += span;
        const run = <Run content={content.length === 0 ? ["–"] : content} locale={locale} />;
        const props = { key: column?.id ?? index, colSpan: span === 1 ? undefined : span };
        if (index === header) return createElement("th", { ...props, scope: "row" }, run);
        return createElement("td", { ...props, className: look ?? column?.look, "data-label": column?.label }, run);
      })}
    </tr>
  );
}
