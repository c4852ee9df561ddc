import { Run } from "@/components/blocks/content";
import { Words } from "@/components/figure/words";
import { reportFormId } from "@/components/report/report-address";
import type { Locale } from "@/lib/domain/text";
import { reportFormWordsIn } from "@/lib/i18n/report-form-words";
import { tableWordsIn } from "@/lib/i18n/table-words";
import type { ReportRow } from "@/lib/view/report/report";
import { reservationLines } from "@/lib/view/report/reservations";
import { ColumnHeaders } from "./column-headers";
import { Amount, Target, Values } from "./result-cells";

interface ReportTableProps {
  readonly rows: readonly ReportRow[];
  readonly locale: Locale;
  /** True where there is a form that the levels can be typed into. */
  readonly editable: boolean;
}

/** The columns that donors ask for, in their order. */
const columns = [
  ...(["level", "indicator", "unit", "baseline", "target"] as const),
  ...(["latest", "change", "verdict", "sources", "reservations"] as const),
];

const levelsId = "report-levels";

/** The results of a report: one row an indicator and body, and those that its author entered. */
export function ReportTable({ rows, locale, editable }: ReportTableProps) {
  const words = reportFormWordsIn(locale).report;
  return (
    <div className="table-frame">
      {editable && (
        <datalist id={levelsId}>
          {words.levels.map((level) => (
            <option key={level} value={level} />
          ))}
        </datalist>
      )}
      <table className="results report-results">
        <caption className="visually-hidden">{words.caption}</caption>
        <ColumnHeaders columns={columns} words={tableWordsIn(locale)} />
        <tbody>
          {rows.map((row) => (
            <Row key={row.key} row={row} locale={locale} editable={editable && !row.own} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row, locale, editable }: { row: ReportRow; locale: Locale; editable: boolean }) {
  const words = reportFormWordsIn(locale).report;
  const label = (column: (typeof columns)[number]) => ({ "data-label": tableWordsIn(locale)[column] });
  const told = { locale, unitTold: row.unit };
  const { target, change } = row;
  return (
    <tr>
      <td {...label("level")} className="level">
        {editable ? <Level row={row} locale={locale} /> : <Words text={row.level} />}
      </td>
      <th scope="row">
        {row.href === undefined ? (
          <Words text={row.indicator} />
        ) : (
          <a href={row.href}>
            <Words text={row.indicator} />
          </a>
        )}
        <span className="details">
          <Words text={[row.entity, ...row.details].filter((part) => part !== "").join(" · ")} />
        </span>
        {row.own && <span className="entered">{words.entered}</span>}
      </th>
      <td {...label("unit")}>
        <Words text={row.unit} />
      </td>
      <td {...label("baseline")}>
        <Values values={row.baseline} none={words.none} {...told} />
      </td>
      <td {...label("target")}>
        {target ? <Target target={target} {...told} /> : <span className="nothing">{words.noTarget}</span>}
      </td>
      <td {...label("latest")}>
        <Values values={row.latest} none={words.noValue} {...told} />
      </td>
      <td {...label("change")}>
        {"row" in change ? (
          <Amount value={{ row: change.row, details: [] }} {...told} />
        ) : (
          <span className="nothing">{change.none}</span>
        )}
      </td>
      <td {...label("verdict")}>
        <Run content={row.verdict} locale={locale} />
      </td>
      <td {...label("sources")}>
        <Lines lines={row.sources} />
      </td>
      <td {...label("reservations")}>
        <Lines lines={reservationLines(row, locale)} />
      </td>
    </tr>
  );
}

/** What no source assigns: the author types it; on paper it is plain text. */
function Level({ row, locale }: { row: ReportRow; locale: Locale }) {
  const name = [row.indicator, row.entity, ...row.details].filter((part) => part !== "").join(" · ");
  return (
    <label>
      <span className="visually-hidden">
        <Words text={reportFormWordsIn(locale).report.levelOf(name)} />
      </span>
      <input
        name={`level.${row.key}`}
        defaultValue={row.level}
        form={reportFormId}
        list={levelsId}
        autoComplete="off"
        maxLength={100}
      />
    </label>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return <>–</>;
  return (
    <ul className="lines">
      {lines.map((line) => (
        <li key={line}>
          <Words text={line} />
        </li>
      ))}
    </ul>
  );
}
