import type { IncomingMessage, ServerResponse } from "node:http";
import inject from "light-my-request";
import type { Answer } from "./answer";

/** Something that answers a request the way Node's servers do: Next's handler, or a test's. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

/** How long a page may take. Pages are small; one that takes longer has a fault, and no reader waits for it. */
const timeoutInMilliseconds = 30_000;

/**
 * Next streams a page's title and icons in after the body, by script, to all but readers it knows to take the HTML as
 * it comes. This server never streams, and its readers may have no script: so it asks as one of those.
 */
const innerUserAgent = "Muster";

/** The headers of Next's answer that concern the reader; the others are about caches and prefetches this server does not have. */
const readerHeaders = ["content-type", "content-disposition", "content-language", "location", "x-robots-tag"] as const;

/** Starts Next in this process over the pages that were built. */
export async function prepareNext(dir: string, hostname: string, port: number) {
  const { default: next } = await import("next"); // looks at NODE_ENV when it is loaded
  const app = next({ dev: false, dir, hostname, port }); // not `quiet`: that keeps faults in pages to itself
  await app.prepare();
  return { handler: app.getRequestHandler() as Handler, close: () => app.close() };
}

/**
 * Asks the handler for one address and takes its answer whole. Nothing of the reader's request but the address goes
 * in, so no header of a reader can change what the next reader is sent from the cache.
 *
 * @param headers what this server itself tells the page, such as what an author typed into a report
 */
export async function askNext(
  handler: Handler,
  address: string,
  headers: Readonly<Record<string, string>> = {},
  timeout = timeoutInMilliseconds,
): Promise<Answer> {
  const signal = AbortSignal.timeout(timeout);
  const asked = inject(
    (request, response) => {
      Promise.resolve()
        .then(() => handler(request, response))
        .catch((fault: Error) => response.destroy(fault));
    },
    { url: address, headers: { host: "localhost", "user-agent": innerUserAgent, ...headers }, signal },
  );
  const answer = await asked.catch((fault: unknown) => {
    throw signal.aborted ? new Error(`no answer within ${timeout} ms: ${address}`) : fault;
  });
  const given = readerHeaders.map((name) => [name, String(answer.headers[name] ?? "")]);
  const pairs = [...given, ["link", fontLinks([answer.headers.link ?? []].flat().join(", "))]];
  return {
    status: answer.statusCode,
    headers: Object.fromEntries(pairs.filter(([, value]) => value !== "")),
    body: answer.rawPayload,
  };
}

/** The fonts of a page, of all that `Link` asks a browser to fetch early: Next's scripts are never sent. */
function fontLinks(link: string): string {
  return link
    .split(/,\s*(?=<)/)
    .filter((each) => /;\s*as="?font\b/.test(each))
    .join(", ");
}
