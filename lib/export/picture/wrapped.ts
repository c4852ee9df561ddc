import { sum } from "d3-array";
import { type Face, textWidth } from "../../chart/faces";
import type { Run } from "../text/runs";

/** The size of a marker: the smallest text there is. */
export const markerSize = 13;

/** A machine without our faces draws with its own, which are wider: room is kept for them. */
const foreignFace = 1.12;

/** How wide pieces of text are at most, in px. */
export function runsWidth(runs: readonly Run[], size: number, face: Face = "regular"): number {
  const widthOf = ({ text, note, bold }: Run) =>
    textWidth(text, bold ? "bold" : face) * (note === undefined ? size : markerSize);
  return sum(runs, widthOf) * foreignFace;
}

/**
 * Text in lines of at most a width. It breaks at plain spaces, across pieces, so that a marker stays with its number; and
 * within a word only where the word is wider than a line.
 */
export function wrapped(runs: readonly Run[], width: number, size: number, face?: Face): Run[][] {
  const widthOf = (word: readonly Run[]) => runsWidth(word, size, face);
  const fits = (word: readonly Run[], used = 0) => used + widthOf(trimmed(word)) <= width;
  const lines: Run[][] = [[]];
  let used = 0;
  for (const word of wordsOf(runs).flatMap((word) => (fits(word) ? [word] : lettersOf(word)))) {
    if (used > 0 && !fits(word, used)) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(...word);
    used += widthOf(word);
  }
  return lines.map(joined);
}

/** What may not be torn apart: up to and with a space. */
function wordsOf(runs: readonly Run[]): Run[][] {
  const words: Run[][] = [[]];
  for (const run of runs) {
    for (const text of run.text.split(/(?<= )/)) {
      words.at(-1)?.push({ ...run, text });
      if (text.endsWith(" ")) words.push([]);
    }
  }
  return words.filter((word) => word.length > 0);
}

function lettersOf(word: readonly Run[]): Run[][] {
  return word.flatMap((run) => Array.from(run.text, (text) => [{ ...run, text }]));
}

/** Without the space at its end, which would shift a text that ends at its place. */
export function trimmed(runs: readonly Run[]): Run[] {
  return runs.map((run, index) => (index === runs.length - 1 ? { ...run, text: run.text.replace(/ +$/, "") } : run));
}

/** Neighbours of one look as one piece. */
function joined(line: readonly Run[]): Run[] {
  const pieces: Run[] = [];
  for (const run of line) {
    const last = pieces.at(-1);
    if (last && sameLook(last, run)) pieces[pieces.length - 1] = { ...last, text: last.text + run.text };
    else pieces.push(run);
  }
  return pieces;
}

function sameLook({ text: _one, ...one }: Run, { text: _other, ...other }: Run): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
