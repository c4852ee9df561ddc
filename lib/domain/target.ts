import { z } from "zod";
import { idCell, numberCell, reference, references, textCell } from "./cell";
import { sexes, shownCell } from "./observation";
import { periodCell, type ReferencePeriod } from "./reference-period";

/** One target that a source sets for the bodies it names: a row of targets.csv, without the dataset's dimensions. */
export const targetSchema = z.object({
  id: idCell,
  indicator: reference("indicators"),
  applies_to: references("entities").min(1),
  area: reference("areas"),
  sex: z.enum(sexes),
  statement: idCell.optional(),
  type: z.enum(["level", "change-relative", "change-points", "unclear"]),
  value: numberCell.optional(),
  low: numberCell.optional(),
  high: numberCell.optional(),
  comparison: z.enum(["at-least", "at-most"]),
  unit: reference("units"),
  set: periodCell.optional().meta({ description: "When it was set" }),
  due: periodCell.optional().meta({ description: "When it is to be reached" }),
  reading: z.enum(["certain", "assumed"]).meta({ description: "Whether the wording leaves no doubt" }),
  baseline: reference("figures").optional(),
  shown: shownCell,
  source: reference("sources"),
  locator: textCell,
  printed: textCell,
  via: references("sources"),
  caveats: references("caveats"),
});

export type TargetRow = z.infer<typeof targetSchema>;

/** What makes a figure a target: its type, its direction, when it is due, and whether its wording is certain. */
export interface TargetTerms extends Readonly<Pick<TargetRow, "type" | "comparison" | "reading" | "baseline">> {
  readonly set?: ReferencePeriod | undefined;
  readonly due?: ReferencePeriod | undefined;
}
