import { listSeparator } from "../../domain/cell";
import { countryOf } from "../cells/codes";
import { readPeriod } from "../cells/read-period";
import { looserUnit } from "../cells/units";
import type { Mapping, TableMapping, ValueColumn } from "../mapping";
import type { SourceRow, SourceTable } from "../source";
import { columnCaveat, type ImportedCaveat } from "./caveats-of-cells";
import type { Collected, ImportedRow } from "./collected";
import { figureOf, type IndexedValue, type RowFacts, type TableWork } from "./figure-of-cell";
import { type ColumnIndex, codeIn, columnIndex, type FieldReader, type FieldValue, rowReaders } from "./row-fields";
import type { RowKeys } from "./row-keys";

/**
 * The figures of one table, row by row as they come. What is wrong with a cell goes into `into` and the figure is left
 * out; whoever asks decides what follows from problems. Throws ImportProblem where the table lacks a column that the
 * mapping names, or cannot be read further.
 */
export async function* applyMapping(
  table: SourceTable,
  mapped: TableMapping,
  mapping: Mapping,
  into: Collected,
  keys: RowKeys,
): AsyncGenerator<readonly ImportedRow[]> {
  const at = columnIndex(table);
  const work: TableWork = {
    table,
    mapped,
    mapping,
    readers: rowReaders(mapped, mapping, at),
    values: mapped.values.map((value) => indexed(value, at)),
    units: new Map(mapping.indicators.map(({ id, unit }) => [id, unit])),
    entityKind: ("column" in mapped.entity ? mapped.entity.kind : undefined) ?? "body",
    into,
    keys,
  };
  keys.startTable();
  for await (const row of table.rows()) {
    into.counts.rows += 1;
    yield figuresOf(row, work);
  }
  await keys.repeats.settle(table, mapped, into);
}

function indexed(value: ValueColumn, at: ColumnIndex): IndexedValue {
  const { column, flag, period } = value;
  const own = {
    ...value,
    index: at(column),
    readPeriod: period === undefined ? undefined : (readPeriod(period) ?? period),
  };
  return flag === undefined ? own : { ...own, flagColumn: { ...own, column: flag, index: at(flag) } };
}

function figuresOf(row: SourceRow, work: TableWork): ImportedRow[] {
  const figures: ImportedRow[] = [];
  let facts: RowFacts | undefined;
  for (const number of work.values) {
    const isFlagged = number.flagColumn !== undefined && (row.cells[number.index] ?? "").trim() === "";
    const value = isFlagged ? number.flagColumn : number;
    const cell = row.cells[value.index] ?? "";
    const isEmpty = cell.trim() === "";
    if (isEmpty && !work.readers.status) {
      work.into.counts.empty += 1;
      continue;
    }
    // A row without a figure need not say whom it is about.
    facts ??= factsOf(row, work);
    if (!facts) return [];
    const figure = figureOf(row, value, isEmpty ? "" : cell, facts, work);
    if (figure) figures.push(figure);
  }
  work.into.counts.figures += figures.length;
  return figures;
}

/** The facts of a row, or undefined where one of them is wrong, which was reported. */
function factsOf(row: SourceRow, work: TableWork): RowFacts | undefined {
  const { readers, mapped, into } = work;
  const before = into.problemCount;
  const read = (name: string, reader: FieldReader | undefined): string | undefined => {
    if (!reader) return undefined;
    const value = reader(row.cells);
    if (!("unknown" in value)) return value.id;
    report(work, row, name, value);
    return undefined;
  };
  const sourceValue = readers.source(row.cells);
  const viaValue = readers.via?.(row.cells);
  const facts = {
    indicator: read("indicator", readers.indicator),
    entity: read("entity", readers.entity) ?? "",
    area: read("area", readers.area) ?? "",
    sex: read("sex", readers.sex) ?? "",
    period: read("period", readers.period) ?? "",
    scale: Number(read("scale", readers.scale) ?? 0),
    status: read("status", readers.status),
    source: read("source", readers.source) ?? "",
    via: viaOf(sourceValue, viaValue),
    dimensions: Object.fromEntries(readers.dimensions.map(([name, reader]) => [name, read(name, reader) ?? ""])),
    caveats: caveatsOf(row, work),
  };
  const unit = readers.unit?.(row.cells);
  const wanted = facts.indicator === undefined ? undefined : work.units.get(facts.indicator);
  if (unit && "unknown" in unit && unit.unknown !== "") report(work, row, "unit", unit);
  if (unit && "id" in unit && wanted !== undefined && looserUnit(unit.id, wanted) === undefined) {
    report(work, row, "unit", { unknown: unit.text, expected: `the unit of ${facts.indicator}, ${wanted}` });
  }
  if (into.problemCount > before) return undefined;
  collectSubjects(row, facts, work);
  if ("column" in mapped.source && "id" in sourceValue) into.sources.set(sourceValue.id, sourceValue.text);
  if (viaValue && "id" in viaValue && viaValue.id !== "") into.sources.set(viaValue.id, viaValue.text);
  return facts;
}

/** Whom the source cites: those that its own cell names after it, then those of the column for it. */
function viaOf(source: FieldValue, via: FieldValue | undefined): string {
  const further = "id" in source ? (source.further ?? []) : [];
  const cited = via && "id" in via && via.id !== "" ? [via.id, ...(via.further ?? [])] : [];
  return [...new Set([...further, ...cited])].join(listSeparator);
}

function collectSubjects(
  { cells }: SourceRow,
  { area, entity }: RowFacts,
  { readers, mapped, into, entityKind }: TableWork,
): void {
  if ("column" in mapped.area && area !== mapped.area.blank) {
    const own =
      [mapped.area.column].flat().length === 1 && readers.nameOfArea !== undefined
        ? cells[readers.nameOfArea]?.trim()
        : undefined;
    const text = textOf(readers.area(cells)).replaceAll(" · ", ", ");
    const printed = readers.isoOfArea === undefined ? "" : codeIn(cells[readers.isoOfArea] ?? "", mapped.area.shared);
    const { scheme } = mapped.area;
    const country = scheme === undefined ? undefined : countryOf(printed || text, scheme === "m49");
    const code = country?.alpha3 ?? printed;
    // Where the cell is the code itself, the table does not say what the place is called.
    const isNamed = Boolean(own) || (text !== "" && text !== printed && (printed !== "" || !country));
    into.addArea({ id: area, name: own || text || area, isNamed, code: code || undefined, country });
  }
  if ("column" in mapped.entity && entity !== mapped.entity.blank) {
    const own = readers.nameOfEntity === undefined ? undefined : cells[readers.nameOfEntity]?.trim();
    into.addEntity({ id: entity, name: own || textOf(readers.entity(cells)) || entity, kind: entityKind });
  }
}

function textOf(value: FieldValue): string {
  return "id" in value ? value.text : "";
}

function caveatsOf({ cells }: SourceRow, { readers }: TableWork): ImportedCaveat[] {
  return readers.caveats.flatMap((index) => {
    const words = (cells[index] ?? "").trim();
    return words === "" ? [] : [columnCaveat(words)];
  });
}

/** Reports that a fact of a row is wrong, at its own column. */
function report(
  { table, mapped, into }: TableWork,
  { number }: SourceRow,
  name: string,
  value: { unknown: string; expected: string },
): void {
  const field = { ...mapped, ...mapped.dimensions }[name as "area"];
  const column = field && typeof field === "object" && "column" in field ? [field.column].flat().join(", ") : undefined;
  into.problem({
    file: table.file,
    sheet: table.sheet,
    row: number,
    column: column ?? name,
    found: value.unknown === "" ? "an empty cell" : `“${value.unknown.slice(0, 80)}”`,
    expected: value.expected,
  });
}
