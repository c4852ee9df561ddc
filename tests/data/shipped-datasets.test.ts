import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { checkFolder } from "@/lib/cli/check-folder";
import { listDatasets } from "@/lib/dataset/list";
import { tableSchemaOf } from "@/lib/dataset/table-schema";
import { type Severity, severityOf } from "@/lib/domain/finding";
import { tablesOf } from "@/lib/domain/table";
import { formatFinding } from "@/lib/i18n/finding-words";

const profiles = "../shared/design/profiles";
const folders = [...(await listDatasets("data")), "tests/fixtures/minimal"];

async function sentences(folder: string, severity: Severity) {
  const { findings } = await checkFolder(folder);
  return findings.filter((finding) => severityOf(finding) === severity).map((finding) => formatFinding(finding, "en"));
}

interface Description {
  readonly resources: readonly { readonly path: string; readonly schema?: unknown }[];
}

function descriptionOf(folder: string): Description {
  return JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8")) as Description;
}

describe.each(folders)("the dataset %s", (folder) => {
  it("has no errors", async () => {
    expect(await sentences(folder, "error")).toEqual([]);
  });

  it("has no warnings", async () => {
    expect(await sentences(folder, "warning")).toEqual([]);
  });

  it("describes its tables as they are read", async () => {
    const { dataset, id } = await checkFolder(folder);
    expect(id).toBe(basename(folder));
    const tables = Object.values(tablesOf(dataset?.description.dimensions ?? []));
    const { resources } = descriptionOf(folder);
    const described = tables.filter(({ file }) => resources.some(({ path }) => path === file));
    expect(described.length).toBeGreaterThan(4);
    for (const table of described) {
      const [header = ""] = readFileSync(join(folder, table.file), "utf8").split("\n");
      expect(resources.find(({ path }) => path === table.file)?.schema).toEqual(
        tableSchemaOf(table, header.split(",")),
      );
    }
  });
});

const hasProfiles = existsSync(profiles);
const profileNames = ["datapackage", "dataresource", "tableschema"] as const;

function validator(name: (typeof profileNames)[number]) {
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(readFileSync(join(profiles, `${name}.v2.json`), "utf8")) as object);
}

/** The faults of a JSON value, as the official profile sees them. */
function faults(validate: ReturnType<typeof validator>, value: unknown): string[] {
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe(`the official profiles${hasProfiles ? "" : ` (skipped: no folder ${profiles} here)`}`, () => {
  it.skipIf(!hasProfiles).each(folders)("accept %s", (folder) => {
    const description = descriptionOf(folder);
    expect(faults(validator("datapackage"), description)).toEqual([]);
    const [resourceProfile, schemaProfile] = [validator("dataresource"), validator("tableschema")];
    for (const resource of description.resources) {
      expect(faults(resourceProfile, resource)).toEqual([]);
      if (resource.schema !== undefined) expect(faults(schemaProfile, resource.schema)).toEqual([]);
    }
  });

  it.skipIf(!hasProfiles)("refuse what is none", () => {
    expect(faults(validator("datapackage"), { name: "x" })).not.toEqual([]);
    expect(faults(validator("tableschema"), { fields: [{ name: "x", type: "list" }] })).not.toEqual([]);
  });
});
