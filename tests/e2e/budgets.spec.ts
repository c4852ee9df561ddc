import { expect, test } from "@playwright/test";
import { keptCrawl } from "./crawl";
import { topicOf } from "./raw-rows";
import { first, locales, pageKinds, pathIn, raw, rowsPerPage, shown } from "./site";
import { type PageWeight, requestsOf, Scales, weighOnceTouched } from "./weight";

/** What a page may weigh, in bytes as sent with Brotli. */
const budget = { htmlAndStyles: 30_000, scriptsAtFirst: 3_000, fonts: 40_000, fontFiles: 2, all: 75_000 };

const figures = pathIn("en", "figures");

test.describe("as sent with Brotli, before the reader acts, every page", () => {
  test.describe.configure({ mode: "default" });

  let pages: { address: string; weight: PageWeight }[] = [];

  test.beforeAll(async () => {
    const scales = new Scales();
    const crawled = locales.flatMap(keptCrawl);
    const weighed = crawled.map(async ({ address, bytes, named }) => ({
      address,
      weight: await scales.whole(bytes, named),
    }));
    const sorted = crawled
      .filter(({ address }) => address.endsWith("/figures"))
      .map(({ address }) => `${address}?sort=figure-desc`)
      .map(async (address) => ({ address, weight: await scales.page(address) }));
    pages = await Promise.all([...weighed, ...sorted]);
    for (const what of ["html", "styles", "scripts", "fonts", "all"] as const) {
      const heaviest = pages.reduce((one, other) => (other.weight[what] > one.weight[what] ? other : one));
      test.info().annotations.push({
        type: "measured",
        description: `${what}: at most ${heaviest.weight[what]} bytes (${heaviest.address})`,
      });
    }
  });

  function tooHeavy(bytes: (weight: PageWeight) => number, limit: number): string[] {
    return pages
      .filter(({ weight }) => bytes(weight) > limit)
      .map(({ address, weight }) => `${address}: ${bytes(weight)}`);
  }

  test("has at most 30 kB of HTML and style sheets", () => {
    expect(tooHeavy(({ html, styles }) => html + styles, budget.htmlAndStyles)).toEqual([]);
  });

  test("has at most 3 kB of script", () => {
    expect(tooHeavy(({ scripts }) => scripts, budget.scriptsAtFirst)).toEqual([]);
  });

  test("has at most 40 kB of fonts, in two files", () => {
    expect(tooHeavy(({ fonts }) => fonts, budget.fonts)).toEqual([]);
    expect(tooHeavy(({ fontFiles }) => fontFiles, budget.fontFiles)).toEqual([]);
  });

  test("has at most 75 kB in all", () => {
    expect(tooHeavy(({ all }) => all, budget.all)).toEqual([]);
  });

  test("has a style sheet, and its marked-up notes a script: the scales see them", () => {
    expect(pages.filter(({ weight }) => weight.styles === 0 || weight.fonts === 0)).toEqual([]);
    expect(pages.find(({ address }) => address === figures)?.weight.scripts).toBeGreaterThan(0);
  });
});

for (const [kind, segments] of Object.entries(pageKinds)) {
  if (kind === "page that does not exist") continue;
  test(`${kind}: a browser asks for nothing beyond what the budgets count`, async ({ page }) => {
    const asked = requestsOf(page);
    const address = pathIn("en", ...segments);
    await page.goto(address, { waitUntil: "networkidle" });
    const { files } = await new Scales().page(address);
    expect(asked.length).toBeGreaterThan(1);
    expect(asked.filter((file) => ![address, ...files].includes(file))).toEqual([]);
  });
}

test("a table that sorts fetches at most 25 kB of script at the first touch", async ({ page }) => {
  const ofTopic = (topic: string) => shown.filter((row) => topicOf(raw, row) === topic).length;
  const topic = first(
    shown.map((row) => topicOf(raw, row)),
    (each) => ofTopic(each) <= rowsPerPage,
  );
  await page.goto(`${figures}?topic=${topic}`, { waitUntil: "networkidle" });
  const fetched = await weighOnceTouched(page, "[data-island=sort] thead");
  expect(fetched).toBeLessThanOrEqual(25_000);
});

test("no script of ours keeps the browser busy before the reader acts", async ({ page }) => {
  await page.addInitScript(() => {
    const witness = window as unknown as { busy: string[]; watched: boolean };
    witness.busy = [];
    witness.watched = PerformanceObserver.supportedEntryTypes.includes("long-animation-frame");
    new PerformanceObserver((list) => {
      for (const { scripts = [] } of list.getEntries() as Frame[]) {
        for (const { sourceURL, duration } of scripts) {
          if (duration >= 50 && sourceURL.startsWith(location.origin))
            witness.busy.push(`${sourceURL}: ${duration} ms`);
        }
      }
    }).observe({ type: "long-animation-frame", buffered: true });
  });
  for (const segments of [[], ["figures"]]) {
    await page.goto(pathIn("en", ...segments), { waitUntil: "networkidle" });
    const { busy, watched } = await page.evaluate(() => {
      const witness = window as unknown as { busy: string[]; watched: boolean };
      return { busy: witness.busy, watched: witness.watched };
    });
    expect(watched).toBe(true);
    expect(busy).toEqual([]);
  }
});

/** A frame that took long, with the scripts that ran in it (Long Animation Frames, in Chromium since 123). */
type Frame = PerformanceEntry & { scripts?: { sourceURL: string; duration: number }[] };
