import { findDisagreements } from "../check/agreement/find-disagreements";
import { deriveFigures } from "../derive/derive-figures";
import type { Dataset } from "../domain/dataset";
import type { Disagreement } from "../domain/disagreement";
import type { Figure } from "../domain/figure";
import { leavesOf } from "../domain/provenance";
import type { Refusal } from "../domain/refusal";

/** All that a dataset has to show: what was read, what follows from it, and what may not be computed. */
export interface Published {
  /** Figures read, in the order of the files, then those derived, in the order of the rules. */
  readonly figures: ReadonlyMap<string, Figure>;
  readonly refusals: readonly Refusal[];
  readonly disagreements: readonly Disagreement[];
  /** The ids of the figures that disagree with another. */
  readonly disagreeing: ReadonlySet<string>;
  /** The derived figures that rest on a figure, by its id. */
  readonly restingOn: ReadonlyMap<string, readonly Figure[]>;
}

const known = new WeakMap<Dataset, Published>();

/** Worked out once for each dataset: a dataset never changes. */
export function publishedOf(dataset: Dataset): Published {
  let published = known.get(dataset);
  if (!published) {
    published = publish(dataset);
    known.set(dataset, published);
  }
  return published;
}

function publish(dataset: Dataset): Published {
  const derived = deriveFigures(dataset);
  const disagreements = findDisagreements(dataset, derived);
  const restingOn = new Map<string, Figure[]>();
  for (const figure of derived.figures) {
    for (const { id } of leavesOf(figure)) restingOn.set(id, [...(restingOn.get(id) ?? []), figure]);
  }
  return {
    figures: new Map([...dataset.figures, ...derived.figures.map((figure) => [figure.id, figure] as const)]),
    refusals: derived.refusals,
    disagreements,
    disagreeing: new Set(disagreements.flatMap(({ figures }) => figures.map(({ id }) => id))),
    restingOn,
  };
}
