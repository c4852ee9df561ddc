import { z } from "zod";
import { idPattern } from "./cell";
import { counts, type Indicator } from "./indicator";
import type { Locale } from "./text";

const nameSchema = z.union([
  z.object({ literal: z.string().min(1) }),
  z.object({ family: z.string().min(1), given: z.string().min(1).optional() }),
]);

const dateSchema = z.object({
  "date-parts": z.array(z.array(z.number().int()).min(1).max(3)).min(1),
});

/**
 * A publication, as a CSL-JSON item (https://docs.citationstyles.org), so that reference managers read and write it.
 * Muster's own facts stand in `custom`, which CSL leaves free. Fields of CSL that Muster does not use are kept.
 */
const sourceSchema = z.looseObject({
  id: z.string().regex(idPattern),
  type: z.string().min(1),
  title: z.string().min(1),
  "title-short": z.string().min(1).optional(),
  author: z.array(nameSchema).min(1).optional(),
  publisher: z.string().min(1).optional(),
  issued: dateSchema.optional(),
  accessed: dateSchema.optional(),
  number: z.union([z.string(), z.number()]).optional(),
  URL: z.url().optional(),
  language: z.string().min(2).optional(),
  custom: z
    .looseObject({
      read: z.boolean().optional().meta({ description: "We read it ourselves" }),
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .optional()
        .meta({ description: "Of the file that was read" }),
      entry: z.enum(["none"]).optional().meta({ description: "Cited without an entry in the bibliography" }),
      title_fr: z.string().min(1).optional(),
      note: z.string().min(1).optional(),
      note_fr: z.string().min(1).optional(),
      counts: z
        .enum(counts)
        .optional()
        .meta({ description: "Whether its numbers are exact or rounded; where absent, those of a dataset are exact" }),
    })
    .optional(),
});

export const sourcesSchema = z.array(sourceSchema);

export type Source = z.infer<typeof sourceSchema>;

/** Where a figure was read, in which words, and whom the source itself names for it (nearest first). */
export interface Citation {
  readonly source: Source;
  readonly locator: string;
  readonly printed: string;
  readonly via: readonly Source[];
}

/** Who produced a source, as a key: its authors, else its publisher, else nobody but itself. */
export function producerKey({ id, author, publisher }: Source): string {
  if (author) return JSON.stringify(author);
  return publisher === undefined ? id : JSON.stringify([{ literal: publisher }]);
}

/** Whether a number of a source is exact or rounded: the source says, else the indicator; else prose rounds. */
export function isExact({ type, custom }: Source, indicator: Pick<Indicator, "counts">): boolean {
  return (custom?.counts ?? indicator.counts ?? (type === "dataset" ? "exact" : "rounded")) === "exact";
}

/** A sentence of ours about the source, where it needs one. */
export function sourceNote(source: Source, locale: Locale): string | undefined {
  return locale === "fr" ? source.custom?.note_fr : source.custom?.note;
}

/** The title; a descriptive one of ours (in square brackets) exists in each language. */
export function sourceTitle(source: Source, locale: Locale): string {
  return (locale === "fr" ? source.custom?.title_fr : undefined) ?? source.title;
}
