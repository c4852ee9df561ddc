import type { Locale } from "../../domain/text";
import { reportWordsIn } from "../../i18n/report-words";
import type { FigureRow } from "../figure-row";
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

/** The notes in which the caveats of a line stand, in order. */
export function caveatNotesOf({ baseline, target, latest }: LineFigures): number[] {
  const rows = [...baseline, ...target, ...latest].filter(({ cited }) => cited.figure.caveats.length > 0);
  return [...new Set(rows.map(({ cited }) => cited.note))].sort((a, b) => a - b);
}

/** All that is said under “reservations”: in few words, and in which notes there is more. */
export function reservationLines({ reservations, caveatNotes }: ReportRow, locale: Locale): string[] {
  if (caveatNotes.length === 0) return [...reservations];
  return [...reservations, reportWordsIn(locale).reservations.seeNotes(caveatNotes.map(String))];
}

function isDoubt(status: string): status is "E" | "P" | "B" | "U" {
  return ["E", "P", "B", "U"].includes(status);
}
