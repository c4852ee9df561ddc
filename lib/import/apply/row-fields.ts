import { countryOf } from "../cells/codes";
import { readPeriod } from "../cells/read-period";
import { ImportProblem } from "../import-problem";
import { type Field, type Mapping, open, type TableMapping } from "../mapping";
import { SourceFinder } from "../propose/publications";
import type { SourceTable } from "../source";
import { joinCells, joint, listed, shortSlug, slug } from "../text";

/** A fact of a row: its id or code (of a source, those that the cell names after it too), with the words for it. */
export interface Fact {
  readonly id: string;
  readonly text: string;
  readonly further?: readonly string[];
}

/** A text that means no fact of its column. */
export interface UnknownFact {
  readonly unknown: string;
  readonly column: string;
  readonly expected: string;
}

/** Reads one fact of a row. What was read once is remembered by its text. */
export type FieldReader = (cells: readonly string[]) => Fact | UnknownFact;

/** The columns of a table by their headers. Asking for one that is not there throws ImportProblem. */
export type ColumnIndex = (header: string) => number;

/** The index of each column of a table. */
export function columnIndex({ file, sheet, header, headerRow }: SourceTable): ColumnIndex {
  const indexes = new Map<string, number>();
  for (const [index, name] of header.entries()) if (!indexes.has(name)) indexes.set(name, index);
  return (name) => {
    const index = indexes.get(name) ?? indexes.get(name.trim());
    if (index !== undefined) return index;
    throw new ImportProblem({
      file,
      sheet,
      row: headerRow,
      found: `the columns ${listed(header, 30)}`,
      expected: `a column “${name}”, which the mapping names`,
    });
  };
}

/** How an id (of a source, those of whom the text names after it too) is made of a text that no code list explains. */
type IdOf = (text: string) => string | Omit<Fact, "text"> | undefined;

/** Reads a field by its mapping; `idOf` makes ids of texts where the mapping has no codes, `expected` says what fits. */
function fieldReader(field: Field, at: ColumnIndex, idOf: IdOf, expected: string): FieldReader {
  if ("constant" in field) {
    const value = { id: field.constant, text: field.constant };
    return () => value;
  }
  const { codes, blank, shared, scheme } = field;
  const names = [field.column].flat();
  const column = names.join(", ");
  const indexes = names.map(at);
  const isoIndex = field.iso === undefined ? undefined : at(field.iso);
  const standard = (code: string) =>
    scheme === undefined ? code : (countryOf(code, scheme === "m49")?.alpha3 ?? code);
  const read = (text: string, key: string): Fact | UnknownFact => {
    if (key.replaceAll(joint, "").trim() === "")
      return blank === undefined ? { unknown: text, column, expected } : { id: blank, text: "" };
    const id = !codes ? idOf(standard(key)) : Object.hasOwn(codes, key) ? codes[key] : undefined;
    if (typeof id === "object") return { ...id, text };
    if (id !== undefined && id !== open) return { id, text };
    const ofCodes = codes && `one of ${listed(Object.keys(codes))}, which the mapping explains`;
    return { unknown: text, column, expected: ofCodes ?? expected };
  };
  const seen = new Map<string, Fact | UnknownFact>();
  return (cells) => {
    const text = joinCells(cells, indexes);
    const iso = isoIndex === undefined ? "" : codeIn(cells[isoIndex] ?? "", shared);
    const cacheKey = iso === "" ? text : `${text}\u0000${iso}`;
    const known = seen.get(cacheKey);
    if (known) return known;
    const value = read(text, iso !== "" && !codes ? iso : text);
    if (seen.size < 100_000) seen.set(cacheKey, value);
    return value;
  };
}

/**
 * Reads which source a cell names: one that the mapping lists, several of those (the first is the source, the others are
 * whom it cites), or, unless all must be listed, one of whom nothing but these words is known.
 */
function sourceReader(field: Field, { sources }: Mapping, at: ColumnIndex, areListed: boolean): FieldReader {
  const finder = new SourceFinder(sources);
  const expected = areListed
    ? `the id of a source that the mapping lists under “sources”: ${listed(finder.ids)}`
    : "the source of the figure; a figure without one is refused";
  const idOf = (text: string) => {
    const [first, ...others] = finder.find(text) ?? [];
    if (!first) return areListed ? undefined : shortSlug(text);
    return { id: first.id, further: others.map(({ id }) => id) };
  };
  return fieldReader(field, at, idOf, expected);
}

/** True where the mapping lists sources for its columns to name: any that is not the one source of a whole table. */
export function hasListedSources({ sources, tables }: Pick<Mapping, "sources" | "tables">): boolean {
  return sources.some(({ id }) => tables.every(({ source }) => !("constant" in source) || source.constant !== id));
}

/** The code of a place; empty where the cell holds none (`#N/A`, a name), or one that several places share. */
export function codeIn(cell: string, shared: readonly string[] = []): string {
  const text = cell.trim();
  return /^[A-Za-z0-9-]{2,12}$/.test(text) && !shared.includes(text) ? text : "";
}

/** Ids of places and bodies: a code stays as it is, a name is put in small letters. */
export function subjectId(text: string): string {
  const id = slug(text);
  return /^[A-Z0-9-]{1,12}$/.test(text) ? id : id.toLowerCase();
}

const itself: IdOf = (text) => text;
const powerOf: IdOf = (text) => (/^-?(?:\d|1[0-5])$/.test(text) ? text : undefined);

/** The fields of a mapping with how their ids are made, and what is expected of their cells. */
const fields: Readonly<Record<FieldName, readonly [IdOf, string]>> = {
  indicator: [subjectId, "an indicator"],
  entity: [subjectId, "the name of a body"],
  area: [subjectId, "the name or code of a place"],
  sex: [itself, "a sex: F, M, _T or _Z"],
  period: [readPeriod, "a time such as 2015, 2015-03, 2015-03-31, 2014/2015, March 2015"],
  unit: [itself, "a unit"],
  scale: [powerOf, "a power of ten: 0, 3, 6, 9"],
  status: [itself, "a status"],
};

type FieldName = "indicator" | "entity" | "area" | "sex" | "period" | "unit" | "scale" | "status";

/** The readers of all facts that a row of the table states; those of its dimensions by their names. */
export type RowReaders = Partial<Record<FieldName | "source" | "via", FieldReader>> & {
  readonly dimensions: readonly (readonly [string, FieldReader])[];
};

/** Prepares the reading of a table's rows. Throws ImportProblem where the table lacks a column of the mapping. */
export function rowReaders(table: TableMapping, mapping: Mapping, at: ColumnIndex): RowReaders {
  const dimensions = mapping.dimensions.map(({ name, codes }) => {
    const known = new Set(codes.map(({ code }) => code));
    const idOf = (text: string) => (known.has(text) ? text : undefined);
    const field = table.dimensions[name] ?? { constant: "_Z" };
    return [name, fieldReader(field, at, idOf, `a code of the dimension “${name}”`)] as const;
  });
  const readers: Partial<Record<FieldName, FieldReader>> = {};
  for (const name of Object.keys(fields) as FieldName[]) {
    const field = table[name];
    const [idOf, expected] = fields[name];
    if (field) readers[name] = fieldReader(field, at, idOf, expected);
  }
  return {
    ...readers,
    source: sourceReader(table.source, mapping, at, hasListedSources(mapping)),
    ...(table.via !== undefined && { via: sourceReader({ column: table.via, blank: "" }, mapping, at, false) }),
    dimensions,
  };
}
