import type { Dataset } from "../domain/dataset";
import { type Figure, figureKey } from "../domain/figure";
import type { Indicator } from "../domain/indicator";
import type { Interval } from "../domain/interval";
import type { Sex } from "../domain/observation";
import { hardInterval, wideInterval } from "../domain/quantity";
import { toEdtf } from "../domain/reference-period";

/** Counts of the same persons at the same time, by one source in one breath: women, men, and all of them. */
export type BySex = Readonly<Record<Sex, readonly Figure[]>>;

/**
 * The dataset's counts grouped so that parts and wholes of one group may be held against each other. Figures of
 * different statements are left alone: where a source contradicts itself, that is a discrepancy, kept and shown.
 */
export function countsBySex(dataset: Dataset): BySex[] {
  // A table that tells nobody's sex holds no part of anything.
  const divided = new Set<Indicator>();
  for (const { sex, indicator } of dataset.figures.values()) if (sex === "F" || sex === "M") divided.add(indicator);
  if (divided.size === 0) return [];
  const groups = new Map<string, Record<Sex, Figure[]>>();
  for (const figure of dataset.figures.values()) {
    const key = divided.has(figure.indicator) ? groupKey(figure) : undefined;
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group[figure.sex].push(figure);
    else groups.set(key, { F: [], M: [], _T: [], _Z: [], [figure.sex]: [figure] });
  }
  return [...groups.values()];
}

/** Undefined for what is no count of persons read from a source, and for what cannot be of equal date with anything. */
function groupKey(figure: Figure): string | undefined {
  const { provenance, statement, period, kind } = figure;
  if (figure.unit.measure !== "count" || figure.sex === "_Z" || figure.target || provenance.kind !== "read")
    return undefined;
  if (statement === undefined && period.kind === "undated") return undefined;
  const source = provenance.citation.source.id;
  return `${figureKey(figure, "_Z")} ${kind} ${figure.unit.id} ${source} ${toEdtf(period)} ${statement ?? ""}`;
}

/** All that a figure may mean; one that says "about" or is an estimate is read as widely as it may be meant. */
export function possibleValues({ quantity, unit }: Figure): Interval | undefined {
  const vague = quantity.kind === "point" && (quantity.about || quantity.status === "E" || quantity.status === "U");
  return vague ? wideInterval(quantity, unit) : hardInterval(quantity, unit);
}

/** True only where no possible value of the part is at most a possible value of the whole. */
export function isSurelyAbove(part: Interval, whole: Interval): boolean {
  return part.low > whole.high || (part.low === whole.high && (part.lowOpen || whole.highOpen));
}

/** False for counts that may be of different things: authorised posts and actual women. */
export function haveSameBasis(...figures: readonly Figure[]): boolean {
  return new Set(figures.flatMap(({ basis }) => basis ?? [])).size <= 1;
}
