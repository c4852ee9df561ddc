import type { IncomingMessage } from "node:http";

/** The status that refuses a request for what its head says, whatever it asks for; undefined for most. */
export function notComputedOf(request: IncomingMessage): 400 | 403 | undefined {
  // HTTP/0.9 has no head, and so no answer that a browser could trust.
  if ((request.headersDistinct.host?.length ?? 0) > 1 || request.httpVersion === "0.9") return 400;
  // A form of another site would be answered under this site's name.
  if (request.method === "POST" && request.headers["sec-fetch-site"] === "cross-site") return 403;
  return undefined;
}
