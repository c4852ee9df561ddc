import type { Dataset } from "../../domain/dataset";
import { type ComparabilityRule, mismatch } from "./rule";

/** One body is, or may be, counted in another that is compared with it; the facts are who, in whom, how surely. */
export const bodiesOverlapRule: ComparabilityRule = ({ figures, dataset }) => {
  const bodies = new Map(figures.map(({ entities: [entity] }) => [entity.id, entity]));
  const wholes = wholesIn(dataset);
  const overlaps = [...bodies.values()].flatMap((part) =>
    [...reached(part.id, wholes)].flatMap(([id, isSure]) => {
      const whole = bodies.get(id);
      return whole ? [{ part, whole, isSure }] : [];
    }),
  );
  const concerned = new Set(overlaps.flatMap(({ part, whole }) => [part.id, whole.id]));
  return mismatch(
    ...(["bodies-overlap", "beside"] as const),
    figures.filter(({ entities: [{ id }] }) => concerned.has(id)),
    overlaps
      .sort((a, b) => Number(b.isSure) - Number(a.isSure) || (a.part.name.en < b.part.name.en ? -1 : 1))
      .map(({ part, whole, isSure }) => [
        { text: part.name },
        { text: whole.name },
        { code: isSure ? "stated" : "may-be" },
      ]),
  );
};

type Wholes = ReadonlyMap<string, ReadonlyMap<string, boolean>>;

/** Of each body those that it is counted in at one step, and whether that is sure by any account. */
function wholesIn({ relations }: Dataset): Wholes {
  const wholes = new Map<string, Map<string, boolean>>();
  for (const { kind, entity, other, certainty } of relations) {
    if (kind !== "counted-in") continue;
    const of = wholes.get(entity) ?? new Map<string, boolean>();
    wholes.set(entity, of.set(other, of.get(other) || certainty !== "may-be"));
  }
  return wholes;
}

/** All that a body is counted in over however many steps: surely where each step is sure. */
function reached(start: string, wholes: Wholes): Map<string, boolean> {
  const found = new Map([[start, true]]);
  for (const [id, isSure] of found) {
    for (const [whole, isSureStep] of wholes.get(id) ?? []) {
      const before = found.get(whole);
      const now = isSure && isSureStep;
      if (before === undefined) found.set(whole, now);
      else if (now && !before) {
        // Known more surely than before: what follows from it is looked at again.
        found.delete(whole);
        found.set(whole, now);
      }
    }
  }
  found.delete(start);
  return found;
}
