import type { Rule } from "./derivation";
import type { Figure } from "./figure";
import type { Indicator } from "./indicator";
import type { ReferencePeriod } from "./reference-period";
import type { Text } from "./text";

/** Why a computation that was asked for is not made. Words for each stand in lib/i18n. */
export const notComputedCodes = [
  "input-missing",
  "population-unknown",
  "no-whole",
  "not-additive",
  "base",
  "ambiguous",
  "not-comparable",
  "incidental",
  "span",
  "rank",
  "units-differ",
  "target-elsewhere",
  "target-no-level",
  "populations-differ",
  "part-not-within",
  "part-above-whole",
  "parts-overlap",
  "areas-differ",
  "basis-differs",
  "undated",
  "periods-differ",
  "periods-unordered",
  "division-by-zero",
  "nothing-known",
] as const;

export type NotComputedCode = (typeof notComputedCodes)[number];

/** What a reason names: a period, a name or a caveat's words, or a figure or rule by its id. */
export type NotComputedFact = { readonly period: ReferencePeriod } | { readonly text: Text } | { readonly id: string };

export interface NotComputedReason {
  readonly code: NotComputedCode;
  readonly facts: readonly NotComputedFact[];
}

/** A computation that is not legitimate, with the reason: shown where the number would be. */
export interface NotComputed {
  readonly rule: Rule;
  /** Of the result that there is none of. */
  readonly indicator: Indicator;
  readonly inputs: readonly Figure[];
  readonly reason: NotComputedReason;
}
