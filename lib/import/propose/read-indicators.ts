import { scaleInName } from "../cells/unit-words";
import { joinCells, joint } from "../text";
import type { NamedCode } from "./companion-files";
import { NumberRange, numberIn, type TableProfile, wordsOf } from "./profile";
import type { ProposedScale } from "./propose-scale";
import type { ShapeReading } from "./shapes/shape";

/** An indicator as the table has it, with its numbers. */
export interface Seen extends Omit<NamedCode, "file"> {
  /** What the table calls it, without the unit. */
  readonly base: string;
  readonly range: NumberRange;
}

/**
 * The indicators that a column names, else those that the number columns are, or the one that the whole table is: each
 * with the range of its own numbers. Reads the rows where a column names them, or the power of ten of each row.
 */
export async function readIndicators(
  { table, columns }: TableProfile,
  shape: ShapeReading,
  title: string,
  scale: ProposedScale,
): Promise<ReadonlyMap<string, Seen>> {
  const seen = new Map<string, Seen>();
  const at = (header: string | undefined) => columns.findIndex((column) => column.header === header);
  const ofRow = shape.indicator && indicatorReader(shape, shape.indicator, title, at, seen);
  const [unitWord, ...moreUnits] = wordsOf({ columns }, shape.unit);
  const values = shape.values.map(({ column, counts = title }) => {
    const name = scaleInName(counts).rest || title;
    const known = seen.get(counts);
    const ofColumn = known ?? {
      name,
      base: counts,
      unitWord: moreUnits.length > 0 ? undefined : unitWord,
      range: new NumberRange(),
    };
    if (!ofRow) seen.set(counts, ofColumn);
    return { column, index: at(column), ofColumn };
  });
  if (!ofRow && !(scale.field && "column" in scale.field)) {
    for (const { column, index, ofColumn } of values) {
      const range = columns[index]?.range;
      if (range && range.count > 0) ofColumn.range.addRange(range, scale.inRow([], column));
    }
    return seen;
  }
  for await (const { cells } of table.rows()) {
    const named = ofRow?.(cells);
    for (const { column, index, ofColumn } of values) {
      const number = numberIn((cells[index] ?? "").trim(), table.reading.decimal);
      if (typeof number === "number") (named ?? ofColumn).range.add(number, scale.inRow(cells, column));
    }
  }
  return seen;
}

/** Reads which indicator a row names; those that are new are added to `seen`. */
function indicatorReader(
  { unit }: ShapeReading,
  { columns, name, counts }: NonNullable<ShapeReading["indicator"]>,
  title: string,
  at: (header: string | undefined) => number,
  seen: Map<string, Seen>,
): (cells: readonly string[]) => Seen {
  const keys = columns.map(at);
  const [nameAt, unitAt] = [at(name), at(unit)];
  const bases = keys.filter((index) => index !== unitAt);
  return (cells) => {
    const text = joinCells(cells, keys);
    const known = seen.get(text);
    if (known) return known;
    const base = joinCells(cells, bases) || (counts ?? title);
    const printed = (nameAt < 0 ? base : (cells[nameAt] ?? "").trim()) || base;
    const unitWord = cells[unitAt]?.trim() || undefined;
    const indicator = { name: scaleInName(printed).rest || printed, base, unitWord, range: new NumberRange() };
    if (text.replaceAll(joint, "").trim() !== "") seen.set(text, indicator);
    return indicator;
  };
}
