import { DiscrepancyMark } from "@/components/figure/discrepancy-mark";
import { FigureValue } from "@/components/figure/figure-value";
import { Period } from "@/components/figure/period";
import { Words } from "@/components/figure/words";
import type { FigureRow } from "@/lib/document/figure-row";
import type { Locale } from "@/lib/domain/text";
import { unitWord } from "@/lib/format/quantity";

interface RowProps {
  readonly row: FigureRow;
  readonly locale: Locale;
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
