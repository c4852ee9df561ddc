import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./work-folder";

/** What a command took. */
export interface Measured {
  readonly seconds: number;
  /** The most memory that the process held, in MB. */
  readonly megabytes: number;
  readonly output: string;
  readonly exitCode: number;
}

/** Tells, at its end, the most memory that the process held, in kB, through a pipe of its own. */
const tellMemory = `data:text/javascript,${encodeURIComponent(
  'import { writeSync } from "node:fs"; process.on("exit", () => writeSync(3, String(process.resourceUsage().maxRSS)));',
)}`;

/** What a command of package.json runs: the options of Node.js that it has, and its entry file. */
function whatRuns(command: "check" | "import"): string[] {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return String(scripts[command]).split(" ").slice(1);
}

/**
 * Runs what a command of package.json runs, as a process of its own, and measures it.
 * Throws where it takes longer than `longestInSeconds`, or ends without having told its memory.
 */
export function measureCommand(
  command: "check" | "import",
  args: readonly string[],
  longestInSeconds: number,
): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    const child = spawn(process.execPath, ["--import", "tsx", "--import", tellMemory, ...whatRuns(command), ...args], {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe", "pipe"],
      timeout: longestInSeconds * 1000,
      killSignal: "SIGKILL",
    });
    const texts = { output: "", memory: "" };
    child.stdout?.on("data", (chunk: Buffer) => {
      texts.output += chunk.toString();
    });
    child.stderr?.on("data", (chunk: Buffer) => {
      texts.output += chunk.toString();
    });
    child.stdio[3]?.on("data", (chunk: Buffer) => {
      texts.memory += chunk.toString();
    });
    child.once("error", reject);
    child.once("close", (exitCode) => {
      const seconds = (performance.now() - begun) / 1000;
      if (exitCode === null) return reject(new Error(`${command} was ended after ${Math.round(seconds)} s`));
      if (texts.memory === "") return reject(new Error(`${command} told no memory:\n${texts.output.slice(-2000)}`));
      resolve({ seconds, megabytes: Number(texts.memory) / 1024, output: texts.output, exitCode });
    });
  });
}
