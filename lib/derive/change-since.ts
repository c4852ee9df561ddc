import type { Dataset } from "../domain/dataset";
import { type Figure, figureKey } from "../domain/figure";
import type { Indicator } from "../domain/indicator";
import { placesOf } from "../domain/provenance";
import { comparePeriods, hasDate, latestDate } from "../domain/reference-period";
import { type Measured, missingFigure, Workshop } from "./measured-against";
import { Partners } from "./partners";
import { reason } from "./reasons";

/** True for what is per cent already: its change is told in percentage points. */
export function changesInPoints({ unit: { measure } }: Pick<Indicator, "unit">): boolean {
  return measure === "percent" || measure === "points";
}

/**
 * The change of each figure since a base year, of the same thing on the same basis: in per cent, in percentage points of
 * what is per cent; or why there is none.
 *
 * @param figures among which the base is looked for: one of the same source, where there is one
 * @param base a year, `YYYY`; undefined for the first date that each thing has
 */
export function changeSince(
  dataset: Dataset,
  shownAs: Indicator,
  figures: readonly Figure[],
  base: string | undefined,
): (figure: Figure) => Measured {
  const workshop = new Workshop(dataset, shownAs, "change");
  const oldestFirst = () =>
    figures
      .filter(({ period }) => hasDate(period) && isOf(base, period))
      .sort((a, b) => comparePeriods(a.period, b.period));
  const bases = new Partners(oldestFirst, (figure) =>
    JSON.stringify([figureKey(figure), figure.basis, figure.kind === "plan"]),
  );
  return (figure) => {
    if (!hasDate(figure.period)) return reason("undated", { id: figure.id });
    const candidates = bases.like(figure);
    const from = candidates.find((each) => sourcesOf(each) === sourcesOf(figure)) ?? candidates[0];
    if (from?.id === figure.id) return reason("base");
    const { name } = figure.indicator;
    const measured = workshop.measure(figure, from ? [from] : [], (to, earlier) =>
      changesInPoints(figure)
        ? { ...workshop.rule, kind: "difference", of: to.id, minus: earlier.id }
        : { ...workshop.rule, kind: "change", from: earlier.id, to: to.id },
    );
    return (
      measured ?? missingFigure(name, figure.entities[0].name, ...(base === undefined ? [] : [{ en: base, fr: base }]))
    );
  };
}

function isOf(base: string | undefined, period: Figure["period"]): boolean {
  return base === undefined || latestDate(period)?.slice(0, 4) === base;
}

function sourcesOf(figure: Figure): string {
  return [...new Set(placesOf(figure).map(({ source }) => source.id))].sort().join();
}
