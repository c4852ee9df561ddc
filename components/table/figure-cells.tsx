import { FigureValue } from "@/components/figure/figure-value";
import { Period } from "@/components/figure/period";
import { SubjectDetails } from "@/components/figure/subject-details";
import { Words } from "@/components/figure/words";
import type { Locale } from "@/lib/domain/text";
import { unitWord } from "@/lib/format/quantity";
import { messagesIn } from "@/lib/i18n/messages";
import type { FigureRow } from "@/lib/view/figure-row";

interface FigureCellsProps {
  readonly row: FigureRow;
  readonly locale: Locale;
  /** False on an indicator's own page, where its name would stand in every row. */
  readonly withIndicator: boolean;
}

/** The cells of a figure's row: indicator, entity, number with unit and marker, period. */
export function FigureCells({ row, locale, withIndicator }: FigureCellsProps) {
  const { figure } = row.cited;
  const unit = unitWord(figure.quantity, figure.unit, locale);
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
      <td className="number">
        <FigureValue cited={row.cited} locale={locale} as="sign" />
        {unit !== "" && (
          <span className="unit">
            {" "}
            <Words text={unit} />
          </span>
        )}
        {row.disagreesHref !== undefined && (
          <a className="flag" href={row.disagreesHref}>
            {messagesIn(locale).dataNotes.mark}
          </a>
        )}
      </td>
      <td className="period">
        <Period period={figure.period} locale={locale} />
      </td>
    </>
  );
}
