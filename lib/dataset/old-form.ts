import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Finding } from "../domain/finding";
import { type Table, tablesOf } from "../domain/table";
import type { CsvReading } from "./csv";
import { derivationsFile, descriptionFile } from "./folder";
import { csvLine, readRawTable } from "./raw-table";
import { parseJson, valueAt } from "./read-file";

/** Before caveats were called caveats: names of the format in datasets of that time. */
const old = { file: "remarks.csv", column: "remarks", kind: "disagreement", list: "guards", entry: "remark" } as const;

/** The name that a table's file had in the old form. */
export function oldFileOf({ name }: Pick<Table, "name">): string | undefined {
  return name === "caveats" ? old.file : undefined;
}

function oldForm(found: string, expected: string, at: Pick<Finding, "file" | "row" | "column">): Finding {
  return { code: "old-form", ...at, found, expected };
}

/** A table whose columns and codes have their present names, with a finding for each old one. */
export function withPresentNames(csv: CsvReading, { name, row, file }: Table): CsvReading {
  const findings: Finding[] = [];
  if (file === old.file) findings.push(oldForm(old.file, "caveats.csv", { file }));
  const isRenamed = "caveats" in row.shape && csv.header.includes(old.column) && !csv.header.includes("caveats");
  const header = isRenamed ? csv.header.map((column) => (column === old.column ? "caveats" : column)) : csv.header;
  if (isRenamed) findings.push(oldForm(old.column, "caveats", { file, row: 1, column: old.column }));
  const kindAt = name === "caveats" ? header.indexOf("kind") : -1;
  if (kindAt < 0) return { ...csv, header, findings: [...findings, ...csv.findings] };
  const records = csv.records.map((cells, index) => {
    if (cells[kindAt] !== old.kind) return cells;
    findings.push(oldForm(old.kind, "caveat", { file, row: index + 2, column: "kind" }));
    return cells.with(kindAt, "caveat");
  });
  return { ...csv, header, records, findings: [...findings, ...csv.findings] };
}

/** derivations.json with the present names of its entries, with a finding for each old one. */
export function withPresentExclusions(json: unknown): { readonly json: unknown; readonly findings: Finding[] } {
  const findings: Finding[] = [];
  if (typeof json !== "object" || json === null) return { json, findings };
  const isOld = old.list in json && !("exclusions" in json);
  const entries = Object.entries(json).map(([name, value]: [string, unknown]) => {
    const list = isOld && name === old.list ? "exclusions" : name;
    if (list !== name) findings.push(oldForm(name, list, { file: derivationsFile, column: name }));
    if (list !== "exclusions" || !Array.isArray(value)) return [list, value];
    const exclusions = value.map((each: unknown, index) => {
      if (typeof each !== "object" || each === null || !(old.entry in each) || "caveat" in each) return each;
      const column = `${name}.${index + 1}.${old.entry}`;
      findings.push(oldForm(old.entry, "caveat", { file: derivationsFile, column }));
      const { [old.entry]: caveat, ...others } = each;
      return { caveat, ...others };
    });
    return [list, exclusions];
  });
  return findings.length === 0 ? { json, findings } : { json: Object.fromEntries(entries), findings };
}

/**
 * What must be written to bring a folder of the old form up to date: the text of each file, null for one that goes. Empty
 * where the folder is up to date. Texts are bytes, a character each, so that what is not renamed stays as it is.
 */
export async function updatesOfOldForm(folder: string): Promise<ReadonlyMap<string, string | null>> {
  const files = await readdir(folder);
  const updates = new Map<string, string | null>();
  const update = async (file: string, change: (text: string) => string) => {
    if (!files.includes(file)) return;
    const text = await readFile(join(folder, file), "latin1");
    const changed = change(text);
    if (changed !== text) updates.set(file, changed);
  };
  for (const { file, row } of Object.values(tablesOf([])))
    if ("caveats" in row.shape) await update(file, withPresentHeader);
  if (files.includes(old.file) && !files.includes("caveats.csv")) {
    updates.set("caveats.csv", await withPresentKinds(folder));
    updates.set(old.file, null);
    await update(descriptionFile, withPresentResource);
  }
  await update(derivationsFile, (text) => edited(text, (json) => withPresentExclusions(json).json));
  return updates;
}

/** Writes what `updatesOfOldForm` found. */
export async function writeUpdates(folder: string, updates: ReadonlyMap<string, string | null>): Promise<void> {
  for (const [file, text] of updates) {
    if (text === null) await rm(join(folder, file));
    else await writeFile(join(folder, file), text, "latin1");
  }
}

function withPresentHeader(text: string): string {
  const end = text.search(/[\r\n]|$/);
  const header = text.slice(0, end);
  if (/(^|,)"?caveats"?(,|$)/.test(header)) return text;
  return header.replace(/(^|,)("?)remarks\2(?=,|$)/, "$1$2caveats$2") + text.slice(end);
}

async function withPresentKinds(folder: string): Promise<string> {
  const text = await readFile(join(folder, old.file), "latin1");
  if (!text.includes(old.kind)) return text;
  const { header = [], rows = [] } = (await readRawTable(folder, old.file)) ?? {};
  const kindAt = header.indexOf("kind");
  const present = rows.map((cells) => (cells[kindAt] === old.kind ? cells.with(kindAt, "caveat") : cells));
  return Buffer.from([header, ...present].map(csvLine).join("")).toString("latin1");
}

function withPresentResource(text: string): string {
  return edited(text, (json) => {
    const resources = valueAt(["resources"], json);
    if (!Array.isArray(resources)) return json;
    const present = resources.map((resource: unknown) =>
      valueAt(["path"], resource) === old.file
        ? Object.assign({}, resource, { name: "caveats", path: "caveats.csv" })
        : resource,
    );
    return Object.assign({}, json, { resources: present });
  });
}

/** A JSON file after an edit; as it is where the edit changes nothing, or where it is no JSON. */
function edited(bytes: string, edit: (json: unknown) => unknown): string {
  const text = Buffer.from(bytes, "latin1").toString();
  const reading = parseJson(text.replace(/^\uFEFF/, ""), descriptionFile);
  if ("finding" in reading) return bytes;
  const result = edit(reading.json);
  return result === reading.json ? bytes : Buffer.from(`${JSON.stringify(result, null, 2)}\n`).toString("latin1");
}
