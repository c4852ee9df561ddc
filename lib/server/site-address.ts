import type { IncomingMessage } from "node:http";

/** A host as a browser names it: letters, digits, dots, hyphens, or an IPv6 address in brackets, and a port. */
const plainHost = /^(?:[a-z0-9](?:[a-z0-9.-]{0,252})|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i;

/**
 * The address of the site in files that leave it (`https://muster.example.org`): the one it was started with, else the
 * one that the reader asked by. A name that is no host is not repeated.
 */
export function siteAddress(request: Pick<IncomingMessage, "headers">, configured?: string): string {
  if (configured) return configured.replace(/\/+$/, "");
  const host = request.headers.host ?? "";
  return `http://${plainHost.test(host) ? host : "localhost"}`;
}
