import { createServer, type Server } from "node:http";
import type { Exits } from "../export/exits";
import { createAnswerer } from "./answerer";
import type { Handler } from "./ask-next";
import { inFull } from "./error-page";
import { createKeptAnswers } from "./kept-answers";
import { send } from "./ready-answer";
import type { Site } from "./route";

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
}

const defaultCacheBytes = 64 * 1024 * 1024;

/** How long a reader may take, in milliseconds: to send the head, to send the whole request, and to be silent. */
const timeouts = { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 10_000 };
const longestSilence = 120_000;

/** The server around Next: policy, compression, limits and plain error pages, in one place. */
export function createMusterServer(options: MusterServerOptions): Server {
  const { handler, exits, siteUrl, log, cacheBytes = defaultCacheBytes } = options;
  const answer = createAnswerer({ site: options, exits, siteUrl, handler, log, kept: createKeptAnswers(cacheBytes) });
  const server = createServer(timeouts, (request, response) => {
    answer(request)
      .then((ready) => send(request, response, ready))
      .catch((error: unknown) => {
        log(inFull(error));
        response.destroy();
      });
  });
  return server.setTimeout(longestSilence);
}
