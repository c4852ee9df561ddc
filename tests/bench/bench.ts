import { availableParallelism, cpus, totalmem } from "node:os";
import { checkPart, importPart } from "./commands-part";
import { loadPart } from "./load-part";
import { pagesPart } from "./pages-part";
import { sitePart } from "./site-part";
import { Sites } from "./sites";
import { sortPart } from "./sort-part";
import { makeWorkFolder } from "./work-folder";

const work = makeWorkFolder();
const sites = new Sites(work);

/** What can be measured; each part gives the lines that it prints, and throws only where the run is broken. */
const parts: Readonly<Record<string, readonly (() => Promise<string[]>)[]>> = {
  import: [() => importPart(work)],
  check: [() => checkPart(work)],
  site: [() => sitePart(sites)],
  pages: [() => pagesPart(work, sites, "small"), () => pagesPart(work, sites, "large")],
  sort: [() => sortPart(work, sites)],
  load: [() => loadPart(sites)],
};

/** Prints the measures of the parts named, or of all; a slow one is told, only a broken one ends with 1. */
async function bench(names: readonly string[]): Promise<void> {
  const unknown = names.filter((name) => !Object.hasOwn(parts, name));
  if (unknown.length > 0) {
    console.error(`There is no part ${unknown.join(", ")}; the parts are ${Object.keys(parts).join(", ")}.`);
    process.exitCode = 2;
    return;
  }
  const memory = Math.round(totalmem() / 1024 ** 3);
  console.log(`Node ${process.version}, ${availableParallelism()} cores (${cpus()[0]?.model ?? "?"}), ${memory} GB`);
  for (const name of names.length > 0 ? names : Object.keys(parts)) {
    console.log(`\n${name}`);
    for (const measure of parts[name] ?? []) {
      try {
        for (const line of await measure()) console.log(line);
      } catch (error) {
        console.log(`  broken: ${error instanceof Error ? error.message : String(error)}`);
        process.exitCode = 1;
      }
    }
  }
  await sites.stop();
}

for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));
await bench(process.argv.slice(2));
