import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import { jsonFindings, parseJson } from "../../dataset/read-file";
import { idPattern, webAddress } from "../../domain/cell";
import { type SourceEntry, sourcesSchema } from "../../domain/source";
import { formatFinding } from "../../i18n/finding-words";
import { FaultyFile } from "../import-problem";
import { decodeWhole } from "../read/text-encoding";
import { baseName, readWhole, type SourceFile, type SourceTable } from "../source";
import { hiddenText, shortSlug, slug, withoutHidden } from "../text";

/** The publications that a CSL-JSON file lists, with the file that says so. */
export interface SourceList {
  readonly file: string;
  readonly sources: readonly SourceEntry[];
  /** What was taken out of it. */
  readonly assumptions: readonly string[];
}

const listName = /(?:^|[._-])(?:sources?|references|bibliography|csl)\.json$/i;

/** Bytes of a file that is looked into to see whether it lists publications. */
const mostBytes = 4 * 1024 * 1024;

/**
 * True for a file that lists publications for the tables beside it: by its name (`sources.json`, `staff.csl.json`), or
 * because its first record is one of CSL.
 */
export async function isSourceList(file: SourceFile): Promise<boolean> {
  if (listName.test(baseName(file.name))) return true;
  if (!/\.json$/i.test(file.name) || file.size > mostBytes) return false;
  const { text } = await decodeWhole(file.name, await readWhole(file));
  const read = parseJson(text, file.name);
  const [first] = "json" in read ? [read.json].flat() : [];
  if (typeof first !== "object" || first === null) return false;
  const has = (...names: readonly string[]) => names.filter((name) => name in first).length;
  return has("id", "type", "title") === 3 && has("author", "issued", "publisher", "URL", "container-title") > 0;
}

/**
 * Reads CSL-JSON: one item, or a list. An id that cannot be an address is written with hyphens, years in quotation
 * marks become numbers; all else is kept as it is. Throws FaultyFile: one sentence a fault, with the path inside the file.
 */
export function parseSourceList(text: string, file: string): SourceList {
  const read = parseJson(text.replace(/^\uFEFF/, ""), file);
  if ("finding" in read) throw new FaultyFile([formatFinding(read.finding, "en")]);
  const json = withoutHidden(read.json);
  const items = (Array.isArray(json) ? json : [json]).map(prepared);
  const { data = [], error } = sourcesSchema.safeParse(items);
  if (error) throw new FaultyFile(jsonFindings(error, items, file).map((finding) => formatFinding(finding, "en")));
  if (data.length === 0) throw new FaultyFile([`${file}: found an empty list; expected CSL-JSON items`]);
  const ids = data.map(({ id }) => id);
  const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  if (twice.size > 0)
    throw new FaultyFile(Array.from(twice, (id) => `${file}, ${id}: found this id twice; expected it once`));
  const isCleaned = !isDeepStrictEqual(json, read.json);
  return { file, sources: data, assumptions: isCleaned ? [hiddenText(baseName(file))] : [] };
}

/** An item with the id that it has, or one made of its title, and with numbers in its dates. */
function prepared(item: unknown): unknown {
  if (typeof item !== "object" || item === null) return item;
  const { id, title, ...facts }: Record<string, unknown> = { ...item };
  const called =
    typeof id === "number" ? String(id) : (id ?? (typeof title === "string" ? shortSlug(title) : "source"));
  const dates = Object.entries(facts).map(([name, value]) => [name, withNumbers(value)]);
  return {
    id: typeof called === "string" && called !== "" && !idPattern.test(called) ? slug(called) : called,
    ...(title !== undefined && { title }),
    ...Object.fromEntries(dates),
  };
}

/** A date of CSL whose parts may be numbers in quotation marks; anything else as it is. */
function withNumbers(value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("date-parts" in value)) return value;
  const dates = value["date-parts"];
  if (!Array.isArray(dates)) return value;
  const toNumber = (part: unknown) => (typeof part === "string" && /^-?\d+$/.test(part) ? Number(part) : part);
  return { ...value, "date-parts": dates.map((date) => (Array.isArray(date) ? date.map(toNumber) : date)) };
}

/** Finds the sources that a cell names: one by its id, or several with a sign between them (`CTS/WPB`). */
export class SourceFinder {
  readonly #byId = new Map<string, SourceEntry>();
  readonly #bySlug = new Map<string, SourceEntry>();

  /** Of sources that share an id the first is meant. */
  constructor(sources: readonly SourceEntry[]) {
    for (const source of sources) {
      const slugged = shortSlug(source.id);
      if (!this.#byId.has(source.id)) this.#byId.set(source.id, source);
      if (!this.#bySlug.has(slugged)) this.#bySlug.set(slugged, source);
    }
  }

  get ids(): readonly string[] {
    return [...this.#byId.keys()];
  }

  /** The sources of a cell in the order in which it names them; undefined where it names another one, or none. */
  find(cell: string): readonly SourceEntry[] | undefined {
    const whole = this.#named(cell);
    if (whole) return [whole];
    const parts = cell.split(/[/;,+&|]|\band\b|\bet\b/).map((part) => this.#named(part));
    const known = parts.filter((part) => part !== undefined);
    return known.length === parts.length && known.length > 1 ? [...new Set(known)] : undefined;
  }

  #named(text: string): SourceEntry | undefined {
    const id = text.trim();
    return id === "" ? undefined : (this.#byId.get(id) ?? this.#bySlug.get(shortSlug(id)));
  }
}

/** Those of listed sources that some cells name, in the order of the lists; of one id the first. */
export function namedSources(cells: Iterable<string>, lists: readonly SourceList[]): SourceEntry[] {
  const all = lists.flatMap(({ sources }) => sources);
  const finder = new SourceFinder(all);
  const used = new Set([...cells].flatMap((cell) => finder.find(cell) ?? []));
  return all.filter((source) => used.has(source));
}

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

/**
 * The sources that `--source` gives: a CSL-JSON item, a list of them, or a title in plain words. `file` is what messages
 * call it. Throws FaultyFile.
 */
export function sourcesFromText(text: string, file: string): SourceList {
  const title = withoutHidden(text).trim();
  if (/^[[{]/.test(title) || /\.json$/i.test(file)) return parseSourceList(text, file);
  if (title === "") throw new FaultyFile([`${file}: the source is empty`]);
  return { file, sources: [sourceTitled(title)], assumptions: [] };
}

function sourceTitled(title: string, facts: Partial<SourceEntry> = {}): SourceEntry {
  return { id: shortSlug(title), type: "dataset", title, ...facts, custom: { read: true } };
}

/** The source that a table's own package or its own lines name, with the reason; undefined where they name none. */
export function sourceOfTable(table: SourceTable) {
  const { file, notes } = table;
  const about = packageOf(table);
  if (about?.sources?.length || (about?.title !== undefined && about.homepage !== undefined)) {
    return { source: sourceOfPackage(about, file), because: `the data package beside ${baseName(file)} names it` };
  }
  for (const { row, text } of notes) {
    const named = /^"?(?:data )?sources?"?\s*[:;,\t|–-]\s*"?(.{3,}?)"?[\s,;]*$/i.exec(text.trim())?.[1];
    if (named !== undefined) {
      return { source: sourceTitled(named.trim()), because: `row ${row} of ${baseName(file)} names it` };
    }
  }
  return undefined;
}

/** The package that lists a table, or the first file beside it that names sources as packages do. */
export function packageOf({ metadata }: SourceTable): Package | undefined {
  const listing = packageSchema.safeParse(metadata?.package).data;
  if (listing) return listing;
  const beside = metadata?.beside.map(({ content }) => packageSchema.safeParse(content).data);
  return beside?.find((about) => about && (about.sources || about.title));
}

function sourceOfPackage({ title, name, homepage, sources = [] }: Package, file: string): SourceEntry {
  const [first] = sources;
  const whole = (title ?? name ?? baseName(file)).trim();
  const url = [homepage, first?.path, first?.link].find((each) => webAddress.safeParse(each).success);
  const publishers = sources
    .map((each) => (each.dataPublishedBy ?? each.title ?? each.name ?? "").trim())
    .filter((each) => each !== "");
  const publisher = [...new Set(publishers)].join("; ");
  return sourceTitled(whole, {
    ...(publisher !== "" && { author: [{ literal: publisher }] }),
    ...(url != null && { URL: url }),
  });
}
