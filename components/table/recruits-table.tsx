import { FigureValue } from "@/components/figure/figure-value";
import { NumbersNote } from "@/components/figure/numbers-note";
import { Period } from "@/components/figure/period";
import { Words } from "@/components/figure/words";
import type { Locale } from "@/lib/domain/text";
import { formatNumber, noBreakSpace } from "@/lib/format/number";
import { representationWordsIn } from "@/lib/i18n/representation-words";
import { tableWordsIn } from "@/lib/i18n/table-words";
import { type RecruitsCell, type RecruitsRow, renewals } from "@/lib/view/force-shares";

const spans = [...new Set(renewals.map(({ years }) => years))];

/** Women among a hundred recruits: a row for each share, a column for each assumption. */
export function RecruitsTable({ rows, locale }: { rows: readonly RecruitsRow[]; locale: Locale }) {
  const words = representationWordsIn(locale).recruits;
  const years = (count: number) => formatNumber(count, locale);
  const percent = (part: number) => `${formatNumber(part * 100, locale)}${noBreakSpace}%`;
  return (
    <div className="table-frame">
      <table className="gaps recruits">
        <caption className="visually-hidden">
          <Words text={words.title} />
        </caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {tableWordsIn(locale).force}
            </th>
            <th scope="col" rowSpan={2}>
              {words.share}
            </th>
            {spans.map((span) => (
              <th key={span} scope="colgroup" colSpan={renewals.filter((each) => each.years === span).length}>
                <Words text={words.years(years(span))} />
              </th>
            ))}
          </tr>
          <tr>
            {renewals.map((each) => (
              <th key={`${each.years}-${each.turnover}`} scope="col">
                <Words text={words.turnover(percent(each.turnover))} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ entity, share, cells }) => (
            <tr key={share.id}>
              <th scope="row">
                <Words text={entity} />
                <span className="details">
                  <Period period={share.cited.figure.period} locale={locale} />
                </span>
              </th>
              <td data-label={words.share}>
                <FigureValue cited={share.cited} locale={locale} as="sign" />
              </td>
              {renewals.map((each, place) => (
                <td
                  key={`${each.years}-${each.turnover}`}
                  data-label={words.cell(years(each.years), percent(each.turnover))}
                >
                  <Cell cell={cells[place]} locale={locale} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ cell, locale }: { cell: RecruitsCell | undefined; locale: Locale }) {
  const words = representationWordsIn(locale).recruits;
  if (cell === undefined) return "–";
  if (cell.kind === "unreachable") return <span className="nothing">{words.unreachable}</span>;
  if (cell.kind === "refused") return <NumbersNote figures={cell.figures}>{cell.reason}</NumbersNote>;
  return (
    <>
      <FigureValue cited={cell.row.cited} locale={locale} as="sign" />
      {cell.orUnreachable && <span className="nothing"> {words.orUnreachable}</span>}
    </>
  );
}
