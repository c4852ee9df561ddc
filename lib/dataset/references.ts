import { idPattern, type Referable } from "../domain/cell";
import type { DatasetDescription } from "../domain/dataset-description";
import type { Finding, Place } from "../domain/finding";
import { remarkPieces } from "../domain/remark";
import { splitList } from "./columns";
import type { KnownIds } from "./ids";
import { descriptionFile } from "./layout";
import { nearest } from "./suggestion";
import type { Tables } from "./tables";

/** Ids in cells, in remark texts and in datapackage.json that lead nowhere. */
export function checkReferences(
  tables: Tables,
  description: DatasetDescription | undefined,
  known: Readonly<Record<Referable, KnownIds>>,
): Finding[] {
  return [
    ...(description ? descriptionReferences(description, known) : []),
    ...Object.values(tables).flatMap(({ file, columns, rows }) =>
      rows.flatMap(({ number: row, cells }) =>
        columns.flatMap(({ name: column, kind, references }) => {
          const cell = cells[column];
          if (references === undefined || cell === undefined) return [];
          const ids = kind === "list" ? splitList(cell) : [cell];
          return ids.flatMap((id) => unknown(id, known[references], { file, row, column }));
        }),
      ),
    ),
    ...remarkReferences(tables, known.figures),
  ];
}

function descriptionReferences(
  { area, highlights, exhibits = [] }: DatasetDescription,
  known: Readonly<Record<Referable, KnownIds>>,
): Finding[] {
  const file = descriptionFile;
  return [
    ...unknown(area, known.areas, { file, column: "area" }),
    ...highlights.flatMap((id) => unknown(id, known.figures, { file, column: "highlights" })),
    ...exhibits.flatMap((id) => unknown(id, known.indicators, { file, column: "exhibits" })),
  ];
}

function remarkReferences({ remarks }: Tables, figures: KnownIds): Finding[] {
  return remarks.rows.flatMap(({ number: row, cells }) =>
    ["text", "text_fr"].flatMap((column) =>
      remarkPieces(cells[column] ?? "").flatMap((piece) =>
        "figure" in piece ? unknown(piece.figure, figures, { file: remarks.file, row, column }) : [],
      ),
    ),
  );
}

function unknown(id: string, { file, ids, complete }: KnownIds, place: Place): Finding[] {
  // What is no id at all was said already.
  if (!complete || ids.has(id) || !idPattern.test(id)) return [];
  const expected = nearest(id, ids);
  return [
    { code: "reference-unknown", ...place, found: id, ...(expected !== undefined && { expected }), other: { file } },
  ];
}

/** Areas that lie in themselves, over however many steps: nobody could walk up from them to the end. */
export function checkAreas({ areas }: Tables): Finding[] {
  const within = new Map(areas.rows.map(({ cells }) => [cells.id, cells.within]));
  const told = new Set<string>();
  return areas.rows.flatMap(({ number: row, cells: { id } }) => {
    const circle = id === undefined || told.has(id) ? undefined : circleFrom(id, within);
    if (!circle) return [];
    for (const area of circle) told.add(area);
    return [
      { code: "within-circle" as const, file: areas.file, row, column: "within", found: [...circle, id].join(" → ") },
    ];
  });
}

/** The areas from one up to itself again; undefined where the way up ends, or circles without it. */
function circleFrom(start: string, within: ReadonlyMap<string | undefined, string | undefined>): string[] | undefined {
  const steps = [start];
  for (let next = within.get(start); next; next = within.get(next)) {
    if (next === start) return steps;
    if (steps.includes(next)) return undefined;
    steps.push(next);
  }
  return undefined;
}
