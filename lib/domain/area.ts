import { z } from "zod";
import { idCell, reference, textCell } from "./cell";
import type { Translated } from "./text";

export const areaSchema = z.object({
  id: idCell,
  name: textCell,
  name_fr: textCell,
  within: reference("areas").optional().meta({ description: "The area it lies in" }),
  code: textCell.optional().meta({ description: "ISO 3166-1 alpha-3 or ISO 3166-2" }),
});

/** A country, a part of one, or a region of several. */
export type Area = Translated<z.infer<typeof areaSchema>>;

/** The areas that an area lies in, from the smallest. */
export function areasAbove({ within }: Area, areas: ReadonlyMap<string, Area>): Area[] {
  const found: Area[] = [];
  for (let next = areas.get(within ?? ""); next; next = areas.get(next.within ?? "")) found.push(next);
  return found;
}
