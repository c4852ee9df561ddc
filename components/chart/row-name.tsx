import { Fragment } from "react";
import { Period } from "@/components/figure/period";
import { Words } from "@/components/figure/words";
import type { ReferencePeriod } from "@/lib/domain/reference-period";
import type { Locale } from "@/lib/domain/text";

interface RowNameProps {
  readonly label: string;
  readonly details?: readonly string[];
  readonly period?: ReferencePeriod;
  readonly locale: Locale;
}

/** What a row is of: its name, and in small what narrows it and when that was; the time alone where nothing else is. */
export function RowName({ label, details = [], period, locale }: RowNameProps) {
  const time = period && <Period period={period} locale={locale} />;
  return (
    <div className="name">
      {label === "" ? time : <Words text={label} />}
      {(details.length > 0 || (label !== "" && time)) && (
        <span className="details">
          {details.map((detail, place) => (
            <Fragment key={detail}>
              {place > 0 && " · "}
              <Words text={detail} />
            </Fragment>
          ))}
          {label !== "" && details.length > 0 && time && " · "}
          {label !== "" && time}
        </span>
      )}
    </div>
  );
}
