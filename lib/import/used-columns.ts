import type { TableMapping } from "./mapping";

/** The columns of a table that a part of its mapping reads. */
export function usedColumns(mapped: TableMapping): Set<string> {
  const { indicator, entity, area, sex, period, unit, scale, status, source, dimensions, via, caveats, values } =
    mapped;
  const fields = [indicator, entity, area, sex, period, unit, scale, status, source, ...Object.values(dimensions)];
  const columns = [
    ...fields.flatMap((field) =>
      field && "column" in field ? [field.column, field.name ?? [], field.iso ?? []].flat() : [],
    ),
    ...values.flatMap(({ column, flag }) => [column, flag]),
    ...caveats,
    via,
  ];
  return new Set(columns.filter((column) => column !== undefined));
}
