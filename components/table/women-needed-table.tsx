import { DiscrepancyMark, firstDiscrepancy } from "@/components/figure/discrepancy-mark";
import { FigureValue } from "@/components/figure/figure-value";
import { NumbersNote } from "@/components/figure/numbers-note";
import { Period } from "@/components/figure/period";
import { Words } from "@/components/figure/words";
import type { Locale } from "@/lib/domain/text";
import { benchmarkWordsIn } from "@/lib/i18n/benchmark-words";
import { tableWordsIn } from "@/lib/i18n/table-words";
import type { CountedForce, ShareForce, WomenNeeded } from "@/lib/view/women-needed";

/** A small table of women needed at a benchmark, with the sentences that say whose it is; nothing where it has no rows. */
export function WomenNeededTable({ view, locale }: { view: WomenNeeded; locale: Locale }) {
  if (view.rows.length === 0) return null;
  const words = benchmarkWordsIn(locale);
  const columns = tableWordsIn(locale);
  return (
    <div className="women-needed">
      <div className="table-frame">
        <table className="small-table">
          <caption>
            <Words text={words.caption(view.benchmark)} />
          </caption>
          <thead>
            <tr>
              <th scope="col">{columns.force}</th>
              <th scope="col" className="number">
                {columns.women}
              </th>
              <th scope="col" className="number">
                {words.needed}
              </th>
            </tr>
          </thead>
          <tbody>
            {view.rows.map((row) => (
              <tr key={row.kind === "counted" ? row.women.id : row.share.id}>
                <Force row={row} locale={locale} />
                {row.kind === "counted" ? (
                  <CountedCells row={row} locale={locale} />
                ) : (
                  <ShareCells row={row} locale={locale} />
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="women-needed-basis">
        {!view.hasTarget && `${words.noTarget} `}
        {words.laid[view.laidBy]}
      </p>
    </div>
  );
}

function Force({ row, locale }: { row: CountedForce | ShareForce; locale: Locale }) {
  const { period } = (row.kind === "counted" ? row.women : row.share).cited.figure;
  return (
    <th scope="row">
      <Words text={row.entity} />
      <span className="details">
        <Period period={period} locale={locale} />
      </span>
    </th>
  );
}

function CountedCells({ row, locale }: { row: CountedForce; locale: Locale }) {
  const { women, strength, needed } = row;
  return (
    <>
      <td className="number">
        <FigureValue cited={women.cited} locale={locale} as="sign" /> {benchmarkWordsIn(locale).of}{" "}
        <FigureValue cited={strength.cited} locale={locale} as="sign" />
        <DiscrepancyMark discrepancy={firstDiscrepancy([women, strength])} />
      </td>
      <td className="number">
        {"reason" in needed ? (
          <NumbersNote figures={[women, strength]}>{needed.reason}</NumbersNote>
        ) : (
          <FigureValue cited={needed.cited} locale={locale} as="sign" />
        )}
      </td>
    </>
  );
}

function ShareCells({ row, locale }: { row: ShareForce; locale: Locale }) {
  return (
    <td colSpan={2} className="no-counts">
      <FigureValue cited={row.share.cited} locale={locale} as="sign" />. {benchmarkWordsIn(locale).noCounts}
      <DiscrepancyMark discrepancy={row.share.discrepancy} />
    </td>
  );
}
