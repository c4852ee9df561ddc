import type { SeriesChart } from "../../chart/spec";
import type { Exhibit } from "../../document/block";
import type { FigureRow } from "../../document/figure-row";
import type { Locale } from "../../domain/text";
import { conventionsIn } from "../../i18n/conventions";
import { exhibitWordsIn } from "../../i18n/exhibit-words";
import { messagesIn } from "../../i18n/messages";
import type { PageNote } from "../../view/frame";
import { noteParts } from "../../view/note-line";
import type { Line } from "../text/lines";
import { disagreesRun, figureRuns, nameRun, type Run, timeText } from "../text/runs";

/** Every value of a drawing over time, in which the first, the last and the exceptional points alone have numbers. */
export function seriesValues({ panels }: SeriesChart, rows: Exhibit["rows"], locale: Locale): Line[] {
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const { labelled, semicolon } = conventionsIn(locale);
  const values = panels.flatMap(({ label: panel, lines }) =>
    lines.map(({ label, points }) => [
      nameRun(labelled([panel, label].filter((name) => name !== "").join(" · "), ""), { bold: true }),
      ...points
        .flatMap(({ id }) => rowOf.get(id) ?? [])
        .flatMap((row, index) => [...(index > 0 ? [{ text: semicolon }] : []), ...valueInTime(row, locale)]),
      { text: "." },
    ]),
  );
  return [
    { isHeading: true, runs: [{ text: exhibitWordsIn(locale).picture.values }] },
    ...values.map((runs) => ({ isHeading: false, runs })),
  ];
}

function valueInTime({ cited, discrepancy }: FigureRow, locale: Locale): Run[] {
  return [
    nameRun(`${timeText(cited.figure.period, locale)}\u00A0`),
    ...figureRuns(cited, locale, "sign", { bold: true }),
    ...(discrepancy === undefined ? [] : [disagreesRun()]),
  ];
}

/** All that a note says. */
export function noteRuns(note: PageNote, locale: Locale): Run[] {
  return noteParts(note, locale).flatMap((part, index): Run[] => [
    ...(index > 0 ? [{ text: " " }] : []),
    ...part.map(({ text, as, note: other }): Run => {
      if (other !== undefined) return { text, fill: "link" };
      if (as === "flag") return { text, bold: true, fill: "flag" };
      return as === "title" ? nameRun(text, { italic: true }) : nameRun(text);
    }),
  ]);
}

/** The last line: which data, which version, and where the exhibit stands. */
export function sourceRuns(title: string, version: string, address: string, locale: Locale): Run[] {
  const { footer, siteName } = messagesIn(locale);
  return [nameRun(`${siteName}. ${footer.dataset(title, version)}. `), nameRun(address, { fill: "link" })];
}
