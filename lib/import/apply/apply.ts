import { listSeparator } from "../../domain/cell";
import { countryOf } from "../cells/codes";
import { readPeriod } from "../cells/read-period";
import { looserUnit } from "../cells/units";
import type { Mapping, TableMapping } from "../mapping";
import type { SourceRow, SourceTable } from "../source";
import { joint } from "../text";
import { columnCaveat } from "./caveats-of-cells";
import type { Collected, ImportedRow } from "./collected";
import { figureOf, type RowFacts, type TableWork } from "./figure-of-cell";
import { type ColumnIndex, codeIn, columnIndex, type FieldReader, rowReaders, type UnknownFact } from "./row-fields";
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
  const units = new Map(mapping.indicators.map(({ id, unit }) => [id, unit]));
  const work = { table, mapped, readers: rowReaders(mapped, mapping, at), units, into, keys };
  const collectSubjects = subjectCollector(work, at);
  const caveatIndexes = mapped.caveats.map(at);
  const values = mapped.values.map((value) => ({
    value: { ...value, period: value.period && (readPeriod(value.period) ?? value.period) },
    index: at(value.column),
    flagIndex: value.flag === undefined ? undefined : at(value.flag),
  }));
  keys.startTable(mapped);
  for await (const row of table.rows()) {
    into.counts.rows += 1;
    const figures: ImportedRow[] = [];
    let facts: RowFacts | undefined;
    for (const { value, index, flagIndex } of values) {
      const isFlagged = flagIndex !== undefined && isBlank(row, index);
      const numberIndex = isFlagged ? flagIndex : index;
      if (isBlank(row, numberIndex) && !work.readers.status) {
        into.counts.empty += 1;
        continue;
      }
      // A row without a figure need not say whom it is about.
      if (!facts) {
        facts = factsOf(row, caveatIndexes, work);
        if (!facts) break;
        collectSubjects(row.cells, facts);
      }
      const figure = figureOf(row, numberIndex, value, facts, work);
      if (figure) figures.push(figure);
    }
    into.counts.figures += figures.length;
    yield figures;
  }
  await keys.settle(table, into);
}

function isBlank({ cells }: SourceRow, index: number): boolean {
  return (cells[index] ?? "").trim() === "";
}

/** The facts of a row, or undefined where one of them is wrong, which was reported. */
function factsOf(row: SourceRow, caveatIndexes: readonly number[], work: TableWork): RowFacts | undefined {
  const { readers, mapped, into, units } = work;
  const before = into.problemCount;
  const read = (reader: FieldReader | undefined): string | undefined => {
    const value = reader?.(row.cells);
    if (value && "unknown" in value) report(work, row, value);
    return value && "id" in value ? value.id : undefined;
  };
  const cited = citedIn(row, work);
  const facts = {
    indicator: read(readers.indicator) ?? "",
    entity: read(readers.entity) ?? "",
    area: read(readers.area) ?? "",
    sex: read(readers.sex) ?? "",
    period: read(readers.period) ?? "",
    scale: Number(read(readers.scale) ?? 0),
    status: read(readers.status),
    source: read(readers.source) ?? "",
    via: cited.via,
    dimensions: readers.dimensions.map(([name, reader]) => [name, read(reader) ?? ""] as const),
    caveats: caveatIndexes.filter((index) => !isBlank(row, index)).map((index) => columnCaveat(row.cells[index] ?? "")),
  };
  const unit = readers.unit?.(row.cells);
  const wanted = units.get(facts.indicator);
  if (unit && "unknown" in unit && unit.unknown !== "") report(work, row, unit);
  if (unit && "id" in unit && wanted !== undefined && looserUnit(unit.id, wanted) === undefined) {
    const column = mapped.unit && "column" in mapped.unit ? [mapped.unit.column].flat().join(", ") : "unit";
    report(work, row, { unknown: unit.text, column, expected: `the unit of ${facts.indicator}, ${wanted}` });
  }
  if (into.problemCount > before) return undefined;
  for (const { id, text } of cited.named) into.sources.set(id, text);
  return facts;
}

/** Whom the source cites (those that its own cell names after it, then those of the column for it), and who was named. */
function citedIn({ cells }: SourceRow, { readers, mapped }: TableWork) {
  const [source, via] = [readers.source?.(cells), readers.via?.(cells)];
  const named = source && "id" in source && "column" in mapped.source ? [source] : [];
  const ids = source && "id" in source ? [...(source.further ?? [])] : [];
  if (via && "id" in via && via.id !== "") {
    named.push(via);
    ids.push(via.id, ...(via.further ?? []));
  }
  return { via: [...new Set(ids)].join(listSeparator), named };
}

/** Collects whom and where the figures of a row are about, with their names, where columns say it. */
function subjectCollector({ mapped, readers, into }: TableWork, at: ColumnIndex) {
  const { area, entity } = mapped;
  const indexOf = (field: typeof area, key: "name" | "iso") =>
    "column" in field && field[key] !== undefined ? at(field[key]) : undefined;
  const [nameOfArea, nameOfEntity, isoOfArea] = [indexOf(area, "name"), indexOf(entity, "name"), indexOf(area, "iso")];
  const cellAt = (cells: readonly string[], index: number | undefined) =>
    index === undefined ? "" : (cells[index] ?? "").trim();
  const textOf = (reader: FieldReader | undefined, cells: readonly string[]) => {
    const value = reader?.(cells);
    return value && "id" in value ? value.text : "";
  };
  return (cells: readonly string[], facts: RowFacts): void => {
    if ("column" in area && facts.area !== area.blank) {
      const own = [area.column].flat().length === 1 ? cellAt(cells, nameOfArea) : "";
      const text = textOf(readers.area, cells).replaceAll(joint, ", ");
      const printed = codeIn(cellAt(cells, isoOfArea), area.shared);
      const country = area.scheme === undefined ? undefined : countryOf(printed || text, area.scheme === "m49");
      // Where the cell is the code itself, the table does not say what the place is called.
      const isNamed = own !== "" || (text !== "" && text !== printed && (printed !== "" || !country));
      const code = country?.alpha3 ?? printed;
      into.addArea({ id: facts.area, name: own || text || facts.area, isNamed, code: code || undefined, country });
    }
    if ("column" in entity && facts.entity !== entity.blank) {
      const name = cellAt(cells, nameOfEntity) || textOf(readers.entity, cells) || facts.entity;
      into.addEntity({ id: facts.entity, name, kind: entity.kind ?? "body" });
    }
  };
}

/** Reports that a fact of a row is wrong, at its own column. */
function report({ table, into }: TableWork, { number }: SourceRow, { unknown, column, expected }: UnknownFact): void {
  const found = unknown === "" ? "an empty cell" : `“${unknown.slice(0, 80)}”`;
  into.problem({ file: table.file, sheet: table.sheet, row: number, column, found, expected });
}
