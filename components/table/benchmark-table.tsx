import { DiscrepancyMark, firstDiscrepancy } from "@/components/figure/discrepancy-mark";
import { FigureValue } from "@/components/figure/figure-value";
import { NumbersNote } from "@/components/figure/numbers-note";
import { Period } from "@/components/figure/period";
import { Words } from "@/components/figure/words";
import type { FigureRow } from "@/lib/document/figure-row";
import type { Locale } from "@/lib/domain/text";
import { representationWordsIn } from "@/lib/i18n/representation-words";
import { tableWordsIn } from "@/lib/i18n/table-words";
import type { Answer, BenchmarkRow } from "@/lib/view/force-shares";
import { ColumnHeaders } from "./column-headers";

const columns = ["force", "women", "strength", "share", "date", "shortBasis", "gap", "needed", "growing"] as const;

interface BenchmarkTableProps {
  readonly rows: readonly BenchmarkRow[];
  readonly caption: string;
  readonly locale: Locale;
}

/** The forces at a benchmark: what is counted, the share, the gap, and the women it would take either way. */
export function BenchmarkTable({ rows, caption, locale }: BenchmarkTableProps) {
  const words = representationWordsIn(locale).benchmark;
  return (
    <div className="table-frame">
      <table className="gaps benchmark">
        <caption>
          <Words text={caption} />
        </caption>
        <ColumnHeaders columns={columns} words={{ ...tableWordsIn(locale), ...words.columns }} />
        <tbody>
          {rows.map((row) => (
            <Row key={(row.women ?? row.share)?.id} row={row} locale={locale} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row, locale }: { row: BenchmarkRow; locale: Locale }) {
  const { women, strength, share, gap, needed, growing } = row;
  const words = representationWordsIn(locale).benchmark;
  const heads = tableWordsIn(locale);
  return (
    <tr>
      <th scope="row">
        <Words text={row.entity} />
        <DiscrepancyMark discrepancy={firstDiscrepancy([women, strength, share])} />
      </th>
      {women && strength ? (
        <>
          <td data-label={heads.women}>
            <Value row={women} locale={locale} />
          </td>
          <td data-label={heads.strength}>
            <Value row={strength} locale={locale} />
          </td>
        </>
      ) : (
        <td colSpan={2} className="nothing" data-label={heads.women}>
          {words.noCounts}
        </td>
      )}
      <td data-label={heads.share}>
        {share ? <Value row={share} locale={locale} /> : <span className="nothing">{words.noShare}</span>}
      </td>
      <td data-label={heads.date}>
        <Period period={row.period} locale={locale} />
      </td>
      <td data-label={heads.shortBasis}>{row.basis === "" ? "–" : row.basis}</td>
      <AnswerCell answer={gap} label={words.columns.gap} locale={locale} />
      {needed || growing || women ? (
        <>
          <AnswerCell answer={needed} label={words.columns.needed} locale={locale} />
          <AnswerCell answer={growing} label={words.columns.growing} locale={locale} />
        </>
      ) : (
        <td colSpan={2} className="nothing" data-label={words.columns.needed}>
          {words.needsCounts}
        </td>
      )}
    </tr>
  );
}

function Value({ row, locale }: { row: FigureRow; locale: Locale }) {
  return <FigureValue cited={row.cited} locale={locale} as="sign" />;
}

function AnswerCell({ answer, label, locale }: { answer: Answer | undefined; label: string; locale: Locale }) {
  return (
    <td data-label={label}>
      {answer === undefined && "–"}
      {answer && "row" in answer && <Value row={answer.row} locale={locale} />}
      {answer && "reason" in answer && <NumbersNote figures={answer.figures}>{answer.reason}</NumbersNote>}
    </td>
  );
}
