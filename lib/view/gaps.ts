import type { Dataset } from "../domain/dataset";
import type { Figure } from "../domain/figure";
import type { Indicator } from "../domain/indicator";
import { publishedOf } from "../store/published";
import type { PageDraft } from "./frame";

/** For one indicator, of which bodies there is a figure and of which there is none. */
export interface GapRow {
  readonly name: string;
  /** Undefined where the indicator has no figure, and so no page. */
  readonly href?: string;
  readonly read: readonly string[];
  readonly derived: readonly string[];
  readonly unavailable: readonly string[];
  readonly absent: readonly string[];
}

const worth = ["read", "derived", "unavailable", "absent"] as const;

type Coverage = (typeof worth)[number];

/** The gaps of a dataset: only where an indicator is expected of bodies of a kind (`applies_to`). */
export function gapsOf(dataset: Dataset, page: PageDraft): GapRow[] {
  return [...dataset.indicators.values()]
    .filter(({ appliesTo }) => appliesTo.length > 0)
    .map((indicator) => gapRow(indicator, dataset, page))
    .filter(({ read, derived, unavailable, absent }) =>
      [read, derived, unavailable, absent].some((each) => each.length > 0),
    );
}

function gapRow(indicator: Indicator, dataset: Dataset, page: PageDraft): GapRow {
  const coverage: Record<Coverage, string[]> = { read: [], derived: [], unavailable: [], absent: [] };
  const covered = coverageOf(publishedOf(dataset).ofIndicator.get(indicator.id) ?? []);
  for (const entity of dataset.entities.values()) {
    if (indicator.appliesTo.includes(entity.kind))
      coverage[covered.get(entity.id) ?? "absent"].push(entity.name[page.locale]);
  }
  const hasPage = coverage.read.length + coverage.derived.length + coverage.unavailable.length > 0;
  return {
    name: indicator.name[page.locale],
    ...(hasPage && { href: page.path("indicators", indicator.id) }),
    ...coverage,
  };
}

/** How far each body is covered by an indicator's figures, by its id: the best that one of them gives. */
function coverageOf(figures: readonly Figure[]): ReadonlyMap<string, Coverage> {
  const found = new Map<string, Coverage>();
  for (const { entities, target, provenance, quantity } of figures) {
    if (target) continue;
    const isRead = provenance.kind === "read" && quantity.kind !== "missing";
    const coverage = isRead ? "read" : provenance.kind === "derived" ? "derived" : "unavailable";
    for (const { id } of entities) {
      const known = found.get(id);
      if (known === undefined || worth.indexOf(coverage) < worth.indexOf(known)) found.set(id, coverage);
    }
  }
  return found;
}
