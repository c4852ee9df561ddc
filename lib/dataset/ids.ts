import { idPattern, type Referable } from "../domain/cell";
import type { Finding, Place } from "../domain/finding";
import { sourcesFile } from "./folder";
import type { SourcesReading } from "./sources";
import { nearest } from "./suggestion";
import { splitList } from "./table-schema";
import type { TableReading, Tables } from "./tables";

/** So many ids are compared with those that are unknown: thousands of them are no slips of the pen. */
const comparisons = 20_000_000;

/** A finding for an id that nothing has, with the one that it most likely means. */
export type UnknownId = (found: string, at: Place) => Finding[];

/**
 * Finds ids that are none of some. Those are read when one is first asked for: nothing refers to most figures.
 *
 * @param complete false where some ids could not be read, so that an unknown one is no finding
 */
export function unknownIn(file: string, complete: boolean, read: () => Iterable<string>): UnknownId {
  let ids: ReadonlySet<string> | undefined;
  const meant = new Map<string, string | undefined>();
  let compared = 0;
  return (found, at) => {
    if (!complete) return [];
    ids ??= new Set(read());
    if (ids.has(found)) return [];
    if (!meant.has(found) && compared < comparisons) {
      compared += ids.size;
      meant.set(found, nearest(found, ids));
    }
    return [{ code: "reference-unknown", ...at, found, expected: meant.get(found), other: { file } }];
  };
}

/** Unknown ids by what a column says it refers to. */
export type KnownIds = Readonly<Record<Referable, UnknownId>>;

/** The ids of a dataset. Observations and targets share one space: the figures. */
export function knownIds(tables: Tables, sources: SourcesReading): KnownIds {
  const idsOf = (first: TableReading, ...rest: readonly TableReading[]) => {
    const readings = [first, ...rest];
    const complete = readings.every((reading) => reading.complete);
    return unknownIn(first.file, complete, () => readings.flatMap(({ rows }) => rows.map((row) => row.cell("id"))));
  };
  return {
    areas: idsOf(tables.areas),
    units: idsOf(tables.units),
    entities: idsOf(tables.entities),
    indicators: idsOf(tables.indicators),
    caveats: idsOf(tables.caveats),
    events: idsOf(tables.events),
    figures: idsOf(tables.observations, tables.targets),
    sources: unknownIn(sourcesFile, sources.complete, () => sources.ids),
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
  const mayBeRepeated = repetitionOf(all.length, (index) => all[index]?.cell("id") ?? "");
  const first = new Map<string, Place>();
  const findings: Finding[] = [];
  for (const [index, row] of all.entries()) {
    const found = row.cell("id");
    if (!mayBeRepeated(index) || !idPattern.test(found)) continue;
    const other = first.get(found);
    if (other) findings.push({ code: "id-twice", ...row.at("id"), found, other });
    else first.set(found, row.at());
  }
  return findings;
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

function repeatedKeys({ columns, rows }: TableReading, key: readonly string[]): Finding[] {
  const first = new Map<string, Place>();
  const findings: Finding[] = [];
  const keyColumns = columns.filter(({ name }) => key.includes(name) || name === "source" || name === "locator");
  // Most rows are alone at their place in a source, and no other can have their key.
  const mayBeShared = repetitionOf(rows.length, (at) => rows[at]?.cell("locator") ?? "");
  for (const [at, row] of rows.entries()) {
    if (!row.isGood || !mayBeShared(at)) continue;
    const parts = keyColumns.map(({ name, kind }) =>
      kind === "list" ? splitList(row.cell(name)).sort() : row.cell(name),
    );
    const text = JSON.stringify(parts);
    const other = first.get(text);
    if (other) {
      const found = key.map((name) => row.cell(name) || "–").join(", ");
      findings.push({ code: "key-twice", ...row.at(), found, other });
    } else first.set(text, row.at());
  }
  return findings;
}
