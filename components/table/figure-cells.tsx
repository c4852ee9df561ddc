import { DiscrepancyMark } from "@/components/figure/discrepancy-mark";
import { FigureValue } from "@/components/figure/figure-value";
import { Period } from "@/components/figure/period";
import { SubjectDetails } from "@/components/figure/subject-details";
import { Words } from "@/components/figure/words";
import type { FigureRow } from "@/lib/document/figure-row";
import type { Locale } from "@/lib/domain/text";
import { unitWord } from "@/lib/format/quantity";

interface FigureCellsProps {
  readonly row: FigureRow;
  readonly locale: Locale;
  /** False on an indicator's own page, where its name would stand in every row. */
  readonly withIndicator: boolean;
}

/** The cells of a figure's row: indicator, entity, number with unit and marker, period. */
export function FigureCells({ row, locale, withIndicator }: FigureCellsProps) {
  return (
    <>
      <th scope="row">
        <a href={row.href}>
          <Words text={withIndicator ? row.subject.indicator : row.subject.entity} />
        </a>
        <SubjectDetails subject={row.subject} />
      </th>
      {withIndicator && (
        <td className="entity">
          <Words text={row.subject.entity} />
        </td>
      )}
      <NumberCells row={row} locale={locale} />
    </>
  );
}

type RowProps = Omit<FigureCellsProps, "withIndicator">;

/** The last cells of a figure's row: its number with unit and marker, and its period. */
function NumberCells({ row, locale }: RowProps) {
  return (
    <>
      <NumberCell row={row} locale={locale} />
      <PeriodCell row={row} locale={locale} />
    </>
  );
}

/** A figure's number with unit and marker. */
export function NumberCell({ row, locale }: RowProps) {
  const { figure } = row.cited;
  const unit = unitWord(figure.quantity, figure.unit, locale);
  return (
    <td className="number">
      <FigureValue cited={row.cited} locale={locale} as="sign" />
      <DiscrepancyMark discrepancy={row.discrepancy} />
      {unit !== "" && (
        <span className="unit">
          {" "}
          <Words text={unit} />
        </span>
      )}
    </td>
  );
}

/** A figure's period. */
export function PeriodCell({ row, locale }: RowProps) {
  return (
    <td className="period">
      <Period period={row.cited.figure.period} locale={locale} />
    </td>
  );
}
