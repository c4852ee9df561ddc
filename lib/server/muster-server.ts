import { createServer, type Server } from "node:http";
import { setImmediate, setTimeout } from "node:timers/promises";
import type { Exporters } from "../export/exporters";
import { AnswerCache } from "./answer-cache";
import { createAnswerer } from "./answerer";
import { send } from "./encoded-answer";
import type { Handler } from "./next";
import { logPlace, logText, siteAddressFinder } from "./request";
import type { Site } from "./route";
import { type QueueLimits, WorkQueue } from "./work-queue";

export interface MusterServerOptions extends Site {
  /** Renders the pages: Next's handler. */
  readonly handler: Handler;
  readonly exporters: Pick<Exporters, "download" | "report">;
  /** The scripts of the islands by file name. */
  readonly islands: ReadonlyMap<string, Buffer>;
  /** Where the site is found from outside, where that is known. */
  readonly siteUrl?: string | undefined;
  /** Where faults are reported; readers are never shown them. */
  readonly log: (message: string) => void;
  /** How much memory the cached answers may take; defaults to 64 MiB. */
  readonly cacheBytes?: number;
  readonly limits?: Limits;
  /** In milliseconds since 1970; defaults to the machine's clock. */
  readonly now?: () => number;
}

interface Limits {
  readonly pages: QueueLimits;
  readonly files: QueueLimits;
}

const defaultCacheBytes = 64 * 1024 * 1024;

/** Answers may take this long after the signal to end, in milliseconds: as long as work waits, and is done, at most. */
const shutDownTimeout = 30_000;

/** How long connections that the system has taken may need to be accepted and read, in milliseconds and in turns. */
const settling = { milliseconds: 100, turns: 10 };

/**
 * How long a reader may take, in milliseconds: to send the head, to send the whole request, and between two requests; how
 * often that is looked at; and how long a reader may be silent.
 */
const timeouts = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 10_000,
  connectionsCheckingInterval: 1_000,
};
const longestSilence = 120_000;

/**
 * What the server does at a time beside answering from its cache. Pages, and files and reports, which take longer, each have
 * a line of their own, so that nobody waits for a page behind documents.
 */
const defaultLimits: Limits = {
  pages: { atOnce: 1, waiting: 100, waitingOfOne: 25, longestWait: 10_000 },
  files: { atOnce: 1, waiting: 40, waitingOfOne: 10, longestWait: 20_000 },
};

/** The server around Next: policy, compression, limits and plain error pages, in one place. */
export function createMusterServer(options: MusterServerOptions): Server {
  const { siteUrl, log, cacheBytes = defaultCacheBytes, limits = defaultLimits, now } = options;
  const answer = createAnswerer({
    ...options,
    site: options,
    siteAddress: siteAddressFinder(siteUrl),
    cache: new AnswerCache(cacheBytes, now),
    pages: new WorkQueue(limits.pages),
    files: new WorkQueue(limits.files),
  });
  const server = createServer(timeouts, (request, response) => {
    const leaving = new AbortController();
    response.once("close", () => {
      if (!response.writableFinished) leaving.abort();
    });
    answer(request, leaving.signal)
      .then((whole) => send(request, response, whole))
      .catch((error: unknown) => {
        if (!leaving.signal.aborted) log(`${logPlace(request)}: ${logText(error)}`);
        else if (request.method === "POST") log(`${logPlace(request)}: the sender left before the answer`);
        response.destroy();
      });
  });
  return server.setTimeout(longestSilence);
}

/** Ends a server: requests that were sent before are answered, connections that stay open after that are cut. */
export async function shutDown(server: Server): Promise<void> {
  await setTimeout(settling.milliseconds);
  // A server that was busy until now has not read them yet, however much time went by.
  for (let turn = 0; turn < settling.turns; turn += 1) await setImmediate();
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const idle = setInterval(() => server.closeIdleConnections(), 100);
  await Promise.race([closed, setTimeout(shutDownTimeout, undefined, { ref: false })]);
  clearInterval(idle);
  server.closeAllConnections();
  await closed;
}
