import type { Dataset } from "../domain/dataset";
import type { Figure } from "../domain/figure";
import { grouped } from "../domain/grouped";
import type { Indicator } from "../domain/indicator";
import { placesOf } from "../domain/provenance";
import { type Measured, missingFigure, Workshop } from "./measured-against";
import { Partners } from "./partners";
import { reason } from "./reasons";

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
