import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import { systemErrorCode } from "../dataset/folder";
import { problemOfId } from "../dataset/list";
import { tryFolder, type WriteStep, writeFolderWhole } from "../dataset/write-whole";
import { Collected } from "../import/apply/collected";
import { Difference } from "../import/apply/difference";
import { type Mapping, mappingText, parseMapping } from "../import/mapping";
import { type ProposalOptions, proposeMapping } from "../import/propose/propose";
import { type SourceList, sourcesFromText } from "../import/propose/publications";
import { readSource } from "../import/read/read-source";
import type { SourceTable } from "../import/source";
import { listed } from "../import/text";
import { buildCandidate } from "./import-candidate";
import { candidateFindings } from "./import-findings";
import { codeListsOf, mappedTable, pairTables, sourceListsOf, withSources } from "./import-inputs";
import { type Outcome, outcomeOf, parsed, Refused, readGiven } from "./outcome";
import { Progress } from "./progress";
import { filesAt, type NamedFiles } from "./source-files";

const usage = `usage: npm run import -- <file or folder> --into data/<id> [--mapping m.json] [--source sources.json|"Publisher, Title, year"] [--dry-run]

Reads a table of somebody else into a dataset. Without --mapping it says what it takes each column for, and writes that
into a mapping file, which a person can edit and give back. A CSL-JSON file given with --source, or beside the table
(sources.json), explains the ids in a column such as source_id.
Ends with 0 where it is imported, 1 where it is refused (the dataset is as it was), 2 where it cannot be read.`;

/** What a call of the import asks for. */
interface Order {
  readonly path: string;
  readonly into: string;
  readonly mapping: string | undefined;
  readonly source: string | undefined;
  readonly dryRun: boolean;
}

/** What else the command is given: where it reports its progress, and who hears of each step of writing. */
export interface ImportContext {
  readonly progress?: Progress;
  readonly onStep?: (step: WriteStep) => void | Promise<void>;
}

/** Does what `npm run import` does with these arguments, all but the printing. */
export function importCommand(args: readonly string[], context: ImportContext = {}): Promise<Outcome> {
  const progress = context.progress ?? new Progress();
  return outcomeOf(async (lines) => {
    try {
      await runImport(parseOrder(args), lines, progress, context.onStep);
      return 0;
    } finally {
      progress.end();
    }
  });
}

function parseOrder(args: readonly string[]): Order {
  const refuse = (what: string): never => {
    throw new Refused(2, `${what}\n\n${usage}`);
  };
  const text = { type: "string" } as const;
  const options = { into: text, mapping: text, source: text, "dry-run": { type: "boolean", default: false } } as const;
  const { values, positionals } = parsed(args, options, refuse);
  const [path, ...more] = positionals;
  if (path === undefined) return refuse("missing file or folder");
  if (more.length > 0) return refuse(`one file or folder at a time: ${positionals.join(" ")}`);
  const { into, mapping, source, "dry-run": dryRun } = values;
  if (into === undefined) return refuse("missing --into data/<id>");
  return { path, into: into.replace(/[\\/]+$/, ""), mapping, source, dryRun };
}

async function runImport(
  order: Order,
  lines: string[],
  progress: Progress,
  onStep: ImportContext["onStep"],
): Promise<void> {
  const id = basename(resolve(order.into));
  const wrongId = problemOfId(id);
  if (wrongId !== undefined) throw new Refused(2, `--into ${order.into}: ${wrongId}`);
  const followed = order.mapping === undefined ? undefined : await readMapping(order.mapping);
  const source = order.source === undefined ? undefined : await readSourceOption(order.source);
  let bytes = 0;
  let isImporting = false;
  const onBytes = (count: number) => {
    bytes += count;
    if (!isImporting) progress.reportBytes(bytes);
  };
  progress.start();
  const named = await filesAt(order.path, onBytes);
  const { tables, ...beside } = await readInputs(order, named, followed, lines);
  for (const list of [source, ...beside.sourceLists]) lines.push(...(list?.assumptions ?? []));
  const proposed = followed ?? (await propose(order, tables, { source, ...beside }, lines));
  const pairs = pairTables(tables, proposed);
  const mapping = followed ? await withSources(followed, pairs, source, beside.sourceLists) : proposed;
  const undescribed = tables.filter((table) => pairs.every((pair) => pair.table !== table));
  if (undescribed.length > 0)
    lines.push(
      `Not imported, as the mapping describes no such table: ${listed(undescribed.map(({ file, sheet }) => [basename(file), sheet ?? []].flat().join(", ")))}`,
    );
  const [into, difference] = [new Collected(), new Difference()];
  const sizes = new Map(named.files.map(({ name, size }) => [name, size]));
  const size = pairs.reduce((sum, { table }) => sum + (sizes.get(table.file) ?? 0), 0);
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
  lines.push(
    order.dryRun
      ? `${order.into} is as it was (--dry-run): ${figures} figures could be imported from ${rows} rows`
      : `${order.into}: ${figures} figures imported from ${rows} rows`,
  );
}

/** The tables with figures, and what lies beside them and explains their codes and the ids of their sources. */
async function readInputs(order: Order, named: NamedFiles, followed: Mapping | undefined, lines: string[]) {
  const given = (file: string, sheet?: string) => followed && mappedTable(followed, file, sheet)?.reading;
  const { tables: all, problems, leftOut } = await readSource(named.files, { beside: named.beside, given });
  if (problems.length > 0) throw new Refused(2, problems.map(({ message }) => message).join("\n"));
  const names = (files: readonly string[]) => files.map((file) => basename(file));
  if (leftOut.length > 0) lines.push(`Not read, as no tables: ${listed(names(leftOut), 20)}`);
  const { tables, codeLists } = await codeListsOf(all, (await readSource(named.lists)).tables);
  if (all.length === 0) throw new Refused(2, `${order.path}: there is no table in it`);
  if (tables.length === 0) {
    const found = `names of codes (${listed(names(all.map(({ file }) => file)))}), no figures`;
    const expected = "a table that uses the codes, beside which this one is read by itself";
    throw new Refused(2, `${order.path}: found ${found}; expected ${expected}`);
  }
  return { tables, codeLists, ...(await sourceListsOf(named.sources, tables, order.into)) };
}

/** A mapping of the import's own making, reported line by line and written for a person to edit. */
async function propose(
  order: Order,
  tables: readonly SourceTable[],
  options: ProposalOptions,
  lines: string[],
): Promise<Mapping> {
  const { mapping, refusals } = await proposeMapping(tables, options);
  const path = order.dryRun ? mappingPath(order.into, 1) : await writeMapping(order.into, mappingText(mapping));
  lines.push(
    "Assumptions:",
    ...mapping.assumptions.map((line) => `  ${line}`),
    order.dryRun
      ? `Without --dry-run the mapping is written to ${path}, where you can edit it.`
      : `The mapping is in ${path}; edit it and give it with --mapping ${path} where it is not what you mean.`,
  );
  const questions = [...refusals, ...mapping.questions];
  if (questions.length === 0) return mapping;
  const remedy = order.dryRun
    ? "Import without --dry-run to get the mapping with these questions."
    : `Fill in what stands as “?” in ${path}, or take a table out of its “tables”, then add --mapping ${path}.`;
  throw new Refused(1, `${questions.join("\n")}\n\n${remedy} ${order.into} is as it was.`);
}

/** Writes a proposed mapping beside the dataset's folder; a file that is there, or a link, is never written over. */
async function writeMapping(into: string, text: string): Promise<string> {
  await mkdir(dirname(into), { recursive: true });
  for (let number = 1; ; number += 1) {
    const path = mappingPath(into, number);
    try {
      await writeFile(path, text, { flag: "wx" });
      return path;
    } catch (error) {
      if (systemErrorCode(error) !== "EEXIST") throw error;
      if ((await readFile(path, "utf8").catch(() => undefined)) === text) return path;
    }
  }
}

/** Where a proposed mapping is written: the first of these that is free. */
function mappingPath(into: string, number: number): string {
  return `${into}${number === 1 ? "" : `-${number}`}.mapping.json`;
}

async function readMapping(file: string): Promise<Mapping> {
  return parseMapping((await readGiven(file, `--mapping ${file}`)).toString(), file);
}

async function readSourceOption(text: string): Promise<SourceList> {
  if (!/\.json$/i.test(text)) return sourcesFromText(text, "--source");
  return sourcesFromText((await readGiven(text, `--source ${text}`)).toString(), text);
}

function refusalText({ problems, problemCount }: Collected, { into, mapping }: Order): string {
  const more = problemCount > problems.length ? [`… and ${problemCount - problems.length} more`] : [];
  const remedy = `${into} is as it was. Edit ${mapping ?? "the mapping"}, or the file, and import again.`;
  return [...problems.map(({ message }) => message), ...more, "", remedy].join("\n");
}

/** What became of cells that are no figures of their own. */
function noticeLines({ counts, otherNames }: Collected): string[] {
  const names = `${[...otherNames].slice(0, 10).join("; ")}${otherNames.size > 10 ? "; …" : ""}`;
  const { empty, repeated, shortened } = counts;
  return [
    empty > 0 && `${empty} empty cells hold nothing and are not imported.`,
    repeated > 0 && `${repeated} figures repeat an earlier one of the same table exactly and are not imported twice.`,
    shortened > 0 && `${shortened} numbers are printed with more than 15 digits: the value has 15, “printed” has all.`,
    otherNames.size > 0 && `One id for several names: ${names}.`,
  ].filter((line) => line !== false);
}
