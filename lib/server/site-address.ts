import type { IncomingMessage } from "node:http";

/** A host as a browser names it: letters, digits, dots, hyphens, or an IPv6 address in brackets, and a port. */
const plainHost = /^(?:[a-z0-9](?:[a-z0-9.-]{0,252})|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i;

/** By so many names a site is known at most; files are made anew for each. */
const mostHosts = 8;

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
