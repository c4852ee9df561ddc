import { parse as parseYaml, YAMLParseError } from "yaml";
import { hasHidden, hiddenText, withoutHidden } from "../hidden-characters";
import { ImportProblem, quote } from "../import-problem";
import { baseName, folderName, readWhole, type SourceFile } from "../source-file";
import { type DataPackage, dataPackageSchema, type PackageFile } from "./data-package";
import { decodeWhole } from "./text-encoding";

/** A file that says something of a table and is none. */
export interface MetadataFile {
  readonly file: string;
  readonly language?: string;
  /** What stands in it: values of YAML or JSON, or the text of any other. */
  readonly content: unknown;
  /** What was decided to read it. */
  readonly assumptions: readonly string[];
}

/** What is known of a table from the files beside it. */
export interface SourceMetadata {
  /** The Data Package that lists the table, whole. */
  readonly package?: DataPackage;
  /** The resource of it that the table is. */
  readonly resource?: DataPackage["resources"][number];
  readonly beside: readonly MetadataFile[];
}

/** True for the name of a file that describes tables. */
export function isMetadataName(name: string): boolean {
  return /\.(?:ya?ml|md)$|(?:^|[._-])(?:datapackage|metadata|meta)\.json$/i.test(baseName(name));
}

/** Reads a file that describes tables. Throws ImportProblem where it is no YAML or JSON though its name says so. */
export async function readMetadata(file: SourceFile): Promise<MetadataFile> {
  const { text, assumptions } = await decodeWhole(file.name, await readWhole(file));
  const language = languageOf(file.name);
  return {
    file: file.name,
    ...(language !== undefined && { language }),
    content: contentOf(file.name, text),
    assumptions: hasHidden(text) ? [...assumptions, hiddenText(baseName(file.name))] : assumptions,
  };
}

function contentOf(name: string, text: string): unknown {
  const isYaml = /\.ya?ml$/i.test(name);
  if (!isYaml && !/\.json$/i.test(name)) return withoutHidden(text);
  try {
    return withoutHidden<unknown>(isYaml ? parseYaml(text, { logLevel: "error" }) : JSON.parse(text));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const row = error instanceof YAMLParseError ? error.linePos?.[0].line : undefined;
    throw new ImportProblem({ file: name, row, found: quote(why), expected: isYaml ? "YAML" : "JSON" });
  }
}

/** The Data Package that a file is; undefined where it is something else. */
export function toPackage({ file, content }: Pick<MetadataFile, "file" | "content">): PackageFile | undefined {
  const parsed = dataPackageSchema.safeParse(content);
  return parsed.success ? { file, content: parsed.data } : undefined;
}

/** True where a file that describes tables describes this one: their names differ only in what kind of file each is. */
export function describes(metadata: string, table: string): boolean {
  const stem = stemOf(metadata);
  return stem !== "" && stem === stemOf(table);
}

const kinds =
  /^(?:indicator|data|meta|metadata|config|datapackage|csv|tsv|tab|txt|psv|json|ya?ml|md|xlsx|gz|[a-z]{2})$/;

/** What a file's name names: without the words and endings that say which kind of file it is, and its language. */
function stemOf(name: string): string {
  const [first = "", ...endings] = baseName(name).split(".");
  const words = first.split(/[_\s]+/).filter((word) => !kinds.test(word.toLowerCase()));
  return [...words, ...endings.filter((ending) => !kinds.test(ending.toLowerCase()))].join(" ").toLowerCase();
}

/** The language that a name's ending or folder says: `5-5-1.fr.yml`, `meta/fr/5-5-1.yml`. */
function languageOf(name: string): string | undefined {
  return (
    /[._]([a-z]{2})\.[a-z]+$/.exec(baseName(name))?.[1] ?? /(?:^|[\\/])([a-z]{2})[\\/]$/.exec(folderName(name))?.[1]
  );
}
