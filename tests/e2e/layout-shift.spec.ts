import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { root } from "./raw-rows";
import { locales, pathIn } from "./site";

/** What may move in all while a page comes, in the unit of the Layout Instability API. */
const most = 0.01;

/** By what share of its height a page may be higher or lower with another font than with its own. */
const mostHigher = 0.03;

/** How late the fonts come, in milliseconds: too late to be shown, or at once. */
const [tooLate, atOnce] = [600, 0];

const systemFonts = "/usr/share/fonts";

/** Systems by the fonts they have, and whether the style sheets know faces of these. */
const systems = {
  "fonts as wide as Arial": { folder: join(systemFonts, "truetype", "liberation"), areKnown: true },
  "no font as wide as Arial": { folder: join(systemFonts, "truetype", "dejavu"), areKnown: true },
  "no font that is known": { folder: join(root, "lib", "chart", "fonts"), areKnown: false },
};

for (const [name, { folder, areKnown }] of Object.entries(systems)) {
  test.describe(`with ${name}`, () => {
    test.skip(folder.startsWith(systemFonts) && !existsSync(folder), `this machine has no ${folder}`);
    let browser: Browser;

    test.beforeAll(async ({ playwright }, info) => {
      const config = join(info.project.outputDir, `fonts-${name.replaceAll(" ", "-")}`);
      mkdirSync(config, { recursive: true });
      writeFileSync(
        join(config, "fonts.conf"),
        `<fontconfig><dir>${folder}</dir><cachedir>${config}/cache</cachedir></fontconfig>`,
      );
      const { launchOptions } = info.project.use;
      browser = await playwright.chromium.launch({
        ...launchOptions,
        env: { ...process.env, FONTCONFIG_FILE: join(config, "fonts.conf") } as Record<string, string>,
      });
    });
    test.afterAll(() => browser?.close());

    for (const [segments, locale] of [[], ["representation"]].flatMap((each) =>
      locales.map((of) => [each, of] as const),
    ))
      for (const width of [1280, 360])
        test(`nothing moves while ${pathIn(locale, ...segments)} comes, ${width} px wide`, async ({ baseURL }) => {
          const heightAfter = async (delay: number) => {
            const context = await browser.newContext({ baseURL: baseURL ?? "", viewport: { width, height: 800 } });
            const page = await context.newPage();
            const moved = await shiftsOf(page, pathIn(locale, ...segments), delay);
            expect(moved.sum, `${delay} ms late: ${JSON.stringify(moved.parts)}`).toBeLessThanOrEqual(most);
            expect(moved.navigation, `${delay} ms late`).toHaveLength(1);
            await context.close();
            return moved.height;
          };
          const difference = async () => {
            const [late, early] = [await heightAfter(tooLate), await heightAfter(atOnce)];
            return areKnown ? Math.abs(late / early - 1) : 0;
          };
          // On a busy machine a font that is sent at once can still be late: both are then measured again.
          await expect.poll(difference, { timeout: 60_000 }).toBeLessThanOrEqual(mostHigher);
        });
  });
}

/** Everything that moves from the first paint of a page until a second after its fonts have come. */
async function shiftsOf(page: Page, address: string, delay: number) {
  await page.route(/\.woff2$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, delay));
    await route.continue();
  });
  await page.addInitScript(() => {
    const witness = window as unknown as Witness;
    Object.assign(witness, { shifts: [], navigation: [] });
    const look = () => {
      const navigation = document.querySelector("nav.pages");
      const isPainted = performance.getEntriesByName("first-paint").length > 0;
      if (navigation && isPainted) witness.navigation.push(navigation.getBoundingClientRect().height);
      requestAnimationFrame(look);
    };
    look();
    new PerformanceObserver((list) => {
      witness.shifts.push(...(list.getEntries() as Shift[]));
    }).observe({ type: "layout-shift", buffered: true });
  });
  const fonts = page.waitForResponse(/\.woff2$/);
  await page.goto(address, { waitUntil: "load" });
  await fonts;
  await page.waitForTimeout(1_000);
  return page.evaluate(() => {
    const { shifts, navigation } = window as unknown as Witness;
    const parts = shifts.flatMap(({ value, sources }) => sources.map(({ node }) => `${value} ${nameOf(node)}`));
    const sum = shifts.reduce((all, { value }) => all + value, 0);
    return { sum, parts, navigation: [...new Set(navigation)], height: document.body.scrollHeight };

    function nameOf(node: Node | null): string {
      return node instanceof Element ? `${node.localName}.${node.className}` : String(node?.nodeName);
    }
  });
}

/** What a page notes of itself: what moves, and the height of its navigation in each frame, in px. */
interface Witness {
  readonly shifts: Shift[];
  readonly navigation: number[];
}

/** An entry of the Layout Instability API. */
interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}
