import { expect, type Page, test } from "@playwright/test";
import { type CrawledPage, keptCrawl } from "./crawl";
import { type PageFacts, readPage } from "./page-facts";
import { kindOf, kinds, sampleIn } from "./sample";
import { locales } from "./site";

/** What is read alike of a page as it was sent and as its scripts leave it. */
const lasting = [
  "nakedNumbers",
  "unfoundedNotes",
  "numbersInLabels",
  "figures",
  "notes",
  "discrepancies",
  "ids",
] as const;

interface Witness {
  stopped: string[];
}

for (const locale of locales) {
  for (const kind of kinds) {
    test(`${kind} in ${locale}: opened in a browser, says no more and no less than what was sent`, async ({ page }) => {
      const said = await listen(page);
      const sample = new Set([...sampleIn(locale), ...keptCrawl(locale).filter(hasControl).filter(isTenth)]);
      for (const sent of [...sample].filter(({ path }) => kindOf(path) === kind)) {
        await page.goto(sent.address);
        await touchIslands(page);
        const opened: PageFacts = await page.evaluate(readPage, undefined);
        for (const fact of lasting) expect(opened[fact], `${fact} of ${sent.address}`).toEqual(sent[fact]);
        expect(said.splice(0), `the console of ${sent.address}`).toEqual([]);
        const stopped = await page.evaluate(() => (window as unknown as Witness).stopped);
        expect(stopped, `what the policy stopped on ${sent.address}`).toEqual([]);
      }
    });
  }
}

function hasControl({ elements }: CrawledPage): boolean {
  return elements.some((element) => element.split(" ").includes("data-island"));
}

/** The sample has every kind of element; of the hundreds of pages beside it that scripts touch alike, some. */
function isTenth(_: CrawledPage, index: number): boolean {
  return index % 10 === 0;
}

/** Collects, from now on, what the console should not say, and in each page what its policy stops. */
async function listen(page: Page): Promise<string[]> {
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
  return said;
}

/** Points at the head of a table that sorts, where the page has any, and waits until the browser is idle. */
async function touchIslands(page: Page): Promise<void> {
  const head = page.locator("[data-island=sort] thead");
  if ((await head.count()) > 0) {
    const fetched = page.waitForResponse(/\/islands\/sort-rows-/);
    await head.dispatchEvent("pointerover");
    await fetched;
  }
  await page.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => resolve())));
}
