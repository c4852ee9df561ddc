import type { Place, Places } from "../domain/finding";
import type { TableReading } from "./table-reading";

/**
 * Where the rows of some tables stand, by their ids; the first of several. Few are ever asked for, so that what is kept
 * of a million rows is their ids and numbers, and the index is made with the first question.
 */
export function placesOf(...tables: readonly TableReading[]): Places {
  const kept = tables.map(({ file, rows }) => ({
    file,
    ids: rows.map((row) => row.cell("id")),
    numbers: Uint32Array.from(rows, ({ number }) => number),
  }));
  let index: Map<string, Place> | undefined;
  return {
    get: (id) => {
      index ??= indexOf(kept);
      return index.get(id);
    },
  };
}

interface KeptRows {
  readonly file: string;
  readonly ids: readonly (string | undefined)[];
  readonly numbers: Uint32Array;
}

function indexOf(tables: readonly KeptRows[]): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const { file, ids, numbers } of tables) {
    for (const [at, row] of numbers.entries()) {
      const id = ids[at];
      if (id !== undefined && !places.has(id)) places.set(id, { file, row });
    }
  }
  return places;
}
