import { type IncomingHttpHeaders, type IncomingMessage, request, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createMusterServer, type MusterServerOptions } from "@/lib/server/muster-server";

export interface Received {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly text: string;
}

/** A server under test: what it was asked, what Next was asked, what it logged. */
export interface Serving {
  readonly ask: (path: string, headers?: Record<string, string>, method?: string, body?: string) => Promise<Received>;
  readonly server: Server;
  readonly port: number;
  readonly askedOfNext: string[];
  readonly log: string[];
  readonly close: () => Promise<void>;
}

export type Pages = (address: string, request: IncomingMessage, response: ServerResponse) => unknown;

/** A page as Next writes it, around this body. */
export function nextPage(body: string, head = ""): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>${head}</head><body>${body}</body></html>`;
}

/** Answers with a page. */
export function answerPage(response: ServerResponse, html: string, status = 200): void {
  response.writeHead(status, { "content-type": "text/html; charset=utf-8", "x-nextjs-cache": "HIT" });
  response.end(html);
}

/** Answers every address with a page that tells it, and `/{locale}/errors/{code}` with an error page. */
export const plainPages: Pages = (address, _request, response) =>
  answerPage(response, nextPage(`<main><h1>${address}</h1><p>${"Some words to press. ".repeat(40)}</p></main>`));

/** Starts the server with pages that stand in for Next's. */
export async function serve(pages: Pages = plainPages, options: Partial<MusterServerOptions> = {}): Promise<Serving> {
  const askedOfNext: string[] = [];
  const log: string[] = [];
  const server = createMusterServer({
    handler: (asked, response) => {
      askedOfNext.push(asked.url ?? "");
      return pages(asked.url ?? "", asked, response);
    },
    log: (message) => log.push(message),
    hasPage: async (path) =>
      [
        "/en",
        "/fr",
        "/en/freedonia",
        "/fr/freedonia",
        "/en/freedonia/figures",
        "/en/sylvania",
        "/en/freedonia/report",
        "/fr/freedonia/report",
      ].includes(path),
    canonicalQuery: async (path, query) => {
      const keys = path.endsWith("/figures") ? ["page", "sort"] : path.endsWith("/report") ? ["figures"] : [];
      const known = keys.flatMap((key) => (query.has(key) ? [[key, query.get(key) ?? ""]] : []));
      return String(new URLSearchParams(known));
    },
    datasets: ["freedonia", "sylvania"],
    islands: new Map([["notes-AAAAAAAA.js", Buffer.from("open()")]]),
    isDownload: async (path) => path === "/en/freedonia/exhibits/flags.csv",
    exporters: {
      download: async (path, site) => ({
        name: "flags.csv",
        type: "text/csv; charset=utf-8",
        body: Buffer.from(`${site}${path}`),
      }),
      report: async (address, form, format) => ({
        name: `report.${format}`,
        type: "application/octet-stream",
        body: Buffer.from(`${address} ${form}`),
      }),
    },
    ...options,
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    server,
    port,
    askedOfNext,
    log,
    ask: (path, headers = {}, method = "GET", body = "") => receive(port, path, headers, method, body),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Asks with the path as it is written: a browser would tidy it. */
function receive(
  port: number,
  path: string,
  headers: Record<string, string>,
  method: string,
  body: string,
): Promise<Received> {
  return new Promise((resolve, reject) => {
    const asking = request({ host: "127.0.0.1", port, path, headers, method, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const body = Buffer.concat(chunks);
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body, text: body.toString("utf8") });
      });
    });
    asking.on("error", reject);
    asking.end(body);
  });
}
