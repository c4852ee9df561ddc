import type { Dataset } from "../../domain/dataset";
import { type Figure, figureKey } from "../../domain/figure";
import { latestDate, latestDay } from "../../domain/reference-period";
import { publishedOf } from "../../store/published";
import { exhibitIndicators } from "../exhibit/exhibits-of";
import type { Result } from "../results";
import type { ReportTemplate } from "./report";

/** What a template brings by itself. */
export interface Brought {
  readonly results: readonly Result[];
  readonly exhibits: readonly string[];
  readonly figures: readonly Figure[];
}

/** What a template brings: every line of results, or those on women with their charts and the counts of women. */
export function broughtBy(template: ReportTemplate | undefined, lines: readonly Result[], dataset: Dataset): Brought {
  switch (template) {
    case undefined:
      return { results: [], exhibits: [], figures: [] };
    case "results":
      return { results: lines, exhibits: [], figures: [] };
    case "gender":
      return { results: lines.filter(isOnWomen), exhibits: exhibitsOnWomen(dataset), figures: womenCounted(dataset) };
  }
}

function isOnWomen({ target, latest: [first] }: Result): boolean {
  const about = target ?? first;
  return about?.indicator.topic === "representation" || about?.sex === "F";
}

/** The share of women side by side, in forces and in decision-making bodies, then each over time. */
function exhibitsOnWomen(dataset: Dataset): string[] {
  const all = [...exhibitIndicators(dataset)];
  const shares = (["womens-share", "womens-share-of-seats"] as const).map((role) =>
    all.flatMap(([id, indicator]) => (indicator === dataset.roles.get(role)?.id ? [id] : [])),
  );
  return [...shares.flatMap(([leading]) => leading ?? []), ...shares.flatMap(([, ...others]) => others)];
}

/** Counts of women that a source gives, each at its latest date. */
function womenCounted(dataset: Dataset): Figure[] {
  const latest = new Map<string, Figure>();
  for (const figure of [...publishedOf(dataset).ofIndicator.values()].flat()) {
    const { sex, unit, kind, quantity, provenance } = figure;
    const isCounted = sex === "F" && unit.measure === "count" && kind === "actual" && quantity.kind !== "missing";
    if (!isCounted || provenance.kind !== "read") continue;
    const key = figureKey(figure);
    const other = latest.get(key);
    if (!other || dayOf(figure) > dayOf(other)) latest.set(key, figure);
  }
  return [...latest.values()];
}

function dayOf({ period }: Figure): string {
  const date = latestDate(period);
  return date === undefined ? "" : latestDay(date);
}
