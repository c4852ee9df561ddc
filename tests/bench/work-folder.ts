import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** The project that is measured. */
export const root = resolve(import.meta.dirname, "../..");

const siteFiles = ["app", "components", "lib", "next.config.js", "next-env.d.ts", "package.json"].concat([
  "package-lock.json",
  "tsconfig.json",
]);

/** Makes a folder of the bench's own and removes it when the process ends, however it does. */
export function makeWorkFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "muster-bench-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }));
  return folder;
}

/** A copy of the site to build and serve, so that the project's own build stays as it is. */
export function copySite(work: string): string {
  const site = join(work, "site");
  mkdirSync(site);
  for (const name of siteFiles) cpSync(join(root, name), join(site, name), { recursive: true });
  const modules = [join(root, "node_modules"), join(site, "node_modules")];
  const linked = spawnSync("cp", ["-al", ...modules], { stdio: "ignore" }).status === 0; // links: no 700 MB of copies
  if (!linked) cpSync(modules[0] ?? "", modules[1] ?? "", { recursive: true, verbatimSymlinks: true, force: true });
  return site;
}
