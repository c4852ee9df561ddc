import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkFolder } from "@/lib/cli/check-folder";
import { findingCodes, severityOf } from "@/lib/domain/finding";

const broken = "tests/fixtures/broken";
const minimal = "tests/fixtures/minimal";

/** A file of 256 MiB is no fixture; tests/lib/dataset/table-files.test.ts makes one. */
const withoutFixture = ["file-too-large"];

/** Their faults are in a file that the minimal dataset does without. */
const withNewFile = ["periods-of-selector"];

const codes = Object.keys(findingCodes).filter((code) => !withoutFixture.includes(code));

/** The files of a folder and what is in them; a folder among them is no text. */
function contentOf(folder: string): Map<string, string> {
  return new Map(
    readdirSync(folder).map((name) => {
      const path = join(folder, name);
      return [name, statSync(path).isFile() ? readFileSync(path, "latin1") : "(a folder)"];
    }),
  );
}

describe("the broken datasets", () => {
  it("are one for each finding", () => {
    expect(readdirSync(broken).sort()).toEqual([...codes].sort());
  });

  it.each(codes)("%s yields that finding alone", async (code) => {
    const { findings, dataset } = await checkFolder(join(broken, code));
    expect(findings.map((finding) => finding.code)).toEqual([code]);
    const [finding] = findings;
    const isSense = dataset !== undefined && finding !== undefined && severityOf(finding) === "error";
    if (!isSense) expect(dataset === undefined).toBe(finding !== undefined && severityOf(finding) === "error");
  });

  it.each(codes)(
    "%s differs from the minimal dataset in one file, or in one that is new and its declaration",
    (code) => {
      const [good, bad] = [contentOf(minimal), contentOf(join(broken, code))];
      const names = new Set([...good.keys(), ...bad.keys()]);
      const differing = [...names].filter((name) => good.get(name) !== bad.get(name));
      expect(differing).toHaveLength(withNewFile.includes(code) ? 2 : 1);
    },
  );
});
