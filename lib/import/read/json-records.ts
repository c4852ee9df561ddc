import { ImportProblem, quote } from "../import-problem";
import { one, readWhole, type SourceFile, type SourceTable, type TableReading } from "../source";
import { assembleTable } from "./assemble-table";
import { refuseWide } from "./header";
import { decodeWhole } from "./text-encoding";

type Json = string | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

const expected = 'a list of records: [{…}, …], {"data": [{…}, …]}, or a World Bank answer [{…}, [{…}, …]]';

/**
 * Reads records of JSON as a table: a key a column, in the order in which they first occur; a record inside a record
 * gives columns such as `country.id`. Numbers keep the digits that are in the file. Rows count records from one.
 * Throws ImportProblem where the file is no such list.
 */
export async function readJsonRecords(file: SourceFile, given: Partial<TableReading> = {}): Promise<SourceTable> {
  const { text, encoding, assumptions } = await decodeWhole(file.name, await readWhole(file));
  const flat = recordsIn(parse(file.name, text), file.name).map(
    (record, index) => new Map(flatten(record, "", { file: file.name, row: index + 1 })),
  );
  const names = [...new Set(flat.flatMap((record) => [...record.keys()]))];
  refuseWide({ file: file.name }, names.length);
  const rows = flat.map((record, index) => ({ number: index + 1, cells: names.map((name) => record.get(name) ?? "") }));
  const source = { file: file.name, names, open: () => one(rows), encoding, delimiter: "", assumptions };
  return assembleTable(source, given);
}

const numberOrText = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gs;

/** JSON with its numbers as texts, so that no digit is lost. */
function parse(file: string, text: string): Json {
  try {
    JSON.parse(text);
  } catch (error) {
    const found = error instanceof Error ? error.message : "no JSON";
    throw new ImportProblem({ file, row: lineOf(text, found), found: `no JSON: ${quote(found)}`, expected });
  }
  return JSON.parse(text.replace(numberOrText, (token) => (token.startsWith('"') ? token : `"${token}"`)));
}

/** The line that a message of the platform speaks of, by a position or by the ten signs around it that it quotes. */
function lineOf(text: string, message: string): number | undefined {
  const [, position] = /position (\d+)/.exec(message) ?? [];
  const [, dots, around = ""] = /, (\.\.\.)?"(.+)"(?:\.\.\.)? is not valid JSON$/s.exec(message) ?? [];
  if (message.includes("end of JSON")) return text.split("\n").length;
  if (position === undefined && dots === undefined) return undefined;
  const at = position === undefined ? text.indexOf(around) + 10 : Number(position);
  return text.slice(0, at).split("\n").length;
}

function recordsIn(json: Json, file: string): readonly JsonObject[] {
  if (Array.isArray(json)) {
    const [first, second] = json;
    return all(json.length === 2 && isObject(first) && Array.isArray(second) ? second : json, file);
  }
  if (!isObject(json)) throw new ImportProblem({ file, found: quote(JSON.stringify(json)), expected });
  const lists = Object.entries(json).filter(
    ([, value]) => Array.isArray(value) && value.length > 0 && value.every(isObject),
  );
  const named = lists.find(([key]) => /^(?:data|records|rows|results|values?|observations)$/i.test(key));
  const [, list] = named ?? (lists.length === 1 ? lists : [])[0] ?? [];
  if (list) return list as readonly JsonObject[];
  const keys = Object.keys(json).slice(0, 8).join(", ");
  throw new ImportProblem({ file, found: `an object with ${quote(keys)}`, expected });
}

function all(list: readonly Json[], file: string): readonly JsonObject[] {
  if (list.length === 0) throw new ImportProblem({ file, found: "an empty list", expected });
  const index = list.findIndex((record) => !isObject(record));
  if (index < 0) return list as readonly JsonObject[];
  const found = Array.isArray(list[index]) ? "a list" : quote(String(list[index]));
  throw new ImportProblem({ file, row: index + 1, found, expected: "a record: {…}" });
}

function isObject(json: Json | undefined): json is JsonObject {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}

const deepest = 20;

function* flatten(
  record: JsonObject,
  prefix: string,
  at: { readonly file: string; readonly row: number },
  depth = 1,
): Generator<readonly [key: string, value: string]> {
  for (const [key, value] of Object.entries(record)) {
    const column = prefix + key;
    if (isObject(value) && depth < deepest) yield* flatten(value, `${column}.`, at, depth + 1);
    else if (typeof value !== "object" || value === null) yield [column, String(value ?? "")];
    else if (Array.isArray(value) && value.every((each) => typeof each !== "object" || each === null))
      yield [column, value.map((each) => each ?? "").join("; ")];
    else throw new ImportProblem({ ...at, column, found: "lists of records in a record", expected: "one value" });
  }
}
