import type { Browser, Page } from "@playwright/test";
import { median } from "./report";

/** What a load of a page came to, before the reader touches it. */
export interface Load {
  /** All that was transferred, heads of answers included. */
  readonly bytes: number;
  readonly scriptBytes: number;
  /** Largest contentful paint, in milliseconds. */
  readonly paint: number;
  /** Total blocking time, in milliseconds: of each long task what goes beyond 50 ms, until the page is quiet. */
  readonly blocking: number;
}

const times = 9;
const cpuSlowdown = 4;
const quiet = 1_000;
const slowNetwork = { offline: false, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8, latency: 150 };

/** Slows the browser's processor by four and, where asked, its network to 1.6 Mbps with 150 ms of latency. */
export async function slowDown(page: Page, { network }: { network: boolean }): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: cpuSlowdown });
  await session.send("Network.enable");
  if (network) await session.send("Network.emulateNetworkConditions", slowNetwork);
}

/** The medians of nine loads, each in a fresh browser profile. Throws where the page does not answer with 200. */
export async function medianLoad(browser: Browser, address: string): Promise<Load> {
  const loads: Load[] = [];
  for (let time = 0; time < times; time += 1) loads.push(await load(browser, address));
  const of = (what: keyof Load) => median(loads.map((each) => each[what]));
  return { bytes: of("bytes"), scriptBytes: of("scriptBytes"), paint: of("paint"), blocking: of("blocking") };
}

async function load(browser: Browser, address: string): Promise<Load> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const weighed = await weigh(page);
    await slowDown(page, { network: true });
    await page.addInitScript(watch);
    const answer = await page.goto(address, { waitUntil: "networkidle", timeout: 120_000 });
    if (answer?.status() !== 200) throw new Error(`${address} answered ${answer?.status()}`);
    await page.waitForFunction((pause) => performance.now() - watched.last > pause, quiet, { timeout: 120_000 });
    const { paint, blocking } = await page.evaluate(() => watched);
    return { ...weighed, paint, blocking };
  } finally {
    await context.close();
  }
}

async function weigh(page: Page): Promise<{ bytes: number; scriptBytes: number }> {
  const sum = { bytes: 0, scriptBytes: 0 };
  const scripts = new Set<string>();
  const session = await page.context().newCDPSession(page);
  session.on("Network.responseReceived", ({ requestId, type }) => {
    if (type === "Script") scripts.add(requestId);
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    sum.bytes += encodedDataLength;
    if (scripts.has(requestId)) sum.scriptBytes += encodedDataLength;
  });
  await session.send("Network.enable");
  return sum;
}

declare global {
  /** What the page saw of itself: kept by `watch`, in the browser. */
  var watched: { paint: number; blocking: number; last: number };
}

function watch(): void {
  globalThis.watched = { paint: 0, blocking: 0, last: 0 };
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) watched.paint = startTime;
  }).observe({ type: "largest-contentful-paint", buffered: true });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      watched.blocking += duration - 50;
      watched.last = startTime + duration;
    }
  }).observe({ type: "longtask", buffered: true });
}
