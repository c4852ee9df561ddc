import { Context } from "../../derive/context";
import type { Dataset, WholeDataset } from "../../domain/dataset";
import type { Figure } from "../../domain/figure";
import type { Indicator } from "../../domain/indicator";
import type { Sex } from "../../domain/observation";
import { oncePerDataset, oncePerKey } from "../../domain/once";
import type { Text } from "../../domain/text";
import { publishedOf } from "../../store/published";
import { inSubjectOrder } from "../../store/series";
import { yearOf } from "../../view/exhibit/scales";

/** The indicators that can be compared: they have figures, and are not mentioned in passing. In the dataset's order. */
export const comparableIndicators = oncePerDataset("compare.indicators", (dataset): readonly Indicator[] => {
  const context = new Context(dataset);
  const { ofIndicator } = publishedOf(dataset as WholeDataset);
  const hasFigures = ({ id }: Indicator) => ofIndicator.get(id)?.some(({ target }) => !target) ?? false;
  return [...dataset.indicators.values()].filter((each) => !context.isIncidental(each.id) && hasFigures(each));
});

/** The figures of an indicator but targets, in the order of areas, bodies, sexes, codes, and dates, oldest first. */
export const figuresToCompare = oncePerKey("compare.figures", (indicator, dataset): readonly Figure[] => {
  const figures = publishedOf(dataset as WholeDataset).ofIndicator.get(indicator) ?? [];
  return inSubjectOrder(
    figures.filter(({ target }) => !target),
    dataset,
  );
});

/** Something that a comparison can be narrowed to. */
export interface Choosable {
  readonly id: string;
  readonly name: Text;
}

/** What an indicator has figures of: each in the order of the dataset. */
export interface Offer {
  readonly areas: readonly Choosable[];
  readonly entities: readonly Choosable[];
  readonly sexes: readonly Sex[];
  readonly dimensions: readonly {
    readonly name: string;
    readonly title: Text;
    readonly codes: readonly Choosable[];
  }[];
  /** Oldest first. */
  readonly years: readonly string[];
}

/** What can be chosen of an indicator. */
export const offerOf = oncePerKey("compare.offers", (indicator, dataset: Dataset): Offer => {
  const figures = figuresToCompare(indicator, dataset);
  const areas = new Set(figures.map(({ area }) => area.id));
  const entities = new Set(figures.flatMap((figure) => figure.entities.map(({ id }) => id)));
  const years = new Set(figures.flatMap(({ period }) => yearOf(period) ?? []));
  return {
    areas: [...dataset.areas.values()].filter(({ id }) => areas.has(id)),
    entities: [...dataset.entities.values()].filter(({ id }) => entities.has(id)),
    sexes: [...new Set(figures.map(({ sex }) => sex))],
    dimensions: dataset.description.dimensions.map(({ name, title, codes }) => {
      const had = new Set(figures.map(({ dimensions }) => dimensions[name]));
      return {
        name,
        title,
        codes: codes.filter(({ code }) => had.has(code)).map((each) => ({ id: each.code, name: each.name })),
      };
    }),
    years: [...years].sort((a, b) => a - b).map(String),
  };
});

/** The years that an indicator's figures are of: of what begins first, of what ends first, of what ends last. */
export interface Span {
  readonly first: string;
  readonly firstEnd: string;
  readonly last: string;
}

/** Undefined where no figure has a date. */
export const spanOf = oncePerKey("compare.spans", (indicator, dataset): Span | undefined => {
  let [first, firstEnd, last] = [Infinity, Infinity, -Infinity];
  for (const { period } of figuresToCompare(indicator, dataset)) {
    const end = yearOf(period);
    if (end === undefined) continue;
    first = Math.min(first, end, "start" in period ? Number(period.start.slice(0, 4)) : end);
    firstEnd = Math.min(firstEnd, end);
    last = Math.max(last, end);
  }
  return Number.isFinite(last) ? { first: String(first), firstEnd: String(firstEnd), last: String(last) } : undefined;
});
