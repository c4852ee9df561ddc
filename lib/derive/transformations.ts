import { areasAbove } from "../domain/area";
import type { Dataset } from "../domain/dataset";
import { type Figure, figureKey, placesOf } from "../domain/figure";
import { grouped } from "../domain/grouped";
import type { Indicator } from "../domain/indicator";
import { comparePeriods, hasDate, latestDate } from "../domain/reference-period";
import type { Text } from "../domain/text";
import { reason } from "./application";
import { type Measured, missingFigure, Partners, Workshop } from "./comparison";

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
  const workshop = new Workshop(dataset, shownAs, "per-100000");
  const inhabitants = populations && inhabitantsOf(populations);
  return (figure) => {
    if (!inhabitants) return reason("population-unknown");
    if (figure.unit.measure !== "count") return reason("not-additive", { text: figure.indicator.name });
    const candidates = inhabitants.atTimeOf(figure, figure.area.id);
    const measured = workshop.measure(figure, candidates, (count, population) => ({
      ...workshop.rule,
      ...{ kind: "rate", count: count.id, population: population.id, times: 100_000 },
    }));
    const name = populations?.[0]?.indicator.name;
    return measured ?? missingFigure(...(name ? [name] : []), figure.area.name);
  };
}

const known = new WeakMap<readonly Figure[], Partners>();

/** Populations to be found by area and period, the same for every indicator that is divided by them. */
function inhabitantsOf(populations: readonly Figure[]): Partners {
  const found =
    known.get(populations) ??
    new Partners(
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
  const sourceOf = (figure: Figure) => placesOf(figure)[0]?.source.id ?? "";
  const [most] = grouped(whole, ({ entities: [entity] }) => entity.id).sort((a, b) => b.length - a.length);
  return grouped(most ?? [], sourceOf)
    .sort((a, b) => b.length - a.length)
    .flat();
}

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

/** A whole that a figure may be a part of, whether or not there is a figure of it. */
interface Whole {
  readonly subject: string;
  readonly name: Text;
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
  const workshop = new Workshop(dataset, shownAs, "share");
  const partners = new Partners(
    () => figures,
    (figure) => subjectOf(figure),
  );
  return (figure) => {
    const { indicator, unit } = figure;
    if (unit.measure !== "count") return reason("not-additive", { text: indicator.name });
    const wholes = wholesOf(figure, dataset);
    const measured = wholes.flatMap(({ subject }) => {
      const candidates = partners.atTimeOf(figure, subject);
      const found = workshop.measure(figure, candidates, (part, whole) => ({
        ...workshop.rule,
        ...{ kind: "share", part: part.id, whole: whole.id },
      }));
      return found ?? [];
    });
    const [whole] = wholes;
    if (!whole) return reason("no-whole", { text: figure.entities[0].name });
    return measured.find((each) => !("code" in each)) ?? measured[0] ?? missingFigure(indicator.name, whole.name);
  };
}

/** The wholes that a figure may be a part of, the surest first. */
function wholesOf(figure: Figure, dataset: Dataset): Whole[] {
  const { sex, dimensions, entities, area } = figure;
  const [{ id, name }] = entities;
  if (sex === "F" || sex === "M") {
    return (["_T", "_Z"] as const).map((total) => ({ subject: subjectOf(figure, { sex: total }), name }));
  }
  if (Object.values(dimensions).some((code) => !code.startsWith("_"))) {
    const totals = Object.entries(dimensions).map(([dimension, code]) => [
      dimension,
      code.startsWith("_") ? code : "_T",
    ]);
    return [{ subject: subjectOf(figure, { dimensions: Object.fromEntries(totals) }), name }];
  }
  const bodies = dataset.relations
    .filter(({ kind, entity }) => kind === "counted-in" && entity === id)
    .sort((a, b) => Number(a.certainty === "may-be") - Number(b.certainty === "may-be"))
    .flatMap(({ other }) => dataset.entities.get(other) ?? []);
  return [
    ...bodies.map((body) => ({ subject: subjectOf(figure, { entity: body.id }), name: body.name })),
    ...areasAbove(area, dataset.areas).map((above) => ({
      subject: subjectOf(figure, { area: above.id }),
      name: above.name,
    })),
  ];
}

/** What a figure is about, or would be about with another sex, other codes, another body or area. */
function subjectOf(
  figure: Figure,
  other: {
    readonly sex?: string;
    readonly dimensions?: Readonly<Record<string, string>>;
    readonly entity?: string;
    readonly area?: string;
  } = {},
): string {
  const { sex, dimensions, entities, area } = figure;
  const codes = Object.entries(other.dimensions ?? dimensions).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([other.entity ?? entities[0].id, other.area ?? area.id, other.sex ?? sex, codes]);
}
