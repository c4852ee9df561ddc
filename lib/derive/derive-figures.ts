import type { WholeDataset } from "../domain/dataset";
import type { Rule } from "../domain/derivation";
import { citationsOf, distinctIds, type Figure, figure, isLatestEdition } from "../domain/figure";
import type { NotComputed, NotComputedReason } from "../domain/not-computed";
import type { Case } from "./application";
import { applicationsOf, type Pool } from "./applications";
import { Context } from "./context";
import { deriveFigure } from "./derived-figure";
import type { Evaluated } from "./evaluated";

/** All that a dataset's rules come to. */
export interface Derived {
  /** For publication, in the order of the rules. */
  readonly figures: readonly Figure[];
  readonly notComputed: readonly NotComputed[];
  /** Results that only feed the checks. */
  readonly checks: readonly Figure[];
}

/**
 * Applies the rules of a dataset in their order: a rule sees the results of those above it. Pure: the dataset is not
 * changed.
 */
export function deriveFigures(dataset: WholeDataset): Derived {
  return applyRules(dataset.derivations.rules, dataset);
}

/** The same with other rules than the dataset's own, which may name assumptions by their ids beside its figures. */
export function applyRules(
  rules: readonly Rule[],
  dataset: WholeDataset,
  assumptions: readonly Figure[] = [],
): Derived {
  const context = new Context(dataset);
  const results = new Map<string, Evaluated>();
  const published: Figure[] = [];
  const checks: Figure[] = [];
  const notComputed: NotComputed[] = [];
  const pool: Pool = {
    get seen() {
      return [...[...dataset.figures.values()].filter(isLatestEdition), ...published];
    },
    find: (id) =>
      dataset.figures.get(id) ?? results.get(id)?.figure ?? assumptions.find((assumption) => assumption.id === id),
  };
  for (const rule of rules) {
    const computed: Evaluated[] = [];
    for (const application of applicationsOf(rule, pool, context)) {
      const outcome = application.reason ?? deriveFigure(application, dataset, ({ id }) => results.get(id));
      if ("hard" in outcome) computed.push(outcome);
      else notComputed.push(notComputedOf(application, outcome, dataset));
    }
    for (const result of withOwnIds(computed, results)) {
      results.set(result.figure.id, result);
      (rule.use === "check" ? checks : published).push(result.figure);
    }
  }
  return { figures: published, notComputed, checks };
}

function notComputedOf({ rule, inputs }: Case, reason: NotComputedReason, { indicators }: WholeDataset): NotComputed {
  const indicator = indicators.get(rule.indicator);
  if (!indicator) throw new Error(`unchecked rule: ${rule.id}`);
  return { rule, indicator, inputs: inputs.map(({ figure }) => figure), reason };
}

/**
 * Where inputs of several sources give several results, the id of each names its source; what is then still the same is
 * counted. Ids of rules above and of figures read stay as they are.
 */
function withOwnIds(computed: readonly Evaluated[], taken: ReadonlyMap<string, Evaluated>): Evaluated[] {
  const sourcesOf = (derived: Figure) => [...new Set(citationsOf(derived).map(({ source }) => source.id))].join("--");
  const ids = distinctIds(
    computed.map((result) => ({ id: result.figure.id, suffix: () => sourcesOf(result.figure) })),
    taken.keys(),
  );
  return computed.map((result, index) => {
    const id = ids[index] ?? result.figure.id;
    return id === result.figure.id ? result : { ...result, figure: figure({ ...result.figure, id }) };
  });
}
