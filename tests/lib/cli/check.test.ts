import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { checkCommand } from "@/lib/cli/check-command";
import { minimalCopy } from "../dataset/minimal-copy";

/** Runs a command as npm does. */
function run(command: "check" | "describe", ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "lib/cli/main.ts", command, ...args],
    {
      encoding: "utf8",
    },
  );
  return { status, stdout, stderr };
}

const minimal = "tests/fixtures/minimal";
const broken = (code: string) => `tests/fixtures/broken/${code}`;

/** The minimal dataset with a second count of the police in 2010, from another page. */
function disagreeing(): Promise<string> {
  return minimalCopy({
    "observations.csv": (text) =>
      `${text.trimEnd()}\nF006,personnel,police,SYL,_T,2010,4100,,,,A,baseline,actual,report-2016,p. 9,,"4,100",,,_T\n`,
  });
}

describe("npm run check -- <folder>", () => {
  it("ends with 0 and one line where all is well", async () => {
    const out = `${minimal}: 6 figures, no errors`;
    expect(await checkCommand([minimal])).toEqual({ exitCode: 0, out, problem: "" });
  });

  it("ends with 0 and counts warnings", async () => {
    const { exitCode, out } = await checkCommand([broken("row-empty")]);
    expect(exitCode).toBe(0);
    expect(out).toBe(
      "areas.csv\n  warning, row 3: this row is empty. Delete it.\n\ntests/fixtures/broken/row-empty: 6 figures, no errors, 1 warning",
    );
  });

  it("ends with 1 and groups errors by file", async () => {
    const folder = await minimalCopy({
      "areas.csv": (text) => text.replace("Sylvanie du Nord", "").replace("SYL-north", "\nSYL-north"),
      "observations.csv": (text) => text.replace("2010,3500", '2010,"3,500"'),
    });
    const { exitCode, out } = await checkCommand([folder]);
    expect(exitCode).toBe(1);
    expect(out.replaceAll(folder, "<folder>")).toMatchInlineSnapshot(`
      "areas.csv
        warning, row 3: this row is empty. Delete it.
        row 4, column name_fr: this text is in one language only: “Northern Sylvania”. Translate it into name_fr.

      observations.csv
        row 5, column value: “3,500” is not a number in the form that this file uses. Write 3500: digits, a decimal point, no separators.

      2 errors, 1 warning in <folder>"
    `);
  });

  it("ends with 1 for an error of sense", async () => {
    expect(await checkCommand([broken("part-above-whole")])).toMatchObject({ exitCode: 1, problem: "" });
  });

  it("speaks French when asked", async () => {
    expect((await checkCommand([minimal, "--lang", "fr"])).out).toBe(`${minimal}\u00A0: 6 chiffres, aucune erreur`);
  });

  it("ends with 0 where figures disagree, and tells how, each with its figures, file and rows", async () => {
    const folder = await disagreeing();
    const { exitCode, out } = await checkCommand([folder]);
    expect(exitCode).toBe(0);
    expect(out.replaceAll(folder, "<folder>")).toMatchInlineSnapshot(`
      "Where sources differ

        Personnel, Sylvanian Police, 2010: two values
          About 3,500 persons (Observatory of Sylvania) against 4,100 persons (Observatory of Sylvania).
          Possible reasons: different days of the same period, different definitions, different ways of estimating.
          F004 (observations.csv, row 5); F006 (observations.csv, row 7)

      <folder>: 7 figures, no errors, 1 discrepancy"
    `);
    const french = (await checkCommand([folder, "--lang", "fr"])).out;
    expect(french).toMatch(/^Où les sources divergent\n/);
    expect(french).toContain("F004 (observations.csv, ligne 5)\u00A0; F006 (observations.csv, ligne 7)");
    expect(french).toMatch(/7 chiffres, aucune erreur, 1 divergence$/);
  });

  it("finds no discrepancy where only a caveat tells of one", async () => {
    const folder = await minimalCopy({
      "caveats.csv": (text) => `${text}R2,discrepancy,,The reform began twice.,La réforme a commencé deux fois.\n`,
      "events.csv": (text) => text.replace("§1 ¶2,", "§1 ¶2,R2"),
    });
    expect((await checkCommand([folder])).out).toBe(`${folder}: 6 figures, no errors`);
  });

  it("ends with 2 where there is nothing to read", async () => {
    const problem = "nowhere: there is no such folder";
    expect(await checkCommand(["nowhere"])).toEqual({ exitCode: 2, out: "", problem });
    expect(await checkCommand(["package.json"])).toMatchObject({ exitCode: 2, out: "" });
  });

  it.each([
    [[], "missing folder"],
    [[minimal, broken("id-form")], "one folder at a time"],
    [[minimal, "--format", "xml"], "unknown format: xml"],
    [[minimal, "--lang", "de"], "unknown language: de"],
    [[minimal, "--quiet"], "--quiet"],
  ])("ends with 2 and tells how it is called: %j", async (args, reason) => {
    const { exitCode, out, problem } = await checkCommand(args);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: "" });
    expect(problem).toContain(reason);
    expect(problem).toContain("usage: npm run check -- <folder>");
  });
});

describe("npm run -s check -- <folder> --format json", () => {
  async function reportOf(...args: readonly string[]) {
    const { exitCode, out } = await checkCommand(args);
    return { exitCode, report: JSON.parse(out) as unknown };
  }

  it("says that a dataset is valid", async () => {
    expect(await reportOf(minimal, "--format", "json")).toEqual({
      exitCode: 0,
      report: { valid: true, errors: 0, warnings: 0, findings: [], discrepancies: [] },
    });
  });

  it("gives each finding with its place, message and hint", async () => {
    expect(await reportOf(broken("quantity-cells"), "--format=json")).toMatchInlineSnapshot(`
      {
        "exitCode": 1,
        "report": {
          "discrepancies": [],
          "errors": 1,
          "findings": [
            {
              "code": "quantity-cells",
              "column": "value",
              "file": "observations.csv",
              "hint": "Fill low and nothing else; where there is no number, give the status L, O, Q or M.",
              "message": "the filled number cells (value, low) do not go with the rest of the row.",
              "row": 2,
              "severity": "error",
            },
          ],
          "valid": false,
          "warnings": 0,
        },
      }
    `);
  });

  it("gives figures that disagree as warnings, and once more with their ids", async () => {
    expect(await reportOf(await disagreeing(), "--format", "json")).toMatchInlineSnapshot(`
      {
        "exitCode": 0,
        "report": {
          "discrepancies": [
            {
              "arithmetic": "About 3,500 persons (Observatory of Sylvania) against 4,100 persons (Observatory of Sylvania).",
              "figures": [
                "F004",
                "F006",
              ],
              "id": "two-values--personnel--police--2010",
              "kind": "two-values",
            },
          ],
          "errors": 0,
          "findings": [
            {
              "code": "discrepancy",
              "column": null,
              "file": "observations.csv",
              "hint": "Possible reasons: different days of the same period, different definitions, different ways of estimating.",
              "message": "Personnel, Sylvanian Police, 2010: two values. About 3,500 persons (Observatory of Sylvania) against 4,100 persons (Observatory of Sylvania).",
              "row": 5,
              "severity": "warning",
            },
          ],
          "valid": true,
          "warnings": 1,
        },
      }
    `);
  });

  it("has null where there is no row or column", async () => {
    expect(await reportOf(broken("file-undeclared"), "--format", "json")).toMatchInlineSnapshot(`
      {
        "exitCode": 0,
        "report": {
          "discrepancies": [],
          "errors": 0,
          "findings": [
            {
              "code": "file-undeclared",
              "column": null,
              "file": "notes.csv",
              "hint": "Add it to “resources” in datapackage.json (npm run describe -- <folder> adds tables), or take it out of the folder.",
              "message": "datapackage.json does not list this file, so others who use the dataset will miss it.",
              "row": null,
              "severity": "warning",
            },
          ],
          "valid": true,
          "warnings": 1,
        },
      }
    `);
  });

  it("is JSON too where there is nothing to read, and in a wrong call", async () => {
    expect(await reportOf("nowhere", "--format", "json")).toMatchInlineSnapshot(`
      {
        "exitCode": 2,
        "report": {
          "discrepancies": [],
          "errors": 1,
          "findings": [
            {
              "code": "dataset-unreadable",
              "column": null,
              "file": "nowhere",
              "hint": "Name a folder that holds a dataset.",
              "message": "nowhere: there is no such folder",
              "row": null,
              "severity": "error",
            },
          ],
          "valid": false,
          "warnings": 0,
        },
      }
    `);
    expect(await reportOf("--format", "json")).toMatchObject({ exitCode: 2, report: { valid: false, errors: 1 } });
  });
});

describe("the commands themselves", { timeout: 120_000 }, () => {
  it("print the result, complain apart from it, and end with the code", () => {
    expect(run("check", minimal)).toEqual({ status: 0, stdout: `${minimal}: 6 figures, no errors\n`, stderr: "" });
    expect(run("check", "nowhere")).toEqual({ status: 2, stdout: "", stderr: "nowhere: there is no such folder\n" });
    const { status, stdout } = run("check", broken("cell-code"), "--format", "json");
    expect({ status, json: JSON.parse(stdout) as unknown }).toMatchObject({ status: 1, json: { errors: 1 } });
  });

  it("describe a dataset anew", async () => {
    const folder = await minimalCopy({ "datapackage.json": (text) => text.replaceAll("unique", "uniq") });
    const stdout = `${folder}/datapackage.json: 9 tables described\n`;
    expect(run("describe", folder)).toEqual({ status: 0, stdout, stderr: "" });
    expect((await checkCommand([folder])).out).toBe(`${folder}: 6 figures, no errors`);
  });

  it("describe nothing where datapackage.json has faults, or is not there", async () => {
    const folder = await minimalCopy({ "datapackage.json": "{}" });
    expect(run("describe", folder)).toMatchObject({ status: 1, stdout: "" });
    expect(run("describe", "nowhere")).toMatchObject({ status: 2, stderr: "nowhere: there is no such folder\n" });
  });
});
