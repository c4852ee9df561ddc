/** An address that can be looked up, or the status that says why not. */
export type ParsedAddress =
  | { readonly path: string; readonly query: URLSearchParams }
  | { readonly refused: 400 | 414 };

/** Room for a report of some hundred figures; for more there are short forms. */
const longestAddress = 8_000;

/**
 * Reads the target of a request. The path comes decoded, segment by segment, so that an address is known by one name
 * only, whichever of its letters the reader wrote in per cents.
 */
export function parseAddress(target: string): ParsedAddress {
  if (target.length > longestAddress) return { refused: 414 };
  if (!target.startsWith("/") || !isDecodable(target)) return { refused: 400 };
  const [rawPath = "", ...query] = target.split("?");
  const segments = rawPath.split("/").map(decodeURIComponent);
  if (!segments.every(isPlain)) return { refused: 400 };
  return { path: segments.join("/"), query: new URLSearchParams(query.join("?")) };
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

/** False for a segment that would mean another place on a disk or in a tree of addresses. */
function isPlain(segment: string): boolean {
  return segment !== "." && segment !== ".." && !/[/\\\0]/.test(segment);
}

/** The address of a page or file with its query, which may be empty. */
export function withQuery(path: string, query: string): string {
  return query === "" ? encodeURI(path) : `${encodeURI(path)}?${query}`;
}
