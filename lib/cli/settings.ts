/** Why the start cannot go on, in words for the terminal. */
export class CannotStart extends Error {
  override readonly name = "CannotStart";
}

/** @throws CannotStart where `PORT` is no port */
export function portFrom(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new CannotStart(`PORT is "${text}", which is not a port. Give a whole number up to 65535: PORT=3001 npm start`);
}

/**
 * The address of the site from outside, without a slash at its end; undefined where none is given.
 *
 * @throws CannotStart where `SITE_URL` is no such address
 */
export function siteUrlFrom(text: string | undefined): string | undefined {
  if (!text) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isPlain =
    url && /^https?:$/.test(url.protocol) && `${url.username}${url.password}${url.search}${url.hash}` === "";
  if (isPlain) return url.href.replace(/\/+$/, "");
  throw new CannotStart(
    `SITE_URL is "${text}", which is not the address of a site. Give it with http:// or https:// and without ? or #: SITE_URL=https://muster.example.org npm start`,
  );
}
