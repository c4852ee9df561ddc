import { basename, resolve } from "node:path";
import type { Dataset } from "../domain/dataset";
import { type Finding, isValid, type Places } from "../domain/finding";
import { assembleDataset } from "./assemble";
import { readChanges } from "./changes";
import { readDerivations } from "./derivations";
import { readDescription } from "./description";
import { mergeFindings } from "./finding-order";
import { assertFolder } from "./folder";
import { checkIds, knownIds } from "./ids";
import { checkKeys } from "./keys";
import { placesOf } from "./places";
import { checkQuantities } from "./quantities";
import { checkAreas, checkReferences } from "./references";
import { checkResources } from "./resources";
import { checkRoles } from "./roles";
import { readSources } from "./sources";
import { readTables } from "./tables";
import { checkCaveatNumbers, checkTranslations } from "./translations";
import { checkUnusedCaveats } from "./unused-caveats";

/** A dataset's folder, read and checked for shape. */
export interface DatasetReading {
  /** The folder's name. */
  readonly id: string;
  /** There only where no finding is an error. */
  readonly dataset?: Dataset;
  /** In the order of files and rows. */
  readonly findings: readonly Finding[];
  /** Where each figure stands, by its id. */
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
  const files = {
    ...{ description, sources: sources.sources, tables, derivations },
    ...{ changes: changes.changes, issued: changes.days.get(description.version) },
  };
  return { id, dataset: assembleDataset(id, files), findings, places };
}
