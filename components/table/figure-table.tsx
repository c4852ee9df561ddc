import { Words } from "@/components/figure/words";
import type { FigureRow } from "@/lib/document/figure-row";
import type { Locale } from "@/lib/domain/text";
import { tableWordsIn } from "@/lib/i18n/table-words";
import { FigureCells } from "./figure-cells";

interface FigureTableProps {
  readonly rows: readonly FigureRow[];
  readonly locale: Locale;
  /** What the table holds, for those who do not see it stand under its heading. */
  readonly caption: string;
  /** Whether the rows are of several indicators. */
  readonly withIndicator?: boolean;
}

/** A short table of figures in the order given. */
export function FigureTable({ rows, locale, caption, withIndicator = true }: FigureTableProps) {
  const columns = tableWordsIn(locale);
  return (
    <div className="table-frame">
      <table className="figures">
        <caption className="visually-hidden">
          <Words text={caption} />
        </caption>
        <thead>
          <tr>
            {withIndicator && <th scope="col">{columns.indicator}</th>}
            <th scope="col">{columns.entity}</th>
            <th scope="col" className="number">
              {columns.figure}
            </th>
            <th scope="col">{columns.period}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <FigureCells row={row} locale={locale} withIndicator={withIndicator} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
