import { isLocale } from "../domain/text";

/** What the server knows of the site before Next is asked. */
export interface Site {
  /** True where a page is at this address, which ends without a slash. */
  readonly hasPage: (path: string) => Promise<boolean>;
  /** The one query that means what a reader asks a page or file for: without “?”, empty where it takes none. */
  readonly canonicalQuery: (path: string, query: URLSearchParams) => Promise<string>;
  /** The ids of the datasets, in order. */
  readonly datasets: readonly string[];
  /** True for the address of a file that leaves. */
  readonly isDownload: (path: string) => Promise<boolean>;
}

/** What a report can be asked for as, beside its page. */
const reportFormats = ["preview", "docx", "xlsx", "html"] as const;

/** What is done about a request, decided from its method and address alone. `path` is there for the language. */
export type Route =
  | { readonly to: "page"; readonly path: string; readonly address: string }
  | { readonly to: "file"; readonly path: string; readonly lasting: boolean }
  /** `address` is `path` with what the file is asked for. */
  | { readonly to: "download"; readonly path: string; readonly address: string }
  | ReportRoute
  | { readonly to: "island"; readonly name: string }
  | { readonly to: "health" }
  | { readonly to: "language" }
  | { readonly to: "elsewhere"; readonly status: 302 | 308; readonly location: string }
  | { readonly to: "error"; readonly status: 400 | 404 | 405 | 414; readonly path: string };

/** `path` and `address` are of the report's own page, the latter with the author's choice. */
export interface ReportRoute {
  readonly to: "report";
  readonly path: string;
  readonly address: string;
  readonly format: (typeof reportFormats)[number];
}

/** Before the name of an island's script. */
export const islandsPath = "/islands/";

/** Room for a report of some hundred figures; for more there are short forms. */
const longestAddress = 8_000;

/** Decides what a request is answered with. What is not known here is not found: Next is not asked. */
export async function routeOf(site: Site, method: string, target: string): Promise<Route> {
  const isPost = method === "POST";
  if (method !== "GET" && method !== "HEAD" && !isPost) return { to: "error", status: 405, path: target };
  const address = parseAddress(target);
  if ("refused" in address) return { to: "error", status: address.refused, path: target };
  const { path, query } = address;
  const report = await reportAt(site, path, query);
  if (report) return isPost ? report : { to: "elsewhere", status: 302, location: report.address };
  if (isPost) return { to: "error", status: 405, path };
  if (path === "/") return { to: "language" };
  if (path === "/api/health") return { to: "health" };
  if (path === "/icon.svg") return { to: "file", path, lasting: false };
  if (path === "/favicon.ico") return { to: "elsewhere", status: 308, location: "/icon.svg" };
  // Styles and fonts: no script of Next's is sent, whatever a page may ask for.
  if (path.startsWith("/_next/static/") && !path.endsWith(".js")) return { to: "file", path, lasting: true };
  if (path.startsWith(islandsPath)) return { to: "island", name: path.slice(islandsPath.length) };
  if (await site.isDownload(path))
    return { to: "download", path, address: withQuery(path, await site.canonicalQuery(path, query)) };
  return routeOfPage(site, path, query);
}

/** `/en/freedonia/report/docx`, where the dataset has a report. */
async function reportAt(
  { hasPage, canonicalQuery }: Site,
  path: string,
  query: URLSearchParams,
): Promise<ReportRoute | undefined> {
  const [, page = "", last = ""] = /^(\/.*\/report)\/([a-z]+)$/.exec(path) ?? [];
  const format = reportFormats.find((each) => each === last);
  if (!format || !(await hasPage(page))) return undefined;
  return { to: "report", path: page, address: withQuery(page, await canonicalQuery(page, query)), format };
}

async function routeOfPage(
  { hasPage, canonicalQuery, datasets }: Site,
  path: string,
  query: URLSearchParams,
): Promise<Route> {
  const withoutSlash = path.replace(/\/+$/, "");
  if (!(await hasPage(withoutSlash))) return { to: "error", status: 404, path };
  const address = withQuery(withoutSlash, await canonicalQuery(withoutSlash, query));
  if (withoutSlash !== path) return { to: "elsewhere", status: 308, location: address };
  const [only, ...others] = datasets;
  if (isLocale(path.slice(1)) && only !== undefined && others.length === 0)
    return { to: "elsewhere", status: 302, location: `${path}/${encodeURIComponent(only)}` };
  return { to: "page", path, address };
}

/** The address of a page or file with its query, which may be empty. */
function withQuery(path: string, query: string): string {
  return query === "" ? encodeURI(path) : `${encodeURI(path)}?${query}`;
}

/**
 * Reads the target of a request. The path comes decoded, segment by segment, so that an address is known by one name
 * only, whichever of its letters the reader wrote in per cents.
 */
function parseAddress(
  target: string,
): { readonly path: string; readonly query: URLSearchParams } | { readonly refused: 400 | 414 } {
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

/** False for a segment that would mean something else on a disk or in a tree of addresses. */
function isPlain(segment: string): boolean {
  return segment !== "." && segment !== ".." && !/[/\\\0]/.test(segment);
}
