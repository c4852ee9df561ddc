import type { Caveat } from "../domain/caveat";
import type { Dataset, WholeDataset } from "../domain/dataset";
import type { Relation } from "../domain/entity";
import type { Event } from "../domain/event";
import { byId } from "../domain/grouped";
import type { Indicator } from "../domain/indicator";
import { withTexts } from "../domain/text";
import type { Unit } from "../domain/unit";
import { rolesOf } from "./description";
import { figuresOf, get, periodOf } from "./figures";
import { dataOf, type TableReading, type Tables } from "./tables";

/** The files of a dataset in which no check found an error of shape. */
interface CheckedFiles extends Pick<Dataset, "id" | "description" | "sources" | "changes" | "issued" | "derivations"> {
  readonly tables: Tables;
}

/** Makes a dataset of its files. Throws where they were not checked. */
export function assembleDataset({ tables, ...files }: CheckedFiles): WholeDataset {
  const { description, sources } = files;
  const units = byId(dataOf(tables.units).map(withTexts));
  const indicators = byId(dataOf(tables.indicators).map((row) => toIndicator(row, units)));
  const caveats = byId(dataOf(tables.caveats).map(toCaveat));
  const dataset = {
    ...files,
    areas: byId(dataOf(tables.areas).map(withTexts)),
    units,
    entities: byId(dataOf(tables.entities).map(withTexts)),
    indicators,
    roles: rolesOf(description, indicators),
    caveats,
    relations: dataOf(tables.relations).map((row) => toRelation(row, sources)),
    events: dataOf(tables.events).map((row) => toEvent(row, sources, caveats)),
  };
  return { ...dataset, figures: figuresOf(tables, dataset) };
}

type RowOf<Name extends keyof Tables> = Tables[Name] extends TableReading<infer Data> ? Data : never;

function toIndicator(row: RowOf<"indicators">, units: ReadonlyMap<string, Unit>): Indicator {
  const { unit, applies_to: appliesTo, aligns_with: alignsWith, ...indicator } = withTexts(row);
  return { ...indicator, unit: get(units, unit), appliesTo, alignsWith };
}

function toRelation(row: RowOf<"relations">, sources: Dataset["sources"]): Relation {
  const { relation: kind, source, locator, ...relation } = withTexts(row);
  return { ...relation, kind, citation: { source: get(sources, source), locator } };
}

function toEvent(row: RowOf<"events">, sources: Dataset["sources"], caveats: Dataset["caveats"]): Event {
  const { id, name, short_name: shortName, date, source, locator } = withTexts(row);
  return {
    ...{ id, name, shortName, period: periodOf(date) },
    citation: { source: get(sources, source), locator },
    caveats: row.caveats.map((caveat) => get(caveats, caveat)),
  };
}

function toCaveat(row: RowOf<"caveats">): Caveat {
  const { id, kind, text } = withTexts(row);
  return { id, kind: kind === "discrepancy" ? "caveat" : kind, text };
}
