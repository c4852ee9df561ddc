import { z } from "zod";
import { idCell, reference, textCell } from "./cell";
import type { Text } from "./text";
import type { Unit } from "./unit";

/** The questions that Muster has a page for, in reading order; `context` has none. */
export const topics = ["representation", "forces", "justice", "deployments", "support", "context"] as const;

export type Topic = (typeof topics)[number];

const directions = ["up", "down", "none"] as const;
/** Whether a source counts to the last unit (a register, a monthly head count), or rounds (prose). */
export const counts = ["exact", "rounded"] as const;

const timings = ["stock", "flow", "plan", "rule"] as const;

export const indicatorSchema = z.object({
  id: idCell,
  name: textCell,
  name_fr: textCell,
  definition: textCell,
  definition_fr: textCell,
  unit: reference("units"),
  topic: z.enum(topics),
  direction: z.enum(directions).meta({ description: "Which way is better, where one is" }),
  decimals: z.number().int().min(0).max(10).meta({ description: "Decimals of figures derived for it" }),
  timing: z.enum(timings).meta({ description: "Counted at a date, over a period, planned, or prescribed" }),
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

export interface Indicator {
  readonly id: string;
  readonly name: Text;
  readonly definition: Text;
  readonly unit: Unit;
  readonly topic: Topic;
  readonly direction: (typeof directions)[number];
  readonly decimals: number;
  readonly timing: (typeof timings)[number];
  readonly appliesTo: readonly string[];
  readonly counts?: (typeof counts)[number] | undefined;
  readonly alignsWith?: Text | undefined;
}
