import { Run } from "@/components/blocks/content";
import { Words } from "@/components/figure/words";
import type { Locale } from "@/lib/domain/text";
import { supportWordsIn } from "@/lib/i18n/support-words";
import { tableWordsIn } from "@/lib/i18n/table-words";
import type { ResultRow } from "@/lib/view/result-rows";
import { ColumnHeaders } from "./column-headers";
import { Target, Values } from "./result-cells";

interface ResultsTableProps {
  readonly rows: readonly ResultRow[];
  readonly locale: Locale;
}

/** A results framework: rows with a target, then those that no source sets one for. */
export function ResultsTable({ rows, locale }: ResultsTableProps) {
  const words = supportWordsIn(locale).results;
  const withBaseline = rows.some(({ baseline }) => baseline.length > 0);
  const columns = (["result", "baseline", "target", "latest", "verdict"] as const).filter(
    (column) => column !== "baseline" || withBaseline,
  );
  const groups = [
    { id: "withTarget", of: rows.filter(({ target }) => target !== undefined) },
    { id: "noTarget", of: rows.filter(({ target }) => target === undefined) },
  ] as const;
  return (
    <div className="table-frame">
      <table className="results">
        <caption className="visually-hidden">{words.caption}</caption>
        <ColumnHeaders columns={columns} words={{ ...tableWordsIn(locale), ...words.columns }} />
        {groups.map(
          ({ id, of }) =>
            of.length > 0 && (
              <tbody key={id}>
                <tr className="group">
                  <th scope="rowgroup" colSpan={columns.length}>
                    {words.groups[id]}
                  </th>
                </tr>
                {of.map((row) => (
                  <Row key={row.key} row={row} locale={locale} withBaseline={withBaseline} />
                ))}
              </tbody>
            ),
        )}
      </table>
    </div>
  );
}

function Row({ row, locale, withBaseline }: { row: ResultRow; locale: Locale; withBaseline: boolean }) {
  const words = supportWordsIn(locale).results;
  const { baseline, target, latest, verdict } = row;
  return (
    <tr>
      <th scope="row">
        <a href={row.href}>
          <Words text={row.indicator} />
        </a>
        <span className="details">
          <Words text={[row.entity, ...row.details].join(" · ")} />
        </span>
      </th>
      {withBaseline && (
        <td data-label={tableWordsIn(locale).baseline}>
          <Values values={baseline} locale={locale} none={words.none} />
        </td>
      )}
      <td data-label={tableWordsIn(locale).target} className={target ? undefined : "absent"}>
        {target ? <Target target={target} locale={locale} /> : <span className="nothing">{words.noneSet}</span>}
      </td>
      <td data-label={words.columns.latest} className="latest">
        <Values values={latest} locale={locale} none={words.noValue} />
      </td>
      <td data-label={tableWordsIn(locale).verdict} className={target ? "verdict" : "absent"}>
        {target ? <Run content={verdict} locale={locale} /> : <span className="nothing">{words.noTarget}</span>}
      </td>
    </tr>
  );
}
