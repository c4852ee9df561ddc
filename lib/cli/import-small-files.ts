import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { changesFile, descriptionFile, sourcesFile } from "../dataset/folder";
import { readRawTable, writeJson, writeRawTable } from "../dataset/raw-table";
import type { DimensionEntry } from "../domain/dataset-description";
import type { SourceEntry } from "../domain/source";
import { tablesOf } from "../domain/table";
import type { Collected } from "../import/apply/collected";
import type { Difference } from "../import/apply/difference";
import { addRows, isGivenArea, newRows } from "../import/apply/new-rows";
import { ImportProblem } from "../import/import-problem";
import type { Mapping } from "../import/mapping";

/** The text of a small file; undefined where there is none. */
async function textOf(draft: string, file: string): Promise<string | undefined> {
  const text = await readFile(join(draft, file), "utf8").catch(() => undefined);
  return text?.replace(/^\uFEFF/, "");
}

/** What a dataset of several areas is about. */
const allAreas = { id: "all-areas", name: "Several countries and areas", name_fr: "Plusieurs pays et territoires" };

/**
 * Adds what the import brings to the small tables, and the area that a new dataset is about; rows that are there stay as
 * they are, but for caveats that only dropped figures had.
 */
export async function writeSmallTables(
  draft: string,
  mapping: Mapping,
  into: Collected,
  used: ReadonlySet<string>,
  newArea: string | undefined,
): Promise<void> {
  const rows = newRows(mapping, into);
  if (newArea === allAreas.id) rows.areas.push(allAreas);
  const schemas = tablesOf([]);
  for (const name of ["areas", "entities", "units", "indicators", "caveats"] as const) {
    const { file, row, required } = schemas[name];
    const there = await readRawTable(draft, file);
    if (!there && rows[name].length === 0 && !required) continue;
    const joined = addRows(there, Object.keys(row.shape), rows[name]);
    const idAt = joined.header.indexOf("id");
    const isDropped = (id = "") => name === "caveats" && id.startsWith("imported-") && !used.has(id);
    await writeRawTable(draft, file, { ...joined, rows: joined.rows.filter((cells) => !isDropped(cells[idAt])) });
  }
}

/** A dimension that the import brings is “not applicable” to what other tables hold. */
export async function addDimensions(draft: string, file: string, added: readonly string[]): Promise<void> {
  const table = await readRawTable(draft, file);
  if (!table || added.length === 0) return;
  const rows = table.rows.map((row) => [...row, ...added.map(() => "_Z")]);
  await writeRawTable(draft, file, { header: [...table.header, ...added], rows });
}

/** Adds the sources of the import to sources.json: those that the mapping lists, then those that only a column names. */
export async function writeSources(draft: string, mapping: Mapping, into: Collected): Promise<void> {
  const there: unknown = JSON.parse((await textOf(draft, sourcesFile)) ?? "[]");
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

/** Puts a section before all others of CHANGES.md; an empty one changes nothing. */
export async function prependChanges(draft: string, section: string): Promise<void> {
  if (section === "") return;
  const there = (await textOf(draft, changesFile)) ?? "# Changes";
  const at = there.search(/^## /m);
  const text = at < 0 ? `${there.trimEnd()}\n\n${section}` : `${there.slice(0, at)}${section}\n${there.slice(at)}`;
  await writeFile(join(draft, changesFile), text);
}

/** datapackage.json of a dataset that is there, as far as an import changes it. */
interface PreviousDescription {
  readonly version?: string;
  readonly area?: string;
  readonly population?: string;
  readonly roles?: Readonly<Record<string, string>>;
  readonly dimensions?: readonly DimensionEntry[];
}

/** datapackage.json of a dataset that is there. Throws ImportProblem where it is no JSON. */
export async function readDescription(draft: string): Promise<PreviousDescription | undefined> {
  const text = await textOf(draft, descriptionFile);
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    const expected = "a dataset that npm run check finds nothing in";
    throw new ImportProblem({ file: descriptionFile, found: "no JSON", expected });
  }
}

/** datapackage.json with a new version, where the import changes figures, and the roles that were played by none. */
export function nextDescription(previous: PreviousDescription, { dataset }: Mapping, difference: Difference) {
  const version = previous.version ?? "1.0.0";
  const [major = "1", minor = "0", patch = "0"] = version.split(".");
  return {
    ...previous,
    population: previous.population ?? dataset.population,
    roles: dataset.roles ? { ...dataset.roles, ...previous.roles } : previous.roles,
    version: difference.isEmpty ? version : `${major}.${minor}.${Number(patch) + 1}`,
    area: previous.area ?? allAreas.id,
  };
}

/** datapackage.json of a new dataset. */
export function firstDescription(name: string, mapping: Mapping, into: Collected) {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name,
    ...mapping.dataset,
    version: "1.0.0",
    area: areaOf(mapping, into),
    languages: ["en", "fr"],
    highlights: [],
    dimensions: [],
    resources: [
      { name: "sources", path: "sources.json", format: "json", mediatype: "application/vnd.citationstyles.csl+json" },
    ],
  };
}

/** The area that a dataset is about: the only one of its figures, or several. */
function areaOf(mapping: Mapping, { areas }: Collected): string {
  const constants = mapping.areas.map(({ id }) => id).filter((id) => isGivenArea(mapping, id));
  const [only, ...more] = new Set([...areas.keys(), ...constants]);
  return (more.length === 0 ? only : constants[0]) ?? allAreas.id;
}

/** Changed figures that CHANGES.md names one by one. */
const namedChanges = 1000;

/** What CHANGES.md says of an import: each figure whose number changed; empty where nothing did. */
export function changesText(version: string, files: string, difference: Difference | undefined): string {
  const head = `## ${version} (${new Date().toISOString().slice(0, 10)})`;
  if (!difference) return `${head}\n\nThe first version, read from ${files}.\n`;
  if (difference.isEmpty) return "";
  const { added, changed, dropped } = difference.counts;
  const sum = `${files} read again: ${added} figures added, ${changed} changed, ${dropped} dropped.`;
  const rows = difference.changedNumbers;
  if (rows.length === 0 || rows.length > namedChanges) return `${head}\n\n${sum}\n`;
  const cell = (text: string) => text.replaceAll("|", "/");
  const lines = rows.map(({ id, old, now }) =>
    ["", id, "value", cell(old), cell(now), `Read again from ${cell(files)}.`, `Relu dans ${cell(files)}.`, ""]
      .join(" | ")
      .trim(),
  );
  const table = ["| figure | column | old | new | why | why_fr |", "| --- | --- | --- | --- | --- | --- |", ...lines];
  return [head, "", sum, "", ...table, ""].join("\n");
}
