import { type Area, areasAbove } from "../../domain/area";
import type { Dataset } from "../../domain/dataset";
import { sorted } from "./names";
import { type ComparabilityRule, mismatch, unlikeMost } from "./rule";

/** A country beside a part of one, or beside a region of several; the facts are the areas that are not as most are. */
export const areaLevelsRule: ComparabilityRule = ({ figures, dataset }) => {
  const levels = levelsOf(dataset);
  const unlike = unlikeMost(
    figures.filter(({ area }) => levels.has(area.id)),
    ({ area }) => levels.get(area.id) ?? "",
  );
  const names = new Map(unlike.map(({ area }) => [area.id, area.name]));
  return mismatch(
    ...(["area-levels", "beside"] as const),
    unlike,
    sorted([...names.values()]).map((text) => [{ text }]),
  );
};

/** What an area is, where its code or the areas around it tell. */
function levelsOf(dataset: Dataset): ReadonlyMap<string, "country" | "part" | "region"> {
  const levels = new Map<string, "country" | "part" | "region">();
  for (const area of dataset.areas.values()) {
    const above = areasAbove(area, dataset.areas);
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
