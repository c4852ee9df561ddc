import { findDiscrepancies } from "@/lib/check/discrepancies/find-discrepancies";
import { deriveFigures } from "@/lib/derive/derive-figures";
import type { WholeDataset } from "@/lib/domain/dataset";
import type { Discrepancy } from "@/lib/domain/discrepancy";
import type { Relation } from "@/lib/domain/entity";
import { datasetOf, type FigureFacts } from "../../derive/small-dataset";

/** What the agreement rules find in a dataset. */
export function found(dataset: WholeDataset): Discrepancy[] {
  return findDiscrepancies(dataset, deriveFigures(dataset));
}

/** The same of a few figures and rules, told shortly: kind and figures. */
export function foundIn(figures: readonly FigureFacts[], rules: readonly unknown[] = []): string[] {
  return shortly(found(datasetOf(figures, rules)));
}

export function shortly(discrepancies: readonly Discrepancy[]): string[] {
  return discrepancies.map(({ kind, figures }) => `${kind} ${figures.map(({ id }) => id).join(" ")}`);
}

/** A body that is counted in another. */
export function counted(entity: string, other: string, certainty: Relation["certainty"] = "stated"): Relation {
  const [read] = [...datasetOf([], []).relations];
  if (!read) throw new Error("the minimal dataset has no relation");
  return { ...read, entity, kind: "counted-in", other, certainty };
}
