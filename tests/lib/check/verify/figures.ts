import { type Figure, figure } from "@/lib/domain/figure";
import { type Qualifier, type QuantityCells, type Status, toQuantity } from "@/lib/domain/quantity";
import { parseReferencePeriod } from "@/lib/domain/reference-period";
import type { Source } from "@/lib/domain/source";
import type { Measure, Unit } from "@/lib/domain/unit";

export interface FigureFacts {
  readonly id?: string;
  readonly printed: string;
  readonly locator?: string;
  readonly source?: string;
  readonly language?: string;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly qualifier?: Qualifier;
  readonly status?: Status;
  readonly measure?: Measure;
  readonly floor?: number;
  readonly entity?: string;
  readonly indicator?: string;
  readonly period?: string;
  readonly sex?: "F" | "_T";
  readonly target?: "at-least" | "at-most";
}

/** A figure of an invented source, of which a test says only what it is about. */
export function figureOf(facts: FigureFacts): Figure {
  const cells: QuantityCells = { status: "A", ...facts };
  const quantity = toQuantity(cells, facts.printed);
  const period = parseReferencePeriod(facts.period ?? "undated");
  if (!quantity || !period) throw new Error(`cells that do not fit: ${facts.printed}`);
  const { id = facts.printed, entity = "Arvenia", indicator = "Number", measure = "count", floor } = facts;
  const text = (words: string) => ({ en: words, fr: words });
  const unit: Unit = {
    id: measure,
    one: text("unit"),
    other: text("units"),
    measure,
    ...(floor !== undefined && { floor }),
  };
  const source: Source = {
    id: facts.source ?? "note",
    type: "report",
    title: "A note",
    language: facts.language ?? "en",
  };
  return figure({
    id,
    indicator: {
      ...{ id: "number", name: text(indicator), definition: text("-"), unit, topic: "context", direction: "none" },
      ...{ decimals: 0, timing: "stock", appliesTo: [] },
    } as Figure["indicator"],
    unit,
    entities: [{ id: entity, name: text(entity), kind: "force" }],
    area: { id: "ARV", name: text("Arvenia") },
    sex: facts.sex ?? "_T",
    dimensions: {},
    period,
    kind: facts.target ? "target" : "actual",
    quantity,
    provenance: {
      kind: "read",
      citation: { source, locator: facts.locator ?? "§1 ¶1", printed: facts.printed, via: [] },
    },
    caveats: [],
    ...(facts.target && { target: { type: "level", comparison: facts.target, reading: "certain" } }),
  });
}

/** The same figure with another number and token: what a row holds after somebody mixed two rows up. */
export function withNumberOf(own: Figure, other: Figure): Figure {
  return withCitation({ ...own, quantity: other.quantity }, { printed: citationOf(other).printed });
}

/** The same figure read from another place. */
export function movedTo(own: Figure, locator: string): Figure {
  return withCitation(own, { locator });
}

export function citationOf({ provenance, id }: Pick<Figure, "provenance" | "id">) {
  if (provenance.kind !== "read") throw new Error(`not read: ${id}`);
  return provenance.citation;
}

function withCitation(own: Figure, changed: { printed?: string; locator?: string }): Figure {
  return figure({ ...own, provenance: { kind: "read", citation: { ...citationOf(own), ...changed } } });
}
