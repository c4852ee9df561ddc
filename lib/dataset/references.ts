import { caveatPieces } from "../domain/caveat";
import { idPattern, type Referable } from "../domain/cell";
import type { DatasetDescription } from "../domain/dataset-description";
import type { Finding, Place } from "../domain/finding";
import { eventOfPeriod } from "../domain/reference-period";
import { descriptionFile } from "./folder";
import type { KnownIds } from "./ids";
import { splitList } from "./table-schema";
import type { TableReading, Tables } from "./tables";

/** Reports an id that leads nowhere, with what it most likely means. */
type Unknown = (id: string, to: Referable, at: Place) => Finding[];

/** Ids in cells, in caveat texts and in datapackage.json that lead nowhere. */
export function checkReferences(
  tables: Tables,
  description: DatasetDescription | undefined,
  known: KnownIds,
): Finding[] {
  // What is no id at all was said already.
  const unknown: Unknown = (id, to, at) => (idPattern.test(id) ? known[to](id, at) : []);
  return [
    ...(description ? descriptionReferences(description, unknown) : []),
    ...Object.values(tables).flatMap((table) => cellReferences(table, unknown)),
    ...eventReferences(tables.observations, ["period"], unknown),
    ...eventReferences(tables.targets, ["set", "due"], unknown),
    ...caveatReferences(tables, unknown),
  ];
}

function cellReferences({ columns, rows }: TableReading, unknown: Unknown): Finding[] {
  const referring = columns.flatMap(({ name, kind, references }) => (references ? [{ name, kind, references }] : []));
  const findings: Finding[] = [];
  for (const row of rows) {
    for (const { name, kind, references } of referring) {
      const cell = row.cell(name);
      if (cell === "") continue;
      const ids = kind === "list" ? splitList(cell) : [cell];
      for (const id of ids) findings.push(...unknown(id, references, row.at(name)));
    }
  }
  return findings;
}

/** Events that periods refer to. */
function eventReferences({ rows }: TableReading, columns: readonly string[], unknown: Unknown): Finding[] {
  const findings: Finding[] = [];
  for (const row of rows) {
    for (const column of columns) {
      const event = eventOfPeriod(row.cell(column));
      if (event !== undefined) findings.push(...unknown(event, "events", row.at(column)));
    }
  }
  return findings;
}

function descriptionReferences(
  { area, highlights, exhibits = [], population, police, roles = {} }: DatasetDescription,
  unknown: Unknown,
): Finding[] {
  const unknownAt = (column: string, to: Referable, ids: readonly (string | undefined)[]) =>
    ids.flatMap((id) => (id === undefined ? [] : unknown(id, to, { file: descriptionFile, column })));
  return [
    ...unknownAt("area", "areas", [area]),
    ...unknownAt("highlights", "figures", highlights),
    ...unknownAt("exhibits", "indicators", exhibits),
    ...unknownAt("population", "indicators", [population]),
    ...unknownAt("police", "entities", [police]),
    ...Object.entries(roles).flatMap(([role, id]) => unknownAt(`roles.${role}`, "indicators", [id])),
  ];
}

function caveatReferences({ caveats }: Tables, unknown: Unknown): Finding[] {
  return caveats.rows.flatMap((row) =>
    ["text", "text_fr"].flatMap((column) =>
      caveatPieces(row.cell(column)).flatMap((piece) =>
        "figure" in piece ? unknown(piece.figure, "figures", row.at(column)) : [],
      ),
    ),
  );
}

/** Areas that lie in themselves, over however many steps: nobody could walk up from them to the end. */
export function checkAreas({ areas }: Tables): Finding[] {
  const within = new Map(areas.rows.map((row) => [row.cell("id"), row.cell("within")]));
  const reported = new Set<string>();
  return areas.rows.flatMap((row) => {
    const id = row.cell("id");
    const circle = reported.has(id) ? undefined : circleFrom(id, within);
    if (!circle) return [];
    for (const area of circle) reported.add(area);
    return { code: "within-circle" as const, ...row.at("within"), found: [...circle, id].join(" → ") };
  });
}

/** The areas from one up to itself again; undefined where the way up ends, or circles without it. */
function circleFrom(start: string, within: ReadonlyMap<string, string>): string[] | undefined {
  const steps = [start];
  for (let next = within.get(start); next; next = within.get(next)) {
    if (next === start) return steps;
    if (steps.includes(next)) return undefined;
    steps.push(next);
  }
  return undefined;
}
