import type { Figure } from "../domain/figure";

/** A figure with the marker that stands beside it: only so can a component draw it. */
export interface CitedFigure {
  readonly figure: Figure;
  /** The number of its note on this page. */
  readonly note: number;
  /** The id of the marker, to which the note links back. */
  readonly place: string;
}

/** One note of a page: the figures that share it, in order of appearance, and the places that lead to it. */
export interface Note {
  readonly number: number;
  readonly figures: readonly Figure[];
  readonly places: readonly string[];
}

interface OpenNote {
  readonly number: number;
  readonly figures: Figure[];
  readonly places: string[];
}

/**
 * The notes of one page, numbered as figures are cited. Figures read from one place of one source, with the same doubt
 * and the same caveats, share a note; it then gives the words printed for each of them.
 */
export class Notebook {
  readonly #notes = new Map<string, OpenNote>();
  readonly #isAlone: (figure: Figure) => boolean;

  /** @param isAlone true for a figure whose note says what is true of it alone */
  constructor(isAlone: (figure: Figure) => boolean = () => false) {
    this.#isAlone = isAlone;
  }

  /** Cites a figure where it appears; call in reading order. */
  cite(figure: Figure): CitedFigure {
    const key = this.#isAlone(figure) ? figure.id : noteKey(figure);
    let note = this.#notes.get(key);
    if (!note) {
      note = { number: this.#notes.size + 1, figures: [], places: [] };
      this.#notes.set(key, note);
    }
    const place = `ref-${note.number}-${note.places.length + 1}`;
    if (!note.figures.some(({ id }) => id === figure.id)) note.figures.push(figure);
    note.places.push(place);
    return { figure, note: note.number, place };
  }

  /** The ids of the figures cited so far. */
  get figureIds(): ReadonlySet<string> {
    return new Set(this.notes.flatMap(({ figures }) => figures.map(({ id }) => id)));
  }

  /** The notes so far, in order of their numbers. */
  get notes(): readonly Note[] {
    return [...this.#notes.values()];
  }
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
