import type { Dataset } from "../domain/dataset";
import type { Indicator } from "../domain/indicator";
import type { PageDraft } from "./frame";
import { publishedOf } from "./published";

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

type Coverage = "read" | "derived" | "unavailable" | "absent";

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
  for (const entity of dataset.entities.values()) {
    if (indicator.appliesTo.includes(entity.kind))
      coverage[coverageOf(indicator.id, entity.id, dataset)].push(entity.name[page.locale]);
  }
  const hasPage = coverage.read.length + coverage.derived.length + coverage.unavailable.length > 0;
  return {
    name: indicator.name[page.locale],
    ...(hasPage && { href: page.path("indicators", indicator.id) }),
    ...coverage,
  };
}

function coverageOf(indicator: string, entity: string, dataset: Dataset): Coverage {
  const figures = (publishedOf(dataset).ofIndicator.get(indicator) ?? []).filter(
    ({ entities, target }) => entities.some(({ id }) => id === entity) && !target,
  );
  if (figures.some(({ provenance, quantity }) => provenance.kind === "read" && quantity.kind !== "missing"))
    return "read";
  if (figures.some(({ provenance }) => provenance.kind === "derived")) return "derived";
  return figures.length > 0 ? "unavailable" : "absent";
}
