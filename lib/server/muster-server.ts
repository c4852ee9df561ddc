import { createServer, type Server } from "node:http";
import type { Exits } from "../export/exits";
import { createAnswerer } from "./answerer";
import type { Handler } from "./ask-next";
import { createKeptAnswers } from "./kept-answers";
import { inFull, placeOf } from "./log-lines";
import { send } from "./ready-answer";
import type { Site } from "./route";
import { siteAddressFinder } from "./site-address";
import { type QueueLimits, WorkQueue } from "./work-queue";

export interface MusterServerOptions extends Site {
  /** Draws the pages: Next's handler. */
  readonly handler: Handler;
  readonly exits: Pick<Exits, "download" | "report">;
  /** Where the site is found from outside, where that is known. */
  readonly siteUrl?: string | undefined;
  /** Where faults are told; readers are never shown them. */
  readonly log: (message: string) => void;
  /** How much memory the answers kept may take; defaults to 64 MiB. */
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
 * What the server does at a time beside answering from memory. Pages, and files and reports, which take longer, each have
 * a line of their own, so that nobody waits for a page behind documents.
 */
const defaultLimits: Limits = {
  pages: { atOnce: 1, waiting: 100, waitingOfOne: 25, longestWait: 10_000 },
  files: { atOnce: 1, waiting: 40, waitingOfOne: 10, longestWait: 20_000 },
};

/** The server around Next: policy, compression, limits and plain error pages, in one place. */
export function createMusterServer(options: MusterServerOptions): Server {
  const { handler, exits, siteUrl, log, cacheBytes = defaultCacheBytes, limits = defaultLimits, now } = options;
  const answer = createAnswerer({
    site: options,
    exits,
    siteAddress: siteAddressFinder(siteUrl),
    handler,
    log,
    kept: createKeptAnswers(cacheBytes, now),
    pages: new WorkQueue(limits.pages),
    files: new WorkQueue(limits.files),
  });
  const server = createServer(timeouts, (request, response) => {
    const leaving = new AbortController();
    response.once("close", () => {
      if (!response.writableFinished) leaving.abort();
    });
    answer(request, leaving.signal)
      .then((ready) => send(request, response, ready))
      .catch((error: unknown) => {
        if (!leaving.signal.aborted) log(`${placeOf(request)}: ${inFull(error)}`);
        else if (request.method === "POST") log(`${placeOf(request)}: the sender left before the answer`);
        response.destroy();
      });
  });
  return server.setTimeout(longestSilence);
}
