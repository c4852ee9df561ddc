import { reportWordsIn } from "../../i18n/report-words";
import type { FigureRow } from "../figure-row";
import type { PageDraft } from "../frame";

/** The figures of a line of results, as they are cited. */
export interface LineFigures {
  readonly baseline: readonly FigureRow[];
  readonly target: readonly FigureRow[];
  readonly latest: readonly FigureRow[];
  readonly change: readonly FigureRow[];
}

/** What a reader must know of a line, each once and in few words; of remarks, in which notes they stand. */
export function reservationsOf(line: LineFigures, { locale }: PageDraft): string[] {
  const words = reportWordsIn(locale).reservations;
  const { baseline, target, latest } = line;
  const rows = [...baseline, ...target, ...latest];
  const figures = rows.map(({ cited }) => cited.figure);
  const isUndated = ({ cited: { figure } }: FigureRow) =>
    figure.period.kind === "undated" && figure.quantity.kind !== "missing";
  const say = (isSo: boolean, text: string) => (isSo ? [text] : []);
  const remarked = rows.filter(({ cited }) => cited.figure.remarks.length > 0).map(({ cited }) => cited.note);
  const notes = [...new Set(remarked)].sort((a, b) => a - b).map(String);
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
      figures.some(({ remarks }) => remarks.some(({ kind }) => kind === "ambiguity")),
      words.ambiguous,
    ),
    ...say(
      figures.some(({ provenance }) => provenance.kind === "derived"),
      words.computed,
    ),
    ...say(notes.length > 0, words.seeNotes(notes)),
  ];
}

function isDoubt(status: string): status is "E" | "P" | "B" | "U" {
  return ["E", "P", "B", "U"].includes(status);
}
