import { idPattern, type Referable } from "../domain/cell";
import type { Finding, Place } from "../domain/finding";
import { repetitionOf } from "./repetition";
import type { SourcesReading } from "./sources";
import { nearest } from "./suggestion";
import type { TableReading } from "./table-reading";
import type { Tables } from "./tables";

/** The ids of everything that a cell can refer to, with the file they stand in. */
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

/** Ids that stand twice, each with the place where it stands first. */
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
