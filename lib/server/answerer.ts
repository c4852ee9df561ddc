import type { IncomingMessage } from "node:http";
import type { Exits } from "../export/exits";
import { type Answer, isPage, redirectAnswer, textAnswer } from "./answer";
import { askNext, type Handler } from "./ask-next";
import { findBrowserScript } from "./browser-scripts";
import { type Effort, preferredEncoding } from "./compression";
import { type ErrorStatus, errorPage } from "./error-page";
import type { KeptAnswers } from "./kept-answers";
import { inFull, placeOf } from "./log-lines";
import { flightAnswer, withWaitingScripts } from "./page-answer";
import { localeOf, preferredLocale } from "./reader-language";
import { makeReady, type ReadyAnswer } from "./ready-answer";
import { notComputedOf } from "./refused-request";
import { fileAnswer, reportAnswer } from "./report-answer";
import { readForm } from "./request-body";
import { type Route, routeOf, type Site } from "./route";
import { Busy, type WorkQueue } from "./work-queue";

export interface AnswererOptions {
  readonly site: Site;
  readonly exits: Pick<Exits, "download" | "report">;
  /** Where the site is found from outside. */
  readonly siteAddress: (request: IncomingMessage) => string;
  readonly handler: Handler;
  readonly log: (message: string) => void;
  readonly kept: KeptAnswers;
  /** Where pages wait for their turn, and where files and reports do. */
  readonly pages: WorkQueue;
  readonly files: WorkQueue;
}

/** Finds what an answer is made of, until nobody waits for it any more. */
type Find = (left: AbortSignal) => Promise<Answer>;

/**
 * A page that weighs more than this once it is compressed lightly is compressed as hard as can be before anybody gets it:
 * on a slow line the bytes cost more than the wait. Others go out at once, and are compressed harder for the next reader.
 */
const heavyBytes = 20_000;

const lasting = "public, max-age=31536000, immutable";
const health = textAnswer(200, "application/json; charset=utf-8", '{"status":"ok"}');

/**
 * What the server says to a request: every kind of route has its answer here. The second argument is aborted when the
 * reader leaves; then the promise is rejected, unless the answer was there already.
 */
export function createAnswerer(
  options: AnswererOptions,
): (request: IncomingMessage, left: AbortSignal) => Promise<ReadyAnswer> {
  const { site, exits, siteAddress, handler, log, kept, pages, files } = options;

  async function fromNext(address: string): Promise<Answer> {
    const answer = await askNext(handler, address);
    if (answer.status >= 500) throw new Error(`${address} answered ${answer.status}`);
    return answer;
  }

  return async (request, left) => {
    const client = request.socket.remoteAddress ?? "";
    const language = request.headers["accept-language"];
    const encoding = preferredEncoding(request.headers["accept-encoding"]);

    function now(answer: Answer): Promise<ReadyAnswer> {
      return makeReady(answer, encoding, "once");
    }

    /** Drawn once for all encodings: Next writes the same page in another order now and then. */
    function keptAnswer(
      address: string,
      effort: Effort,
      find: Find,
      coding = encoding,
      hasLeft = left,
    ): Promise<ReadyAnswer> {
      return kept(`${coding} ${address}`, hasLeft, async (allLeft) => {
        const answer =
          coding === "identity" ? await find(allLeft) : await keptAnswer(address, effort, find, "identity", allLeft);
        const keep = answer.status === 200;
        const compressed = (as: Effort) => makeReady(answer, coding, as);
        if (effort !== "kept" || coding === "identity") return { ready: await compressed(effort), keep };
        const first = await compressed("first");
        return first.body.byteLength > heavyBytes
          ? { ready: await compressed("lasting"), keep }
          : { ready: first, keep, better: () => compressed("kept") };
      });
    }

    function error(status: ErrorStatus, path: string): Promise<ReadyAnswer> {
      const locale = localeOf(path, language);
      return kept(`${encoding} error ${status} ${locale}`, left, async () => {
        const { answer, whole } = await errorPage(handler, status, locale, log);
        return { ready: await makeReady(answer, encoding, whole ? "kept" : "once"), keep: whole };
      });
    }

    /** Next's answer, or the error page where it has none that may be shown. */
    async function shown(path: string, find: () => Promise<ReadyAnswer>): Promise<ReadyAnswer> {
      try {
        const ready = await find();
        if (ready.status === 404) return await error(404, path);
        return ready.status >= 400 && isPage(ready) ? await error(400, path) : ready;
      } catch (fault) {
        if (left.aborted) throw fault;
        if (fault instanceof Busy) return error(503, path);
        log(`${placeOf(request)}: ${inFull(fault)}`);
        return error(500, path);
      }
    }

    /** A page of Next's, when its turn comes. */
    function inTurn(address: string, make: (answer: Answer) => Answer): Find {
      return (hasLeft) => pages.run(client, hasLeft, async () => make(await fromNext(address)));
    }

    async function file(address: string, headers: Record<string, string>): Promise<Answer> {
      const answer = await fromNext(encodeURI(address));
      return { ...answer, headers: { ...answer.headers, ...headers } };
    }

    /** A report, or the page that says why there is none. */
    async function report(route: Extract<Route, { to: "report" }>): Promise<ReadyAnswer> {
      const body = await readForm(request);
      if ("refused" in body) return error(body.refused, route.path);
      return shown(route.path, async () =>
        now(await files.run(client, left, () => reportAnswer(route, body.form, siteAddress(request), handler, exits))),
      );
    }

    function answerTo(route: Route): Promise<ReadyAnswer> {
      switch (route.to) {
        case "health":
          return now(health);
        case "language":
          return now(redirectAnswer(302, `/${preferredLocale(language)}`, { vary: "Accept-Language" }));
        case "elsewhere":
          return now(redirectAnswer(route.status, route.location));
        case "error":
          return error(route.status, route.path);
        case "script": {
          const script = findBrowserScript(route.name);
          return script ? keptAnswer(`/scripts/${route.name}`, "kept", async () => script) : error(404, "");
        }
        case "file": {
          const headers = route.lasting ? { "cache-control": lasting } : {};
          const effort = route.lasting ? "lasting" : "kept";
          return shown(route.path, () => keptAnswer(route.path, effort, () => file(route.path, headers)));
        }
        case "download": {
          const own = siteAddress(request);
          const { path, address } = route;
          return shown(path, () =>
            keptAnswer(`${own} ${address}`, "kept", (hasLeft) =>
              files.run(client, hasLeft, async () => {
                const file = await exits.download(address, own);
                return file ? fileAnswer(file) : textAnswer(404, "text/plain; charset=utf-8", "");
              }),
            ),
          );
        }
        case "report":
          return report(route);
        case "flight":
          return shown(route.path, () =>
            keptAnswer(`flight ${route.address}`, "kept", inTurn(route.address, flightAnswer)),
          );
        case "page":
          return shown(route.path, () =>
            keptAnswer(
              route.address,
              "kept",
              inTurn(route.address, (answer) => withWaitingScripts(answer, route.address)),
            ),
          );
      }
    }

    const refused = notComputedOf(request);
    if (refused) return error(refused, request.url ?? "/");
    return answerTo(routeOf(site, request.method ?? "GET", request.url ?? "/"));
  };
}
