import { isMissing, readCell } from "../cells/read-cell";
import { attempt, ImportProblem, quote } from "../import-problem";
import {
  baseName,
  type MetadataFile,
  readHead,
  type SourceFile,
  type SourceTable,
  type TableReading,
  unpacked,
} from "../source";
import { readDelimited, withKeyParts } from "./delimited";
import { readJsonRecords } from "./json-records";
import {
  describes,
  findResource,
  isMetadataName,
  missingValuesOf,
  type PackageFile,
  readingOf,
  readMetadata,
  toPackage,
} from "./metadata";
import { readWorkbook } from "./workbook";

/** What a file or a folder holds. */
export interface SourceReading {
  readonly tables: readonly SourceTable[];
  /** Files that should be tables and cannot be read. */
  readonly problems: readonly ImportProblem[];
  /** Files that are no tables and describe none. */
  readonly leftOut: readonly string[];
}

export interface ReadOptions {
  /** Files that are not to be read as tables but may describe them: the neighbours of a file that was named alone. */
  readonly beside?: readonly SourceFile[];
  /** How a mapping says that a file is to be read. */
  readonly given?: (file: string, sheet?: string) => Partial<TableReading> | undefined;
}

/** Reads the tables of some files with what the other files say of them. A file that cannot be read is a problem. */
export async function readSource(files: readonly SourceFile[], options: ReadOptions = {}): Promise<SourceReading> {
  const problems: ImportProblem[] = [];
  const metadata: MetadataFile[] = [];
  // What lies beside a file that was named alone may have nothing to do with it.
  const beside = (options.beside ?? []).filter(
    ({ name }) => /datapackage\.\w+$/i.test(name) || files.some((file) => describes(name, file.name)),
  );
  for (const file of [...files, ...beside].filter(({ name }) => isMetadataName(name))) {
    const read = await attempt(() => readMetadata(file), problems);
    if (read) metadata.push(read);
  }
  const packages = metadata.flatMap((file) => toPackage(file) ?? []);
  const tables: SourceTable[] = [];
  const leftOut: string[] = [];
  const tableFiles = files.filter(({ name }) => !isMetadataName(name));
  for (const file of tableFiles) {
    if (files.length > 1 && !isTableName(file.name)) leftOut.push(file.name);
    else tables.push(...((await attempt(() => readFile(file, packages, metadata, options, problems), problems)) ?? []));
  }
  const describesOne = (name: string) =>
    tableFiles.some((file) => describes(name, file.name)) ||
    packages.some((each) => each.file === name && tableFiles.some((file) => findResource(each, file.name)));
  const named = new Set(files.map(({ name }) => name));
  leftOut.push(...metadata.map(({ file }) => file).filter((file) => named.has(file) && !describesOne(file)));
  return { tables, problems, leftOut };
}

function isTableName(name: string): boolean {
  return (
    /\.(?:csv|tsv|tab|psv|txt|json|xlsx|xlsm|xls|ods)(?:\.gz)?$/i.test(name) &&
    !/^(?:readme|licen[cs]e|changes|changelog)\b/i.test(baseName(name))
  );
}

async function readFile(
  packed: SourceFile,
  packages: readonly PackageFile[],
  metadata: readonly MetadataFile[],
  { given }: ReadOptions,
  problems: ImportProblem[],
): Promise<readonly SourceTable[]> {
  const file = unpacked(packed);
  const owner = packages.find((each) => findResource(each, file.name) !== undefined);
  const resource = owner && findResource(owner, file.name);
  const beside = metadata.filter((each) => each.file !== owner?.file && describes(each.file, file.name));
  const reading = (sheet?: string) => ({ ...(resource && readingOf(resource)), ...given?.(file.name, sheet) });
  const tables = await readByContent(file, reading, problems);
  if (!owner && beside.length === 0) return tables;
  const about = { package: owner?.content, beside };
  const said = beside.flatMap((each) => each.assumptions.map((line) => `${baseName(each.file)}: ${line}`));
  return tables
    .map((table) => ({ ...table, metadata: about, assumptions: [...table.assumptions, ...said] }))
    .map((table) => withoutMissing(table, resource ? missingValuesOf(resource) : [], owner?.file ?? ""));
}

/** Reads a file as what its first bytes are, whatever its name says. */
async function readByContent(
  file: SourceFile,
  given: (sheet?: string) => Partial<TableReading>,
  problems: ImportProblem[],
): Promise<readonly SourceTable[]> {
  const head = await readHead(file, 4);
  if (head.length === 0) throw new ImportProblem({ file: file.name, found: "an empty file", expected: "a table" });
  if (head.toString("latin1", 0, 2) === "PK") return readWorkbook(file, given, problems);
  const isJson = /\.json(?:\.gz)?$/i.test(file.name) || /^(?:\[\s*[{[]|\{\s*")/.test(head.toString("utf8"));
  const table = await (isJson ? readJsonRecords(file, given()) : readDelimited(file, given()));
  return [withKeyParts(table)];
}

/** Empties the cells that a package declares missing and that would else be taken for numbers or words. */
function withoutMissing(table: SourceTable, values: readonly string[], owner: string): SourceTable {
  const declared = new Set(values.filter((value) => !isMissing(readCell(value, table.reading.decimal))));
  if (declared.size === 0) return table;
  const shown = Array.from(declared, quote).join(", ");
  return {
    ...table,
    assumptions: [
      ...table.assumptions,
      `${shown} is read as an empty cell: ${baseName(owner)} says that it means missing.`,
    ],
    rows: async function* () {
      for await (const { number, cells } of table.rows()) {
        yield { number, cells: cells.map((cell) => (declared.has(cell) ? "" : cell)) };
      }
    },
  };
}
