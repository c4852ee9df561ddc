import { areasAbove } from "../../domain/area";
import { type ComparabilityRule, mismatch } from "./rule";

/** One area lies within another that is compared with it; the facts are pairs of both. */
export const areasOverlapRule: ComparabilityRule = ({ figures, dataset }) => {
  const areas = new Map(figures.map(({ area }) => [area.id, area]));
  const pairs = [...areas.values()].flatMap((area) =>
    areasAbove(area, dataset.areas).flatMap((above) => (areas.has(above.id) ? [[area, above] as const] : [])),
  );
  const concerned = new Set(pairs.flat().map(({ id }) => id));
  return mismatch(
    ...(["areas-overlap", "beside"] as const),
    figures.filter(({ area }) => concerned.has(area.id)),
    pairs
      .sort(([a], [b]) => (a.name.en < b.name.en ? -1 : 1))
      .map(([inner, outer]) => [{ text: inner.name }, { text: outer.name }]),
  );
};
