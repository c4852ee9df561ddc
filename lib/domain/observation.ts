import { z } from "zod";
import { idCell, numberCell, reference, references, textCell } from "./cell";
import { qualifiers, statuses } from "./quantity";
import { isCalendarDate, periodCell } from "./reference-period";

/** SDMX CL_SEX 2.1, the codes that tables of forces need. */
export const sexes = ["F", "M", "_T", "_Z"] as const;

export type Sex = (typeof sexes)[number];

export const figureKinds = ["actual", "baseline", "plan", "survey", "denominator", "context"] as const;
export const bases = ["actual", "authorised", "deployed", "contributed", "not-stated"] as const;

export type Basis = (typeof bases)[number];

export const shownCell = z
  .enum(["as-printed"])
  .optional()
  .meta({ optionalColumn: true, description: "As printed: pages show the token, calculations use the reading" });

/** One figure read from a source: a row of observations.csv, without the dataset's own dimensions. */
export const observationSchema = z.object({
  id: idCell,
  indicator: reference("indicators"),
  entity: reference("entities"),
  area: reference("areas"),
  sex: z.enum(sexes).meta({ description: "SDMX CL_SEX" }),
  period: periodCell,
  value: numberCell.optional(),
  low: numberCell.optional(),
  high: numberCell.optional(),
  qualifier: z.enum(qualifiers).optional(),
  status: z.enum(statuses).meta({ description: "SDMX CL_OBS_STATUS" }),
  kind: z.enum(figureKinds),
  basis: z.enum(bases).optional().meta({ description: "For strengths" }),
  source: reference("sources").meta({ description: "What was read" }),
  locator: textCell.meta({ description: "Where in it: §4.ii ¶2, footnote 12, p. 7, Sheet1!C4" }),
  statement: idCell.optional().meta({ description: "Shared by figures printed in one sentence" }),
  printed: textCell.meta({ description: "The token as printed there" }),
  shown: shownCell,
  edition: z
    .string()
    .refine(isCalendarDate)
    .optional()
    .meta({ optionalColumn: true, description: "Which edition of the publisher’s series; the last one stands" }),
  via: references("sources"),
  caveats: references("caveats"),
});

export type ObservationRow = z.infer<typeof observationSchema>;
