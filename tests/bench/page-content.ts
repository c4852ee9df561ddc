import type { Browser } from "@playwright/test";
import { nameHelper } from "./browser";

/** A point of a drawing: whose, of when, how many. */
export interface Point {
  readonly name: string;
  readonly period: string;
  readonly value: number;
}

/** A part of a page, in reading order. */
export type Block =
  | { readonly kind: "heading" | "text"; readonly text: string }
  | { readonly kind: "chart"; readonly points: readonly Point[] }
  | { readonly kind: "table"; readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: "list"; readonly items: readonly string[] };

/** What a page of ours says, for another program to draw. Throws where it does not answer with 200. */
export async function readContent(browser: Browser, address: string): Promise<Block[]> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  try {
    const page = await context.newPage();
    const answer = await page.goto(address);
    if (answer?.status() !== 200) throw new Error(`${address} answered ${answer?.status()}`);
    await page.evaluate(nameHelper);
    const blocks = await page.evaluate(readBlocks);
    if (!blocks.some(({ kind }) => kind !== "text")) throw new Error(`${address} has no content that can be read`);
    return blocks;
  } finally {
    await context.close();
  }
}

/** Runs in the browser, so all that it needs stands in it. */
function readBlocks(): Block[] {
  const words = (element: Element | null | undefined) => (element?.textContent ?? "").replace(/\s+/g, " ").trim();
  const point = (row: Element): Point[] => {
    const data = row.querySelector<HTMLElement>("data[data-figure]");
    const value = data?.getAttribute("value") || data?.dataset.low || data?.dataset.high;
    if (!value) return [];
    const period = row.querySelector("time")?.getAttribute("datetime") ?? "";
    return [{ name: words(row.querySelector("th")), period, value: Number(value) }];
  };
  const blocks: Block[] = [];
  for (const element of document.querySelectorAll("h1, h2, h3, p, table, ol, ul, dl")) {
    if (element.closest("nav, .chart, svg") || element.parentElement?.closest("table, ol, ul, dl")) continue;
    if (element instanceof HTMLTableElement) {
      const rows = [...element.tBodies].flatMap((body) => [...body.rows]);
      const points = element.closest("[data-exhibit]") ? rows.flatMap(point) : [];
      if (points.length > 0) blocks.push({ kind: "chart", points });
      blocks.push({
        kind: "table",
        header: [...(element.tHead?.rows[0]?.cells ?? [])].map(words),
        rows: rows.map((row) => [...row.cells].map(words)),
      });
    } else if (/^[ODU]L$/.test(element.tagName)) blocks.push({ kind: "list", items: [...element.children].map(words) });
    else blocks.push({ kind: element.tagName === "P" ? "text" : "heading", text: words(element) });
  }
  return blocks;
}
