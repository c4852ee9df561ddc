import { z } from "zod";
import { reference, references, textCell } from "./cell";
import { periodCell, type ReferencePeriod } from "./reference-period";
import type { Remark } from "./remark";
import type { Citation } from "./source";
import type { Text } from "./text";

export const eventSchema = z.object({
  date: periodCell,
  name: textCell,
  name_fr: textCell,
  source: reference("sources"),
  locator: textCell,
  remarks: references("remarks"),
});

/** Something that happened, with the place that says so. */
export interface Event {
  readonly period: ReferencePeriod;
  readonly name: Text;
  readonly citation: Pick<Citation, "source" | "locator">;
  readonly remarks: readonly Remark[];
}
