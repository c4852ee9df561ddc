interface ColumnHeadersProps<Column extends string> {
  readonly columns: readonly Column[];
  readonly words: Readonly<Record<Column, string>>;
}

/** The head of a table: one header a column, in order. */
export function ColumnHeaders<Column extends string>({ columns, words }: ColumnHeadersProps<Column>) {
  return (
    <thead>
      <tr>
        {columns.map((column) => (
          <th key={column} scope="col">
            {words[column]}
          </th>
        ))}
      </tr>
    </thead>
  );
}
