import { Run } from "@/components/blocks/content";
import { mark, number, period, styled } from "@/lib/document/content";
import type { FigureRow } from "@/lib/document/figure-row";
import type { Locale } from "@/lib/domain/text";
import { unitWordSpoken } from "@/lib/format/quantity";
import { messagesIn } from "@/lib/i18n/messages";
import { Words } from "./words";

/** One figure, large: the number in words, what it counts, when, and how sure. */
export function FigureCard({ row, locale }: { row: FigureRow; locale: Locale }) {
  const { quantity, unit, period: of } = row.cited.figure;
  const value = [number(row, "words"), " ", styled("large-unit", unitWordSpoken(quantity, unit, locale)), ...mark(row)];
  const estimated = quantity.status === "E" ? [", ", messagesIn(locale).statuses.E] : [];
  return (
    <li className="card">
      <p className="card-value">
        <Run content={value} locale={locale} />
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
        <Run content={[...period(of, locale), ...estimated]} locale={locale} />
      </p>
    </li>
  );
}
