import type { Page } from "@playwright/test";
import { type PageFacts, readPage } from "./page-facts";

/** One page that the crawl has been on. */
export interface CrawledPage extends PageFacts {
  /** Its path and query, as the link had it. */
  readonly address: string;
  readonly path: string;
  readonly status: number;
  readonly policy: string;
  /** What the console said that it should not have said: warnings, errors, uncaught exceptions. */
  readonly said: readonly string[];
  /** What the policy stopped. */
  readonly stopped: readonly string[];
}

interface Witness {
  stopped: string[];
}

/** Follows every link below a start page until nothing is new; links to other places are left to the caller. */
export async function crawl(page: Page, start: string): Promise<CrawledPage[]> {
  const said: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") said.push(message.text());
  });
  page.on("pageerror", (error) => said.push(String(error)));
  await page.addInitScript(() => {
    const witness = window as unknown as Witness;
    witness.stopped = [];
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      witness.stopped.push(`${violatedDirective} ${blockedURI}`);
    });
  });

  const pages: CrawledPage[] = [];
  const seen = new Set([start]);
  for (const address of seen) {
    said.length = 0;
    const response = await page.goto(address);
    if (!response) throw new Error(`no answer: ${address}`);
    await wakeScripts(page);
    const facts = await page.evaluate(readPage, await response.text());
    pages.push({
      ...facts,
      address,
      path: address.replace(/\?.*/, ""),
      status: response.status(),
      policy: response.headers()["content-security-policy"] ?? "",
      said: [...said],
      stopped: await page.evaluate(() => (window as unknown as Witness).stopped),
    });
    for (const link of facts.links) {
      const { origin, pathname, search } = new URL(link);
      const isBelow = pathname === start || pathname.startsWith(`${start}/`);
      if (origin === new URL(page.url()).origin && isBelow) seen.add(`${pathname}${search}`);
    }
  }
  return pages;
}

/** Uses a control, where the page has any, and waits until React has it and the browser is idle. */
async function wakeScripts(page: Page): Promise<void> {
  const island = page.locator("[data-island]");
  if ((await island.count()) === 0) return;
  await island.first().dispatchEvent("pointerover");
  await page.locator("[data-island][data-awake]").first().waitFor();
  await page.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => resolve())));
}
