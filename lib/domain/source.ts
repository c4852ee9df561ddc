import { z } from "zod";
import { idPattern, webAddress } from "./cell";
import { counts, type Indicator } from "./indicator";
import { type Locale, type Text, translated } from "./text";

type Name = { readonly literal: string } | { readonly family: string; readonly given?: string | undefined };

/** A person or an office; further parts of a name (a particle, a suffix) are kept. */
const nameSchema: z.ZodType<Name> = z.union([
  z.looseObject({ literal: z.string().min(1) }),
  z.looseObject({ family: z.string().min(1), given: z.string().min(1).optional() }),
]);

const hashSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** Year, month and day as numbers; further facts of a date (circa, a season) are kept. */
const dateSchema: z.ZodType<{ readonly "date-parts": number[][] }> = z.looseObject({
  "date-parts": z.array(z.array(z.number().int()).min(1).max(3)).min(1),
});

/**
 * A publication, as a CSL-JSON item (https://docs.citationstyles.org), so that reference managers read and write it.
 * Muster's own facts stand in `custom`, which CSL leaves free. Fields of CSL that Muster does not use are kept.
 */
const itemSchema = z.looseObject({
  id: z.string().regex(idPattern),
  type: z.string().min(1),
  title: z.string().min(1),
  "title-short": z.string().min(1).optional(),
  author: z.array(nameSchema).min(1).optional(),
  publisher: z.string().min(1).optional(),
  issued: dateSchema.optional(),
  accessed: dateSchema.optional(),
  number: z.union([z.string(), z.number()]).optional(),
  URL: webAddress.optional(),
  language: z.string().min(2).optional(),
});

const sourceEntrySchema = itemSchema.extend({
  custom: z
    .looseObject({
      read: z.boolean().optional().meta({ description: "We read it ourselves" }),
      sha256: z
        .union([hashSchema, z.array(hashSchema).min(1)])
        .optional()
        .meta({ description: "Of the file that was read, or of each of them" }),
      readAt: z
        .strictObject({
          title: z.string().min(1),
          URL: webAddress,
          note: z.string().min(1).optional(),
          note_fr: z.string().min(1).optional(),
        })
        .optional()
        .meta({ description: "The copy that was read, where it was not the publication itself" }),
      entry: z.enum(["none"]).optional().meta({ description: "Cited without an entry in the bibliography" }),
      title_fr: z.string().min(1).optional(),
      author_fr: z
        .array(z.string().min(1))
        .min(1)
        .optional()
        .meta({ description: "The names of all authors in French, in order" }),
      note: z.string().min(1).optional(),
      note_fr: z.string().min(1).optional(),
      counts: z
        .enum(counts)
        .optional()
        .meta({ description: "Whether its numbers are exact or rounded; where absent, those of a dataset are exact" }),
    })
    .optional(),
});

export const sourcesSchema = z.array(sourceEntrySchema);

/** A source as sources.json has it. */
export type SourceEntry = z.infer<typeof sourceEntrySchema>;

/** What Muster knows of a source beyond its CSL item. */
interface SourceFacts extends Pick<NonNullable<SourceEntry["custom"]>, "read" | "sha256" | "entry" | "counts"> {
  /** A descriptive title of ours, in square brackets. */
  readonly title?: Text | undefined;
  /** The names of all authors, where they are translated. */
  readonly authors?: Partial<Record<Locale, readonly string[]>> | undefined;
  readonly note?: Text | undefined;
  readonly readAt?: { readonly title: string; readonly URL: string; readonly note?: Text | undefined } | undefined;
}

/** A publication: the entry with its texts in every language. */
export interface Source extends z.infer<typeof itemSchema> {
  readonly custom?: SourceFacts | undefined;
}

/** The source of an entry that has every translation it needs. */
export function sourceOf({ custom, ...item }: SourceEntry): Source {
  if (!custom) return item;
  const { title_fr, author_fr, note, note_fr, readAt, read, sha256, entry, counts: counted } = custom;
  return {
    ...item,
    custom: {
      ...{ read, sha256, entry, counts: counted },
      title: translated(item.title, title_fr),
      authors: author_fr && { fr: author_fr },
      note: translated(note, note_fr),
      readAt: readAt && { title: readAt.title, URL: readAt.URL, note: translated(readAt.note, readAt.note_fr) },
    },
  };
}

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

/** Sentences of ours about the source and about the copy of it that was read, where they need some. */
export function sourceNote({ custom }: Source, locale: Locale): string | undefined {
  const notes = [custom, custom?.readAt].flatMap((each) => each?.note?.[locale] ?? []);
  return notes.length === 0 ? undefined : notes.join(" ");
}

/** What an address outside opens: the publication itself, the copy of it that was read, or the words cited. */
export type Opens = "publication" | "file" | "words";

export interface OutsideLink<Opened extends Opens = Opens> {
  readonly href: string;
  readonly opens: Opened;
}

/** Where a source can be opened: the publication first, then the copy of it that was read. */
export function sourceLinks({ URL: href, custom }: Source): OutsideLink<"publication" | "file">[] {
  return [
    ...(href === undefined ? [] : [{ href, opens: "publication" } as const]),
    ...(custom?.readAt ? [{ href: custom.readAt.URL, opens: "file" } as const] : []),
  ];
}

/**
 * The words of a citation on the web page that they were read on, as a text fragment
 * (https://wicg.github.io/scroll-to-text-fragment/). Undefined for what is no web page, or was read in a copy: the words
 * may not be on the page.
 */
export function wordsAddress({ source, printed }: Citation): OutsideLink | undefined {
  const { type, URL: href, custom } = source;
  if (type !== "webpage" || href === undefined || custom?.readAt) return undefined;
  // A hyphen separates the parts of a fragment.
  const words = encodeURIComponent(printed).replaceAll("-", "%2D");
  return { href: `${href}${href.includes("#") ? "" : "#"}:~:text=${words}`, opens: "words" };
}

/** The checksums of the files that were read, in hexadecimal. */
export function checksums({ custom }: Source): readonly string[] {
  return [custom?.sha256 ?? []].flat();
}

/** The title; a descriptive one of ours (in square brackets) exists in each language. */
export function sourceTitle(source: Source, locale: Locale): string {
  return source.custom?.title?.[locale] ?? source.title;
}
