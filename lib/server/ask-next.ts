import { IncomingMessage, type OutgoingHttpHeader, type OutgoingHttpHeaders, ServerResponse } from "node:http";
import { Socket } from "node:net";
import type { Answer } from "./answer";

/** Something that answers a request the way Node's servers do: Next's handler, or a test's. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

/** How long a page may take. Pages are small; one that takes longer has a fault, and no reader waits for it. */
const patienceInMilliseconds = 30_000;

/**
 * Next streams a page's title and icons in after the body, by script, to all but readers it knows to take the HTML as
 * it comes. This server never streams, and its readers may have no script: so it asks as one of those.
 */
const innerUserAgent = "Muster";

/** The headers of Next's answer that concern the reader; the others are about caches and prefetches this server does not have. */
const keptHeaders = ["content-type", "content-disposition", "content-language", "location", "x-robots-tag"] as const;

/** The fonts of a page, of all that `Link` asks a browser to fetch early: scripts wait, styles stand in the page. */
function fontLinks(link: string): string {
  return link
    .split(/,\s*(?=<)/)
    .filter((each) => /;\s*as="?font\b/.test(each))
    .join(", ");
}

interface Asking {
  /** In milliseconds. */
  readonly patience?: number;
  /** What this server itself tells the page, such as what an author typed into a report. */
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Asks the handler for one address and takes its answer whole. Nothing of the reader's request but the address goes
 * in, so no header of a reader can change what the next reader is sent from memory.
 */
export function askNext(
  handler: Handler,
  url: string,
  { patience = patienceInMilliseconds, headers = {} }: Asking = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer within ${patience} ms: ${url}`)), patience);
    const settle = (act: () => void) => {
      clearTimeout(timer);
      act();
    };
    const fail = (error: unknown) => settle(() => reject(error));
    const response = new HeldResponse(innerRequest(url, headers), (answer) => settle(() => resolve(answer)));
    response.on("error", fail);
    Promise.resolve()
      .then(() => handler(response.req, response))
      .catch(fail);
  });
}

function innerRequest(url: string, ownHeaders: Readonly<Record<string, string>>): IncomingMessage {
  const request = new IncomingMessage(new Socket());
  request.method = "GET";
  request.url = url;
  request.headers = { host: "localhost", "user-agent": innerUserAgent, ...ownHeaders };
  request.push(null);
  return request;
}

/** A response that goes nowhere: it keeps what is written, and hands it over at the end. */
class HeldResponse extends ServerResponse {
  readonly #chunks: Buffer[] = [];
  readonly #whole: (answer: Answer) => void;

  constructor(request: IncomingMessage, whole: (answer: Answer) => void) {
    super(request);
    this.#whole = whole;
  }

  override writeHead(status: number, ...rest: unknown[]): this {
    const headers = rest.find((part) => typeof part === "object" && part !== null);
    for (const [name, value] of headerPairs(headers)) this.setHeader(name, value);
    return super.writeHead(status);
  }

  override write(chunk: unknown, encoding?: unknown, callback?: unknown): boolean {
    this.#keep(chunk, encoding);
    later(encoding, callback);
    return true;
  }

  override end(chunk?: unknown, encoding?: unknown, callback?: unknown): this {
    if (this.finished) return this;
    this.#keep(chunk, encoding);
    this.finished = true;
    later(chunk, encoding, callback, () => {
      this.emit("finish");
      this.emit("close");
      this.#whole({ status: this.statusCode, headers: this.#headers(), body: Buffer.concat(this.#chunks) });
    });
    return this;
  }

  override flushHeaders(): void {}

  #keep(chunk: unknown, encoding: unknown): void {
    if (!this.headersSent) this.writeHead(this.statusCode);
    if (typeof chunk === "string") this.#chunks.push(Buffer.from(chunk, encoding as BufferEncoding | undefined));
    else if (chunk instanceof Uint8Array) this.#chunks.push(Buffer.from(chunk));
  }

  #headers(): Record<string, string> {
    const kept = keptHeaders.map((name) => [name, String(this.getHeader(name) ?? "")]);
    const links = fontLinks([this.getHeader("link") ?? []].flat().join(", "));
    return Object.fromEntries([...kept, ["link", links]].filter(([, value]) => value !== ""));
  }
}

/** `writeHead` takes its headers as an object or as a flat list of names and values. */
function headerPairs(headers: unknown): [string, number | string | readonly string[]][] {
  if (Array.isArray(headers)) {
    const flat: OutgoingHttpHeader[] = headers.flat();
    return Array.from({ length: flat.length / 2 }, (_, index) => [String(flat[index * 2]), flat[index * 2 + 1] ?? ""]);
  }
  return Object.entries((headers ?? {}) as OutgoingHttpHeaders).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
}

/** Calls back, after the caller has gone on, those of the arguments that are functions. */
function later(...parts: unknown[]): void {
  for (const part of parts) if (typeof part === "function") process.nextTick(part as () => void);
}
