import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build as bundle } from "esbuild";

/** All that the build is made from. The datasets are not in it: pages are rendered from them when they are asked for. */
const sources = ["app", "components", "lib", "next.config.js", "package-lock.json", "tsconfig.json"];

/** How a build ended; `output` is what it printed. */
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

/** Builds what renders the pages and what runs in them, and notes what from. */
export async function build(root: string, wanted: string): Promise<BuildResult> {
  rmSync(fingerprintFile(root), { force: true });
  const result = await runNextBuild(root); // empties `.next` first
  if (!result.built) return result;
  try {
    await buildIslands(root, join(root, ".next", "islands"));
  } catch (error) {
    return { built: false, output: String(error) };
  }
  writeFileSync(fingerprintFile(root), wanted);
  return result;
}

/**
 * Bundles the scripts that run in pages: one for each file of `components/islands`, and what they fetch later. Names
 * hold a hash of the content. Preact stands in for React in the browser: the same components in a tenth of the bytes.
 */
export async function buildIslands(root: string, folder: string): Promise<void> {
  await bundle({
    absWorkingDir: root,
    entryPoints: ["components/islands/*.ts"],
    outdir: folder,
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    alias: {
      react: "preact/compat",
      "react-dom": "preact/compat",
      "react-dom/client": "preact/compat/client",
      "react/jsx-runtime": "preact/jsx-runtime",
    },
    loader: { ".css": "text" },
    bundle: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    minify: true,
    legalComments: "linked",
    logLevel: "silent",
  });
}

/** The scripts of the islands by file name, as they were built. */
export function readIslands(root: string): ReadonlyMap<string, Buffer> {
  const folder = join(root, ".next", "islands");
  return new Map(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file))]));
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
