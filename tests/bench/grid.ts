import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

/** What AG Grid needs for its first sort of 100,000 rows at four-fold slowdown, in milliseconds, as others measured it. */
export const documentedGridSort = { from: 1_300, to: 1_900 };

/** A page with AG Grid that is served. */
export interface GridPage {
  readonly address: string;
  readonly selector: string;
  readonly stop: () => void;
}

const page = (rows: number) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Grid</title>
<style>#grid { height: 600px }</style><div id="grid"></div><script src="/grid.js"></script><script>
let state = 1;
const next = (below) => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) % below;
const rowData = Array.from({ length: ${rows} }, () =>
  ({ indicator: "Indicator " + next(19), area: "Area " + next(217), period: String(1960 + next(60)), figure: next(1e6) }));
agGrid.createGrid(document.getElementById("grid"), { rowData,
  columnDefs: ["indicator", "area", "period", "figure"].map((field) => ({ field })) });
</script></html>`;

/** Installs AG Grid into the work folder and serves it with so many rows; undefined where it cannot be had. */
export async function serveGrid(work: string, rows: number): Promise<GridPage | undefined> {
  const folder = join(work, "grid");
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "grid", private: true }));
  const args = ["install", "--no-audit", "--no-fund", "--ignore-scripts", "ag-grid-community@36"];
  if (spawnSync("npm", args, { cwd: folder, stdio: "ignore", timeout: 180_000 }).status !== 0) return undefined;
  const script = readFileSync(join(folder, "node_modules/ag-grid-community/dist/ag-grid-community.min.js"));
  const server = createServer((request, response) => {
    const isScript = request.url === "/grid.js";
    response.writeHead(200, { "content-type": isScript ? "text/javascript" : "text/html" });
    response.end(isScript ? script : page(rows));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    selector: '.ag-header-cell[col-id="period"]',
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
