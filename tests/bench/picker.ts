import type { Browser } from "@playwright/test";
import { slowDown } from "./loads";
import { atMost, measureLine, median } from "./report";

const filter = "[data-picker-filter]";
const typed = "armed for";
const frame = 1000 / 60;

/**
 * Measures typing in the picker of a compare page, and the painting of its answer, at four-fold slowdown; beside it the
 * painting of a page with next to nothing on it, which is what a new document costs here.
 */
export async function pickerLines(browser: Browser, address: string, emptyPage: string): Promise<string[]> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await slowDown(page, { network: false });
    await page.goto(emptyPage, { waitUntil: "networkidle" });
    const { painted: least } = await page.evaluate(timesOfPage);
    const answer = await page.goto(address, { waitUntil: "networkidle" });
    if (answer?.status() !== 200) throw new Error(`${address} answered ${answer?.status()}`);
    const { sent, painted } = await page.evaluate(timesOfPage);
    const lines = [
      measureLine("compare page, sent after it was asked for", sent, "ms", atMost(200, "ms")),
      measureLine("compare page, painted after its arrival", painted, "ms", atMost(100, "ms")),
      measureLine("  a page with next to nothing", least, "ms"),
    ];
    const field = page.locator(filter).first();
    await field.evaluate((element) => element.closest("details")?.setAttribute("open", ""));
    await field.focus();
    await page.evaluate(watchKeys);
    await page.keyboard.type(typed, { delay: 250 });
    const delays = await page.evaluate(() => keyDelays);
    return [
      ...lines,
      measureLine("picker, from a key to the next frame", median(delays), "ms", atMost(2 * frame, "ms")),
    ];
  } finally {
    await context.close();
  }
}

/** Runs in the browser: milliseconds from request to answer, and from its last byte to the first paint. */
function timesOfPage(): { sent: number; painted: number } {
  const [loaded] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  const [paint] = performance.getEntriesByName("first-contentful-paint");
  if (!loaded || !paint) throw new Error("the page was not painted");
  const { requestStart, responseStart, responseEnd } = loaded;
  return { sent: responseStart - requestStart, painted: paint.startTime - responseEnd };
}

declare global {
  /** Milliseconds from each key to the frame after it: kept by `watchKeys`, in the browser. */
  var keyDelays: number[];
}

function watchKeys(): void {
  globalThis.keyDelays = [];
  document.addEventListener(
    "keydown",
    ({ timeStamp }) => requestAnimationFrame(() => setTimeout(() => keyDelays.push(performance.now() - timeStamp))),
    { capture: true },
  );
}
