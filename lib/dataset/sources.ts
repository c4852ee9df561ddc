import type { Finding } from "../domain/finding";
import { type Source, type SourceEntry, sourceOf, sourcesSchema } from "../domain/source";
import { sourcesFile } from "./folder";
import { jsonFindings, readJson, valueAt } from "./read-file";

/** sources.json, as far as it could be read. `complete` is false where a source may be missing from the reading. */
export interface SourcesReading {
  readonly sources: ReadonlyMap<string, Source>;
  /** All ids that are there, of sources with faults too. */
  readonly ids: ReadonlySet<string>;
  readonly complete: boolean;
  readonly findings: readonly Finding[];
}

/** Reads sources.json. */
export async function readSources(folder: string): Promise<SourcesReading> {
  const file = sourcesFile;
  const reading = await readJson(folder, file);
  if ("finding" in reading) return { sources: new Map(), ids: new Set(), complete: false, findings: [reading.finding] };
  const items: unknown[] = Array.isArray(reading.json) ? reading.json : [];
  const all = items.map((item) => valueAt(["id"], item)).filter((id) => typeof id === "string");
  const ids = new Set(all);
  const twice = [...ids].filter((id) => all.indexOf(id) !== all.lastIndexOf(id));
  const findings: Finding[] = twice.map((id) => ({ code: "id-twice", file, column: id, found: id, other: { file } }));
  const result = sourcesSchema.safeParse(reading.json);
  if (!result.success) {
    findings.push(...jsonFindings(result.error, reading.json, file));
    return { sources: new Map(), ids, complete: Array.isArray(reading.json), findings };
  }
  for (const source of result.data) findings.push(...missingFrench(source));
  return { sources: new Map(result.data.map((entry) => [entry.id, sourceOf(entry)])), ids, complete: true, findings };
}

/**
 * A title of our own (in square brackets) and a note of ours exist in each language; a publication's title does not. Names
 * that are translated are all of them.
 */
function missingFrench({ id, title, author = [], custom }: SourceEntry): Finding[] {
  const at = (entry: string) => ({
    code: "translation-missing" as const,
    file: sourcesFile,
    column: `${id}.custom.${entry}`,
  });
  const findings: Finding[] = [];
  if (title.startsWith("[") && custom?.title_fr === undefined) findings.push({ ...at("title_fr"), found: title });
  if (custom?.author_fr !== undefined && custom.author_fr.length !== author.length)
    findings.push({ ...at("author_fr"), found: custom.author_fr.join(", ") });
  for (const [of, path] of [[custom, ""] as const, [custom?.readAt, "readAt."] as const]) {
    if (of?.note !== undefined && of.note_fr === undefined) findings.push({ ...at(`${path}note_fr`), found: of.note });
    if (of?.note_fr !== undefined && of.note === undefined) findings.push({ ...at(`${path}note`), found: of.note_fr });
  }
  return findings;
}
