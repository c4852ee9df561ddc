import type { Browser } from "@playwright/test";
import { openBrowser } from "./browser";
import { documentedGridSort, serveGrid } from "./grid";
import { pickerLines } from "./picker";
import { type Click, clickToRepaint } from "./repaint";
import { atMost, measureLine, median } from "./report";
import type { Sites } from "./sites";

const times = 9;

/** Measures the first sort of the large dataset's list beside AG Grid with as many rows, and the compare page's picker. */
export async function sortPart(work: string, sites: Sites): Promise<string[]> {
  const { origin, id, rows, indicator } = await sites.large();
  const browser = await openBrowser();
  const grid = await serveGrid(work, rows);
  try {
    const list = { address: `${origin}/en/${id}/figures`, selector: 'thead button[value^="period-"]' };
    const ours = await medianClick(browser, { ...list, network: false });
    const slow = await medianClick(browser, { ...list, network: true });
    const theirs = grid ? await medianClick(browser, { ...grid, network: false }) : documentedGridSort.from;
    const name = grid
      ? `AG Grid 36, ${rows.toLocaleString("en")} rows`
      : `AG Grid 36 (documented ${documentedGridSort.from} to ${documentedGridSort.to} ms, not measured: npm gave none)`;
    return [
      measureLine(`first sort of ${rows.toLocaleString("en")} rows, ours`, ours, "ms"),
      measureLine("  over 1.6 Mbps with 150 ms of latency", slow, "ms"),
      measureLine(name, theirs, "ms"),
      measureLine("  ours by AG Grid", ours / theirs, "", atMost(0.25)),
      measureLine("  ours over the slow network by AG Grid", slow / theirs, "", atMost(0.25)),
      ...(await pickerLines(
        browser,
        `${origin}/en/${id}/compare?indicator=${indicator}`,
        `${origin}/en/${id}/sources`,
      )),
    ];
  } finally {
    grid?.stop();
    await browser.close();
  }
}

async function medianClick(browser: Browser, click: Click): Promise<number> {
  const taken: number[] = [];
  for (let time = 0; time < times; time += 1) taken.push(await clickToRepaint(browser, click));
  return median(taken);
}
