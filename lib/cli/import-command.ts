import { readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { DatasetUnreadable, systemErrorCode } from "../dataset/folder";
import { problemOfId } from "../dataset/list";
import { tryFolder, type WriteStep, writeFolderWhole } from "../dataset/write-whole";
import { Collected } from "../import/apply/collected";
import { Difference } from "../import/apply/difference";
import { ImportProblem } from "../import/import-problem";
import { type Mapping, mappingText, parseMapping } from "../import/mapping";
import { type ProposalOptions, proposeMapping } from "../import/propose/propose";
import { type SourceList, sourcesFromText } from "../import/propose/publications";
import { readSource } from "../import/read/read-source";
import type { SourceTable } from "../import/source";
import { listed } from "../import/text";
import { buildCandidate } from "./import-candidate";
import { candidateFindings } from "./import-findings";
import {
  codeListsOf,
  type ImportOrder,
  importUsage,
  mappedTable,
  mappingPath,
  pairTables,
  parseImportOrder,
  sourceListsOf,
  withSources,
  writeMapping,
} from "./import-inputs";
import { Progress } from "./progress";
import { filesAt } from "./source-files";

/** What the command ends with, and what it says: results on the one hand, complaints on the other. */
export interface ImportOutcome {
  /** 0 imported, 1 refused, 2 cannot be read or a wrong call. */
  readonly exitCode: 0 | 1 | 2;
  readonly out: string;
  readonly problem: string;
}

/** What else the command is given: where it reports its progress, and who hears of each step of writing. */
export interface ImportContext {
  readonly progress?: Progress;
  readonly onStep?: (step: WriteStep) => void | Promise<void>;
}

/** Ends the command with what is to be reported. */
class Refused extends Error {
  readonly exitCode: 1 | 2;
  constructor(exitCode: 1 | 2, message: string) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Does what `npm run import` does with these arguments, all but the printing. */
export async function importCommand(args: readonly string[], context: ImportContext = {}): Promise<ImportOutcome> {
  const lines: string[] = [];
  const progress = context.progress ?? new Progress();
  try {
    const order = parseImportOrder(args);
    if (typeof order === "string") throw new Refused(2, `${order}\n\n${importUsage}`);
    const imported = await runImport(order, lines, progress, context.onStep);
    return { exitCode: 0, out: [...lines, imported].join("\n"), problem: "" };
  } catch (error) {
    if (error instanceof Refused) return { exitCode: error.exitCode, out: lines.join("\n"), problem: error.message };
    const isOfSystem = error instanceof Error && /^E(?!RR_)/.test(systemErrorCode(error) ?? "");
    if (!(error instanceof ImportProblem || error instanceof DatasetUnreadable || isOfSystem)) throw error;
    const problem = isOfSystem ? `The system refuses to read or to write: ${error.message}` : error.message;
    return { exitCode: 2, out: lines.join("\n"), problem };
  } finally {
    progress.end();
  }
}

async function runImport(
  order: ImportOrder,
  lines: string[],
  progress: Progress,
  onStep: ImportContext["onStep"],
): Promise<string> {
  const id = basename(resolve(order.into));
  const wrongId = problemOfId(id);
  if (wrongId !== undefined) throw new Refused(2, `--into ${order.into}: ${wrongId}`);
  const followed = order.mapping === undefined ? undefined : await readMapping(order.mapping);
  const source = order.source === undefined ? undefined : await readSourceOption(order.source);
  const given = (file: string, sheet?: string) => followed && mappedTable(followed, file, sheet)?.reading;
  let bytes = 0;
  let isImporting = false;
  const onBytes = (count: number) => {
    bytes += count;
    if (!isImporting) progress.reportBytes(bytes);
  };
  progress.start();
  const named = await filesAt(order.path, onBytes);
  const { tables: all, problems, leftOut } = await readSource(named.files, { beside: named.beside, given });
  if (problems.length > 0) throw new Refused(2, problems.map(({ message }) => message).join("\n"));
  if (leftOut.length > 0)
    lines.push(
      `Not read, as no tables: ${listed(
        leftOut.map((file) => basename(file)),
        20,
      )}`,
    );
  const { tables, codeLists } = await codeListsOf(all, (await readSource(named.lists)).tables);
  if (tables.length === 0)
    throw new Refused(
      2,
      all.length === 0
        ? `${order.path}: there is no table in it`
        : `${order.path}: found names of codes (${listed(all.map(({ file }) => basename(file)))}), no figures; expected a table that uses the codes, beside which this one is read by itself`,
    );
  const { problems: faults, ...publications } = await sourceListsOf(named.sources, tables, order.into);
  if (faults.length > 0) throw new Refused(2, faults.join("\n"));
  for (const list of [source, ...publications.sourceLists]) lines.push(...(list?.assumptions ?? []));
  const options = { ...{ source, codeLists }, ...publications };
  const followedOrOwn = followed ?? (await propose(order, tables, options, lines));
  const pairs = pairTables(tables, followedOrOwn);
  if (typeof pairs === "string") throw new Refused(2, pairs);
  const mapping = followed ? await withSources(followed, pairs, source, publications.sourceLists) : followedOrOwn;
  if (typeof mapping === "string") throw new Refused(2, mapping);
  const undescribed = tables.filter((table) => pairs.every((pair) => pair.table !== table));
  if (undescribed.length > 0)
    lines.push(
      `Not imported, as the mapping describes no such table: ${listed(undescribed.map(({ file, sheet }) => [basename(file), sheet ?? []].flat().join(", ")))}`,
    );
  const [into, difference] = [new Collected(), new Difference()];
  const size = pairs.reduce(
    (sum, { table }) => sum + (named.files.find(({ name }) => name === table.file)?.size ?? 0),
    0,
  );
  bytes = 0;
  isImporting = true;
  progress.start();
  const onRow = () => {
    if (into.counts.rows % 1000 === 0)
      progress.report(into.counts.rows, size > 0 ? Math.min(1, bytes / size) : undefined);
  };
  const build = async (draft: string): Promise<boolean> => {
    const isWhole = await buildCandidate(draft, { id, mapping, pairs, into, difference, onRow });
    progress.end();
    if (!isWhole) throw new Refused(1, refusalText(into, order));
    lines.push(...noticeLines(into));
    const findings = await candidateFindings(draft, order.into);
    lines.push(...findings.notices);
    if (into.counts.figures === 0)
      throw new Refused(1, `${order.path}: no cell of it holds a figure; nothing was imported`);
    lines.push(difference.text());
    if (findings.errors.length > 0)
      throw new Refused(1, `${findings.errors.join("\n")}\n\n${order.into} is as it was.`);
    return true;
  };
  if (order.dryRun) await tryFolder(order.into, build);
  else await writeFolderWhole(order.into, build, onStep ? { onStep } : {});
  const { figures, rows } = into.counts;
  return order.dryRun
    ? `${order.into} is as it was (--dry-run): ${figures} figures could be imported from ${rows} rows`
    : `${order.into}: ${figures} figures imported from ${rows} rows`;
}

/** A mapping of the import's own making, reported line by line and written for a person to edit. */
async function propose(
  order: ImportOrder,
  tables: readonly SourceTable[],
  options: ProposalOptions,
  lines: string[],
): Promise<Mapping> {
  const { mapping, refusals } = await proposeMapping(tables, options);
  const path = order.dryRun ? mappingPath(order.into) : await writeMapping(order.into, mappingText(mapping));
  lines.push(
    "Assumptions:",
    ...mapping.assumptions.map((line) => `  ${line}`),
    order.dryRun
      ? `Without --dry-run the mapping is written to ${path}, where you can edit it.`
      : `The mapping is in ${path}; edit it and give it with --mapping ${path} where it is not what you mean.`,
  );
  const questions = [...refusals, ...mapping.questions];
  const fillIn = `Fill in what stands as “?” in ${path}, or take a table out of its “tables”, then add --mapping ${path}.`;
  if (questions.length > 0)
    throw new Refused(
      1,
      `${questions.join("\n")}\n\n${order.dryRun ? "Import without --dry-run to get the mapping with these questions." : fillIn} ${order.into} is as it was.`,
    );
  return mapping;
}

async function readMapping(path: string): Promise<Mapping> {
  const reading = parseMapping(await readOption(path, "--mapping"), path);
  if ("problems" in reading) throw new Refused(2, reading.problems.join("\n"));
  return reading.mapping;
}

async function readSourceOption(text: string): Promise<SourceList> {
  const isFile = /\.json$/i.test(text);
  const reading = sourcesFromText(isFile ? await readOption(text, "--source") : text, isFile ? text : "--source");
  if ("problems" in reading) throw new Refused(2, reading.problems.join("\n"));
  return reading;
}

async function readOption(path: string, option: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    throw new Refused(2, `${option} ${path}: this file cannot be read (${systemErrorCode(error) ?? String(error)})`);
  }
}

function refusalText({ problems, problemCount }: Collected, { into, mapping }: ImportOrder): string {
  const more = problemCount > problems.length ? [`… and ${problemCount - problems.length} more`] : [];
  const remedy = `${into} is as it was. Edit ${mapping ?? "the mapping"}, or the file, and import again.`;
  return [...problems.map(({ message }) => message), ...more, "", remedy].join("\n");
}

/** What became of cells that are no figures of their own. */
function noticeLines({ counts, otherNames }: Collected): string[] {
  const lines = [
    counts.empty > 0 ? `${counts.empty} empty cells hold nothing and are not imported.` : [],
    counts.repeated > 0
      ? `${counts.repeated} figures repeat an earlier one of the same table exactly and are not imported twice.`
      : [],
    counts.shortened > 0
      ? `${counts.shortened} numbers are printed with more than 15 digits: the value has 15, “printed” has all.`
      : [],
    otherNames.size > 0
      ? `One id for several names: ${[...otherNames].slice(0, 10).join("; ")}${otherNames.size > 10 ? "; …" : ""}.`
      : [],
  ];
  return lines.flat();
}
