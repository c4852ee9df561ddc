import type { Browser } from "@playwright/test";
import { openBrowser } from "./browser";
import { type Load, medianLoad } from "./loads";
import { type Block, readContent } from "./page-content";
import { servePlainApp } from "./plain-app";
import { atMost, measureLine, ratio } from "./report";
import type { Site, Sites } from "./sites";

const measures = [
  { of: "bytes", name: "bytes", unit: "bytes", target: atMost(0.6) },
  { of: "scriptBytes", name: "bytes of script", unit: "bytes", target: undefined },
  { of: "paint", name: "largest contentful paint", unit: "ms", target: atMost(0.4) },
  { of: "blocking", name: "total blocking time", unit: "ms", target: atMost(0.25) },
] as const satisfies readonly { of: keyof Load; [key: string]: unknown }[];

/** Measures pages of a site, small or large, beside a plain Next + recharts client page of the same content. */
export async function pagesPart(work: string, sites: Sites, name: Site["name"]): Promise<string[]> {
  const site = await sites[name]();
  const browser = await openBrowser();
  try {
    return await besidePlainPages(browser, work, site);
  } finally {
    await browser.close();
  }
}

async function besidePlainPages(browser: Browser, work: string, site: Site): Promise<string[]> {
  const { origin, id, indicator } = site;
  const lines = [`  ${site.name} dataset (${site.table}); ours, plain, ratio`];
  const base = `${origin}/en/${id}`;
  const pages: Record<string, string> = {
    overview: base,
    indicator: `${base}/indicators/${indicator}`,
    compare: `${base}/compare?indicator=${indicator}`,
  };
  const contents: Record<string, Block[]> = {};
  for (const [name, address] of Object.entries(pages)) contents[name] = await readContent(browser, address);
  const plain = await servePlainApp(work, site.name, contents);
  try {
    for (const [name, address] of Object.entries(pages)) {
      const ours = await medianLoad(browser, address);
      const theirs = await medianLoad(browser, `${plain.origin}/${name}`);
      const half = await medianLoad(browser, `${plain.origin}/${name}/half`);
      for (const { of, name: what, unit, target } of measures) {
        const [one, other] = [ours[of], theirs[of]];
        const both = `${name}, ${what}: ${one.toFixed(0)} and ${other.toFixed(0)} ${unit}`;
        const share = ratio(one, other);
        lines.push(share === undefined ? `  ${both}; no ratio` : measureLine(both, share, "", target));
      }
      const told = `${Math.round(ours.paint)} and ${Math.round(half.paint)} ms`;
      lines.push(measureLine(`  beside one whose text the server draws, paint: ${told}`, ours.paint / half.paint, ""));
    }
  } finally {
    await plain.stop();
  }
  return lines;
}
