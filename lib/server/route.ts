import { isLocale } from "../domain/text";
import { parseAddress, withQuery } from "./address";
import { flightPlace } from "./waiting-scripts";

/** What the server knows of the site before Next is asked. */
export interface Site {
  /** True where a page stands at this address, which ends without a slash. */
  readonly hasPage: (path: string) => boolean;
  /** The one query that means what a reader asks a page or file for: without “?”, empty where it takes none. */
  readonly canonicalQuery: (path: string, query: URLSearchParams) => string;
  /** The ids of the datasets, in order. */
  readonly datasets: readonly string[];
  /** True for the address of a file that leaves. */
  readonly isDownload: (path: string) => boolean;
}

/** What a report can be asked for as, beside its page. */
export const reportFormats = ["preview", "docx", "xlsx", "html"] as const;

export type ReportFormat = (typeof reportFormats)[number];

/** What is done about a request, decided from its method and address alone. `path` is there for the language. */
export type Route =
  | { readonly to: "page"; readonly path: string; readonly address: string }
  /** What the scripts of the page at `address` start from. */
  | { readonly to: "flight"; readonly path: string; readonly address: string }
  | { readonly to: "file"; readonly path: string; readonly lasting: boolean }
  /** `address` is `path` with what the file is asked for. */
  | { readonly to: "download"; readonly path: string; readonly address: string }
  /** `path` and `address` are of the report's own page, the latter with the author's choice. */
  | { readonly to: "report"; readonly path: string; readonly address: string; readonly format: ReportFormat }
  | { readonly to: "script"; readonly name: string }
  | { readonly to: "health" }
  | { readonly to: "language" }
  | { readonly to: "elsewhere"; readonly status: 302 | 308; readonly location: string }
  | { readonly to: "error"; readonly status: 400 | 404 | 405 | 414; readonly path: string };

/** Decides what a request is answered with. What is not known here is not found: Next is not asked. */
export function routeOf(site: Site, method: string, target: string): Route {
  const isPost = method === "POST";
  if (method !== "GET" && method !== "HEAD" && !isPost) return { to: "error", status: 405, path: target };
  const address = parseAddress(target);
  if ("refused" in address) return { to: "error", status: address.refused, path: target };
  const { path, query } = address;
  const report = reportAt(site, path, query);
  if (report) return isPost ? report : { to: "elsewhere", status: 302, location: report.address };
  if (isPost) return { to: "error", status: 405, path };
  if (path === "/") return { to: "language" };
  if (path === "/api/health") return { to: "health" };
  if (path === "/icon.svg") return { to: "file", path, lasting: false };
  if (path === "/favicon.ico") return { to: "elsewhere", status: 308, location: "/icon.svg" };
  if (path.startsWith("/_next/static/")) return { to: "file", path, lasting: true };
  if (path.startsWith("/scripts/")) return { to: "script", name: path.slice("/scripts/".length) };
  if (path.startsWith(`${flightPlace}/`)) {
    const page = routeOfPage(site, path.slice(flightPlace.length), query);
    return page.to === "page" ? { ...page, to: "flight" } : { to: "error", status: 404, path };
  }
  if (site.isDownload(path))
    return { to: "download", path, address: withQuery(path, site.canonicalQuery(path, query)) };
  return routeOfPage(site, path, query);
}

/** `/en/freedonia/report/docx`, where the dataset has a report. */
function reportAt({ hasPage, canonicalQuery }: Site, path: string, query: URLSearchParams) {
  const [, page = "", last = ""] = /^(\/.*\/report)\/([a-z]+)$/.exec(path) ?? [];
  const format = reportFormats.find((each) => each === last);
  if (!format || !hasPage(page)) return undefined;
  return { to: "report", path: page, address: withQuery(page, canonicalQuery(page, query)), format } as const;
}

function routeOfPage({ hasPage, canonicalQuery, datasets }: Site, path: string, query: URLSearchParams): Route {
  const withoutSlash = path.replace(/\/+$/, "");
  if (!hasPage(withoutSlash)) return { to: "error", status: 404, path };
  const address = withQuery(withoutSlash, canonicalQuery(withoutSlash, query));
  if (withoutSlash !== path) return { to: "elsewhere", status: 308, location: address };
  const [only, ...others] = datasets;
  if (isLocale(path.slice(1)) && only !== undefined && others.length === 0)
    return { to: "elsewhere", status: 302, location: `${path}/${encodeURIComponent(only)}` };
  return { to: "page", path, address };
}
