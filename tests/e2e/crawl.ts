import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Page } from "@playwright/test";
import { type PageFacts, readPage } from "./page-facts";
import { askAsBrowser, origin, textOf } from "./raw-answer";
import { root } from "./raw-rows";
import { isDownload, type Locale } from "./site";
import { type NamedFiles, namedFiles } from "./weight";

/** One page that the crawl has been on. */
export interface CrawledPage extends PageFacts {
  /** Its path and query, as the link had it. */
  readonly address: string;
  readonly path: string;
  readonly status: number;
  readonly policy: string;
  /** How long its HTML is as sent with Brotli, and which files it makes a browser ask for. */
  readonly bytes: number;
  readonly named: NamedFiles;
}

/** So many pages are asked for at once: enough to keep the server busy, and both languages stay below what one client may. */
const atOnce = 8;

/**
 * Follows every link below a start page until nothing is new; links to other places are left to the caller. Each page
 * is asked for once and read as it was sent: the browser parses it, but does not open it.
 */
export async function crawl(parser: Page, start: string): Promise<CrawledPage[]> {
  const pages: CrawledPage[] = [];
  const seen = new Set([start]);
  const waiting = [start];
  while (waiting.length > 0) {
    const found = await Promise.all(waiting.splice(0, atOnce).map((address) => pageAt(parser, address)));
    pages.push(...found);
    for (const link of found.flatMap(({ links }) => links)) {
      const { origin: place, pathname, search } = new URL(link);
      const address = `${pathname}${search}`;
      const isBelow = pathname === start || pathname.startsWith(`${start}/`);
      if (place !== origin() || !isBelow || seen.has(address) || (await isDownload(pathname))) continue;
      seen.add(address);
      waiting.push(address);
    }
  }
  return pages;
}

async function pageAt(parser: Page, address: string): Promise<CrawledPage> {
  const answer = await askAsBrowser(address);
  const html = textOf(answer);
  const facts = await parser.evaluate(readPage, { html, address: `${origin()}${answer.address}` });
  return {
    ...facts,
    address,
    path: address.replace(/\?.*/, ""),
    status: answer.status,
    policy: answer.headers["content-security-policy"] ?? "",
    bytes: answer.body.byteLength,
    named: namedFiles(html),
  };
}

/** Keeps what was crawled for the tests of this run. */
export function keepCrawl(locale: Locale, pages: readonly CrawledPage[]): void {
  mkdirSync(dirname(fileOf(locale)), { recursive: true });
  writeFileSync(fileOf(locale), JSON.stringify(pages));
}

const read = new Map<Locale, readonly CrawledPage[]>();

/** What the crawl of this run has found in a language. */
export function keptCrawl(locale: Locale): readonly CrawledPage[] {
  const pages: readonly CrawledPage[] = read.get(locale) ?? JSON.parse(readFileSync(fileOf(locale), "utf8"));
  read.set(locale, pages);
  return pages;
}

function fileOf(locale: Locale): string {
  return join(root, "test-results", `crawl-${locale}.json`);
}
