import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** All that the build is made from. The datasets are not in it: pages are drawn from them when they are asked for. */
const sources = ["app", "components", "lib", "next.config.js", "package-lock.json", "tsconfig.json"];

/** How a build ended; `output` is what it said. */
export interface BuildResult {
  readonly built: boolean;
  readonly output: string;
}

/** What stands for everything that the build in `.next` is made from: the same text, the same build. */
export function fingerprint(root: string): string {
  const hash = createHash("sha256").update(process.version);
  for (const file of sources.flatMap((name) => filesUnder(root, name))) {
    const content = readFileSync(join(root, file));
    hash.update(`\n${file}\n${content.byteLength}\n`).update(content);
  }
  return hash.digest("hex");
}

/** True where `.next` was built from just this. */
export function isBuilt(root: string, wanted: string): boolean {
  const file = fingerprintFile(root);
  return existsSync(join(root, ".next", "BUILD_ID")) && existsSync(file) && readFileSync(file, "utf8") === wanted;
}

/** Builds what draws the pages, and notes what from. */
export async function build(root: string, wanted: string): Promise<BuildResult> {
  rmSync(fingerprintFile(root), { force: true });
  const result = await runNextBuild(root);
  if (result.built) writeFileSync(fingerprintFile(root), wanted);
  return result;
}

function fingerprintFile(root: string): string {
  return join(root, ".next", "muster-fingerprint");
}

function filesUnder(folder: string, name: string): string[] {
  const path = join(folder, name);
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [name];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

function runNextBuild(root: string): Promise<BuildResult> {
  return new Promise((resolve, reject) => {
    const next = join(root, "node_modules", "next", "dist", "bin", "next");
    const child = spawn(process.execPath, [next, "build"], { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
    };
    const stop = () => child.kill();
    child.stdout.on("data", collect);
    child.stderr.on("data", collect);
    process.once("exit", stop);
    child.once("error", reject);
    child.once("close", (code) => {
      process.off("exit", stop);
      resolve({ built: code === 0, output });
    });
  });
}
