import { basename, resolve } from "node:path";
import type { WholeDataset } from "../domain/dataset";
import { type Finding, isValid, type Place, type Places } from "../domain/finding";
import { tablesOf } from "../domain/table";
import { assembleDataset } from "./assemble";
import { readChanges } from "./changes";
import { readDerivations } from "./derivations";
import { checkResources, checkRoles, readDescription } from "./description";
import { assertFolder, changesFile, descriptionFile, sourcesFile } from "./folder";
import { checkIds, checkKeys, knownIds } from "./ids";
import { checkAreas, checkReferences } from "./references";
import { checkCaveatNumbers, checkQuantities, checkTranslations, checkUnusedCaveats } from "./row-checks";
import { readSources } from "./sources";
import { readTables, type TableReading } from "./tables";

/** A dataset's folder, read and checked for shape. */
export interface DatasetReading {
  /** The folder's name. */
  readonly id: string;
  /** There only where no finding is an error. */
  readonly dataset?: WholeDataset;
  /** In the order of files and rows. */
  readonly findings: readonly Finding[];
  /** The file and row of each figure, by its id. */
  readonly places: Places;
}

/**
 * Reads the files of a dataset and finds every fault of shape in one go. What follows from a fault that was found
 * already (an id in a table that could not be read) is no finding of its own.
 * Throws DatasetUnreadable where the folder is none or cannot be read.
 */
export async function readDataset(folder: string): Promise<DatasetReading> {
  await assertFolder(folder);
  const { description, dimensions, findings: ofDescription } = await readDescription(folder);
  const sources = await readSources(folder);
  const tables = await readTables(folder, dimensions);
  const known = knownIds(tables, sources);
  const changes = await readChanges(folder, known.figures);
  const dimensionNames = (dimensions ?? []).map(({ name }) => name);
  const { derivations, findings: ofDerivations } = await readDerivations(folder, {
    ids: known,
    dimensions: dimensions && new Map(dimensions.map(({ name, codes }) => [name, codes.map(({ code }) => code)])),
  });
  const findings = mergeFindings([
    ...ofDescription,
    ...sources.findings,
    ...Object.values(tables).flatMap((table) => table.findings),
    ...checkIds(tables),
    ...checkReferences(tables, description, known),
    ...checkAreas(tables),
    ...(dimensions ? checkKeys(tables, dimensionNames) : []),
    ...checkQuantities(tables),
    ...checkTranslations(tables),
    ...checkCaveatNumbers(tables),
    ...checkUnusedCaveats(tables),
    ...(description ? checkRoles(description, tables) : []),
    ...changes.findings,
    ...ofDerivations,
    ...(description ? await checkResources(folder, description, tables) : []),
  ]);
  const id = basename(resolve(folder));
  const places = placesOf(tables.observations, tables.targets);
  if (!description || !isValid(findings)) return { id, findings, places };
  const dataset = assembleDataset({
    ...{ id, description, sources: sources.sources, tables, derivations },
    ...{ changes: changes.changes, issued: changes.days.get(description.version) },
  });
  return { id, dataset, findings, places };
}

const fileOrder = [descriptionFile, sourcesFile, ...Object.values(tablesOf([])).map(({ file }) => file), changesFile];

/**
 * Findings in the order of files and rows, each once. A cell that is empty in one language only is a missing
 * translation, and not an empty cell besides.
 */
export function mergeFindings(findings: readonly Finding[]): Finding[] {
  const untranslated = new Set(findings.filter(({ code }) => code === "translation-missing").map(placeText));
  const sorted = findings
    .filter((finding) => finding.code !== "cell-required" || !untranslated.has(placeText(finding)))
    .map((finding) => ({ finding, rank: rankOf(finding) }))
    .sort(
      ({ finding: a, rank: first }, { finding: b, rank: second }) =>
        first - second || (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || (a.row ?? 0) - (b.row ?? 0),
    );
  // What is found twice is of one row, and is together now.
  let [file, row, reported]: [string?, number?, Set<string>?] = [];
  return sorted.flatMap(({ finding }) => {
    if (finding.file !== file || finding.row !== row || !reported) {
      [file, row, reported] = [finding.file, finding.row, new Set()];
    }
    const text = JSON.stringify(finding);
    if (reported.has(text)) return [];
    reported.add(text);
    return [finding];
  });
}

function placeText({ file, row, column }: Finding): string {
  return JSON.stringify([file, row, column]);
}

function rankOf({ file }: Finding): number {
  const rank = fileOrder.indexOf(file);
  return rank < 0 ? fileOrder.length : rank;
}

/**
 * The file and row of each id of some tables; the first of several. Few are ever asked for, so that what is kept
 * of a million rows is their ids and numbers, and the index is made with the first question.
 */
function placesOf(...tables: readonly TableReading[]): Places {
  const kept = tables.map(({ file, rows }) => ({
    file,
    ids: rows.map((row) => row.cell("id")),
    numbers: Uint32Array.from(rows, ({ number }) => number),
  }));
  let places: Map<string, Place> | undefined;
  const index = () => {
    const found = new Map<string, Place>();
    for (const { file, ids, numbers } of kept) {
      for (const [at, id] of ids.entries()) if (!found.has(id)) found.set(id, { file, row: numbers[at] });
    }
    return found;
  };
  return {
    get: (id) => {
      places ??= index();
      return places.get(id);
    },
  };
}
