import type { MissingStatus } from "./cell-reading";

/** What tables print where a number is missing, and why it is; signs without a certain meaning say "unavailable". */
const words: readonly (readonly [RegExp, MissingStatus])[] = [
  [/^(?:\.{1,4}|…|:|-{1,3}|–|—|−|\?|_|x)$/i, "L"],
  [/^:? ?(?:c|confidential|confidentiel|suppressed|withheld|redacted)$/i, "Q"],
  [/^(?:: ?z|z|not applicable|sans objet|s\.?o\.?|non applicable)$/i, "M"],
  [
    /^(?:n ?\/ ?a|n\.? ?a\.?|#n\/a|nan|null|none|n\.? ?d\.?|n\.? ?s\.?|not significant|non significati(?:f|ve)|not available|no data|missing)$/i,
    "L",
  ],
  [/^(?:unknown|non disponible|inconnue?|: ?[buedpn])$/i, "L"],
];

/** Why there is no number, by the words or the sign in its place; undefined for a text that is something else. */
export function missingStatus(text: string): MissingStatus | undefined {
  return words.find(([pattern]) => pattern.test(text))?.[1];
}
