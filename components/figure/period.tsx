import { Fragment } from "react";
import type { ReferencePeriod } from "@/lib/domain/reference-period";
import type { Locale } from "@/lib/domain/text";
import { formatPeriod } from "@/lib/format/reference-period";

/** A reference period in words, each date a `<time>`. */
export function Period({ period, locale }: { period: ReferencePeriod; locale: Locale }) {
  return formatPeriod(period, locale).map(({ text, datetime }) =>
    datetime === undefined ? (
      <Fragment key={text}>{text}</Fragment>
    ) : (
      <time key={datetime} dateTime={datetime}>
        {text}
      </time>
    ),
  );
}
