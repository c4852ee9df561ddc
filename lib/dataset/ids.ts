import { idPattern, type Referable } from "../domain/cell";
import type { Finding, Place } from "../domain/finding";
import type { SourcesReading } from "./sources";
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
    remarks: known(tables.remarks),
    figures: known(tables.observations, tables.targets),
    sources: { file: "sources.json", ids: sources.ids, complete: sources.complete },
  };
}

function known(first: TableReading, ...rest: readonly TableReading[]): KnownIds {
  const readings = [first, ...rest];
  return {
    file: first.file,
    ids: new Set(readings.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.id ?? []))),
    complete: readings.every(({ complete }) => complete),
  };
}

/** Ids that stand twice, each with the place where it stands first. */
export function checkIds(tables: Tables): Finding[] {
  const { observations, targets, areas, units, entities, indicators, remarks } = tables;
  const spaces = [[areas], [units], [entities], [indicators], [observations, targets], [remarks]];
  return spaces.flatMap((readings) => repeatedIds(readings));
}

function repeatedIds(readings: readonly TableReading[]): Finding[] {
  const first = new Map<string, Place>();
  const findings: Finding[] = [];
  for (const { file, rows } of readings) {
    for (const { number: row, cells } of rows) {
      const found = cells.id;
      if (found === undefined || !idPattern.test(found)) continue;
      const other = first.get(found);
      if (other) findings.push({ code: "id-twice", file, row, column: "id", found, other });
      else first.set(found, { file, row });
    }
  }
  return findings;
}
