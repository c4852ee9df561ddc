import { Context } from "../../derive/context";
import { type Area, areasAbove } from "../../domain/area";
import type { Dataset } from "../../domain/dataset";
import { isMission } from "../../domain/entity";
import type { Figure } from "../../domain/figure";
import { byId } from "../../domain/grouped";
import type { MismatchFact } from "../../domain/mismatch";
import { sexes } from "../../domain/observation";
import { type ComparabilityRules, codesIn, namesInOrder, unlikeMost, withNames } from "./rule";

/** Whom the figures are about, and where. */
export const populationRules = {
  /** A mission's strength, sent by many states, is nothing beside a country's own personnel; shares of either are. */
  "mission-and-others": ({ figures }) => {
    const amounts = figures.filter(({ unit }) => unit.measure === "count" || unit.measure === "rate");
    const unlike = unlikeMost(amounts, ({ entities: [entity] }) => String(isMission(entity)));
    return { isApart: true, ...withNames(unlike, figures) };
  },

  /** Women beside men, or either beside both. */
  sexes: ({ figures }) => ({
    figures: unlikeMost(figures, ({ sex }) => orTotal(sex)),
    things: codesIn(
      figures.map(({ sex }) => orTotal(sex)),
      ["_T", ...sexes.filter((sex) => !sex.startsWith("_"))],
    ),
  }),

  /** The same of the dataset's own dimensions: senior ranks beside all. */
  dimensions: ({ figures, dataset }) => {
    const things = dataset.description.dimensions.flatMap(({ name, codes }): MismatchFact[][] => {
      const found = new Set(figures.map(({ dimensions }) => orTotal(dimensions[name] ?? "")));
      return found.size < 2 ? [] : codes.filter(({ code }) => found.has(code)).map(({ name: text }) => [{ text }]);
    });
    return { figures: unlikeMost(figures, codesOf), things };
  },

  /** One area lies within another that is compared with it; the facts are pairs of both. */
  "areas-overlap": ({ figures, dataset }) => {
    const areas = byId(figures.map(({ area }) => area));
    const pairs = [...areas.values()].flatMap((area) =>
      areasAbove(area, dataset.areas).flatMap((above) => (areas.has(above.id) ? [[area, above] as const] : [])),
    );
    return {
      figures: figures.filter(({ area: { id } }) => pairs.some((pair) => pair.some((each) => each.id === id))),
      things: pairs
        .sort(([a], [b]) => (a.name.en < b.name.en ? -1 : 1))
        .map(([inner, outer]) => [{ text: inner.name }, { text: outer.name }]),
    };
  },

  /** A country beside a part of one, or beside a region of several; the facts are the areas that are not as most are. */
  "area-levels": ({ figures, dataset }) => {
    const levels = levelsOf(dataset);
    const levelled = figures.filter(({ area }) => levels.has(area.id));
    const unlike = unlikeMost(levelled, ({ area }) => levels.get(area.id) ?? "");
    return { figures: unlike, things: namesInOrder(unlike.map(({ area }) => area.name)) };
  },

  /** One body is, or may be, counted in another that is compared with it; the facts are who, in whom, how surely. */
  "bodies-overlap": ({ figures, dataset }) => {
    const context = new Context(dataset);
    const bodies = byId(figures.map(({ entities: [entity] }) => entity));
    const overlaps = [...bodies.values()].flatMap((part) =>
      [...context.wholesOf(part.id)].flatMap(([id, isSure]) => {
        const whole = bodies.get(id);
        return whole ? [{ part, whole, isSure }] : [];
      }),
    );
    const concerned = new Set(overlaps.flatMap(({ part, whole }) => [part.id, whole.id]));
    return {
      figures: figures.filter(({ entities: [{ id }] }) => concerned.has(id)),
      things: overlaps
        .sort((a, b) => Number(b.isSure) - Number(a.isSure) || (a.part.name.en < b.part.name.en ? -1 : 1))
        .map(({ part, whole, isSure }) => [
          { text: part.name },
          { text: whole.name },
          { code: isSure ? "stated" : "may-be" },
        ]),
    };
  },
} satisfies ComparabilityRules;

function codesOf({ dimensions }: Figure): string {
  const entries = Object.entries(dimensions).map(([name, code]) => `${name}:${orTotal(code)}`);
  return entries.sort().join();
}

/** What is not distinguished is as good as the total. */
function orTotal(code: string): string {
  return code === "_Z" || code === "" ? "_T" : code;
}

/** What an area is, where its code or the areas around it show it. */
function levelsOf({ areas }: Dataset): ReadonlyMap<string, "country" | "part" | "region"> {
  const levels = new Map<string, "country" | "part" | "region">();
  for (const area of areas.values()) {
    const above = areasAbove(area, areas);
    if (isCountry(area)) {
      levels.set(area.id, "country");
      for (const { id } of above) levels.set(id, "region");
    } else if (above.some(isCountry)) levels.set(area.id, "part");
  }
  return levels;
}

/** Countries have an ISO 3166-1 code of three letters. */
function isCountry({ code }: Area): boolean {
  return /^[A-Z]{3}$/.test(code ?? "");
}
