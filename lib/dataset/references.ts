import { caveatPieces } from "../domain/caveat";
import { idPattern, type Referable } from "../domain/cell";
import type { DatasetDescription } from "../domain/dataset-description";
import type { Finding, Place } from "../domain/finding";
import { eventOfPeriod } from "../domain/reference-period";
import { descriptionFile } from "./folder";
import { type KnownIds, suggester } from "./ids";
import { splitList } from "./table-schema";
import type { TableReading, Tables } from "./tables";

/** Reports an id that leads nowhere, with what it most likely means. */
type Unknown = (id: string, to: Referable, at: Place) => Finding[];

/** Ids in cells, in caveat texts and in datapackage.json that lead nowhere. */
export function checkReferences(
  tables: Tables,
  description: DatasetDescription | undefined,
  known: Readonly<Record<Referable, KnownIds>>,
): Finding[] {
  const unknown = unknownIn(known);
  return [
    ...(description ? descriptionReferences(description, unknown) : []),
    ...Object.values(tables).flatMap((table) => cellReferences(table, unknown)),
    ...eventReferences(tables.observations, ["period"], unknown),
    ...eventReferences(tables.targets, ["set", "due"], unknown),
    ...caveatReferences(tables, unknown),
  ];
}

function unknownIn(known: Readonly<Record<Referable, KnownIds>>): Unknown {
  const suggesters = new Map<Referable, (id: string) => string | undefined>();
  return (id, to, at) => {
    const { file, ids, complete } = known[to];
    // What is no id at all was said already.
    if (!complete || ids.has(id) || !idPattern.test(id)) return [];
    const suggest = suggesters.get(to) ?? suggester(known[to]);
    suggesters.set(to, suggest);
    const expected = suggest(id);
    return [{ code: "reference-unknown", ...at, found: id, expected, other: { file } }];
  };
}

function cellReferences({ file, columns, rows }: TableReading, unknown: Unknown): Finding[] {
  const referring = columns.flatMap(({ name, kind, references }) => (references ? [{ name, kind, references }] : []));
  const findings: Finding[] = [];
  for (const row of rows) {
    for (const { name: column, kind, references } of referring) {
      const cell = row.cell(column);
      if (cell === undefined || cell === "") continue;
      const ids = kind === "list" ? splitList(cell) : [cell];
      for (const id of ids) findings.push(...unknown(id, references, { file, row: row.number, column }));
    }
  }
  return findings;
}

/** Events that periods refer to. */
function eventReferences({ file, rows }: TableReading, columns: readonly string[], unknown: Unknown): Finding[] {
  const findings: Finding[] = [];
  for (const row of rows) {
    for (const column of columns) {
      const event = eventOfPeriod(row.cell(column) ?? "");
      if (event !== undefined) findings.push(...unknown(event, "events", { file, row: row.number, column }));
    }
  }
  return findings;
}

function descriptionReferences(
  { area, highlights, exhibits = [], population, police, roles = {} }: DatasetDescription,
  unknown: Unknown,
): Finding[] {
  const file = descriptionFile;
  return [
    ...unknown(area, "areas", { file, column: "area" }),
    ...highlights.flatMap((id) => unknown(id, "figures", { file, column: "highlights" })),
    ...exhibits.flatMap((id) => unknown(id, "indicators", { file, column: "exhibits" })),
    ...(population === undefined ? [] : unknown(population, "indicators", { file, column: "population" })),
    ...(police === undefined ? [] : unknown(police, "entities", { file, column: "police" })),
    ...Object.entries(roles).flatMap(([role, id]) => unknown(id, "indicators", { file, column: `roles.${role}` })),
  ];
}

function caveatReferences({ caveats }: Tables, unknown: Unknown): Finding[] {
  return caveats.rows.flatMap((row) =>
    ["text", "text_fr"].flatMap((column) =>
      caveatPieces(row.cell(column) ?? "").flatMap((piece) =>
        "figure" in piece ? unknown(piece.figure, "figures", { file: caveats.file, row: row.number, column }) : [],
      ),
    ),
  );
}

/** Areas that lie in themselves, over however many steps: nobody could walk up from them to the end. */
export function checkAreas({ areas }: Tables): Finding[] {
  const within = new Map(areas.rows.map((row) => [row.cell("id"), row.cell("within")]));
  const reported = new Set<string>();
  return areas.rows.flatMap((each) => {
    const [row, id] = [each.number, each.cell("id")];
    const circle = id === undefined || reported.has(id) ? undefined : circleFrom(id, within);
    if (!circle) return [];
    for (const area of circle) reported.add(area);
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
