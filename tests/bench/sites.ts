import { cpSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { importTable } from "./commands-part";
import { worldBankRows, worldBankShape, writeSeededTable } from "./seeded-table";
import { type Served, serve } from "./serve";
import { copySite, root } from "./work-folder";

/** A dataset that is served, with what a measure needs to know of it. */
export interface Site extends Served {
  readonly name: "small" | "large";
  /** Which table it is of, in words. */
  readonly table: string;
  readonly id: string;
  readonly rows: number;
  /** The indicator with the most figures: the page that has most to draw. */
  readonly indicator: string;
}

const worldBankTable = join(root, "../shared/datasets/09-big/wdi_2020-07_security-indicators_all-countries_long.csv");

/** The two sites of a run: each is made at its first use, and started twice, as the second start is what counts. */
export class Sites {
  readonly #work: string;
  readonly #started = new Map<string, Promise<Site>>();
  #copy: string | undefined;

  constructor(work: string) {
    this.#work = work;
  }

  small(): Promise<Site> {
    return this.#once("small", async (data) => {
      cpSync(join(root, "data", "mali"), join(data, "mali"), { recursive: true });
      return { id: "mali", table: "data/mali" };
    });
  }

  large(): Promise<Site> {
    return this.#once("large", async (data) => {
      const isThere = existsSync(worldBankTable);
      const table = isThere ? worldBankTable : join(this.#work, "world-bank-shape.csv");
      if (!isThere) writeSeededTable(table, worldBankRows, worldBankShape);
      await importTable(table, join(data, "large"));
      return {
        id: "large",
        table: isThere ? "World Bank, all countries" : "made for the bench, ../shared is not there",
      };
    });
  }

  /** Ends all servers that were started. */
  async stop(): Promise<void> {
    for (const started of await Promise.allSettled(this.#started.values()))
      if (started.status === "fulfilled") await started.value.stop();
  }

  #once(name: Site["name"], make: (data: string) => Promise<Pick<Site, "id" | "table">>): Promise<Site> {
    let site = this.#started.get(name);
    if (!site) {
      site = this.#start(name, make);
      this.#started.set(name, site);
    }
    return site;
  }

  async #start(name: Site["name"], make: (data: string) => Promise<Pick<Site, "id" | "table">>): Promise<Site> {
    const data = join(this.#work, `data-${name}`);
    mkdirSync(data);
    const { id, table } = await make(data);
    this.#copy ??= copySite(this.#work);
    const env = { PORT: "0", HOST: "127.0.0.1", MUSTER_DATA: data };
    const start = () => serve(this.#copy ?? "", ["--import", "tsx", "lib/cli/start.ts"], env);
    await (await start()).stop(); // the first start builds
    return { ...(await start()), name, table, id, ...mostFigures(join(data, id, "observations.csv")) };
  }
}

/** Counts the rows of a table of observations, and finds the indicator that most of them are of. */
function mostFigures(file: string): { rows: number; indicator: string } {
  const [header = "", ...lines] = readFileSync(file, "utf8").trim().split(/\r?\n/);
  const column = header.split(",").indexOf("indicator");
  const counts = new Map<string, number>();
  for (const line of lines) {
    const indicator = line.split(",")[column] ?? "";
    counts.set(indicator, (counts.get(indicator) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return { rows: lines.length, indicator: first?.[0] ?? "" };
}
