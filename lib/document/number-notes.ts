import type { CitedFigure, Note } from "../cite/cited-figure";
import type { Figure } from "../domain/figure";

interface OpenNote {
  readonly number: number;
  readonly figures: Figure[];
  readonly anchors: string[];
}

/**
 * Numbers the notes of a finished document: writes note and marker into each of its citations, and returns the notes.
 * Figures read from one place of one source, with the same doubt and the same caveats, share a note; it then gives the
 * words printed for each of them.
 *
 * @param citations all of the document, in reading order
 * @param isAlone true for a figure whose note says what is true of it alone
 * @throws RangeError where one citation is in the document twice: its two markers would have one id
 */
export function numberNotes(
  citations: readonly CitedFigure[],
  isAlone: (figure: Figure) => boolean = () => false,
): readonly Note[] {
  const notes = new Map<string, OpenNote>();
  for (const citation of citations) {
    const { figure } = citation;
    if (citation.note > 0) throw new RangeError(`${figure.id} is cited at ${citation.anchor} and once more`);
    const key = isAlone(figure) ? figure.id : noteKey(figure);
    const note = notes.get(key) ?? { number: notes.size + 1, figures: [], anchors: [] };
    notes.set(key, note);
    if (!note.figures.some(({ id }) => id === figure.id)) note.figures.push(figure);
    note.anchors.push(`ref-${note.number}-${note.anchors.length + 1}`);
    Object.assign(citation, { note: note.number, anchor: note.anchors.at(-1) });
  }
  return [...notes.values()];
}

/** Two figures with the same key have the same note but for the words printed. */
function noteKey({ id, provenance, period, quantity, target, caveats }: Figure): string {
  // A derived figure has a note of its own, as no other has its computation; so has an assumption.
  if (provenance.kind !== "read") return id;
  const { source, locator, via } = provenance.citation;
  const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
  return JSON.stringify([
    source.id,
    locator,
    ids(via),
    quantity.status,
    quantity.shown?.text ?? null,
    period.kind === "undated",
    target ?? null,
    ids(caveats),
  ]);
}
