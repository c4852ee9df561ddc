import type { Dataset } from "../../domain/dataset";
import type { Figure } from "../../domain/figure";
import type { Sex } from "../../domain/observation";
import { oncePerDataset } from "../../domain/once";
import type { Text } from "../../domain/text";
import { yearOf } from "../../view/exhibit/scales";
import { figuresToCompare } from "./selection";

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

const offers = oncePerDataset("compare.offers", () => new Map<string, Offer>());

/** What can be chosen of an indicator; worked out once for each. */
export function offerOf(indicator: string, dataset: Dataset): Offer {
  const known = offers(dataset);
  const offer = known.get(indicator) ?? offerFrom(figuresToCompare(indicator, dataset), dataset);
  known.set(indicator, offer);
  return offer;
}

function offerFrom(figures: readonly Figure[], dataset: Dataset): Offer {
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
}
