import "./figure-card.css";
import type { FigureRow } from "@/lib/document/figure-row";
import type { Locale } from "@/lib/domain/text";
import { unitWordSpoken } from "@/lib/format/quantity";
import { messagesIn } from "@/lib/i18n/messages";
import { DiscrepancyMark } from "./discrepancy-mark";
import { FigureValue } from "./figure-value";
import { Period } from "./period";
import { Words } from "./words";

/** One figure, large: the number in words, what it counts, when, and how sure. */
export function FigureCard({ row, locale }: { row: FigureRow; locale: Locale }) {
  const { figure } = row.cited;
  const words = messagesIn(locale);
  return (
    <li className="card">
      <p className="card-value">
        <FigureValue cited={row.cited} locale={locale} as="words" />{" "}
        <span className="card-unit">
          <Words text={unitWordSpoken(figure.quantity, figure.unit, locale)} />
        </span>
        <DiscrepancyMark discrepancy={row.discrepancy} />
      </p>
      <p className="card-subject">
        <a href={row.href}>
          <Words text={row.subject.indicator} />
        </a>
        <span>
          <Words text={[row.subject.entity, ...row.subject.details].join(" · ")} />
        </span>
      </p>
      <p className="card-period">
        <Period period={figure.period} locale={locale} />
        {figure.quantity.status === "E" && <>, {words.statuses.E}</>}
      </p>
    </li>
  );
}
