import { relative } from "node:path";
import { datasetsRoot } from "../dataset/list";
import type { Outcome } from "./outcome";

/** The commands that work on datasets; each is loaded where it is asked for. */
const commands: Readonly<Record<string, (args: readonly string[]) => Promise<Outcome>>> = {
  check: async (args) => (await import("./check-command")).checkCommand(args),
  describe: async (args) => (await import("./describe-command")).describeCommand(args),
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
