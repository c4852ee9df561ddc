import type { IncomingMessage } from "node:http";
import Negotiator from "negotiator";
import { isLocale, type Locale, locales } from "../domain/text";

const defaultLocale: Locale = "en";

/** What an author may send with a report, in bytes. */
export const longestBody = 256 * 1024;

/** A form as it was sent, or the status that says why it is not read. */
type ParsedBody = { readonly form: URLSearchParams } | { readonly refused: 400 | 413 | 415 };

/** A host as a browser names it: letters, digits, dots, hyphens, or an IPv6 address in brackets, and a port. */
const plainHost = /^(?:[a-z0-9](?:[a-z0-9.-]{0,252})|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i;

/** A site is known by at most this many names; files are made anew for each. */
const mostHosts = 8;

/** The status that refuses a request for what its head says, whatever it asks for; undefined for most. */
export function refusalOf(request: IncomingMessage): 400 | 403 | undefined {
  // HTTP/0.9 has no head, and so no answer that a browser could trust.
  if ((request.headersDistinct.host?.length ?? 0) > 1 || request.httpVersion === "0.9") return 400;
  // A form of another site would be answered under this site's name.
  if (request.method === "POST" && request.headers["sec-fetch-site"] === "cross-site") return 403;
  return undefined;
}

/** The language that the reader's browser asks for most, of those that Muster speaks; English where it asks for none. */
export function preferredLocale(acceptLanguage: string | undefined): Locale {
  const asked = new Negotiator({ headers: { "accept-language": acceptLanguage } }).language([...locales]);
  return asked !== undefined && isLocale(asked) ? asked : defaultLocale;
}

/** The language of a page that cannot be shown: that of its address, or else of the browser. */
export function localeOf(path: string, acceptLanguage: string | undefined): Locale {
  const [, first = ""] = path.split("/");
  return isLocale(first) ? first : preferredLocale(acceptLanguage);
}

/** Reads the body of a form, which is sent as it is. Nothing of it is kept or logged. Throws where it breaks off. */
export async function readForm(request: IncomingMessage): Promise<ParsedBody> {
  const [type = ""] = (request.headers["content-type"] ?? "").split(";");
  if (type.trim().toLowerCase() !== "application/x-www-form-urlencoded") return { refused: 415 };
  if ((request.headers["content-encoding"] ?? "identity") !== "identity") return { refused: 415 };
  if (Number(request.headers["content-length"] ?? 0) > longestBody) return { refused: 413 };
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.byteLength;
    if (length > longestBody) return { refused: 413 };
    chunks.push(chunk);
  }
  try {
    return { form: new URLSearchParams(new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks))) };
  } catch {
    return { refused: 400 };
  }
}

/**
 * Finds the address of the site in files that leave it (`https://muster.example.org`): the one it was started with, else
 * the one that the reader asked by. A name that is no host, or comes after the first few, is not repeated.
 */
export function siteAddressFinder(configured?: string): (request: Pick<IncomingMessage, "headers">) => string {
  const hosts = new Set<string>();
  return ({ headers }) => {
    if (configured) return configured;
    const host = (headers.host ?? "").toLowerCase();
    if (plainHost.test(host) && hosts.size < mostHosts) hosts.add(host);
    return `http://${hosts.has(host) ? host : "localhost"}`;
  };
}

/** When and where something went wrong: `2026-11-28T10:00:00.000Z POST /en/freedonia/report/docx`; no query, no body. */
export function logPlace({ method, url = "" }: Pick<IncomingMessage, "method" | "url">): string {
  return `${new Date().toISOString()} ${method} ${url.split("?")[0]?.slice(0, 200)}`;
}

/** An error as the log wants it; no reader is ever shown this. */
export function logText(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
