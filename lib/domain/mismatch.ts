import type { ReferencePeriod } from "./reference-period";
import type { Text } from "./text";

/** What two figures of one indicator can differ in, so that side by side they mislead. Words for each stand in lib/i18n. */
export const mismatchKinds = [
  "units",
  "mission-and-others",
  "ambiguous",
  "basis",
  "kinds",
  "undated",
  "periods",
  "period-lengths",
  "sources",
  "definitions",
  "sexes",
  "dimensions",
  "areas-overlap",
  "bodies-overlap",
  "area-levels",
  "breaks",
  "statuses",
  "bounds",
] as const;

export type MismatchKind = (typeof mismatchKinds)[number];

/**
 * What does not match among figures that are to share an axis. `apart`: those named share none, and are shown without a
 * mark, with the reason; `beside`: they may, if a sentence says so.
 */
export interface Mismatch {
  readonly kind: MismatchKind;
  readonly severity: "apart" | "beside";
  /** The ids of the figures that it concerns. */
  readonly figures: readonly string[];
  /** What a sentence about it names, in order: bases, periods, sources, bodies; of relations who, in whom, how surely. */
  readonly facts: readonly MismatchFact[];
  /** How many more there are to name than the facts do. */
  readonly more: number;
}

/** A name, a date, or a code: of a basis, a kind, a status, a sex, a certainty, or the id of a source. */
export type MismatchFact = { readonly text: Text } | { readonly period: ReferencePeriod } | { readonly code: string };
