import { readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import { describeDataset } from "../dataset/describe";
import { descriptionFile } from "../dataset/folder";
import { updatesOfOldForm, writeUpdates } from "../dataset/old-form";
import { rawRows, readRawTable, TableWriter } from "../dataset/raw-table";
import type { DimensionEntry } from "../domain/dataset-description";
import { observationSchema } from "../domain/observation";
import { applyMapping } from "../import/apply/apply";
import { joinDimensions, withNone } from "../import/apply/new-rows";
import { RowKeys } from "../import/apply/row-keys";
import { ImportProblem } from "../import/import-problem";
import type { Mapping } from "../import/mapping";
import { baseName, locatorPrefix } from "../import/source";
import {
  addDimensions,
  type CandidateOrder,
  changesText,
  type PreviousDescription,
  prependChanges,
  writeDescription,
  writeSmallTables,
  writeSources,
} from "./import-small-files";

const observationsFile = "observations.csv";

/**
 * Makes the candidate of a dataset in a folder that holds a copy of what is there, or nothing. Rows of other hands stay
 * as they are. Gives false where the rows themselves have problems, which are in `into`.
 * Throws ImportProblem, DatasetUnreadable.
 */
export async function buildCandidate(draft: string, order: CandidateOrder): Promise<boolean> {
  const { mapping, into, difference } = order;
  await writeUpdates(draft, await updatesOfOldForm(draft));
  const previous = await readPrevious(draft);
  const there = previous?.dimensions ?? [];
  // A dimension that only the dataset or only the import has does not distinguish the rows of the other.
  const isIn = (entries: readonly DimensionEntry[], name: string) => entries.some((each) => each.name === name);
  const dimensions = joinDimensions(there, mapping.dimensions).map((dimension) => {
    const isInBoth = isIn(there, dimension.name) && isIn(mapping.dimensions, dimension.name);
    return previous && !isInBoth ? withNone(dimension) : dimension;
  });
  await checkIndicators(draft, mapping);
  const kept = await writeObservations(draft, order, there, dimensions);
  if (into.problemCount > 0) return false;
  await writeSmallTables(draft, mapping, into, kept);
  await addDimensions(draft, "targets.csv", dimensions, there);
  await writeSources(draft, mapping, into);
  const version = await writeDescription(draft, order, previous, dimensions);
  const changes = changesText(
    difference,
    version,
    order.pairs.map(({ table }) => baseName(table.file)),
    previous !== undefined,
  );
  if (changes !== "") await prependChanges(draft, changes);
  const { findings } = await describeDataset(draft);
  const [finding] = findings;
  const expected = "a description that npm run check finds nothing in";
  if (finding) throw new ImportProblem({ file: descriptionFile, found: finding.code, expected });
  return true;
}

async function readPrevious(draft: string): Promise<PreviousDescription | undefined> {
  try {
    const json: unknown = JSON.parse((await readFile(join(draft, descriptionFile), "utf8")).replace(/^\uFEFF/, ""));
    return json as PreviousDescription;
  } catch (error) {
    if (!(error instanceof SyntaxError)) return undefined;
    const expected = "a dataset that npm run check finds nothing in";
    throw new ImportProblem({ file: descriptionFile, found: "no JSON", expected });
  }
}

/** An indicator that the dataset has already keeps its unit: numbers in another one would be compared with its own. */
async function checkIndicators(draft: string, mapping: Mapping): Promise<void> {
  const table = await readRawTable(draft, "indicators.csv");
  const [idAt, unitAt] = [table?.header.indexOf("id") ?? -1, table?.header.indexOf("unit") ?? -1];
  for (const row of table?.rows ?? []) {
    const coming = mapping.indicators.find(({ id }) => id === row[idAt]);
    if (!coming || coming.unit === row[unitAt]) continue;
    throw new ImportProblem({
      file: "indicators.csv",
      column: "unit",
      found: `the indicator “${coming.id}” in ${row[unitAt]}, and in ${coming.unit} in the mapping`,
      expected: "one unit; give the indicator of the mapping an id of its own",
    });
  }
}

/** Writes the figures that stay and those that come; gives the caveats that are still named. */
async function writeObservations(
  draft: string,
  order: CandidateOrder,
  there: readonly DimensionEntry[],
  dimensions: readonly DimensionEntry[],
): Promise<Set<string>> {
  const { mapping, pairs, into, difference, onRow } = order;
  const names = dimensions.map(({ name }) => name);
  const added = names.filter((name) => there.every((each) => each.name !== name));
  const rest = `${observationsFile}.kept`;
  const isOurs = originOf(pairs);
  const taken = new Set<string>();
  const used = new Set<string>();
  const writer = new TableWriter(draft, rest);
  let header: readonly string[] | undefined;
  try {
    for await (const cells of rawRows(draft, observationsFile)) {
      if (!header) {
        header = [...cells, ...added];
        await writer.write(header);
        continue;
      }
      const named = Object.fromEntries(
        header.map((column, index) => [column, cells[index] ?? (added.includes(column) ? "_Z" : "")]),
      );
      if (isOurs(named)) {
        difference.addOld(named, names);
        continue;
      }
      difference.counts.kept += 1;
      taken.add(named.id ?? "");
      for (const caveat of (named.caveats ?? "").split(";")) used.add(caveat.trim());
      await writer.write(header.map((column) => named[column] ?? ""));
    }
    if (!header) {
      header = [...Object.keys(observationSchema.shape), ...names];
      await writer.write(header);
    }
    const keys = new RowKeys(
      mapping.dimensions.map(({ name }) => name),
      taken,
    );
    for (const { table, mapped } of pairs) {
      for await (const figures of applyMapping(table, mapped, mapping, into, keys)) {
        onRow();
        for (const figure of figures) {
          difference.addNew(figure, names);
          if (figure.caveats !== "") for (const caveat of figure.caveats.split(";")) used.add(caveat);
          await writer.write(header.map((column) => figure[column] ?? "_Z"));
        }
      }
    }
    await writer.end();
  } finally {
    writer.destroy();
  }
  await rename(join(draft, rest), join(draft, observationsFile));
  return used;
}

/** True for a row that an earlier import read from one of these files. */
function originOf(pairs: CandidateOrder["pairs"]): (cells: Readonly<Record<string, string>>) => boolean {
  const origins = pairs.map(({ table, mapped }) => ({
    prefix: locatorPrefix(table),
    source: "constant" in mapped.source ? mapped.source.constant : undefined,
  }));
  return ({ locator = "", source }) =>
    origins.some(
      (origin) => locator.startsWith(origin.prefix) && (origin.source === undefined || origin.source === source),
    );
}
