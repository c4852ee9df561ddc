import { FigureValue } from "@/components/figure/figure-value";
import { Period } from "@/components/figure/period";
import { Words } from "@/components/figure/words";
import type { Locale } from "@/lib/domain/text";
import { unitWord } from "@/lib/format/quantity";
import { messagesIn } from "@/lib/i18n/messages";
import { supportWordsIn } from "@/lib/i18n/support-words";
import type { ResultRow, ResultTarget, ResultValue } from "@/lib/view/result-rows";
import { ColumnHeaders } from "./column-headers";

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
        <ColumnHeaders columns={columns} words={words.columns} />
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
        <td data-label={words.columns.baseline}>
          <Values values={baseline} locale={locale} none={words.none} />
        </td>
      )}
      <td data-label={words.columns.target} className={target ? undefined : "absent"}>
        {target ? <Target target={target} locale={locale} /> : <span className="nothing">{words.noneSet}</span>}
      </td>
      <td data-label={words.columns.latest} className="latest">
        <Values values={latest} locale={locale} none={words.noValue} />
      </td>
      <td data-label={words.columns.verdict} className={target ? "verdict" : "absent"}>
        {verdict ?? <span className="nothing">{words.noTarget}</span>}
      </td>
    </tr>
  );
}

function Target({ target: { row, due, details }, locale }: { target: ResultTarget; locale: Locale }) {
  const words = supportWordsIn(locale).results;
  return (
    <>
      <Amount value={{ row, details: [] }} locale={locale} />
      <span className="details">
        {due ? (
          <>
            {words.due} <Period period={due} locale={locale} />
          </>
        ) : (
          words.noDue
        )}
        {details.map((detail) => ` · ${detail}`).join("")}
      </span>
    </>
  );
}

interface ValuesProps {
  readonly values: readonly ResultValue[];
  readonly locale: Locale;
  readonly none: string;
}

function Values({ values, locale, none }: ValuesProps) {
  if (values.length === 0) return <span className="nothing">{none}</span>;
  return values.map((value) => (
    <div key={value.row.id}>
      <Amount value={value} locale={locale} />
      <span className="details">
        <Period period={value.row.cited.figure.period} locale={locale} />
        <Words text={value.details.map((detail) => ` · ${detail}`).join("")} />
      </span>
    </div>
  ));
}

/** The number with its unit and marker, and the mark of a disagreement. */
function Amount({ value: { row }, locale }: { value: ResultValue; locale: Locale }) {
  const { figure } = row.cited;
  const unit = unitWord(figure.quantity, figure.unit, locale);
  return (
    <span className="amount">
      <FigureValue cited={row.cited} locale={locale} as="sign" />
      {unit !== "" && (
        <span className="unit">
          {" "}
          <Words text={unit} />
        </span>
      )}
      {row.disagreesHref !== undefined && (
        <>
          {" "}
          <a className="flag" href={row.disagreesHref}>
            {messagesIn(locale).dataNotes.mark}
          </a>
        </>
      )}
    </span>
  );
}
