import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkFolder } from "@/lib/cli/check-folder";
import { newCommand } from "@/lib/cli/new-command";
import { columnsOf } from "@/lib/dataset/table-schema";
import { tablesOf } from "@/lib/domain/table";
import { temporaryRoot } from "../import/imported";

describe("npm run new -- <id>", () => {
  it("lays a dataset that the check finds nothing in", async () => {
    const root = await temporaryRoot();
    expect(await newCommand(["borduria"], root)).toMatchObject({ exitCode: 0, problem: "" });
    const { findings, dataset } = await checkFolder(join(root, "borduria"));
    expect(findings).toEqual([]);
    expect([...(dataset?.figures.keys() ?? [])]).toEqual(["example-1", "example-target"]);
    expect([dataset?.description.name, dataset?.issued]).toEqual(["borduria", new Date().toISOString().slice(0, 10)]);
  });

  it("gives each table every column that it can have", async () => {
    const root = await temporaryRoot();
    await newCommand(["borduria"], root);
    for (const { file, row } of Object.values(tablesOf([]))) {
      const [header] = (await readFile(join(root, "borduria", file), "utf8")).split("\n");
      expect(header, file).toBe(Object.keys(row.shape).join());
    }
  });

  it("explains every column of every table, in English and in French", async () => {
    const root = await temporaryRoot();
    await newCommand(["borduria"], root);
    const readme = await readFile(join(root, "borduria", "README.md"), "utf8");
    for (const { file, row } of Object.values(tablesOf([]))) {
      const parts = readme
        .split(`## ${file}\n`)
        .slice(1)
        .map((part) => part.split("\n## ")[0] ?? "");
      expect(parts, file).toHaveLength(2);
      for (const part of parts) {
        for (const { name } of columnsOf(row)) expect(part).toMatch(new RegExp(`\\| \`${name}\` \\| \\w* ?\\| \\S`));
      }
    }
    expect(readme).not.toMatch(/SDMX|CL_SEX|EDTF/);
  });

  it("refuses a folder that is there", async () => {
    const root = await temporaryRoot();
    await newCommand(["borduria"], root);
    expect(await newCommand(["borduria"], root)).toMatchObject({ exitCode: 1 });
  });

  it.each([["San Theodoros"], ["são-rico"], ["api"], ["../x"], ["--help"], []])(
    "refuses the id %s",
    async (...args) => {
      expect(await newCommand(args, await temporaryRoot())).toMatchObject({ exitCode: 2, out: "" });
    },
  );
});
