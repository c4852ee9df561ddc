import { parseArgs } from "node:util";

export const importUsage = `usage: npm run import -- <file or folder> --into data/<id> [--mapping m.json] [--source sources.json|"Publisher, Title, year"] [--dry-run]

Reads a table of somebody else into a dataset. Without --mapping it says what it takes each column for, and writes that
into a mapping file, which a person can edit and give back. A CSL-JSON file given with --source, or beside the table
(sources.json), explains the ids in a column such as source_id.
Ends with 0 where it is imported, 1 where it is refused (the dataset is as it was), 2 where it cannot be read.`;

/** What a call of the import asks for. */
export interface ImportOrder {
  readonly path: string;
  readonly into: string;
  readonly mapping?: string;
  readonly source?: string;
  readonly dryRun: boolean;
}

/** What the arguments ask, or what is wrong with them. */
export function parseImportOrder(args: readonly string[]): ImportOrder | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        into: { type: "string" },
        mapping: { type: "string" },
        source: { type: "string" },
        "dry-run": { type: "boolean", default: false },
      },
      allowPositionals: true,
    });
    const [path, ...more] = positionals;
    if (path === undefined) return "missing file or folder";
    if (more.length > 0) return `one file or folder at a time: ${positionals.join(" ")}`;
    if (values.into === undefined) return "missing --into data/<id>";
    return {
      path,
      into: values.into.replace(/[\\/]+$/, ""),
      dryRun: values["dry-run"],
      ...(values.mapping !== undefined && { mapping: values.mapping }),
      ...(values.source !== undefined && { source: values.source }),
    };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
