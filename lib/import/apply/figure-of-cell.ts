import { type CellReading, hasScaleWord } from "../cells/cell-parts";
import { readCell } from "../cells/read-cell";
import { columnLetters } from "../import-problem";
import type { Mapping, TableMapping, ValueColumn } from "../mapping";
import { locatorPrefix, type SourceRow, type SourceTable } from "../source";
import { type ImportedCaveat, markerCaveats, periodCaveat, scaleCaveat } from "./caveats-of-cells";
import { type Collected, type ImportedRow, numberCells } from "./collected";
import type { RowReaders } from "./row-fields";
import type { RowKeys } from "./row-keys";

/** A column of numbers with its index, and the column that replaces its empty cells. */
export type IndexedValue = ValueColumn & {
  readonly index: number;
  readonly readPeriod?: string | undefined;
  readonly flagColumn?: IndexedValue;
};

/** What the figures of one table are made with. */
export interface TableWork {
  readonly table: SourceTable;
  readonly mapped: TableMapping;
  readonly mapping: Mapping;
  readonly readers: RowReaders;
  readonly values: readonly IndexedValue[];
  readonly units: ReadonlyMap<string, string>;
  readonly entityKind: string;
  readonly into: Collected;
  readonly keys: RowKeys;
}

/** The facts that all figures of a row share. */
export interface RowFacts {
  readonly indicator: string | undefined;
  readonly entity: string;
  readonly area: string;
  readonly sex: string;
  readonly period: string;
  /** The power of ten that the row's numbers are to be multiplied by. */
  readonly scale: number;
  readonly status: string | undefined;
  readonly source: string;
  readonly via: string;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly caveats: readonly ImportedCaveat[];
}

/** The figure of one number cell; undefined where it says nothing, or nothing that can be read, which was reported. */
export function figureOf(
  row: SourceRow,
  value: IndexedValue,
  cell: string,
  facts: RowFacts,
  work: TableWork,
): ImportedRow | undefined {
  const { mapped, table, into } = work;
  const at = { file: table.file, sheet: table.sheet, row: row.number, column: value.column };
  const printed = readingOf(cell, facts.status, mapped, table);
  const power = value.scale ?? facts.scale;
  const reading = printed && scaled(printed, power);
  if (!reading) {
    into.counts.empty += 1;
    return undefined;
  }
  if (reading.kind === "unreadable") {
    into.problem({
      ...at,
      found: `“${reading.printed.trim().slice(0, 80)}”`,
      expected: `${reading.expected}; a word for “no figure” can be explained under “missing” in the mapping`,
    });
    return undefined;
  }
  const numbers = numberCells(reading);
  if (!numbers) {
    into.problem({ ...at, found: `“${cell.trim().slice(0, 80)}”`, expected: "a number of at most 15 digits" });
    return undefined;
  }
  if (reading.kind === "point" && numbers.value !== String(reading.value)) into.counts.shortened += 1;
  const indicator = value.indicator ?? facts.indicator;
  if (indicator === undefined || !work.units.has(indicator)) {
    into.problem({
      ...at,
      found: indicator === undefined ? "no indicator" : `the indicator “${indicator}”`,
      expected: "one that the mapping defines under “indicators”",
    });
    return undefined;
  }
  const period = value.readPeriod ?? facts.period;
  const markers = markerCaveats(reading, table.notes);
  const isGiven = value.readPeriod === undefined && "constant" in mapped.period && period !== "undated";
  const isScaled = power !== 0 && reading.kind !== "missing";
  const caveats = [
    ...facts.caveats,
    ...markers,
    ...(isScaled ? [scaleCaveat(power)] : []),
    ...(isGiven ? [periodCaveat(period)] : []),
  ];
  for (const caveat of caveats) into.caveats.set(caveat.id, caveat);
  const figure = {
    indicator,
    entity: facts.entity,
    area: facts.area,
    sex: value.sex ?? facts.sex,
    dimensions: value.dimensions ? { ...facts.dimensions, ...value.dimensions } : facts.dimensions,
    period,
    ...numbers,
    ...(facts.status !== undefined && facts.status !== "A" && reading.kind !== "missing" && { status: facts.status }),
    source: facts.source,
    locator: locatorOf(table, row.number, value),
    printed: printedOf(cell, reading),
    via: facts.via,
    caveats: [...new Set(caveats.map(({ id }) => id))].join(";"),
  };
  return work.keys.withId(figure, {
    ...{ row: row.number, column: value.column, isConstantEntity: "constant" in mapped.entity },
    ...(mapped.repeated === "keep" && { kept: row.cells }),
  });
}

/** What a number cell says, by the mapping's words for “no figure” first; undefined for a cell that says nothing. */
function readingOf(
  cell: string,
  status: string | undefined,
  { missing }: TableMapping,
  { reading }: SourceTable,
): CellReading | undefined {
  const text = cell.trim();
  if (text === "") {
    const isMissing = status === "O" || status === "L" || status === "M" || status === "Q";
    return isMissing ? { kind: "missing", status, markers: [], printed: status } : undefined;
  }
  const word = Object.hasOwn(missing, text) ? missing[text] : undefined;
  return word === undefined
    ? readCell(cell, reading.decimal)
    : { kind: "missing", status: word, markers: [], printed: text };
}

/** A reading multiplied by a power of ten; a number that names its own may not be multiplied again. */
function scaled(reading: CellReading, power: number): CellReading {
  if (power === 0) return reading;
  const times = (value: number) => Number((value * 10 ** power).toPrecision(15));
  if (reading.kind !== "missing" && hasScaleWord(reading.printed)) {
    const expected = "a number alone, as its column says in what it counts";
    return { kind: "unreadable", printed: reading.printed, expected };
  }
  switch (reading.kind) {
    case "point":
      return { ...reading, value: times(reading.value) };
    case "bound":
      return { ...reading, limit: times(reading.limit) };
    case "range":
      return { ...reading, low: times(reading.low), high: times(reading.high) };
    default:
      return reading;
  }
}

/** The cell as it is printed, on one line. */
function printedOf(cell: string, reading: CellReading): string {
  const text = cell.replace(/[\p{Cc}\s]+/gu, " ").trim();
  return text === "" ? reading.printed : text;
}

/** `file.csv!C12`, `book.xlsx!Sheet1!C12`; of records, which have no cells, `file.json!record 12, value`. */
function locatorOf(table: SourceTable, row: number, { index, column }: IndexedValue): string {
  return locatorPrefix(table) + (table.headerRow === 0 ? `record ${row}, ${column}` : `${columnLetters(index)}${row}`);
}
