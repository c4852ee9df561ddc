import { hasScaleWord } from "../cells/cell-parts";
import { type CellReading, isMissing, readCell, type Unreadable } from "../cells/read-cell";
import { columnLetters } from "../import-problem";
import type { TableMapping, ValueColumn } from "../mapping";
import { locatorPrefix, type SourceRow, type SourceTable } from "../source";
import { type ImportedCaveat, markerCaveats, periodCaveat, scaleCaveat } from "./caveats-of-cells";
import { type Collected, type ImportedRow, type MutableRow, numberCells } from "./collected";
import type { RowReaders } from "./row-fields";
import type { RowKeys } from "./row-keys";

/** What the figures of one table are made with. */
export interface TableWork {
  readonly table: SourceTable;
  readonly mapped: TableMapping;
  readonly readers: RowReaders;
  /** The unit of each indicator. */
  readonly units: ReadonlyMap<string, string>;
  readonly into: Collected;
  readonly keys: RowKeys;
}

/** The facts that all figures of a row share. */
export interface RowFacts
  extends Readonly<Record<"indicator" | "entity" | "area" | "sex" | "period" | "source" | "via", string>> {
  readonly dimensions: readonly (readonly [name: string, code: string])[];
  /** The power of ten that the row's numbers are to be multiplied by. */
  readonly scale: number;
  readonly status: string | undefined;
  readonly caveats: readonly ImportedCaveat[];
}

/**
 * The figure in a cell of a row, at the column of numbers or that of its flags; undefined where it says nothing, or
 * nothing that can be read, which was reported.
 */
export function figureOf(
  row: SourceRow,
  index: number,
  value: ValueColumn,
  facts: RowFacts,
  { table, mapped, units, into, keys }: TableWork,
): ImportedRow | undefined {
  const cell = row.cells[index] ?? "";
  const text = cell.trim();
  const column = table.header[index] ?? "";
  const refuse = (found: string, expected: string) => {
    into.problem({ file: table.file, sheet: table.sheet, row: row.number, column, found, expected });
    return undefined;
  };
  const power = value.scale ?? facts.scale;
  const reading = readingOf(cell, power, facts.status, mapped, table);
  if (!reading) {
    into.counts.empty += 1;
    return undefined;
  }
  const found = `“${text.slice(0, 80)}”`;
  if ("expected" in reading)
    return refuse(found, `${reading.expected}; a word for “no figure” can be explained under “missing” in the mapping`);
  const numbers = numberCells(reading);
  if (!numbers) return refuse(found, "a number of at most 15 digits");
  if (reading.value !== undefined && numbers.value !== String(reading.value)) into.counts.shortened += 1;
  const indicator = value.indicator ?? facts.indicator;
  if (!units.has(indicator))
    return refuse(
      indicator === "" ? "no indicator" : `the indicator “${indicator}”`,
      "one that the mapping defines under “indicators”",
    );
  const period = value.period ?? facts.period;
  const isGiven = value.period === undefined && "constant" in mapped.period && period !== "undated";
  const isNumber = !isMissing(reading);
  const caveats = [
    ...facts.caveats,
    ...markerCaveats(reading, table.notes),
    ...(power !== 0 && isNumber ? [scaleCaveat(power)] : []),
    ...(isGiven ? [periodCaveat(period)] : []),
  ];
  for (const caveat of caveats) into.caveats.set(caveat.id, caveat);
  const status = facts.status === undefined || facts.status === "A" || !isNumber ? numbers.status : facts.status;
  // A million of these are made: without spreading, they all have one form.
  const figure: MutableRow = {
    id: "",
    indicator,
    entity: facts.entity,
    area: facts.area,
    sex: value.sex ?? facts.sex,
    period,
    value: numbers.value,
    low: numbers.low,
    high: numbers.high,
    qualifier: numbers.qualifier,
    status,
    kind: "actual",
    basis: "",
    source: facts.source,
    locator: locatorOf(table, row.number, index),
    statement: "",
    // Where only the status says that there is no number, it is all that is printed.
    printed: text === "" ? reading.status : cell.replace(/[\p{Cc}\s]+/gu, " ").trim(),
    shown: "",
    edition: "",
    via: facts.via,
    caveats: [...new Set(caveats.map(({ id }) => id))].join(";"),
  };
  for (const [name, code] of facts.dimensions) figure[name] = value.dimensions?.[name] ?? code;
  return keys.withId(figure, row, column);
}

/**
 * What a number cell says, by the mapping's words for “no figure” first, multiplied by a power of ten; undefined for a
 * cell that says nothing.
 */
function readingOf(
  cell: string,
  power: number,
  status: string | undefined,
  { missing }: TableMapping,
  table: SourceTable,
): CellReading | Unreadable | undefined {
  const text = cell.trim();
  if (text === "")
    return status === "O" || status === "L" || status === "M" || status === "Q" ? { status, markers: [] } : undefined;
  const word = Object.hasOwn(missing, text) ? missing[text] : undefined;
  if (word !== undefined) return { status: word, markers: [] };
  const reading = readCell(cell, table.reading.decimal);
  if (power === 0 || isMissing(reading)) return reading;
  if (hasScaleWord(cell)) return { expected: "a number alone, as its column says in what it counts" };
  if ("expected" in reading) return reading;
  const { value, low, high, ...rest } = reading;
  const times = (number: number) => Number((number * 10 ** power).toPrecision(15));
  return {
    ...rest,
    ...(value !== undefined && { value: times(value) }),
    ...(low !== undefined && { low: times(low) }),
    ...(high !== undefined && { high: times(high) }),
  };
}

/** `file.csv!C12`, `book.xlsx!Sheet1!C12`; of records, which have no cells, `file.json!record 12, value`. */
function locatorOf(table: SourceTable, row: number, index: number): string {
  const cell = table.headerRow === 0 ? `record ${row}, ${table.header[index]}` : `${columnLetters(index)}${row}`;
  return locatorPrefix(table) + cell;
}
