import { z } from "zod";
import { idCell, numberCell, textCell } from "./cell";
import type { Text } from "./text";

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

export interface Unit {
  readonly id: string;
  readonly one: Text;
  readonly other: Text;
  readonly measure: Measure;
  readonly floor?: number | undefined;
  readonly ceiling?: number | undefined;
}
