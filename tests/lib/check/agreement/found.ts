import { findDisagreements } from "@/lib/check/agreement/find-disagreements";
import { deriveFigures } from "@/lib/derive/derive-figures";
import type { Dataset } from "@/lib/domain/dataset";
import type { Disagreement } from "@/lib/domain/disagreement";
import type { Relation } from "@/lib/domain/relation";
import { datasetOf, type FigureFacts } from "../../derive/small-dataset";

/** What the agreement rules find in a dataset. */
export function found(dataset: Dataset): Disagreement[] {
  return findDisagreements(dataset, deriveFigures(dataset));
}

/** The same of a few figures and rules, told shortly: kind and figures. */
export function foundIn(figures: readonly FigureFacts[], rules: readonly unknown[] = []): string[] {
  return shortly(found(datasetOf(figures, rules)));
}

export function shortly(disagreements: readonly Disagreement[]): string[] {
  return disagreements.map(({ kind, figures }) => `${kind} ${figures.map(({ id }) => id).join(" ")}`);
}

/** A body that is counted in another. */
export function counted(entity: string, other: string, certainty: Relation["certainty"] = "stated"): Relation {
  const [read] = [...datasetOf([], []).relations];
  if (!read) throw new Error("the minimal dataset has no relation");
  return { ...read, entity, kind: "counted-in", other, certainty };
}
