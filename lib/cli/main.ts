import { relative } from "node:path";
import { updateDataset } from "../dataset/describe";
import { datasetsRoot } from "../dataset/list";
import { formatFinding } from "../i18n/finding-words";
import { type Outcome, outcomeOf, Refused } from "./outcome";

const describeUsage = `usage: npm run describe -- <folder>

Updates the description of each table's columns in datapackage.json, from the schemas of this version of Muster,
and renames what an older form of the format called otherwise: all of it, or nothing.`;

/** Does what `npm run describe` does with these arguments, all but the printing. */
function describeCommand([folder, ...more]: readonly string[]): Promise<Outcome> {
  return outcomeOf(async (lines) => {
    if (folder === undefined || folder.startsWith("-") || more.length > 0) throw new Refused(2, describeUsage);
    const { tables, findings, updated } = await updateDataset(folder);
    if (findings.length > 0) throw new Refused(1, findings.map((finding) => formatFinding(finding, "en")).join("\n"));
    if (updated.length > 0)
      lines.push(`${folder}: names of an older form of the format updated in ${updated.join(", ")}`);
    lines.push(`${folder}/datapackage.json: ${tables} tables described`);
    return 0;
  });
}

/** The commands that work on datasets; each is loaded where it is asked for. */
const commands: Readonly<Record<string, (args: readonly string[]) => Promise<Outcome>>> = {
  check: async (args) => (await import("./check-command")).checkCommand(args),
  describe: describeCommand,
  import: async (args) => (await import("./import-command")).importCommand(args),
  new: async (args) => (await import("./new-command")).newCommand(args, relative("", datasetsRoot())),
  verify: async (args) => (await import("./verify-command")).verifyCommand(args),
};

const [name = "", ...args] = process.argv.slice(2);
const command = commands[name];
if (!command) throw new Error(`unknown command: ${name}`);
const { exitCode, out, problem } = await command(args);
if (out !== "") console.log(out);
if (problem !== "") console.error(problem);
process.exitCode = exitCode;
