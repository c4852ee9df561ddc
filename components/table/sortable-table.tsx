"use client";

import { createSortedRowModel, rowSortingFeature, sortFn_basic, tableFeatures, useTable } from "@tanstack/react-table";
import { Fragment, type MouseEvent, type ReactNode } from "react";

export interface SortableColumn {
  readonly id: string;
  readonly label: string;
  readonly sortLabel: string;
  readonly number: boolean;
}

export interface SortableTableRow {
  readonly id: string;
  /** The row's place in the order of each column; null sorts last in either direction. */
  readonly ranks: Readonly<Record<string, number | null>>;
  /** The finished `<tr>`, drawn on the server. */
  readonly row: ReactNode;
}

interface SortableTableProps {
  readonly columns: readonly SortableColumn[];
  readonly rows: readonly SortableTableRow[];
  readonly caption: string;
  /** The GET form whose answer is the sorted page: what the header buttons do before, or without, script. */
  readonly form: string;
  readonly sort?: { readonly column: string; readonly descending: boolean };
}

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { basic: sortFn_basic },
});

/** A table that sorts where the reader is; every header is a button of a form that the server answers as well. */
export function SortableTable({ columns, rows, caption, form, sort }: SortableTableProps) {
  const table = useTable({
    features,
    data: rows,
    columns: columns.map(({ id }) => ({
      id,
      accessorFn: (row: SortableTableRow) => row.ranks[id] ?? undefined,
      sortFn: "basic" as const,
      sortUndefined: "last" as const,
      sortDescFirst: false,
    })),
    getRowId: (row) => row.id,
    enableSortingRemoval: false,
    initialState: { sorting: sort ? [{ id: sort.column, desc: sort.descending }] : [] },
  });
  const headers = table.getHeaderGroups()[0]?.headers ?? [];
  return (
    <table className="figures">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ id, label, sortLabel, number }, index) => {
            const column = headers[index]?.column;
            const sorted = column?.getIsSorted() ?? false;
            const next = sorted === "asc" ? "desc" : "asc";
            const sortHere = (event: MouseEvent) => {
              if (!column) return;
              event.preventDefault();
              column.toggleSorting(next === "desc");
              const address = new URL(location.href);
              address.searchParams.set("sort", `${id}-${next}`);
              history.replaceState(history.state, "", address);
            };
            return (
              <th
                key={id}
                scope="col"
                className={number ? "number" : undefined}
                aria-sort={sorted === "asc" ? "ascending" : sorted === "desc" ? "descending" : "none"}
              >
                <button
                  type="submit"
                  form={form}
                  name="sort"
                  value={`${id}-${next}`}
                  title={sortLabel}
                  onClick={sortHere}
                >
                  {label}
                </button>
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {table.getRowModel().rows.map(({ id, original }) => (
          <Fragment key={id}>{original.row}</Fragment>
        ))}
      </tbody>
    </table>
  );
}
