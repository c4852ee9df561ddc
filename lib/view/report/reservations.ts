import type { CitedFigure } from "../../cite/cited-figure";
import type { FigureRow } from "../../document/figure-row";
import type { Locale } from "../../domain/text";
import { reportWordsIn } from "../../i18n/report-words";
import type { PageDraft } from "../frame";
import type { ReportRow } from "./report";

/** The figures of a line of results, as they are cited. */
export interface LineFigures {
  readonly baseline: readonly FigureRow[];
  readonly target: readonly FigureRow[];
  readonly latest: readonly FigureRow[];
  readonly change: readonly FigureRow[];
}

/** What a reader must know of a line, each once and in few words. */
export function reservationsOf(line: LineFigures, { locale }: PageDraft): string[] {
  const words = reportWordsIn(locale).reservations;
  const { baseline, target, latest } = line;
  const rows = [...baseline, ...target, ...latest];
  const figures = rows.map(({ cited }) => cited.figure);
  const isUndated = ({ cited: { figure } }: FigureRow) =>
    figure.period.kind === "undated" && figure.quantity.kind !== "missing";
  const say = (isSo: boolean, text: string) => (isSo ? [text] : []);
  return [
    ...new Set(rows.flatMap(({ discrepancy }) => discrepancy?.text ?? [])),
    ...say(
      figures.some((figure) => figure.target?.reading === "assumed"),
      words.assumed,
    ),
    ...say(latest.some(isUndated), words.undated.latest),
    ...say(baseline.some(isUndated), words.undated.baseline),
    ...new Set(figures.flatMap(({ quantity: { status } }) => (isDoubt(status) ? words.status[status] : []))),
    ...say(
      figures.some(({ caveats }) => caveats.some(({ kind }) => kind === "ambiguity")),
      words.ambiguous,
    ),
    ...say(
      figures.some(({ provenance }) => provenance.kind === "derived"),
      words.computed,
    ),
  ];
}

/** The figures of a line that have caveats: there is more to know in their notes. */
export function caveatedIn({ baseline, target, latest }: LineFigures): CitedFigure[] {
  return [...baseline, ...target, ...latest]
    .map(({ cited }) => cited)
    .filter(({ figure }) => figure.caveats.length > 0);
}

/** The notes of these figures, in order, each once. */
export function noteNumbers(cited: readonly CitedFigure[]): number[] {
  return [...new Set(cited.map(({ note }) => note))].sort((a, b) => a - b);
}

/** All that is said under “reservations”: in few words, and in which notes there is more. */
export function reservationLines({ reservations, caveated }: ReportRow, locale: Locale): string[] {
  if (caveated.length === 0) return [...reservations];
  return [...reservations, reportWordsIn(locale).reservations.seeNotes(noteNumbers(caveated).map(String))];
}

function isDoubt(status: string): status is "E" | "P" | "B" | "U" {
  return ["E", "P", "B", "U"].includes(status);
}
