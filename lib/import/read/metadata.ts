import { parse as parseYaml, YAMLParseError } from "yaml";
import { z } from "zod";
import { ImportProblem, quote } from "../import-problem";
import { baseName, folderName, type MetadataFile, readWhole, type SourceFile, type TableReading } from "../source";
import { hasHidden, hiddenText, withoutHidden } from "../text";
import { decodeWhole } from "./text-encoding";

/** True for the name of a file that describes tables. */
export function isMetadataName(name: string): boolean {
  return /\.(?:ya?ml|md)$|(?:^|[._-])(?:datapackage|metadata|meta)\.json$/i.test(baseName(name));
}

/** Reads a file that describes tables. Throws ImportProblem where it is no YAML or JSON though its name says so. */
export async function readMetadata(file: SourceFile): Promise<MetadataFile> {
  const { text, assumptions } = await decodeWhole(file.name, await readWhole(file));
  return {
    file: file.name,
    language: languageOf(file.name),
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
export function toPackage({ file, content }: MetadataFile): PackageFile | undefined {
  const { data } = packageSchema.safeParse(content);
  return data && { file, content: data };
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

const dialectSchema = z.looseObject({
  delimiter: z.string().length(1).optional(),
  headerRows: z.array(z.number().int().positive()).optional(),
});

const fieldSchema = z.looseObject({ name: z.string(), decimalChar: z.string().optional() });

const resourceSchema = z.looseObject({
  path: z.union([z.string(), z.array(z.string())]).optional(),
  encoding: z.string().optional(),
  dialect: z.union([dialectSchema, z.string()]).optional(),
  schema: z
    .union([
      z.looseObject({
        fields: z.array(fieldSchema).optional(),
        missingValues: z.array(z.union([z.string(), z.looseObject({ value: z.string() })])).optional(),
      }),
      z.string(),
    ])
    .optional(),
});

/** A Data Package as far as its tables need it; everything else in it is kept as it is. */
const packageSchema = z.looseObject({ resources: z.array(resourceSchema) });

type Resource = z.infer<typeof resourceSchema>;

export interface PackageFile {
  readonly file: string;
  readonly content: z.infer<typeof packageSchema>;
}

/** The resource of a package that a file is: by its path, by its name, or as the only one of a package of its stem. */
export function findResource({ file: packageName, content }: PackageFile, file: string): Resource | undefined {
  const { resources } = content;
  const having = (isPath: (path: string) => boolean) => resources.find(({ path = [] }) => [path].flat().some(isPath));
  const stem = stemOfPackage(packageName);
  const isOnlyOfStem = resources.length === 1 && stem !== "" && baseName(file).startsWith(`${stem}.`);
  return (
    having((path) => path === file.slice(folderName(packageName).length)) ??
    having((path) => baseName(path) === baseName(file)) ??
    (isOnlyOfStem ? resources[0] : undefined)
  );
}

/** `population` for `population.datapackage.json`; empty for a package that only its folder names. */
function stemOfPackage(name: string): string {
  return baseName(name).replace(/\.?datapackage\.(?:json|ya?ml)$/i, "");
}

/** What a resource says of how its file is to be read. */
export function readingOf(resource: Resource): Partial<TableReading> {
  const { dialect, encoding, schema } = resource;
  const { delimiter, headerRows } = typeof dialect === "object" ? dialect : {};
  const fields = (typeof schema === "object" ? schema.fields : undefined) ?? [];
  const decimals = new Set(fields.flatMap(({ decimalChar }) => decimalChar ?? []));
  const [decimal] = decimals.size === 1 ? decimals : [];
  return {
    ...{ delimiter, encoding, headerRow: headerRows?.at(-1) },
    decimal: decimal === "." || decimal === "," ? decimal : undefined,
  };
}

/** The texts that stand for a missing value in a resource, other than the empty one. */
export function missingValuesOf({ schema }: Resource): readonly string[] {
  const values = (typeof schema === "object" ? schema.missingValues : undefined) ?? [];
  return values.map((value) => (typeof value === "string" ? value : value.value)).filter((value) => value !== "");
}
