import { DiscrepancyMark } from "@/components/figure/discrepancy-mark";
import { FigureValue } from "@/components/figure/figure-value";
import { Period } from "@/components/figure/period";
import { Words } from "@/components/figure/words";
import type { Locale } from "@/lib/domain/text";
import { unitWord } from "@/lib/format/quantity";
import { supportWordsIn } from "@/lib/i18n/support-words";
import type { ResultTarget, ResultValue } from "@/lib/view/result-rows";

interface TargetProps {
  readonly target: ResultTarget;
  readonly locale: Locale;
  /** The unit that a column of its own gives already. */
  readonly unitTold?: string;
}

/** A target: its value, when it is due, and what a reader must know of its terms. */
export function Target({ target: { row, due, details }, locale, unitTold }: TargetProps) {
  const words = supportWordsIn(locale).results;
  return (
    <>
      <Amount value={{ row, details: [] }} locale={locale} {...(unitTold !== undefined && { unitTold })} />
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
  /** The unit that a column of its own gives already. */
  readonly unitTold?: string;
}

/** The values of a cell, each with its period and what it is other than counted. */
export function Values({ values, locale, none, unitTold }: ValuesProps) {
  if (values.length === 0) return <span className="nothing">{none}</span>;
  return values.map((value) => (
    <div key={value.row.id}>
      <Amount value={value} locale={locale} {...(unitTold !== undefined && { unitTold })} />
      <span className="details">
        <Period period={value.row.cited.figure.period} locale={locale} />
        <Words text={value.details.map((detail) => ` · ${detail}`).join("")} />
      </span>
    </div>
  ));
}

interface AmountProps {
  readonly value: ResultValue;
  readonly locale: Locale;
  /** The unit that a column of its own gives already. */
  readonly unitTold?: string;
}

/** The number with its unit and marker, and the mark of a discrepancy. */
export function Amount({ value: { row }, locale, unitTold = "" }: AmountProps) {
  const { figure } = row.cited;
  const word = unitWord(figure.quantity, figure.unit, locale);
  // Per cent belongs to the number wherever it stands.
  const isTold = figure.unit.measure !== "percent" && figure.unit.other[locale] === unitTold;
  return (
    <span className="amount">
      <FigureValue cited={row.cited} locale={locale} as="sign" />
      <DiscrepancyMark discrepancy={row.discrepancy} />
      {word !== "" && !isTold && (
        <span className="unit">
          {" "}
          <Words text={word} />
        </span>
      )}
    </span>
  );
}
