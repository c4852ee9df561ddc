import type { z } from "zod";
import type { Finding } from "../domain/finding";
import { readText } from "./file-text";

/** A JSON file's content, or where it stops being JSON. */
export type JsonReading = { readonly json: unknown } | { readonly finding: Finding };

/** Reads a JSON file of a dataset. Throws DatasetUnreadable. */
export async function readJson(folder: string, file: string): Promise<JsonReading> {
  const reading = await readText(folder, file);
  return "text" in reading ? parseJson(reading.text, file) : reading;
}

/** Reads JSON and, where it is none, reports at which line. */
export function parseJson(text: string, file: string): JsonReading {
  try {
    return { json: JSON.parse(text) };
  } catch (error) {
    const position = Number(/position (\d+)/.exec(String(error))?.[1] ?? text.length);
    const before = text.slice(0, position);
    const found = (text.slice(position).split("\n")[0] ?? "").slice(0, 40);
    return { finding: { code: "json-syntax", file, row: before.split("\n").length, ...(found !== "" && { found }) } };
  }
}

/** What an entry looks like whose form does not follow from its kind. */
const examples: Readonly<Record<string, string>> = {
  name: "country-name",
  version: "1.0.0",
  path: "https://example.org/licence",
  URL: "https://example.org/report",
  author: '[{ "literal": "…" }]',
  sha256: "64 × 0–9, a–f",
};

/** What zod has against a JSON file, one finding an entry; the entry's path names ids where there are some. */
export function jsonFindings(error: z.ZodError, json: unknown, file: string): Finding[] {
  return error.issues.map((issue) => {
    const column = pathText(issue.path, json);
    const value = valueAt(issue.path, json);
    const at = { file, ...(column !== "" && { column }) };
    if (issue.code === "invalid_value") {
      return { code: "cell-code", ...at, found: shortJson(value), expected: issue.values.join(", ") };
    }
    const name = String(issue.path.filter((segment) => typeof segment === "string").at(-1) ?? "");
    const expected = issue.code === "invalid_type" ? issue.expected : examples[name];
    return {
      code: "json-shape",
      ...at,
      ...(value !== undefined && { found: shortJson(value) }),
      ...(expected !== undefined && { expected }),
    };
  });
}

function shortJson(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** `resources.observations.path`: an item of a list by its id or name, else by its number, counted from one. */
function pathText(path: readonly PropertyKey[], json: unknown): string {
  return path
    .map((segment, index) => {
      if (typeof segment !== "number") return String(segment);
      const item = valueAt(path.slice(0, index + 1), json);
      return ["id", "code", "name"].map((key) => valueAt([key], item)).find(isName) ?? String(segment + 1);
    })
    .join(".");
}

function isName(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function valueAt(path: readonly PropertyKey[], json: unknown): unknown {
  let value = json;
  for (const segment of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Reflect.get(value, segment);
  }
  return value;
}
