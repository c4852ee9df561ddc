import { areasAbove } from "../domain/area";
import type { Dataset } from "../domain/dataset";
import { type Figure, figureKey, placesOf, sourceIdsOf } from "../domain/figure";
import { largestFirst } from "../domain/grouped";
import type { Indicator } from "../domain/indicator";
import { comparePeriods, hasDate, latestDate } from "../domain/reference-period";
import { type Text, untranslated } from "../domain/text";
import { reason } from "./application";
import { Comparison, FiguresBySubject, type Measured, missingFigure } from "./comparison";

/**
 * Counts per 100,000 inhabitants of their area in their period; or why there is none.
 *
 * @param populations the figures of the indicator that the dataset names for it; undefined where it names none
 */
export function perInhabitants(
  dataset: Dataset,
  shownAs: Indicator,
  populations: readonly Figure[] | undefined,
): (figure: Figure) => Measured {
  const comparison = new Comparison(dataset, shownAs, "per-100000");
  const inhabitants = populations && inhabitantsOf(populations);
  return (figure) => {
    if (!inhabitants) return reason("population-unknown");
    if (figure.unit.measure !== "count") return reason("not-additive", { text: figure.indicator.name });
    const candidates = inhabitants.atTimeOf(figure, figure.area.id);
    const rate = { ...comparison.rule, kind: "rate", count: figure.id, times: 100_000 } as const;
    const measured = comparison.measure(figure, candidates, (_, { id }) => ({ ...rate, population: id }));
    const name = populations?.[0]?.indicator.name;
    return measured ?? missingFigure(...(name ? [name] : []), figure.area.name);
  };
}

const known = new WeakMap<readonly Figure[], FiguresBySubject>();

/** Populations to be found by area and period, the same for every indicator that is divided by them. */
function inhabitantsOf(populations: readonly Figure[]): FiguresBySubject {
  const found =
    known.get(populations) ??
    new FiguresBySubject(
      () => ofAll(populations),
      ({ area }) => area.id,
    );
  known.set(populations, found);
  return found;
}

/** Of whole populations those that a source serves most of, so that a series or a comparison rests on one edition. */
function ofAll(populations: readonly Figure[]): Figure[] {
  const whole = populations.filter(
    ({ sex, dimensions, target }) =>
      !target && sex.startsWith("_") && Object.values(dimensions).every((code) => code.startsWith("_")),
  );
  const [most = []] = largestFirst(whole, ({ entities: [entity] }) => entity.id);
  return largestFirst(most, (figure) => placesOf(figure)[0]?.source.id ?? "").flat();
}

/** True for what is per cent already: its change is in percentage points. */
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
  const comparison = new Comparison(dataset, shownAs, "change");
  const oldestFirst = () =>
    figures
      .filter(({ period }) => hasDate(period) && [undefined, latestDate(period)?.slice(0, 4)].includes(base))
      .sort((a, b) => comparePeriods(a.period, b.period));
  const subjectOf = (figure: Figure) => JSON.stringify([figureKey(figure), figure.basis, figure.kind === "plan"]);
  const bases = new FiguresBySubject(oldestFirst, subjectOf);
  return (figure) => {
    if (!hasDate(figure.period)) return reason("undated", { id: figure.id });
    const candidates = bases.of(subjectOf(figure));
    const sources = sourceIdsOf(figure).join();
    const from = candidates.find((each) => sourceIdsOf(each).join() === sources) ?? candidates[0];
    if (from?.id === figure.id) return reason("base");
    const { name } = figure.indicator;
    const measured = comparison.measure(figure, from ? [from] : [], (to, earlier) =>
      changesInPoints(figure)
        ? { ...comparison.rule, kind: "difference", of: to.id, minus: earlier.id }
        : { ...comparison.rule, kind: "change", from: earlier.id, to: to.id },
    );
    return (
      measured ?? missingFigure(name, figure.entities[0].name, ...(base === undefined ? [] : [untranslated(base)]))
    );
  };
}

/**
 * Counts as per cent of their whole: women and men of both together, a rank of all ranks, a body of the one it is counted
 * in, an area of the one it lies in; or why there is no such share.
 *
 * @param figures all of the indicator, among which the wholes are looked for
 */
export function shareOfWhole(
  dataset: Dataset,
  shownAs: Indicator,
  figures: readonly Figure[],
): (figure: Figure) => Measured {
  const comparison = new Comparison(dataset, shownAs, "share");
  const bySubject = new FiguresBySubject(() => figures, subjectKey);
  return (figure) => {
    const { indicator, unit } = figure;
    if (unit.measure !== "count") return reason("not-additive", { text: indicator.name });
    const wholes = wholesOf(figure, dataset);
    const measured = wholes.flatMap(({ subject }) => {
      const candidates = bySubject.atTimeOf(figure, subject);
      const share = { ...comparison.rule, kind: "share", part: figure.id } as const;
      return comparison.measure(figure, candidates, (_, { id }) => ({ ...share, whole: id })) ?? [];
    });
    const [whole] = wholes;
    if (!whole) return reason("no-whole", { text: figure.entities[0].name });
    return measured.find((each) => !("code" in each)) ?? measured[0] ?? missingFigure(indicator.name, whole.name);
  };
}

/** The wholes that a figure may be a part of, whether or not there is a figure of them, the surest first. */
function wholesOf(figure: Figure, dataset: Dataset): { readonly subject: string; readonly name: Text }[] {
  const { sex, dimensions, entities, area } = figure;
  const [{ id, name }] = entities;
  if (sex === "F" || sex === "M") {
    return (["_T", "_Z"] as const).map((total) => ({ subject: subjectKey({ ...figure, sex: total }), name }));
  }
  if (Object.values(dimensions).some((code) => !code.startsWith("_"))) {
    const total = (code: string) => (code.startsWith("_") ? code : "_T");
    const totals = Object.fromEntries(Object.entries(dimensions).map(([dimension, code]) => [dimension, total(code)]));
    return [{ subject: subjectKey({ ...figure, dimensions: totals }), name }];
  }
  const bodies = dataset.relations
    .filter(({ kind, entity }) => kind === "counted-in" && entity === id)
    .sort((a, b) => Number(a.certainty === "may-be") - Number(b.certainty === "may-be"))
    .flatMap(({ other }) => dataset.entities.get(other) ?? []);
  return [
    ...bodies.map((body) => ({ subject: subjectKey({ ...figure, entities: [body] }), name: body.name })),
    ...areasAbove(area, dataset.areas).map((above) => ({
      subject: subjectKey({ ...figure, area: above }),
      name: above.name,
    })),
  ];
}

/** Whom, where and which part a figure is about, whatever it counts and when. */
function subjectKey({ sex, dimensions, entities: [entity], area }: Figure): string {
  const codes = Object.entries(dimensions).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([entity.id, area.id, sex, codes]);
}
