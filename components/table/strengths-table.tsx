import { DiscrepancyMark } from "@/components/figure/discrepancy-mark";
import { FigureValue } from "@/components/figure/figure-value";
import { Period } from "@/components/figure/period";
import { SubjectDetails } from "@/components/figure/subject-details";
import { Words } from "@/components/figure/words";
import type { Locale } from "@/lib/domain/text";
import { conventionsIn } from "@/lib/i18n/conventions";
import { forcesWordsIn } from "@/lib/i18n/forces-words";
import { messagesIn } from "@/lib/i18n/messages";
import { tableWordsIn } from "@/lib/i18n/table-words";
import type { FigureRow } from "@/lib/view/figure-row";
import type { StrengthRow, Strengths } from "@/lib/view/strengths";

/** The strengths of forces: women, all, what was counted, and when; and of whom it does not say all. */
export function StrengthsTable({ strengths, locale }: { strengths: Strengths; locale: Locale }) {
  const { rows, latestOnly, missing } = strengths;
  const { title, ...words } = forcesWordsIn(locale).strengths;
  const columns = tableWordsIn(locale);
  const { semicolon } = conventionsIn(locale);
  return (
    <>
      <div className="table-frame">
        <table className="figures strengths">
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{columns.force}</th>
              <th scope="col" className="number">
                {columns.women}
              </th>
              <th scope="col" className="number">
                {columns.all}
              </th>
              <th scope="col">{columns.basis}</th>
              <th scope="col">{columns.date}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={(row.all ?? row.women)?.id}>
                <Cells row={row} locale={locale} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {latestOnly.length > 0 && (
        <p className="table-note">
          <Words text={words.latestOnly(latestOnly.join(semicolon))} />
        </p>
      )}
      {missing.length > 0 && (
        <p className="table-note">
          <Words text={words.missing(missing.join(semicolon))} />
        </p>
      )}
    </>
  );
}

function Cells({ row, locale }: { row: StrengthRow; locale: Locale }) {
  const columns = tableWordsIn(locale);
  const { bases } = messagesIn(locale);
  return (
    <>
      <th scope="row">
        <Words text={row.subject.entity} />
        <SubjectDetails subject={row.subject} />
      </th>
      <td className="number" data-label={columns.women}>
        <NumberOf row={row.women} locale={locale} />
      </td>
      <td className="number" data-label={columns.all}>
        <NumberOf row={row.all} locale={locale} />
      </td>
      <td className="basis">{bases[row.basis ?? "not-stated"]}</td>
      <td className="period">
        <Period period={row.period} locale={locale} />
      </td>
    </>
  );
}

/** A number that leads to its figure's note, or the words that say that there is none. */
function NumberOf({ row, locale }: { row: FigureRow | undefined; locale: Locale }) {
  const { missing } = messagesIn(locale);
  if (!row) return <span className="nothing">{missing.O}</span>;
  return (
    <>
      <FigureValue cited={row.cited} locale={locale} as="sign" />
      <DiscrepancyMark discrepancy={row.discrepancy} />
    </>
  );
}
