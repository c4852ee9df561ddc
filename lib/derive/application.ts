import { type Role, type Rule, subjectRole } from "../domain/derivation";
import { type Figure, isMeasured } from "../domain/figure";
import type { NotComputedCode, NotComputedFact, NotComputedReason } from "../domain/not-computed";

/** A figure in its role: what a rule is applied to. */
export interface Input {
  readonly role: Role;
  readonly figure: Figure;
}

/** The inputs of one application of a rule, in the order of the rule. */
export interface Case {
  readonly rule: Rule;
  readonly inputs: readonly Input[];
}

export function reason(code: NotComputedCode, ...facts: readonly NotComputedFact[]): NotComputedReason {
  return { code, facts };
}

/** The figures that were counted or measured: a target or a benchmark is compared with them, without date or basis. */
export function measured({ inputs }: Case): Figure[] {
  return inputs.map(({ figure }) => figure).filter(isMeasured);
}

/**
 * The input that the result is about: its body, its sex and rank, its time. Never a target or a benchmark, which
 * are about many bodies and no time.
 *
 * @throws Error for a rule without inputs: a rule is checked when it is read.
 */
export function subjectOf({ rule, inputs }: Case): Input {
  const role = subjectRole(rule);
  const candidates = inputs.filter(({ figure }) => isMeasured(figure));
  const subject = candidates.find((input) => input.role === role) ?? candidates[0] ?? inputs[0];
  if (!subject) throw new Error(`unchecked rule: ${rule.id}`);
  return subject;
}

/** The figure in a role; undefined where the rule has none. */
export function inRole({ inputs }: Case, role: Role): Figure | undefined {
  return inputs.find((input) => input.role === role)?.figure;
}
