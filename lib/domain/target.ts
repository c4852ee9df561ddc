import { z } from "zod";
import { idCell, numberCell, reference, references, textCell } from "./cell";
import { sexes } from "./observation";
import { periodCell, type ReferencePeriod } from "./reference-period";

const targetTypes = ["level", "change-relative", "change-points", "unclear"] as const;
const comparisons = ["at-least", "at-most"] as const;
const readings = ["certain", "assumed"] as const;

/** One target that a source sets for the bodies it names: a row of targets.csv, without the dataset's dimensions. */
export const targetSchema = z.object({
  id: idCell,
  indicator: reference("indicators"),
  applies_to: references("entities").min(1),
  area: reference("areas"),
  sex: z.enum(sexes),
  statement: idCell.optional(),
  type: z.enum(targetTypes),
  value: numberCell.optional(),
  low: numberCell.optional(),
  high: numberCell.optional(),
  comparison: z.enum(comparisons),
  unit: reference("units"),
  set: periodCell.optional().meta({ description: "When it was set" }),
  due: periodCell.optional().meta({ description: "When it is to be reached" }),
  reading: z.enum(readings).meta({ description: "Whether the wording leaves no doubt" }),
  baseline: reference("figures").optional(),
  shown: z
    .enum(["as-printed"])
    .optional()
    .meta({ optionalColumn: true, description: "As printed: pages show the token, calculations use the reading" }),
  source: reference("sources"),
  locator: textCell,
  printed: textCell,
  via: references("sources"),
  caveats: references("caveats"),
});

export type TargetRow = z.infer<typeof targetSchema>;

/** What makes a figure a target: its type, its direction, when it is due, and whether its wording is certain. */
export interface TargetTerms {
  readonly type: (typeof targetTypes)[number];
  readonly comparison: (typeof comparisons)[number];
  readonly set?: ReferencePeriod | undefined;
  readonly due?: ReferencePeriod | undefined;
  readonly reading: (typeof readings)[number];
  readonly baseline?: string | undefined;
}
