import type { Browser } from "@playwright/test";
import { nameHelper } from "./browser";
import { slowDown } from "./loads";

/** How a click is measured: which element is clicked on which page, with what network. */
export interface Click {
  readonly address: string;
  readonly selector: string;
  readonly network: boolean;
}

/**
 * Milliseconds from a click on a table's header to the first paint of the sorted table, at four-fold slowdown: in the
 * page, or in the page that the server answers with. Throws where no sorted table comes.
 */
export async function clickToRepaint(browser: Browser, { address, selector, network }: Click): Promise<number> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.addInitScript(nameHelper);
    await page.addInitScript(watchSort);
    await page.goto(address, { waitUntil: "networkidle", timeout: 120_000 });
    await page.locator(selector).first().waitFor();
    await slowDown(page, { network });
    await page.locator(selector).first().click();
    const painted = await page.waitForFunction(() => sessionStorage.getItem("painted"), undefined, {
      timeout: 120_000,
    });
    const clicked = await page.evaluate(() => Number(sessionStorage.getItem("clicked")));
    return Number(await painted.jsonValue()) - clicked;
  } finally {
    await context.close();
  }
}

/** Runs in the browser before each page: notes when a header is clicked, and when its sorted table is painted. */
function watchSort(): void {
  const now = () => performance.timeOrigin + performance.now();
  const painted = (time: number) => sessionStorage.setItem("painted", String(time));
  if (sessionStorage.getItem("clicked")) {
    new PerformanceObserver((list) => {
      for (const { name, startTime } of list.getEntries())
        if (name === "first-contentful-paint") painted(performance.timeOrigin + startTime);
    }).observe({ type: "paint", buffered: true });
    return;
  }
  document.addEventListener(
    "click",
    (event) => {
      sessionStorage.setItem("clicked", String(performance.timeOrigin + event.timeStamp));
      new MutationObserver((_, observer) => {
        if (!document.querySelector('[aria-sort="ascending"], [aria-sort="descending"]')) return;
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(() => painted(now())));
      }).observe(document.documentElement, {
        subtree: true,
        childList: true,
        attributes: true,
        attributeFilter: ["aria-sort"],
      });
    },
    { capture: true, once: true },
  );
}
