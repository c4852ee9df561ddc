import { DiscrepancyMark, firstDiscrepancy } from "@/components/figure/discrepancy-mark";
import { FigureValue } from "@/components/figure/figure-value";
import { Period } from "@/components/figure/period";
import { Words } from "@/components/figure/words";
import type { Locale } from "@/lib/domain/text";
import { deploymentsWordsIn } from "@/lib/i18n/deployments-words";
import { messagesIn } from "@/lib/i18n/messages";
import { tableWordsIn } from "@/lib/i18n/table-words";
import type { FigureRow } from "@/lib/view/figure-row";
import type { MissionRow } from "@/lib/view/missions";

interface MissionsTableProps {
  readonly rows: readonly MissionRow[];
  readonly caption: string;
  readonly locale: Locale;
  /** False for rows that give no share of women. */
  readonly withShare: boolean;
}

/** Missions and components: strength, basis and date, and women where they are counted. */
export function MissionsTable({ rows, caption, locale, withShare }: MissionsTableProps) {
  const columns = tableWordsIn(locale);
  return (
    <table className="gaps missions">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{deploymentsWordsIn(locale).mission}</th>
          <th scope="col">{columns.strength}</th>
          <th scope="col">{columns.shortBasis}</th>
          <th scope="col">{columns.date}</th>
          <th scope="col">{columns.women}</th>
          {withShare && <th scope="col">{columns.share}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} locale={locale} withShare={withShare} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, locale, withShare }: Pick<MissionsTableProps, "locale" | "withShare"> & { row: MissionRow }) {
  const { name, period, basis, strength, women, men, share } = row;
  const columns = tableWordsIn(locale);
  const { bases, men: menWord } = deploymentsWordsIn(locale);
  const withoutWomen = !women && !men && !share;
  return (
    <tr>
      <th scope="row">
        <Words text={name} />
        <Flag row={row} locale={locale} />
      </th>
      <td data-label={columns.strength} colSpan={basis === undefined ? 2 : 1}>
        <Value row={strength} locale={locale} />
      </td>
      {basis !== undefined && <td data-label={columns.shortBasis}>{bases[basis]}</td>}
      <td data-label={columns.date}>
        <Period period={period} locale={locale} />
      </td>
      <td data-label={columns.women} colSpan={withoutWomen && withShare ? 2 : 1}>
        <Value row={women} locale={locale} />
        {men && (
          <span className="details">
            {" "}
            {menWord} <FigureValue cited={men.cited} locale={locale} as="sign" />
          </span>
        )}
      </td>
      {withShare && !withoutWomen && (
        <td data-label={columns.share}>
          <Value row={share} locale={locale} />
        </td>
      )}
    </tr>
  );
}

function Value({ row, locale }: { row: FigureRow | undefined; locale: Locale }) {
  if (!row) return <Nothing locale={locale} />;
  const isComputed = row.cited.figure.provenance.kind === "derived";
  return (
    <>
      <FigureValue cited={row.cited} locale={locale} as="sign" />
      {isComputed && <span className="unit"> {messagesIn(locale).figure.computed}</span>}
    </>
  );
}

function Nothing({ locale }: { locale: Locale }) {
  return <span className="nothing">{deploymentsWordsIn(locale).notInSources}</span>;
}

/** One mark for a row: why its numbers are kept out of comparisons, or that sources differ about one of them. */
function Flag({ row, locale }: { row: MissionRow; locale: Locale }) {
  const { strength, women, men, share, keptOutHref } = row;
  if (keptOutHref === undefined) {
    return <DiscrepancyMark discrepancy={firstDiscrepancy([strength, women, men, share])} />;
  }
  return (
    <a className="flag" href={keptOutHref}>
      {deploymentsWordsIn(locale).keptOut}
    </a>
  );
}
