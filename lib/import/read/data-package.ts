import { z } from "zod";
import { baseName, folderName } from "../source-file";
import type { TableReading } from "../source-table";

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

/** A Data Package as far as its tables need it; everything else in it is kept as it stands. */
export const dataPackageSchema = z.looseObject({ resources: z.array(resourceSchema) });

export type DataPackage = z.infer<typeof dataPackageSchema>;
type Resource = z.infer<typeof resourceSchema>;

export interface PackageFile {
  readonly file: string;
  readonly content: DataPackage;
}

/** The resource of a package that a file is: by its path, by its name, or as the only one of a package of its stem. */
export function findResource({ file: packageName, content }: PackageFile, file: string): Resource | undefined {
  const paths = (resource: Resource) => [resource.path ?? []].flat();
  const byPath = content.resources.find((resource) =>
    paths(resource).includes(file.slice(folderName(packageName).length)),
  );
  const byName = content.resources.find((resource) =>
    paths(resource).some((path) => baseName(path) === baseName(file)),
  );
  const [only, ...more] = content.resources;
  const isOfStem = stemOfPackage(packageName) !== "" && baseName(file).startsWith(`${stemOfPackage(packageName)}.`);
  return byPath ?? byName ?? (isOfStem && more.length === 0 ? only : undefined);
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
  const headerRow = headerRows?.at(-1);
  return {
    ...(delimiter !== undefined && { delimiter }),
    ...(encoding !== undefined && { encoding }),
    ...((decimal === "." || decimal === ",") && { decimal }),
    ...(headerRow !== undefined && { headerRow }),
  };
}

/** The texts that stand for a missing value in a resource, other than the empty one. */
export function missingValuesOf({ schema }: Resource): readonly string[] {
  const values = (typeof schema === "object" ? schema.missingValues : undefined) ?? [];
  return values.map((value) => (typeof value === "string" ? value : value.value)).filter((value) => value !== "");
}
