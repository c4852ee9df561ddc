import { type ClientRequest, request } from "node:http";
import { connect } from "node:net";
import { setTimeout } from "node:timers/promises";
import { atMost, measureLine, median } from "./report";
import type { Sites } from "./sites";

/** How long readers go on asking, in seconds. */
const lasting = 15;

/** The answer that says that the server lives may take so long, in milliseconds. */
const health = atMost(1_000, "ms");

/**
 * Measures how long others wait while one client sends what costs most: many requests whose reader leaves at once, then
 * fifty readers who ask without end. Throws where the server no longer answers.
 */
export async function loadPart(sites: Sites): Promise<string[]> {
  const { origin, id, indicator } = await sites.small();
  const page = (path: string) => `/en/${id}/${path}`;
  const lines: string[] = [];

  const newPage = (turn: number) => page(`report?figures=none-${turn}`);

  const left = new Probe(origin, newPage);
  for (let tenths = 100; tenths < 140; tenths += 1)
    leaveAtOnce(origin, page(`representation?benchmark=${tenths / 10}`));
  await left.during(5);
  lines.push(...left.lines("after 40 requests whose reader left"));

  const dearest: Readonly<Record<string, (turn: number) => Asking>> = {
    "Word files of all figures": () => ({ path: page("report/docx?figures=all"), body: "title=Load" }),
    "report previews of all figures": () => ({ path: page("report/preview?figures=all"), body: "title=Load" }),
    comparisons: (turn) => ({ path: page(`compare?${comparisonOf(indicator, turn)}`) }),
    benchmarks: (turn) => ({ path: page(`representation?benchmark=${10 + (turn % 800) / 10}`) }),
    "pictures by unknown hosts": (turn) => ({
      path: page(`exhibits/compare.png?indicator=${indicator}`),
      host: `host-${turn}.example`,
    }),
  };
  for (const [name, asking] of Object.entries(dearest)) {
    const probe = new Probe(origin, newPage);
    const readers = Array.from({ length: 50 }, (_, at) => new Reader(origin, asking, at));
    await probe.during(lasting);
    for (const reader of readers) reader.stop();
    lines.push(...probe.lines(`50 readers of ${name}`), `    ${answers(readers)}`);
  }
  return lines;
}

/** One of many thousand comparisons. */
function comparisonOf(indicator: string, turn: number): string {
  const one = (values: readonly string[], step: number) => values[Math.floor(turn / step) % values.length] ?? "";
  const years = Array.from({ length: 25 }, (_, at) => String(1995 + at));
  const sort = one(["area-asc", "entity-desc", "figure-asc", "figure-desc", "period-asc", "period-desc"], 1);
  const [from, to] = [one(years, 6), one(years, 150)];
  return `indicator=${indicator}&period=range&from=${from}&to=${to}&view=${one(["table", "lines"], 3)}&sort=${sort}`;
}

interface Asking {
  readonly path: string;
  /** Of a form, which is then sent. */
  readonly body?: string;
  readonly host?: string;
}

function leaveAtOnce(origin: string, path: string): void {
  const { hostname, port } = new URL(origin);
  const socket = connect(Number(port), hostname, () => {
    socket.write(`HEAD ${path} HTTP/1.1\r\nHost: a\r\n\r\n`);
    void setTimeout(5).then(() => socket.destroy());
  });
  socket.on("error", () => {});
}

/** Asks, and asks again as soon as it is answered. */
class Reader {
  readonly statuses: number[] = [];
  #stopped = false;
  #asked: ClientRequest | undefined;

  constructor(origin: string, asking: (turn: number) => Asking, at: number) {
    this.#ask(origin, asking, at * 1_000);
  }

  stop(): void {
    this.#stopped = true;
    this.#asked?.destroy();
  }

  #ask(origin: string, asking: (turn: number) => Asking, turn: number): void {
    const { path, body, host } = asking(turn);
    const headers = {
      ...(body !== undefined && { "content-type": "application/x-www-form-urlencoded" }),
      ...(host !== undefined && { host }),
    };
    const next = async () => {
      await setTimeout(10);
      if (!this.#stopped) this.#ask(origin, asking, turn + 1);
    };
    this.#asked = request(origin + path, { method: body === undefined ? "GET" : "POST", headers }, (response) => {
      this.statuses.push(response.statusCode ?? 0);
      response.on("close", next).resume();
    });
    this.#asked.on("error", next).end(body);
  }
}

function answers(readers: readonly Reader[]): string {
  const counts = new Map<number, number>();
  for (const status of readers.flatMap(({ statuses }) => statuses)) counts.set(status, (counts.get(status) ?? 0) + 1);
  return [...counts].map(([status, count]) => `${count} answered ${status}`).join(", ");
}

/** Another client, which asks every now and then whether the server lives, and for a page that has to be made. */
class Probe {
  readonly #origin: string;
  readonly #page: (turn: number) => string;
  readonly #health: number[] = [];
  readonly #pages: number[] = [];
  #refused = 0;

  constructor(origin: string, page: (turn: number) => string) {
    this.#origin = origin;
    this.#page = page;
  }

  async during(seconds: number): Promise<void> {
    const until = performance.now() + seconds * 1_000;
    const pages = this.#askForPages(until);
    while (performance.now() < until) {
      this.#health.push((await this.#ask("/api/health")).milliseconds);
      await setTimeout(50);
    }
    await pages;
  }

  lines(during: string): string[] {
    return [
      measureLine(`${during}: health, longest`, Math.max(...this.#health), "ms", health),
      measureLine("  health, median", median(this.#health), "ms"),
      measureLine("  another reader's new page, median", median(this.#pages), "ms"),
      measureLine("  another reader's new page, longest", Math.max(...this.#pages), "ms"),
      ...(this.#refused > 0 ? [measureLine("  another reader's pages refused", this.#refused, "")] : []),
    ];
  }

  async #askForPages(until: number): Promise<void> {
    while (performance.now() < until) {
      probed += 1;
      const { milliseconds, status } = await this.#ask(this.#page(probed));
      this.#pages.push(milliseconds);
      if (status !== 200) this.#refused += 1;
      await setTimeout(250);
    }
  }

  #ask(path: string): Promise<{ milliseconds: number; status: number | undefined }> {
    const begun = performance.now();
    return new Promise((resolve, reject) => {
      request(this.#origin + path, { localAddress: "127.0.0.2", agent: false }, (response) => {
        const end = () => resolve({ milliseconds: performance.now() - begun, status: response.statusCode });
        response.on("end", end).resume();
      })
        .on("error", reject)
        .end();
    });
  }
}

/** How many new pages were asked for: each has an address of its own. */
let probed = 0;
