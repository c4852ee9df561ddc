import { idPattern, type Referable } from "../domain/cell";
import type { Finding, Place } from "../domain/finding";
import type { SourcesReading } from "./sources";
import { nearest } from "./suggestion";
import { type Column, splitList } from "./table-schema";
import type { TableReading, Tables } from "./tables";

/** The ids of everything that a cell can refer to, with the file they are in. */
export interface KnownIds {
  readonly file: string;
  readonly ids: ReadonlySet<string>;
  /** False where some ids could not be read, so that an unknown one is no finding. */
  readonly complete: boolean;
}

/** The known ids by what a column says it refers to. Observations and targets share one space: the figures. */
export function knownIds(tables: Tables, sources: SourcesReading): Record<Referable, KnownIds> {
  return {
    areas: known(tables.areas),
    units: known(tables.units),
    entities: known(tables.entities),
    indicators: known(tables.indicators),
    caveats: known(tables.caveats),
    events: known(tables.events),
    figures: known(tables.observations, tables.targets),
    sources: { file: "sources.json", ids: sources.ids, complete: sources.complete },
  };
}

function known(first: TableReading, ...rest: readonly TableReading[]): KnownIds {
  const readings = [first, ...rest];
  let ids: ReadonlySet<string> | undefined;
  return {
    file: first.file,
    // Only when it is asked for: nothing refers to most figures.
    get ids() {
      ids ??= new Set(readings.flatMap(({ rows }) => rows.flatMap((row) => row.cell("id") ?? [])));
      return ids;
    },
    complete: readings.every(({ complete }) => complete),
  };
}

/** Ids that occur twice, each with the row where it occurs first. */
export function checkIds({ observations, targets, ...others }: Tables): Finding[] {
  const { areas, units, entities, indicators, caveats, events } = others;
  const spaces = [[areas], [units], [entities], [indicators], [observations, targets], [caveats], [events]];
  return spaces.flatMap(repeatedIds);
}

function repeatedIds(readings: readonly TableReading[]): Finding[] {
  const all = readings.flatMap(({ rows }) => rows);
  const mayBeRepeated = repetitionOf(all.length, (at) => all[at]?.cell("id") ?? "");
  const first = new Map<string, Place>();
  const findings: Finding[] = [];
  let at = 0;
  for (const { file, rows } of readings) {
    for (const row of rows) {
      const found = mayBeRepeated(at++) ? row.cell("id") : undefined;
      if (found === undefined || !idPattern.test(found)) continue;
      const other = first.get(found);
      if (other) findings.push({ code: "id-twice", file, row: row.number, column: "id", found, other });
      else first.set(found, { file, row: row.number });
    }
  }
  return findings;
}

/** So many ids are compared with one that is unknown, over all that are: thousands of them are no slips of the pen. */
const comparisons = 20_000_000;

/** Finds the known id that an unknown one most likely means, of each once; of too many of them it says nothing. */
export function suggester(known: KnownIds): (unknown: string) => string | undefined {
  const found = new Map<string, string | undefined>();
  let compared = 0;
  return (unknown) => {
    if (found.has(unknown)) return found.get(unknown);
    if (compared >= comparisons) return undefined;
    compared += known.ids.size;
    const expected = nearest(unknown, known.ids);
    found.set(unknown, expected);
    return expected;
  };
}

/**
 * Reports of texts, by their indexes from 0, which may occur several times: all that do, and of the others next to none.
 * A million texts are compared by numbers that are made of them, as a set of a million texts takes seconds to fill.
 */
export function repetitionOf(count: number, textAt: (index: number) => string): (index: number) => boolean {
  const numbers = new Int32Array(count);
  for (let index = 0; index < count; index += 1) numbers[index] = numberOf(textAt(index));
  const sorted = numbers.slice().sort();
  const shared = new Set<number>();
  for (let at = 1; at < count; at += 1) {
    const number = sorted[at] ?? 0;
    if (number === sorted[at - 1]) shared.add(number);
  }
  return (index) => shared.has(numbers[index] ?? 0);
}

/** The hash of Fowler, Noll and Vo (FNV-1a) over the text's UTF-16 units. */
function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** What a row is about, beside the dataset's own dimensions. */
const observationKey = ["indicator", "entity", "area", "sex", "period"];
const targetKey = ["indicator", "applies_to", "area", "sex", "due"];

/**
 * Rows that speak of the same thing from the same place. With another source or locator they may be a discrepancy,
 * which is kept and shown.
 */
export function checkKeys({ observations, targets }: Tables, dimensions: readonly string[]): Finding[] {
  return [
    ...repeatedKeys(observations, [...observationKey, ...dimensions]),
    ...repeatedKeys(targets, [...targetKey, ...dimensions]),
  ];
}

function repeatedKeys({ file, columns, rows }: TableReading, key: readonly string[]): Finding[] {
  const first = new Map<string, number>();
  const findings: Finding[] = [];
  const keyColumns = columns.filter(({ name }) => key.includes(name) || name === "source" || name === "locator");
  // Most rows are alone at their place in a source, and no other can have their key.
  const mayBeShared = repetitionOf(rows.length, (at) => rows[at]?.cell("locator") ?? "");
  for (const [at, row] of rows.entries()) {
    if (!row.isGood || !mayBeShared(at)) continue;
    const text = JSON.stringify(keyColumns.map((column) => keyPart(row.cell(column.name) ?? "", column)));
    const other = first.get(text);
    if (other === undefined) first.set(text, row.number);
    else {
      const found = key.map((name) => row.cell(name) || "–").join(", ");
      findings.push({ code: "key-twice", file, row: row.number, found, other: { file, row: other } });
    }
  }
  return findings;
}

function keyPart(cell: string, { kind }: Column): string {
  return kind === "list" ? splitList(cell).sort().join(";") : cell;
}
