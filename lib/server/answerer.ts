import type { IncomingMessage } from "node:http";
import type { Exporters } from "../export/exporters";
import { type Answer, fileAnswer, isPage, redirectAnswer, textAnswer, withHeaders } from "./answer";
import type { AnswerCache } from "./answer-cache";
import { type CompressionLevel, preferredEncoding } from "./compression";
import { type EncodedAnswer, encode } from "./encoded-answer";
import { type ErrorStatus, errorPage } from "./error-page";
import { withIslands } from "./html";
import { askNext, type Handler } from "./next";
import { reportAnswer } from "./report-answer";
import { localeOf, logPlace, logText, preferredLocale, readForm, refusalOf } from "./request";
import { islandsPath, type ReportRoute, type Route, routeOf, type Site } from "./route";
import { Busy, type WorkQueue } from "./work-queue";

export interface AnswererOptions {
  readonly site: Site;
  readonly exporters: Pick<Exporters, "download" | "report">;
  /** The scripts of the islands by file name: `notes-5FQK2A7B.js`. */
  readonly islands: ReadonlyMap<string, Buffer>;
  /** Where the site is found from outside. */
  readonly siteAddress: (request: IncomingMessage) => string;
  readonly handler: Handler;
  readonly log: (message: string) => void;
  readonly cache: AnswerCache;
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

const lasting = { "cache-control": "public, max-age=31536000, immutable" };
const health = textAnswer(200, "application/json; charset=utf-8", '{"status":"ok"}');
const notFound = textAnswer(404, "text/plain; charset=utf-8", "");

/**
 * Answers a request: every kind of route has its answer here. The second argument is aborted when the reader leaves;
 * then the promise is rejected, unless the answer was there already.
 */
export function createAnswerer(
  options: AnswererOptions,
): (request: IncomingMessage, left: AbortSignal) => Promise<EncodedAnswer> {
  const { site, exporters, islands, siteAddress, handler, log, cache, pages, files } = options;
  const islandScripts = new Map(
    [...islands.keys()].map((file): [string, string] => [file.replace(/-[A-Z0-9]+\.js$/, ""), islandsPath + file]),
  );

  async function fromNext(address: string, headers?: Readonly<Record<string, string>>): Promise<Answer> {
    const answer = await askNext(handler, address, headers);
    if (answer.status >= 500) throw new Error(`${address} answered ${answer.status}`);
    return answer;
  }

  async function rendered(address: string, headers?: Readonly<Record<string, string>>): Promise<Answer> {
    const answer = await fromNext(address, headers);
    if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}`);
    return answer;
  }

  function asSent(page: Answer): Answer {
    if (!isPage(page)) return page;
    return { ...page, body: Buffer.from(withIslands(page.body.toString("utf8"), islandScripts)) };
  }

  return async (request, left) => {
    const client = request.socket.remoteAddress ?? "";
    const language = request.headers["accept-language"];
    const encoding = preferredEncoding(request.headers["accept-encoding"]);

    function now(answer: Answer): Promise<EncodedAnswer> {
      return encode(answer, encoding, "once");
    }

    /** Found once for all encodings: Next writes the same page in another order now and then. */
    function cached(
      address: string,
      level: CompressionLevel,
      find: Find,
      coding = encoding,
      hasLeft = left,
    ): Promise<EncodedAnswer> {
      return cache.get(`${coding} ${address}`, hasLeft, async (allLeft) => {
        const found = coding === "identity" ? find(allLeft) : cached(address, level, find, "identity", allLeft);
        const plain = await found;
        const keep = plain.status === 200;
        const compressed = (as: CompressionLevel) => encode(plain, coding, as);
        if (level !== "cached" || coding === "identity") return { answer: await compressed(level), keep };
        const first = await compressed("first");
        return first.body.byteLength > heavyBytes
          ? { answer: await compressed("lasting"), keep }
          : { answer: first, keep, better: () => compressed("cached") };
      });
    }

    function error(status: ErrorStatus, path: string): Promise<EncodedAnswer> {
      const locale = localeOf(path, language);
      return cache.get(`${encoding} error ${status} ${locale}`, left, async () => {
        const render = async (address: string) => asSent(await askNext(handler, address));
        const { answer, isRendered } = await errorPage(status, locale, render, (fault) => log(logText(fault)));
        return { answer: await encode(answer, encoding, isRendered ? "cached" : "once"), keep: isRendered };
      });
    }

    /** An answer of Next's or of ours, or the error page where there is none that may be shown. */
    async function shown(path: string, find: () => Promise<EncodedAnswer>): Promise<EncodedAnswer> {
      try {
        const answer = await find();
        if (answer.status === 404) return await error(404, path);
        return answer.status >= 400 && isPage(answer) ? await error(400, path) : answer;
      } catch (fault) {
        if (left.aborted) throw fault;
        if (fault instanceof Busy) return error(503, path);
        log(`${logPlace(request)}: ${logText(fault)}`);
        return error(500, path);
      }
    }

    async function file(address: string, headers: Readonly<Record<string, string>>): Promise<Answer> {
      return withHeaders(await fromNext(encodeURI(address)), headers);
    }

    async function download(address: string, from: string): Promise<Answer> {
      const found = await exporters.download(address, from);
      return found ? fileAnswer(found) : notFound;
    }

    /** A report, or the page that says why there is none. */
    async function report(route: ReportRoute): Promise<EncodedAnswer> {
      const body = await readForm(request);
      if ("refused" in body) return error(body.refused, route.path);
      const makers = { render: rendered, asSent, exporters, site: siteAddress(request) };
      const make = () => reportAnswer(route, body.form, makers);
      return shown(route.path, async () => now(await files.run(client, left, make)));
    }

    function answerTo(route: Route): Promise<EncodedAnswer> {
      switch (route.to) {
        case "health":
          return now(health);
        case "language":
          return now(redirectAnswer(302, `/${preferredLocale(language)}`, { vary: "Accept-Language" }));
        case "elsewhere":
          return now(redirectAnswer(route.status, route.location));
        case "error":
          return error(route.status, route.path);
        case "island": {
          const body = islands.get(route.name);
          if (!body) return error(404, "");
          const type = route.name.endsWith(".js") ? "text/javascript" : "text/plain"; // the others are licences
          const headers = { "content-type": `${type}; charset=utf-8`, ...lasting };
          return cached(islandsPath + route.name, "lasting", async () => ({ status: 200, headers, body }));
        }
        case "file": {
          const { path } = route;
          const level = route.lasting ? "lasting" : "cached";
          return shown(path, () => cached(path, level, () => file(path, route.lasting ? lasting : {})));
        }
        case "download": {
          const { path, address } = route;
          const from = siteAddress(request);
          const find: Find = (hasLeft) => files.run(client, hasLeft, () => download(address, from));
          return shown(path, () => cached(`${from} ${address}`, "cached", find));
        }
        case "report":
          return report(route);
        case "page": {
          const { path, address } = route;
          const find: Find = (hasLeft) => pages.run(client, hasLeft, async () => asSent(await fromNext(address)));
          return shown(path, () => cached(address, "cached", find));
        }
      }
    }

    const refused = refusalOf(request);
    if (refused) return error(refused, request.url ?? "/");
    return answerTo(await routeOf(site, request.method ?? "GET", request.url ?? "/"));
  };
}
