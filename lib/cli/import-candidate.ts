import { rename } from "node:fs/promises";
import { join } from "node:path";
import { describeDataset } from "../dataset/describe";
import { descriptionFile } from "../dataset/folder";
import { updatesOfOldForm, writeUpdates } from "../dataset/old-form";
import { rawRows, readRawTable, TableWriter, writeJson } from "../dataset/raw-table";
import type { DimensionEntry } from "../domain/dataset-description";
import { observationSchema } from "../domain/observation";
import { applyMapping } from "../import/apply/apply";
import type { Collected } from "../import/apply/collected";
import type { Difference } from "../import/apply/difference";
import { joinDimensions, withNone } from "../import/apply/new-rows";
import { RowKeys } from "../import/apply/row-keys";
import { ImportProblem } from "../import/import-problem";
import type { Mapping } from "../import/mapping";
import { baseName, locatorPrefix } from "../import/source";
import type { TablePair } from "./import-inputs";
import {
  addDimensions,
  changesText,
  firstDescription,
  nextDescription,
  prependChanges,
  readDescription,
  writeSmallTables,
  writeSources,
} from "./import-small-files";

const observationsFile = "observations.csv";

/** What an import works with. */
interface CandidateOrder {
  readonly id: string;
  readonly mapping: Mapping;
  readonly pairs: readonly TablePair[];
  readonly into: Collected;
  readonly difference: Difference;
  readonly onRow: () => void;
}

/**
 * Makes the candidate of a dataset in a folder that holds a copy of what is there, or nothing. Rows of other hands stay
 * as they are. Gives false where the rows themselves have problems, which are in `into`.
 * Throws ImportProblem, DatasetUnreadable.
 */
export async function buildCandidate(draft: string, order: CandidateOrder): Promise<boolean> {
  const { id, mapping, pairs, into, difference } = order;
  await writeUpdates(draft, await updatesOfOldForm(draft));
  const previous = await readDescription(draft);
  const there = previous?.dimensions ?? [];
  // A dimension that only the dataset or only the import has does not distinguish the rows of the other.
  const isIn = (entries: readonly DimensionEntry[], name: string) => entries.some((each) => each.name === name);
  const dimensions = joinDimensions(there, mapping.dimensions).map((dimension) => {
    const isInBoth = isIn(there, dimension.name) && isIn(mapping.dimensions, dimension.name);
    return previous && !isInBoth ? withNone(dimension) : dimension;
  });
  const names = dimensions.map(({ name }) => name);
  const added = names.filter((name) => !isIn(there, name));
  await checkIndicators(draft, mapping);
  const used = await writeObservations(draft, order, names, added);
  if (into.problemCount > 0) return false;
  const description = previous
    ? nextDescription(previous, mapping, difference)
    : firstDescription(id.toLowerCase(), mapping, into);
  await writeSmallTables(draft, mapping, into, used, previous ? undefined : description.area);
  await addDimensions(draft, "targets.csv", added);
  await writeSources(draft, mapping, into);
  await writeJson(draft, descriptionFile, { ...description, dimensions });
  const files = pairs.map(({ table }) => baseName(table.file)).join(", ");
  await prependChanges(draft, changesText(description.version, files, previous && difference));
  const [finding] = (await describeDataset(draft)).findings;
  const expected = "a description that npm run check finds nothing in";
  if (finding) throw new ImportProblem({ file: descriptionFile, found: finding.code, expected });
  return true;
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
  { mapping, pairs, into, difference, onRow }: CandidateOrder,
  dimensions: readonly string[],
  added: readonly string[],
): Promise<Set<string>> {
  const rest = `${observationsFile}.kept`;
  const isOurs = originOf(pairs);
  const taken = new Set<string>();
  const used = new Set<string>();
  const use = (caveats = "") => {
    for (const caveat of caveats.split(";")) used.add(caveat.trim());
  };
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
      if (isOurs(named)) difference.addOld(named, dimensions);
      else {
        difference.counts.kept += 1;
        taken.add(named.id ?? "");
        use(named.caveats);
        await writer.write(header.map((column) => named[column] ?? ""));
      }
    }
    if (!header) {
      header = [...Object.keys(observationSchema.shape), ...dimensions];
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
          difference.addNew(figure, dimensions);
          use(figure.caveats);
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
function originOf(pairs: readonly TablePair[]): (cells: Readonly<Record<string, string>>) => boolean {
  const origins = pairs.map(({ table, mapped }) => ({
    prefix: locatorPrefix(table),
    source: "constant" in mapped.source ? mapped.source.constant : undefined,
  }));
  return ({ locator = "", source }) =>
    origins.some(
      (origin) => locator.startsWith(origin.prefix) && (origin.source === undefined || origin.source === source),
    );
}
