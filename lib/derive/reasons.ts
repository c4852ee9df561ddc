import { type Role, type Rule, subjectRole } from "../domain/derivation";
import type { Figure } from "../domain/figure";
import type { RefusalCode, RefusalFact, RefusalReason } from "../domain/refusal";
import type { Surroundings } from "./surroundings";

/** A figure in its role: what a rule is applied to. */
export interface Input {
  readonly role: Role;
  readonly figure: Figure;
}

/** The inputs of one application of a rule, in the order of the rule. */
export interface Case {
  readonly rule: Rule;
  readonly inputs: readonly [Input, ...Input[]];
}

/** Finds one thing that forbids a computation; undefined where it finds nothing. */
export type Objection = (applied: Case, around: Surroundings) => RefusalReason | undefined;

export function reason(code: RefusalCode, ...facts: readonly RefusalFact[]): RefusalReason {
  return { code, facts };
}

/** The figures that were counted or measured: a target is compared with them, and has neither date nor basis. */
export function measured({ inputs }: Case): Figure[] {
  return inputs.flatMap(({ figure }) => (figure.target ? [] : figure));
}

/**
 * The input that the result is about: its body, its sex and rank, its time. Never a target, which is about many bodies
 * and no time.
 */
export function subjectOf({ rule, inputs }: Case): Input {
  const role = subjectRole(rule);
  const isMeasured = ({ figure }: Input) => figure.target === undefined;
  return inputs.find((input) => input.role === role && isMeasured(input)) ?? inputs.find(isMeasured) ?? inputs[0];
}

/** The figure in a role; undefined where the rule has none. */
export function inRole({ inputs }: Case, role: Role): Figure | undefined {
  return inputs.find((input) => input.role === role)?.figure;
}
