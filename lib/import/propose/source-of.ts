import { z } from "zod";
import { webAddress } from "../../domain/cell";
import type { SourceEntry } from "../../domain/source";
import type { SourceMetadata } from "../read/metadata";
import { baseName, type SourceTable } from "../source";
import { shortSlug, withoutHidden } from "../text";
import { parseSourceList, type SourceList } from "./source-list";

const link = z.object({
  name: z.string().optional(),
  title: z.string().optional(),
  link: z.string().nullish(),
  path: z.string().nullish(),
  dataPublishedBy: z.string().nullish(),
});

/** What a Data Package says of where its data come from, as far as a source needs it. */
const packageSchema = z.looseObject({
  title: z.string().optional(),
  name: z.string().optional(),
  homepage: z.string().optional(),
  sources: z.array(link).optional(),
  licenses: z.array(z.looseObject({ name: z.string().min(1) })).optional(),
});

type Package = z.infer<typeof packageSchema>;

/** The source of a table with the sentence that says where it was found. */
export interface FoundSource {
  readonly source: SourceEntry;
  readonly because: string;
}

/**
 * The sources that `--source` gives: a CSL-JSON item, a list of them, or a title in plain words. `file` is what messages
 * call it; sentences say what is wrong with it.
 */
export function sourcesFromText(text: string, file: string): SourceList | { readonly problems: readonly string[] } {
  const title = withoutHidden(text).trim();
  if (/^[[{]/.test(title) || /\.json$/i.test(file)) return parseSourceList(text, file);
  if (title === "") return { problems: [`${file}: the source is empty`] };
  return { file, sources: [{ id: shortSlug(title), type: "dataset", title, custom: { read: true } }] };
}

/** The source that a table's own package or its own lines name; undefined where they name none. */
export function sourceOfTable({ file, metadata, notes }: SourceTable): FoundSource | undefined {
  const about = packageOf(metadata);
  if (about?.sources?.length || (about?.title !== undefined && about.homepage !== undefined)) {
    return { source: sourceOfPackage(about, file), because: `the data package beside ${baseName(file)} names it` };
  }
  for (const { row, text } of notes) {
    const named = /^"?(?:data )?sources?"?\s*[:;,\t|–-]\s*"?(.{3,}?)"?[\s,;]*$/i.exec(text.trim())?.[1];
    if (named !== undefined) {
      const title = named.trim();
      return {
        source: { id: shortSlug(title), type: "dataset", title, custom: { read: true } },
        because: `row ${row} of ${baseName(file)} names it`,
      };
    }
  }
  return undefined;
}

/** The licences that a table's package names. */
export function licencesOfTable({ metadata }: SourceTable): Package["licenses"] {
  const licences = packageOf(metadata)?.licenses;
  return licences && licences.length > 0 ? licences : undefined;
}

/** The title that a table's package has. */
export function titleOfTable({ metadata }: SourceTable): string | undefined {
  const about = packageOf(metadata);
  const title = about?.title ?? about?.name;
  return title?.trim() || undefined;
}

/** The package that lists a table, or the first file beside it that names sources as packages do. */
function packageOf(metadata: unknown): Package | undefined {
  if (typeof metadata !== "object" || metadata === null) return undefined;
  const { package: listing, beside = [] } = metadata as Partial<SourceMetadata>;
  const found = packageSchema.safeParse(listing).data;
  if (found) return found;
  for (const { content } of beside) {
    const about = packageSchema.safeParse(content).data;
    if (about && (about.sources || about.title)) return about;
  }
  return undefined;
}

function sourceOfPackage({ title, name, homepage, sources = [] }: Package, file: string): SourceEntry {
  const [first] = sources;
  const whole = (title ?? name ?? baseName(file)).trim();
  const url = [homepage, first?.path, first?.link].find((each) => webAddress.safeParse(each).success);
  const publishers = sources
    .map((each) => (each.dataPublishedBy ?? each.title ?? each.name ?? "").trim())
    .filter((each) => each !== "");
  const publisher = [...new Set(publishers)].join("; ");
  return {
    id: shortSlug(whole),
    type: "dataset",
    title: whole,
    ...(publisher !== "" && { author: [{ literal: publisher }] }),
    ...(url != null && { URL: url }),
    custom: { read: true },
  };
}
