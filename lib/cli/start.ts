import { once } from "node:events";
import { createServer, type Server } from "node:net";
import { resolve } from "node:path";
import { DatasetUnreadable, systemErrorCode } from "../dataset/folder";
import { datasetsRoot, listDatasets } from "../dataset/list";
import { setLoadedDatasets } from "../dataset/loaded";
import type { WholeDataset } from "../domain/dataset";
import { isValid } from "../domain/finding";
import { Exporters } from "../export/exporters";
import { canonicalQuery } from "../features/canonical-query";
import { formatFinding } from "../i18n/finding-words";
import { createMusterServer, shutDown } from "../server/muster-server";
import { prepareNext } from "../server/next";
import { factsOf, storeOf } from "../store/memory-store";
import { pageFinder } from "../view/addresses";
import { build, fingerprint, isBuilt, readIslands } from "./build";
import { checkFolder } from "./check-folder";
import { warmUp } from "./warm-up";

const root = resolve(import.meta.dirname, "../..");
const defaultHost = "127.0.0.1";
const defaultPort = "3000";

/** Why the start cannot go on, in words for the terminal. */
class CannotStart extends Error {
  override readonly name = "CannotStart";
}

/** @throws CannotStart where `PORT` is no port */
function portFrom(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new CannotStart(`PORT is "${text}", which is not a port. Give a whole number up to 65535: PORT=3001 npm start`);
}

/**
 * The address of the site from outside, without a slash at its end; undefined where none is given.
 *
 * @throws CannotStart where `SITE_URL` is no such address
 */
function siteUrlFrom(text: string | undefined): string | undefined {
  if (!text) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isPlain =
    url && /^https?:$/.test(url.protocol) && `${url.username}${url.password}${url.search}${url.hash}` === "";
  if (isPlain) return url.href.replace(/\/+$/, "");
  throw new CannotStart(
    `SITE_URL is "${text}", which is not the address of a site. Give it with http:// or https:// and without ? or #: SITE_URL=https://muster.example.org npm start`,
  );
}

function whyNoListening(error: unknown, host: string, port: number): unknown {
  const reasons: Record<string, string> = {
    EADDRINUSE: `Port ${port} is in use by another program. Stop that program, or choose another port: PORT=${port < 65_535 ? port + 1 : 3001} npm start`,
    EACCES: `This user may not open port ${port}. Choose a port above 1023: PORT=3000 npm start`,
    EADDRNOTAVAIL: `HOST is "${host}", which is not an address of this machine. Leave HOST out, or set it to 0.0.0.0 to be reached from other machines.`,
    ENOTFOUND: `HOST is "${host}", which no name server knows. Leave HOST out, or set it to 0.0.0.0 to be reached from other machines.`,
  };
  const reason = reasons[systemErrorCode(error) ?? ""];
  return reason === undefined ? error : new CannotStart(reason);
}

/** Opens the address and gives the port it got; `PORT=0` takes any that is free. */
async function listen(server: Server, host: string, port: number): Promise<number> {
  try {
    await once(server.listen(port, host), "listening");
  } catch (error) {
    throw whyNoListening(error, host, port);
  }
  const address = server.address();
  return typeof address === "object" && address ? address.port : port;
}

/** Finds out before the build, which takes its minute, that nobody else has the port. */
async function assertFree(host: string, port: number): Promise<void> {
  const probe = createServer();
  await listen(probe, host, port);
  await new Promise((resolve) => probe.close(resolve));
}

async function readDatasets(): Promise<WholeDataset[]> {
  const folders = await listDatasets(datasetsRoot());
  if (folders.length === 0)
    throw new CannotStart(`${datasetsRoot()} holds no dataset (a folder with a datapackage.json).`);
  const readings = await Promise.all(folders.map(checkFolder));
  const broken = readings.filter(({ findings }) => !isValid(findings));
  for (const { id, findings } of broken) {
    console.error(`The dataset ${id} has errors:\n`);
    for (const finding of findings) console.error(formatFinding(finding, "en"));
  }
  if (broken.length > 0) throw new CannotStart("\nNothing is served until these are put right.");
  return readings.flatMap(({ dataset }) => dataset ?? []);
}

async function buildPages(): Promise<void> {
  const wanted = fingerprint(root);
  if (isBuilt(root, wanted)) return;
  console.log("Building the pages (about a minute) …");
  const { built, output } = await build(root, wanted);
  if (!built) throw new CannotStart(`${output}\nThe pages could not be built; the lines above say why.`);
}

async function start(): Promise<void> {
  const host = process.env.HOST || defaultHost;
  const port = portFrom(process.env.PORT || defaultPort);
  const siteUrl = siteUrlFrom(process.env.SITE_URL);
  Object.assign(process.env, { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" });
  await assertFree(host, port);
  const datasets = await readDatasets();
  setLoadedDatasets(datasets);
  await buildPages();
  const { handler, close } = await prepareNext(root, host, port);
  const served = new Map(datasets.map((dataset) => [dataset.id, factsOf(dataset)]));
  const exporters = new Exporters(served, datasetsRoot());
  const server = createMusterServer({
    handler,
    exporters,
    islands: readIslands(root),
    siteUrl,
    isDownload: (path) => exporters.isDownload(path),
    log: console.error,
    hasPage: pageFinder(new Map(datasets.map((dataset) => [dataset.id, storeOf(dataset)]))),
    canonicalQuery: (path, query) => canonicalQuery(path, query, served),
    datasets: datasets.map(({ id }) => id),
  });
  const opened = await listen(server, host, port);
  leave = () => {
    leave = () => {}; // once is enough: a terminal and npm may both send the signal
    void shutDown(server)
      .then(close)
      .finally(() => process.exit(0));
  };
  const origin = `http://${host.includes(":") ? `[${host}]` : host}:${opened}`;
  await warmUp(origin, datasets);
  console.log(host === defaultHost ? `http://localhost:${opened}` : origin);
}

let leave: () => void = () => process.exit(1);
process.on("SIGINT", () => leave());
process.on("SIGTERM", () => leave());

start().catch((error: unknown) => {
  const foreseen = error instanceof CannotStart || error instanceof DatasetUnreadable;
  console.error(foreseen ? error.message : error);
  process.exit(1);
});
