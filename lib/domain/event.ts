import { z } from "zod";
import type { Caveat } from "./caveat";
import { idCell, reference, references, textCell } from "./cell";
import { latestDate, type PeriodEvent, periodCell, type ReferencePeriod } from "./reference-period";
import type { Citation } from "./source";
import type { Text, Translated } from "./text";

export const eventSchema = z.object({
  id: idCell.optional().meta({ optionalColumn: true, description: "Where a period refers to it: before:<id>" }),
  date: periodCell,
  name: textCell,
  name_fr: textCell,
  short_name: textCell
    .optional()
    .meta({ optionalColumn: true, description: "As a period names it: after “before” and “since”" }),
  short_name_fr: textCell.optional().meta({ optionalColumn: true }),
  source: reference("sources"),
  locator: textCell,
  caveats: references("caveats"),
});

/** Something that happened, with the locator of the source. */
export interface Event extends Pick<Translated<z.infer<typeof eventSchema>>, "id" | "name"> {
  /** As a period names it: “the coup”. */
  readonly shortName?: Text | undefined;
  readonly period: ReferencePeriod;
  readonly citation: Pick<Citation, "source" | "locator">;
  readonly caveats: readonly Caveat[];
}

/** The event of an id, as a period refers to it; undefined where none of the events has it. */
export function eventNamed(events: readonly Event[], id: string): PeriodEvent | undefined {
  const event = events.find((each) => each.id === id);
  if (!event) return undefined;
  return { id, name: event.shortName ?? event.name, date: latestDate(event.period) };
}
