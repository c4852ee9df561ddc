import { readDataset } from "@/lib/dataset/read";
import type { WholeDataset } from "@/lib/domain/dataset";
import { type Derivations, derivationsSchema } from "@/lib/domain/derivation";
import { type Figure, type FigureParts, figure, withRevisions } from "@/lib/domain/figure";
import { type QuantityCells, toQuantity } from "@/lib/domain/quantity";
import { parseReferencePeriod } from "@/lib/domain/reference-period";

const { dataset } = await readDataset("tests/fixtures/minimal");
if (!dataset) throw new Error("tests/fixtures/minimal has errors");
const minimal = dataset;

/** What a test says of a figure; all else is as in the first figure of the minimal dataset. */
export interface FigureFacts
  extends Partial<Pick<FigureParts, "sex" | "statement" | "basis" | "dimensions" | "edition">> {
  readonly id: string;
  readonly indicator?: string;
  readonly entity?: string;
  readonly area?: string;
  readonly period?: string;
  /** The id of its source. */
  readonly source?: string;
  /** Who produced the source; all are of the minimal dataset's observatory otherwise. */
  readonly by?: string;
  /** Who produced what the source cites. */
  readonly via?: readonly string[];
  readonly cells?: Partial<QuantityCells>;
  readonly value?: number;
  /** True for a count of a register; else zeros at its end are read as rounding. */
  readonly exact?: boolean;
}

function get<Thing>(things: ReadonlyMap<string, Thing>, id: string): Thing {
  const thing = things.get(id);
  if (thing === undefined) throw new Error(`unknown: ${id}`);
  return thing;
}

/** The minimal dataset's target: a share of women of at least a fifth in its police. */
export const target = get(minimal.figures, "T001");

function figureOf(facts: FigureFacts): Figure {
  const first = get(minimal.figures, "F001");
  const { value, cells, period = "2015", source = "report-2016", indicator = "personnel" } = facts;
  const quantity = toQuantity({ status: "A", value, ...cells }, String(value ?? ""), { isExact: facts.exact ?? false });
  const time = parseReferencePeriod(period);
  if (!quantity || !time || first.provenance.kind !== "read") throw new Error(`cells that do not fit: ${facts.id}`);
  const { statement: _, ...parts } = first;
  const kind = get(minimal.indicators, indicator);
  return figure({
    ...parts,
    id: facts.id,
    indicator: kind,
    unit: kind.unit,
    entities: [get(minimal.entities, facts.entity ?? "police")],
    area: get(minimal.areas, facts.area ?? "SYL"),
    sex: facts.sex ?? "_T",
    dimensions: facts.dimensions ?? { rank: "_T" },
    period: time,
    quantity,
    caveats: [],
    provenance: {
      kind: "read",
      citation: {
        ...first.provenance.citation,
        source: {
          ...first.provenance.citation.source,
          id: source,
          ...(facts.by && { author: [{ literal: facts.by }] }),
        },
        via: (facts.via ?? []).map((by) => ({ id: by, type: "report", title: by, author: [{ literal: by }] })),
        locator: `§ ${facts.id}`,
      },
    },
    ...(facts.statement !== undefined && { statement: facts.statement }),
    ...(facts.basis !== undefined && { basis: facts.basis }),
    ...(facts.edition !== undefined && { edition: facts.edition }),
  });
}

/** The minimal dataset with other figures and rules. */
export function datasetOf(figures: readonly (FigureFacts | Figure)[], rules: readonly unknown[]): WholeDataset {
  const derivations: Derivations = derivationsSchema.parse({ rules });
  const all = figures.map((each) => ("quantity" in each ? each : figureOf(each)));
  return { ...minimal, derivations, figures: withRevisions(all) };
}
