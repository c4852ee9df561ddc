import type { Locale } from "@/lib/domain/text";
import { messagesIn } from "@/lib/i18n/messages";

interface SortHeaderProps {
  readonly column: string;
  readonly label: string;
  /** How the table is sorted, by this column or another. */
  readonly sort: { readonly column: string; readonly descending: boolean } | undefined;
  /** The GET form whose answer is the sorted page. */
  readonly form: string;
  readonly locale: Locale;
}

/** The header of a column that the server sorts: a button of the form that has the reader's other choices. */
export function SortHeader({ column, label, sort, form, locale }: SortHeaderProps) {
  const isSorted = sort?.column === column;
  const next = isSorted && !sort.descending ? "desc" : "asc";
  return (
    <th
      scope="col"
      className={column === "figure" ? "number" : undefined}
      aria-sort={isSorted ? (sort.descending ? "descending" : "ascending") : "none"}
    >
      <button
        type="submit"
        form={form}
        name="sort"
        value={`${column}-${next}`}
        title={messagesIn(locale).figures.sortBy(label)}
      >
        {label}
      </button>
    </th>
  );
}
