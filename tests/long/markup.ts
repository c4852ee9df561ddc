import { execFileSync, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listDatasets } from "../../lib/dataset/list";
import { readDataset } from "../../lib/dataset/read";
import { allPaths } from "../lib/all-paths";

/** The Nu HTML checker on npm, which needs Java: too large and too slow for the gate. */
const checker = "vnu-jar@26.9.27";

/** What the checker does not know yet of CSS, in reports that carry their style sheets. */
const unknownCss = "CSS: .*";

/** Every kind of page with a few of its kind, each file of a report, and a page that is none. */
function addressesOf(paths: ReadonlySet<string>): string[] {
  const kinds = new Map<string, string[]>();
  for (const path of paths) {
    const kind = path.split("/").slice(0, 4).join("/");
    kinds.set(kind, [...(kinds.get(kind) ?? []), path]);
  }
  const some = [...kinds.values()].flatMap((of) => [...new Set([of[0], of[Math.floor(of.length / 2)], of.at(-1)])]);
  const reports = [...paths].filter((path) => path.endsWith("/report"));
  return [
    ...some.filter((path) => path !== undefined),
    ...reports.flatMap((path) => [`${path}?template=results`, `${path}?template=gender`, `${path}?figures=all`]),
    ...reports.map((path) => path.replace("/report", "/figures/none")),
  ];
}

/** Saves the pages as the server answers them, and reports as one file. */
async function save(origin: string, addresses: readonly string[], folder: string): Promise<number> {
  const forms = addresses
    .filter((address) => address.includes("/report?"))
    .map((address) => address.replace("?", "/html?"));
  for (const [place, address] of [...addresses, ...forms].entries()) {
    const isForm = place >= addresses.length;
    const answer = await fetch(`${origin}${address}`, {
      headers: { accept: "text/html", ...(isForm && { "content-type": "application/x-www-form-urlencoded" }) },
      ...(isForm && { method: "POST", body: "title=Title" }),
    });
    writeFileSync(join(folder, `${place}-${address.replace(/\W+/g, "-").slice(0, 100)}.html`), await answer.text());
  }
  return addresses.length + forms.length;
}

/** A port that nobody has. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

const work = mkdtempSync(join(tmpdir(), "muster-markup-"));
const pages = join(work, "pages");
mkdirSync(pages);
execFileSync("npm", ["install", "--silent", "--no-save", "--ignore-scripts", "--prefix", work, checker]);
const readings = await Promise.all((await listDatasets("data")).map(readDataset));
const addresses = addressesOf(allPaths(readings.flatMap(({ dataset }) => dataset ?? [])));
const port = await freePort();
const origin = `http://127.0.0.1:${port}`;
const env = { ...process.env, PORT: String(port), HOST: "127.0.0.1" };
const server = spawn(process.execPath, ["--import", "tsx", "lib/cli/start.ts"], { env, stdio: "ignore" });
try {
  for (let tries = 0; !(await fetch(`${origin}/api/health`).catch(() => undefined))?.ok; tries++) {
    if (tries > 300 || server.exitCode !== null) throw new Error("the site did not start");
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  const count = await save(origin, addresses, pages);
  const jar = join(work, "node_modules", "vnu-jar", "build", "dist", "vnu.jar");
  const options = ["-jar", jar, "--errors-only", "--filterpattern", unknownCss, pages];
  const { status, stderr, error } = spawnSync("java", options, { encoding: "utf8", maxBuffer: 2 ** 27 });
  if (error) throw error;
  process.stdout.write(stderr.replaceAll(`file:${pages}/`, ""));
  process.stdout.write(
    `${count} pages, ${stderr.split("\n").filter((line) => line.includes(": error: ")).length} errors\n`,
  );
  process.exitCode = status === 0 ? 0 : 1;
} finally {
  server.kill();
}
