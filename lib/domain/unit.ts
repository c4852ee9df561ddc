import { z } from "zod";
import { idCell, numberCell, textCell } from "./cell";
import type { Translated } from "./text";

/** What a unit measures decides how its numbers are written and which limits they have. */
export const measures = ["count", "percent", "points", "ratio", "rate", "money", "duration", "rank", "year"] as const;

export type Measure = (typeof measures)[number];

export const unitSchema = z.object({
  id: idCell,
  one: textCell.meta({ description: "The word after one, English" }),
  other: textCell.meta({ description: "The word after several, English" }),
  one_fr: textCell.meta({ description: "The word after one, French" }),
  other_fr: textCell.meta({ description: "The word after several, French" }),
  measure: z.enum(measures),
  floor: numberCell.optional().meta({ description: "No value can be below" }),
  ceiling: numberCell.optional().meta({ description: "No value can be above" }),
});

export type Unit = Translated<z.infer<typeof unitSchema>>;
