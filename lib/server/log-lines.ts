import type { IncomingMessage } from "node:http";

/** When and where something went wrong: `2026-11-28T10:00:00.000Z POST /en/freedonia/report/docx`; no query, no body. */
export function placeOf({ method, url = "" }: Pick<IncomingMessage, "method" | "url">): string {
  return `${new Date().toISOString()} ${method} ${url.split("?")[0]?.slice(0, 200)}`;
}

/** An error as the log wants it; no reader is ever shown this. */
export function inFull(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
