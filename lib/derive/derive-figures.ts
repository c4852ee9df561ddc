import type { Dataset } from "../domain/dataset";
import type { Rule } from "../domain/derivation";
import { citationsOf, type Figure, figure, isLatestEdition } from "../domain/figure";
import type { NotComputed, NotComputedReason } from "../domain/not-computed";
import { type Application, applicationsOf, type Pool } from "./applications";
import { Context } from "./context";
import { deriveFigure } from "./derived-figure";
import type { Worked } from "./evaluated";

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
export function deriveFigures(dataset: Dataset): Derived {
  return applyRules(dataset.derivations.rules, dataset);
}

/** The same with other rules than the dataset's own, which may name assumptions by their ids beside its figures. */
export function applyRules(rules: readonly Rule[], dataset: Dataset, assumptions: readonly Figure[] = []): Derived {
  const context = new Context(dataset);
  const results = new Map<string, Worked>();
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
    const worked: Worked[] = [];
    for (const application of applicationsOf(rule, pool, context)) {
      const outcome = outcomeOf(application, dataset, ({ id }) => results.get(id));
      if ("hard" in outcome) worked.push(outcome);
      else notComputed.push(notComputedOf(rule, application, outcome, dataset));
    }
    for (const result of withOwnIds(worked, results)) {
      results.set(result.figure.id, result);
      (rule.use === "check" ? checks : published).push(result.figure);
    }
  }
  return { figures: published, notComputed, checks };
}

function outcomeOf(
  { applied, refused }: Application,
  dataset: Dataset,
  known: (figure: Figure) => Worked | undefined,
): Worked | NotComputedReason {
  const [first, ...others] = applied.inputs;
  if (refused) return refused;
  if (!first) throw new Error(`unchecked rule: ${applied.rule.id}`);
  return deriveFigure({ rule: applied.rule, inputs: [first, ...others] }, dataset, known);
}

function notComputedOf(rule: Rule, { applied }: Application, reason: NotComputedReason, dataset: Dataset): NotComputed {
  const indicator = dataset.indicators.get(rule.indicator);
  if (!indicator) throw new Error(`unchecked rule: ${rule.id}`);
  return { kind: "refused", rule, indicator, inputs: applied.inputs.map((input) => input.figure), reason };
}

/**
 * Where inputs of several sources give several results, each is told by its source; what is then still the same is
 * counted. Ids of rules above and of figures read stay as they are.
 */
function withOwnIds(worked: readonly Worked[], taken: ReadonlyMap<string, Worked>): Worked[] {
  const used = new Set(taken.keys());
  const shared = new Map<string, number>();
  for (const { figure: each } of worked) shared.set(each.id, (shared.get(each.id) ?? 0) + 1);
  return worked.map((result) => {
    const base = result.figure.id;
    const isShared = used.has(base) || shared.get(base) !== 1;
    const named = isShared ? `${base}--${sourcesOf(result.figure)}` : base;
    let id = named;
    for (let count = 2; used.has(id); count += 1) id = `${named}--${count}`;
    used.add(id);
    return id === base ? result : { ...result, figure: figure({ ...result.figure, id }) };
  });
}

function sourcesOf(derived: Figure): string {
  return [...new Set(citationsOf(derived).map(({ source }) => source.id))].join("--");
}
