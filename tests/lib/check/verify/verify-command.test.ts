import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { hasSources, sourceFolder } from "./draft";

const root = join(import.meta.dirname, "../../../..");
const minimal = join(root, "tests/fixtures/minimal");
const text = `report-2016=${join(root, "tests/fixtures/verify/report-2016.md")}`;
const scratch = mkdtempSync(join(tmpdir(), "muster-verify-"));
afterAll(() => rmSync(scratch, { recursive: true }));

interface Outcome {
  readonly code: number;
  readonly lines: readonly string[];
  readonly complaints: string;
}

/** Runs the command as `npm run verify -- …` does. */
function verify(...args: string[]): Promise<Outcome> {
  const command = [join(root, "node_modules/tsx/dist/cli.mjs"), join(root, "lib/cli/main.ts"), "verify", ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd: root }, (error, stdout, stderr) => {
      const code = error ? Number(error.code) : 0;
      resolve({ code, lines: stdout.trimEnd().split("\n"), complaints: stderr });
    });
  });
}

/** A copy of the minimal dataset with one cell's text replaced. */
function changed(name: string, file: string, from: string, to: string): string {
  const folder = join(scratch, name);
  cpSync(minimal, folder, { recursive: true });
  const path = join(folder, file);
  const content = readFileSync(path, "utf8");
  if (!content.includes(from)) throw new Error(`unknown text: ${from}`);
  writeFileSync(path, content.replace(from, to));
  return folder;
}

describe("npm run verify -- <folder> --text <source-id>=<file>", { timeout: 30_000 }, () => {
  it("ends with 0 and the count where all agree, and names what it did not check", async () => {
    const { code, lines } = await verify(minimal, "--text", text);
    expect(lines).toEqual([
      "not checked: observations.csv, row 6, F005: locator form (p. 7)",
      "5 figures compared with the text: 5 agree, 0 problems; 0 not distinguished; 1 not checked",
    ]);
    expect(code).toBe(0);
  });

  it("warns where the file is not the one that was read", async () => {
    const { complaints } = await verify(minimal, "--text", text);
    expect(complaints).toContain("report-2016.md is not the file that report-2016 was read from");
  });

  it("ends with 1 and a line a problem", async () => {
    const folder = changed("wrong-value", "observations.csv", "2015,300,", "2015,310,");
    const { code, lines } = await verify(folder, "--text", text);
    expect([code, lines[0]]).toEqual([
      1,
      "observations.csv, row 3, F002: “300” says 300; the cells say 310 (status A)",
    ]);
    expect(lines.at(-1)).toContain("5 figures compared with the text: 4 agree, 1 problem;");
  });

  it("says where a token stands that is not in its place", async () => {
    const folder = changed("wrong-place", "observations.csv", "§2 ¶4", "§2 ¶2");
    const { code, lines } = await verify(folder, "--text", text);
    expect([code, lines[0]]).toEqual([
      1,
      "observations.csv, row 5, F004: §2 ¶2 does not print “about 3,500”; it is in §2 ¶4",
    ]);
  });

  it("ends with 1 and the findings where the dataset has errors", async () => {
    const folder = changed("broken", "observations.csv", ",police,", ",polite,");
    const { code, lines } = await verify(folder, "--text", text);
    expect([code, lines.join("\n")]).toEqual([1, expect.stringContaining("polite")]);
  });

  it.each([
    ["no folder", ["--text", text], "usage"],
    ["no text", [minimal], "usage"],
    ["an unknown option", [minimal, "--texts", text], "usage"],
    ["a text without a source", [minimal, "--text", "report.md"], "invalid --text: report.md"],
    ["two texts of one source", [minimal, "--text", text, "--text", text], "two texts for one source"],
    ["an unknown source", [minimal, "--text", `unknown=${minimal}/areas.csv`], "unknown source: unknown"],
    ["a file that is not there", [minimal, "--text", "report-2016=nowhere.md"], "nowhere.md"],
    ["a folder that is not there", ["nowhere", "--text", text], "nowhere"],
  ])("ends with 2 for %s", async (_, args, complaint) => {
    const { code, complaints } = await verify(...args);
    expect([code, complaints]).toEqual([2, expect.stringContaining(complaint)]);
  });

  it.skipIf(!hasSources)("holds the Mali dataset against the note (skipped without ../shared)", async () => {
    const { code, lines, complaints } = await verify("data/mali", "--text", `issat-mali=${sourceFolder}/note.txt`);
    expect([code, complaints]).toEqual([0, expect.not.stringContaining("warning")]);
    // The figures of second sources (W…) are no passages of the note.
    const ofSecondSources = lines.filter((line) => /^not checked: .* W\d{3}: no text of/.test(line));
    expect(lines.filter((line) => !ofSecondSources.includes(line))).toEqual([
      "not distinguished: F054 “41 out of 54”, F055 “41 out of 54” in §4.iv ¶4: they share a token",
      `87 figures compared with the text: 87 agree, 0 problems; 2 not distinguished; ${ofSecondSources.length} not checked`,
    ]);
  });
});
