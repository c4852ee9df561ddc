import type { DimensionEntry } from "../../domain/dataset-description";
import { observationSchema } from "../../domain/observation";
import type { Mapping } from "../mapping";
import { bare } from "../text";
import type { Collected, ImportedArea } from "./collected";

/** A row of a small table, by its columns. */
export type NamedCells = Readonly<Record<string, string>>;

/** The columns of observations.csv before the dataset's own dimensions. */
export const observationColumns: readonly string[] = Object.keys(observationSchema.shape);

/** The rows that an import brings to the small tables. */
export function newRows(
  mapping: Mapping,
  { areas, entities, caveats }: Collected,
): Record<"areas" | "entities" | "units" | "indicators" | "caveats", NamedCells[]> {
  const named = new Map(mapping.areas.map((area) => [area.id, area]));
  const isFrench = areNamedInFrench([...areas.values()]);
  const areaRows = [...areas.values()].map((area) => {
    const given = named.get(area.id) ?? namesOf(area, isFrench);
    return { id: area.id, name: given.name, name_fr: given.name_fr, within: "", code: given.code ?? area.code ?? "" };
  });
  const constantAreas = mapping.areas.filter(({ id }) => !areas.has(id) && usesConstant(mapping, "area", id));
  return {
    areas: [...areaRows, ...constantAreas.map(({ code = "", ...area }) => ({ ...area, within: "", code }))],
    entities: [
      ...mapping.entities.filter(({ id }) => !entities.has(id)),
      ...[...entities.values()].map(({ id, name, kind }) => ({ id, name, name_fr: name, kind })),
    ],
    units: mapping.units.map(({ floor, ceiling, ...unit }) => ({
      ...unit,
      floor: floor === undefined ? "" : String(floor),
      ceiling: ceiling === undefined ? "" : String(ceiling),
    })),
    indicators: mapping.indicators.map(
      ({ decimals, applies_to, counts = "", aligns_with = "", aligns_with_fr = "", ...indicator }) => ({
        ...indicator,
        decimals: String(decimals),
        applies_to: applies_to.join(";"),
        counts,
        aligns_with,
        aligns_with_fr,
      }),
    ),
    caveats: [...caveats.values()].map(({ id, text, text_fr }) => ({ id, kind: "caveat", figures: "", text, text_fr })),
  };
}

/** An area in both languages: what the table calls it in its own, ISO 3166 in the other. */
function namesOf({ name, isNamed, country }: ImportedArea, isFrench: boolean) {
  const other = country ?? { name, name_fr: name };
  return {
    name: isNamed && !isFrench ? name : other.name,
    name_fr: isNamed && isFrench ? name : other.name_fr,
    code: undefined,
  };
}

/** True where a table calls more countries by their French names than by their English ones. */
function areNamedInFrench(areas: readonly ImportedArea[]): boolean {
  const count = (key: "name" | "name_fr") =>
    areas.filter(({ name, country }) => country && bare(country[key]) === bare(name)).length;
  return count("name_fr") > count("name");
}

function usesConstant({ tables }: Mapping, field: "area" | "entity", id: string): boolean {
  return tables.some((table) => {
    const value = table[field];
    return "constant" in value ? value.constant === id : value.blank === id;
  });
}

/** A dimension with the codes that one of its name adds to it; undefined where there is none of its name. */
export function withCodesOf(dimension: DimensionEntry, others: readonly DimensionEntry[]): DimensionEntry | undefined {
  const other = others.find(({ name }) => name === dimension.name);
  const added = other?.codes.filter(({ code }) => dimension.codes.every((each) => each.code !== code));
  return added && { ...dimension, codes: [...dimension.codes, ...added] };
}

/** The dimensions of a dataset and an import together; a code that only one of them needs is `_Z` in the other. */
export function joinDimensions(
  there: readonly DimensionEntry[],
  coming: readonly DimensionEntry[],
  hasRows: boolean,
): DimensionEntry[] {
  const none = { code: "_Z", name: "not applicable", name_fr: "sans objet" };
  const withNone = (dimension: DimensionEntry): DimensionEntry =>
    dimension.codes.some(({ code }) => code === none.code)
      ? dimension
      : { ...dimension, codes: [...dimension.codes, none] };
  const shared = there.map((dimension) => withCodesOf(dimension, coming) ?? withNone(dimension));
  const added = coming.filter(({ name }) => there.every((dimension) => dimension.name !== name));
  return [...shared, ...(hasRows ? added.map(withNone) : added)];
}

/** A table with rows of another import added: a row whose id is there already is kept as it is. */
export function addRows(
  table: { header: readonly string[]; rows: readonly (readonly string[])[] } | undefined,
  columns: readonly string[],
  rows: readonly NamedCells[],
) {
  const header = table ? table.header : columns;
  const idAt = header.indexOf("id");
  const ids = new Set((table?.rows ?? []).map((row) => row[idAt]));
  const added = rows.filter(({ id }) => id !== undefined && !ids.has(id));
  return { header, rows: [...(table?.rows ?? []), ...added.map((row) => header.map((column) => row[column] ?? ""))] };
}
