import type { Dataset } from "../../domain/dataset";
import type { Figure } from "../../domain/figure";
import type { Mismatch, MismatchFact, MismatchKind } from "../../domain/mismatch";

/** Figures that have a number and are to share an axis. */
export interface Compared {
  readonly figures: readonly Figure[];
  readonly dataset: Dataset;
  /** Those of each group are meant to be of one time; no group in a series. */
  readonly times: readonly (readonly Figure[])[];
}

/** Finds what does not match of one kind; undefined where all matches. */
export type ComparabilityRule = (compared: Compared) => Mismatch | undefined;

/** What one sentence can name without becoming a list. */
const mostFacts = 6;

/**
 * A mismatch of some figures; undefined where there are none.
 *
 * @param things what a sentence names, each by one fact or by several that belong together
 */
export function mismatch(
  kind: MismatchKind,
  severity: Mismatch["severity"],
  figures: readonly Figure[],
  things: readonly (readonly MismatchFact[])[],
): Mismatch | undefined {
  if (figures.length === 0) return undefined;
  const most = Math.floor(mostFacts / (things[0]?.length ?? 1));
  return {
    ...{ kind, severity },
    figures: figures.map(({ id }) => id),
    facts: things.slice(0, most).flat(),
    more: Math.max(0, things.length - most),
  };
}

/** Codes that occur, in the order of their list. */
export function codesIn(occurring: Iterable<string | undefined>, list: readonly string[]): MismatchFact[][] {
  const found = new Set(occurring);
  return list.filter((code) => found.has(code)).map((code) => [{ code }]);
}

/** Figures by what they have in common, the largest group first; of equal ones that which comes first. */
export function groupsOf(figures: readonly Figure[], keyOf: (figure: Figure) => string): Figure[][] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = keyOf(figure);
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length);
}

/** The figures that are not as most are; none where all are alike. */
export function unlikeMost(figures: readonly Figure[], keyOf: (figure: Figure) => string): Figure[] {
  const [, ...others] = groupsOf(figures, keyOf);
  return others.flat();
}
