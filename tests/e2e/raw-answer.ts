import { request } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { test } from "@playwright/test";

/** An answer as it came over the line: not decompressed, no redirect followed. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
}

export interface RawRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Where the server under test is, without a slash at the end. */
export function origin(): string {
  const { baseURL } = test.info().project.use;
  if (baseURL === undefined) throw new Error("the configuration names no baseURL");
  return new URL(baseURL).origin;
}

/** Asks for an address just as it is written: nothing is tidied, encoded or added on the way. */
export function ask(path: string, { method = "GET", headers = {} }: RawRequest = {}): Promise<RawAnswer> {
  const { hostname, port } = new URL(origin());
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        const pairs = Object.entries(response.headers).map(([name, value]) => [name, value?.toString()] as const);
        resolve({ status: response.statusCode ?? 0, headers: Object.fromEntries(pairs), body: Buffer.concat(chunks) });
      });
    });
    asked.on("error", reject);
    asked.end();
  });
}

/** Asks for an address as a browser does when it opens one: with Brotli, and on to where a redirect leads. */
export async function askAsBrowser(address: string): Promise<RawAnswer & { readonly address: string }> {
  const answer = await ask(address, { headers: { "accept-encoding": "br" } });
  const { status, headers } = answer;
  return status === 302 && headers.location !== undefined ? askAsBrowser(headers.location) : { ...answer, address };
}

/** What an answer says, whatever encoding it came in. */
export function textOf({ headers, body }: RawAnswer): string {
  const encoding = headers["content-encoding"];
  if (encoding === "br") return brotliDecompressSync(body).toString("utf8");
  return (encoding === "gzip" ? gunzipSync(body) : body).toString("utf8");
}
