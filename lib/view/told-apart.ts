import { citeShort } from "../cite/publication";
import type { FigureRow } from "../document/figure-row";
import { citationsOf } from "../domain/figure";
import { toEdtf } from "../domain/reference-period";
import type { Locale } from "../domain/text";

/**
 * Rows of one subject and time that a reader could not tell apart, as when a rate is computed with two editions of a
 * population, get the sources that are not common to them.
 */
export function toldApart(rows: readonly FigureRow[], locale: Locale): FigureRow[] {
  return rows.map((row) => {
    const alike = rows.filter((other) => keyOf(other) === keyOf(row));
    if (alike.length < 2) return row;
    const own = sourcesOf(row, locale).filter((source) =>
      alike.some((other) => !sourcesOf(other, locale).includes(source)),
    );
    return { ...row, subject: { ...row.subject, details: [...row.subject.details, ...own] } };
  });
}

function keyOf({ subject, cited }: FigureRow): string {
  return JSON.stringify([subject, toEdtf(cited.figure.period)]);
}

/** The publications that a figure rests on, in short. */
function sourcesOf({ cited }: FigureRow, locale: Locale): string[] {
  const names = citationsOf(cited.figure).map(({ source }) =>
    citeShort(source, locale)
      .map(({ text }) => text)
      .join(""),
  );
  return [...new Set(names)];
}
