import { appendFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { changesFile, descriptionFile, sourcesFile } from "../dataset/folder";
import { readRawTable, writeJson, writeRawTable } from "../dataset/raw-table";
import type { DimensionEntry } from "../domain/dataset-description";
import type { SourceEntry } from "../domain/source";
import { tablesOf } from "../domain/table";
import type { Collected } from "../import/apply/collected";
import type { Difference } from "../import/apply/difference";
import { addRows, isGivenArea, newRows } from "../import/apply/new-rows";
import type { Mapping } from "../import/mapping";
import type { TablePair } from "./import-inputs";

/** What an import works with. */
export interface CandidateOrder {
  readonly id: string;
  readonly mapping: Mapping;
  readonly pairs: readonly TablePair[];
  readonly into: Collected;
  readonly difference: Difference;
  readonly onRow: () => void;
}

/** Adds what the import brings to the small tables; rows that are there stay as they are. */
export async function writeSmallTables(
  draft: string,
  mapping: Mapping,
  into: Collected,
  used: ReadonlySet<string>,
): Promise<void> {
  const rows = newRows(mapping, into);
  const schemas = tablesOf([]);
  for (const name of ["areas", "entities", "units", "indicators", "caveats"] as const) {
    const { file, row, required } = schemas[name];
    const there = await readRawTable(draft, file);
    if (!there && rows[name].length === 0 && !required) continue;
    const joined = addRows(there, Object.keys(row.shape), rows[name]);
    const idAt = joined.header.indexOf("id");
    // A caveat that only dropped figures had goes with them.
    const isDropped = (id = "") => name === "caveats" && id.startsWith("imported-") && !used.has(id);
    await writeRawTable(draft, file, { ...joined, rows: joined.rows.filter((cells) => !isDropped(cells[idAt])) });
  }
}

/** A dimension that the import brings is “not applicable” to what other tables hold. */
export async function addDimensions(
  draft: string,
  file: string,
  dimensions: readonly DimensionEntry[],
  there: readonly DimensionEntry[],
): Promise<void> {
  const added = dimensions.filter(({ name }) => there.every((each) => each.name !== name)).map(({ name }) => name);
  const table = await readRawTable(draft, file);
  if (!table || added.length === 0) return;
  await writeRawTable(draft, file, {
    header: [...table.header, ...added],
    rows: table.rows.map((row) => [...row, ...added.map(() => "_Z")]),
  });
}

/** Adds the sources of the import to sources.json: those that the mapping lists, then those that only a column names. */
export async function writeSources(draft: string, mapping: Mapping, into: Collected): Promise<void> {
  const there = await readFile(join(draft, sourcesFile), "utf8").then(
    (text): unknown => JSON.parse(text.replace(/^\uFEFF/, "")),
    () => [],
  );
  const list: SourceEntry[] = Array.isArray(there) ? there : [];
  const named = [...into.sources].map(
    ([id, title]): SourceEntry => ({ id, type: "document", title: title.replace(/^\[/, "("), custom: { read: false } }),
  );
  const byId = new Map<string, SourceEntry>();
  for (const source of [...list, ...mapping.sources, ...named]) {
    const known = byId.get(source.id);
    if (!known || (isOnlyNamed(known) && !isOnlyNamed(source))) byId.set(source.id, source);
  }
  await writeJson(draft, sourcesFile, [...byId.values()]);
}

/** True for a source of which an import knew no more than the words of a column. */
function isOnlyNamed({ custom, ...source }: SourceEntry): boolean {
  return custom?.read === false && Object.keys(source).every((key) => ["id", "type", "title"].includes(key));
}

/** Writes datapackage.json, and the area that a new dataset of several areas is about; gives its version. */
export async function writeDescription(
  draft: string,
  order: CandidateOrder,
  previous: PreviousDescription | undefined,
  dimensions: readonly DimensionEntry[],
): Promise<string> {
  const description = nextDescription(order, previous, dimensions);
  await writeJson(draft, descriptionFile, description);
  if (description.area === "all-areas" && !previous) {
    const table = await readRawTable(draft, "areas.csv");
    const names = { name: "Several countries and areas", name_fr: "Plusieurs pays et territoires" };
    const several = { id: "all-areas", ...names, within: "", code: "" };
    await writeRawTable(draft, "areas.csv", addRows(table, [], [several]));
  }
  return description.version;
}

/** Puts a section before all others of CHANGES.md. */
export async function prependChanges(draft: string, section: string): Promise<void> {
  const path = join(draft, changesFile);
  const there = await readFile(path, "utf8").catch(() => undefined);
  if (there === undefined) return appendFile(path, `# Changes\n\n${section}`);
  const at = there.search(/^## /m);
  await writeFile(
    path,
    at < 0 ? `${there.trimEnd()}\n\n${section}` : `${there.slice(0, at)}${section}\n${there.slice(at)}`,
  );
}

/** datapackage.json of a dataset that is there, as far as an import changes it. */
export interface PreviousDescription {
  readonly version?: string;
  readonly area?: string;
  readonly population?: string;
  readonly roles?: Readonly<Record<string, string>>;
  readonly dimensions?: readonly DimensionEntry[];
}

/** Changed figures that CHANGES.md names one by one. */
const namedChanges = 1000;

/** datapackage.json after an import: a new one, or the old one with a new version and dimensions. */
export function nextDescription(
  { id, mapping, into, difference }: Pick<CandidateOrder, "id" | "mapping" | "into" | "difference">,
  previous: PreviousDescription | undefined,
  dimensions: readonly DimensionEntry[],
) {
  if (previous) {
    const version = previous.version ?? "1.0.0";
    return {
      ...previous,
      population: previous.population ?? mapping.dataset.population,
      roles: mapping.dataset.roles ? { ...mapping.dataset.roles, ...previous.roles } : previous.roles,
      version: difference.isEmpty ? version : nextVersion(version),
      area: previous.area ?? "all-areas",
      dimensions,
    };
  }
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: id.toLowerCase(),
    ...mapping.dataset,
    version: "1.0.0",
    area: areaOf(mapping, into),
    languages: ["en", "fr"],
    highlights: [],
    dimensions,
    resources: [
      { name: "sources", path: "sources.json", format: "json", mediatype: "application/vnd.citationstyles.csl+json" },
    ],
  };
}

/** The area that a dataset is about: the only one of its figures, or several. */
function areaOf(mapping: Mapping, { areas }: Collected): string {
  const constants = mapping.areas.map(({ id }) => id).filter((id) => isGivenArea(mapping, id));
  const ids = new Set([...areas.keys(), ...constants]);
  const [only] = ids;
  if (ids.size === 1 && only !== undefined) return only;
  return constants[0] ?? "all-areas";
}

function nextVersion(version: string): string {
  const [major = "1", minor = "0", patch = "0"] = version.split(".");
  return `${major}.${minor}.${Number(patch) + 1}`;
}

/** What CHANGES.md says of an import: each figure whose number changed; empty where nothing did. */
export function changesText(
  difference: Difference,
  version: string,
  files: readonly string[],
  wasThere: boolean,
): string {
  const day = new Date().toISOString().slice(0, 10);
  const head = `## ${version} (${day})`;
  const names = files.join(", ");
  if (!wasThere) return `${head}\n\nThe first version, read from ${names}.\n`;
  if (difference.isEmpty) return "";
  const { added, changed, dropped } = difference.counts;
  const sum = `${names} read again: ${added} figures added, ${changed} changed, ${dropped} dropped.`;
  const rows = difference.changedNumbers;
  if (rows.length === 0 || rows.length > namedChanges) return `${head}\n\n${sum}\n`;
  const lines = rows.map(
    ({ id, old, now }) =>
      `| ${id} | value | ${cell(old)} | ${cell(now)} | Read again from ${cell(names)}. | Relu dans ${cell(names)}. |`,
  );
  const table = [
    "| figure | column | old | new | why | why_fr |",
    "| --- | --- | --- | --- | --- | --- |",
    ...lines,
    "",
  ];
  return [head, "", sum, "", ...table].join("\n");
}

function cell(text: string): string {
  return text.replaceAll("|", "/");
}
