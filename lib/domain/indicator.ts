import { z } from "zod";
import { idCell, reference, textCell } from "./cell";
import type { Text, Translated } from "./text";
import type { Unit } from "./unit";

/** The questions that Muster has a page for, in reading order; `context` has none. */
export const topics = ["representation", "forces", "justice", "deployments", "support", "context"] as const;

export type Topic = (typeof topics)[number];

/** Whether a source counts to the last unit (a register, a monthly head count), or rounds (prose). */
export const counts = ["exact", "rounded"] as const;

export const indicatorSchema = z.object({
  id: idCell,
  name: textCell,
  name_fr: textCell,
  definition: textCell,
  definition_fr: textCell,
  unit: reference("units"),
  topic: z.enum(topics),
  direction: z.enum(["up", "down", "none"]).meta({ description: "Which way is better, where one is" }),
  decimals: z.number().int().min(0).max(10).meta({ description: "Decimals of figures derived for it" }),
  timing: z
    .enum(["stock", "flow", "plan", "rule"])
    .meta({ description: "Counted at a date, over a period, planned, or prescribed" }),
  applies_to: z
    .array(z.string().regex(/^[a-z]+(-[a-z]+)*$/))
    .meta({ description: "Entity kinds that are expected to have it, separated by “;”" }),
  counts: z.enum(counts).optional().meta({
    optionalColumn: true,
    description: "Whether its numbers are exact or rounded; a source can say otherwise",
  }),
  aligns_with: textCell.optional(),
  aligns_with_fr: textCell.optional(),
});

type IndicatorRow = z.infer<typeof indicatorSchema>;

export interface Indicator extends Omit<Translated<IndicatorRow>, "unit" | "applies_to" | "aligns_with"> {
  readonly unit: Unit;
  readonly appliesTo: readonly string[];
  readonly alignsWith?: Text | undefined;
}
