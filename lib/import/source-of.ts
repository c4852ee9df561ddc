import { z } from "zod";
import { type Source, sourcesSchema } from "../domain/source";
import type { SourceMetadata } from "./metadata-files";
import { baseName } from "./source-file";
import type { SourceTable } from "./source-table";
import { shortSlug } from "./words";

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
  readonly source: Source;
  readonly because: string;
}

/**
 * The source that `--source` gives: a CSL-JSON item (or a list of one), or a title in plain words. A sentence says
 * what is wrong with it.
 */
export function sourceFromText(text: string): { source: Source } | { problem: string } {
  const trimmed = text.trim();
  if (!/^[[{]/.test(trimmed)) {
    if (trimmed === "") return { problem: "the source is empty" };
    return { source: { id: shortSlug(trimmed), type: "dataset", title: trimmed, custom: { read: true } } };
  }
  try {
    const json: unknown = JSON.parse(trimmed);
    const items = sourcesSchema.safeParse(Array.isArray(json) ? json : [withId(json)]);
    if (!items.success)
      return {
        problem: items.error.issues.map(({ path, message }) => `${path.slice(1).join(".")}: ${message}`).join("; "),
      };
    const [source, ...more] = items.data;
    if (!source || more.length > 0) return { problem: "one source is wanted, as a CSL-JSON item" };
    return { source };
  } catch (error) {
    return { problem: `the source is no JSON (${error instanceof Error ? error.message : String(error)})` };
  }
}

function withId(json: unknown): unknown {
  if (typeof json !== "object" || json === null || "id" in json) return json;
  const title: unknown = Reflect.get(json, "title");
  return { id: typeof title === "string" ? shortSlug(title) : "source", ...json };
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

function sourceOfPackage({ title, name, homepage, sources = [] }: Package, file: string): Source {
  const [first] = sources;
  const whole = (title ?? name ?? baseName(file)).trim();
  const url = [homepage, first?.path, first?.link].find(
    (each) => each !== undefined && each !== null && URL.canParse(each),
  );
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
