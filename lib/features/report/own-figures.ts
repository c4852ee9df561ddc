import type { Area } from "../../domain/area";
import type { Dataset } from "../../domain/dataset";
import type { Entity } from "../../domain/entity";
import { type Figure, type FigureParts, figure } from "../../domain/figure";
import type { Indicator } from "../../domain/indicator";
import type { Quantity } from "../../domain/quantity";
import type { ReferencePeriod } from "../../domain/reference-period";
import type { TargetTerms } from "../../domain/target";
import { untranslated } from "../../domain/text";
import type { Unit } from "../../domain/unit";

/** A number of an own row, read. */
export interface EnteredNumber {
  readonly quantity: Quantity;
  readonly period: ReferencePeriod;
  /** As typed. */
  readonly text: string;
}

/** What all figures of an own row have in common. */
export interface EnteredRow {
  readonly key: string;
  readonly indicator: string;
  readonly unit: string;
  readonly isPercent: boolean;
  readonly source: string;
}

/** What an author typed is the same in every language. */

/** The body of an own row: its indicator says whom it is of. */
export const enteredEntity: Entity = { id: "entered", name: untranslated(""), kind: "entered" };

/** A unit without limits: nothing is known of it but its name. */
function unitOf({ key, unit, isPercent }: EnteredRow): Unit {
  const name = untranslated(isPercent ? percentUnit(unit) : unit);
  return { id: `${key}-unit`, one: name, other: name, measure: isPercent ? "percent" : "ratio" };
}

/** As units of per cent are written: the sign, and what it is of. */
function percentUnit(unit: string): string {
  const rest = unit.replace(/%|\bper ?cent(age)?\b|\bpour ?cent(age)?\b/i, "").trim();
  return rest === "" ? "%" : `% ${rest}`;
}

function indicatorOf(row: EnteredRow): Indicator {
  return {
    ...{ id: row.key, name: untranslated(row.indicator), definition: untranslated(row.indicator), unit: unitOf(row) },
    ...{ topic: "context", direction: "none", decimals: 0, timing: "stock", appliesTo: [] },
  };
}

/** A figure that the author of a report entered. It has no page, and is part of no computation of the dataset. */
export function enteredFigure(
  row: EnteredRow,
  part: "baseline" | "target" | "latest",
  { quantity, period, text }: EnteredNumber,
  dataset: Dataset,
  target?: TargetTerms,
): Figure {
  const parts: FigureParts = {
    ...{ id: `${row.key}-${part}`, indicator: indicatorOf(row), unit: unitOf(row), entities: [enteredEntity] },
    ...{ area: areaOf(dataset), sex: "_Z", dimensions: {}, period, quantity, caveats: [] },
    kind: part === "latest" ? "actual" : part,
    provenance: { kind: "entered", text, source: row.source, inputs: [] },
    ...(target && { target }),
  };
  return figure(parts);
}

function areaOf({ areas, description }: Dataset): Area {
  return areas.get(description.area) ?? { id: description.area, name: untranslated(description.area) };
}
