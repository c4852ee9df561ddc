import type { DimensionEntry } from "../../domain/dataset-description";
import type { Mapping } from "../mapping";
import { bare } from "../text";
import type { Collected, ImportedArea } from "./collected";

/** A row of a small table, by its columns. */
export type NamedCells = Readonly<Record<string, string>>;

/** The rows that an import brings to the small tables. */
export function newRows(
  mapping: Mapping,
  { areas, entities, caveats }: Collected,
): Record<"areas" | "entities" | "units" | "indicators" | "caveats", NamedCells[]> {
  const named = new Map(mapping.areas.map((area) => [area.id, area]));
  const isFrench = areNamedInFrench([...areas.values()]);
  const ofColumns = Array.from(areas.values(), (area) => ({
    code: area.code,
    ...(named.get(area.id) ?? namesOf(area, isFrench)),
  }));
  const constants = mapping.areas.filter(({ id }) => !areas.has(id) && isGivenArea(mapping, id));
  const entityRows = Array.from(entities.values(), (entity) => ({ ...entity, name_fr: entity.name }));
  return {
    areas: [...ofColumns, ...constants].map(cellsOf),
    entities: [...mapping.entities.filter(({ id }) => !entities.has(id)), ...entityRows],
    units: mapping.units.map(cellsOf),
    indicators: mapping.indicators.map(cellsOf),
    caveats: Array.from(caveats.values(), (caveat) => ({ ...caveat, kind: "caveat" })),
  };
}

function cellsOf(entry: object): NamedCells {
  const filled = Object.entries(entry).filter(([, value]) => value !== undefined);
  return Object.fromEntries(filled.map(([column, value]) => [column, [value].flat().join(";")]));
}

/** An area in both languages: what the table calls it in its own, ISO 3166 in the other. */
function namesOf({ id, name, isNamed, country }: ImportedArea, isFrench: boolean): NamedCells {
  const other = country ?? { name, name_fr: name };
  return {
    id,
    name: isNamed && !isFrench ? name : other.name,
    name_fr: isNamed && isFrench ? name : other.name_fr,
  };
}

/** True where a table calls more countries by their French names than by their English ones. */
function areNamedInFrench(areas: readonly ImportedArea[]): boolean {
  const count = (key: "name" | "name_fr") =>
    areas.filter(({ name, country }) => country && bare(country[key]) === bare(name)).length;
  return count("name_fr") > count("name");
}

/** True for the area of a whole table, or of the rows of one that name none. */
export function isGivenArea({ tables }: Mapping, id: string): boolean {
  return tables.some(({ area }) => ("constant" in area ? area.constant : area.blank) === id);
}

/** The code for rows that a dimension does not distinguish. */
export const noneCode = { code: "_Z", name: "not applicable", name_fr: "sans objet" };

/** A dimension that does not distinguish all rows. */
export function withNone(dimension: DimensionEntry): DimensionEntry {
  const hasNone = dimension.codes.some(({ code }) => code === noneCode.code);
  return hasNone ? dimension : { ...dimension, codes: [...dimension.codes, noneCode] };
}

/** One code list for dimensions of one name; a code that is in both is the same. */
export function joinDimensions(first: readonly DimensionEntry[], second: readonly DimensionEntry[]): DimensionEntry[] {
  const joined = first.map((dimension) => {
    const coming = second.find(({ name }) => name === dimension.name)?.codes ?? [];
    const added = coming.filter(({ code }) => dimension.codes.every((each) => each.code !== code));
    return { ...dimension, codes: [...dimension.codes, ...added] };
  });
  return [...joined, ...second.filter(({ name }) => first.every((dimension) => dimension.name !== name))];
}

/** A table with rows of another import added: a row whose id is there already is kept as it is. */
export function addRows(
  table: { readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] } | undefined,
  columns: readonly string[],
  rows: readonly NamedCells[],
) {
  const { header, rows: there } = table ?? { header: columns, rows: [] };
  const idAt = header.indexOf("id");
  const ids = new Set(there.map((row) => row[idAt]));
  const added = rows.filter(({ id }) => id !== undefined && !ids.has(id));
  return { header, rows: [...there, ...added.map((row) => header.map((column) => row[column] ?? ""))] };
}
