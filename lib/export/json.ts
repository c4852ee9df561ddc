import { numbersOf } from "../document/numbers";
import { rowsOf } from "../view/exhibit/exhibits-of";
import type { Document } from "../view/frame";
import { wholeNoteLine } from "../view/note-line";
import { figureColumns } from "./columns";

/**
 * A document as plain JSON: its blocks, in which each number names its figure and its note; the figures, each once, with
 * all that every table of figures has; and the notes in words.
 *
 * @param site the address of the site, before those of the figures; empty for none
 */
export function documentJson({ frame, blocks }: Document, site = ""): string {
  const { locale, datasetTitle, version, notes } = frame;
  const columns = figureColumns(frame, site);
  const document = {
    ...{ language: locale, dataset: datasetTitle, version, blocks },
    figures: rowsOf(numbersOf(blocks), frame).map((row) =>
      Object.fromEntries(columns.map(({ id, cell }) => [id, cell(row)])),
    ),
    notes: notes.map((note) => ({
      number: note.number,
      figures: note.figures.map(({ id }) => id),
      text: wholeNoteLine(note, locale),
    })),
  };
  return JSON.stringify(document, (_key, value) => (isFigure(value) ? value.id : value));
}

/** Blocks of every kind, present and to come, have the id of a figure where they have the figure itself. */
function isFigure(value: unknown): value is { readonly id: unknown } {
  return typeof value === "object" && value !== null && "provenance" in value && "id" in value;
}
