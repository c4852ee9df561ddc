import { expect, type Page, test } from "@playwright/test";
import { locales, pathIn } from "./site";

const widths = [360, 1280];

/** Lines that are no figure's mark: the axes, what joins two marks, and a sample in a key. */
const noMarks = ".grid *, .axes *, .distance, .sample *, .panel > svg > g > line";

/** What the drawing of an exhibit has, and its table. */
interface Drawn {
  readonly id: string;
  /** Figures of its drawing, each once. */
  readonly drawing: readonly string[];
  readonly table: readonly string[];
  /** Those that the drawing as a whole names. */
  readonly named: readonly string[];
  /** Shapes that stand for no figure. */
  readonly nobodys: readonly string[];
  /** Markers in the drawing that lead to no note of the page. */
  readonly astray: readonly string[];
  /** Texts smaller than a reader of a phone can read. */
  readonly small: readonly string[];
}

/** Runs in the browser. */
function readExhibits(others: string): Drawn[] {
  const idsIn = (root: Element, selector: string) => [
    ...new Set([...root.querySelectorAll(selector)].map((element) => element.getAttribute("data-figure") ?? "")),
  ];
  return [...document.querySelectorAll("figure[data-exhibit]")].map((figure) => {
    const chart = figure.querySelector(".chart");
    const shapes = [...(chart?.querySelectorAll("rect, line, path, circle, polygon") ?? [])];
    const markers = [...(chart?.querySelectorAll('[role="doc-noteref"]') ?? [])];
    const texts = [...(chart?.querySelectorAll("text, tspan") ?? [])];
    return {
      id: figure.getAttribute("data-exhibit") ?? "",
      drawing: idsIn(figure, "svg [data-figure]").sort(),
      table: idsIn(figure, ".exhibit-table table [data-figure]").sort(),
      named: (chart?.getAttribute("data-figures") ?? "").split(" ").sort(),
      nobodys: shapes
        .filter((shape) => !shape.closest("[data-figure]") && !shape.matches(others))
        .map((shape) => shape.outerHTML),
      astray: markers
        .map((marker) => marker.getAttribute("href") ?? "")
        .filter((href) => !/^#note-\d+$/.test(href) || !document.querySelector(`section[role="doc-endnotes"] ${href}`)),
      small: texts
        .filter((text) => [...text.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
        .filter((text) => Number.parseFloat(getComputedStyle(text).fontSize) < 12)
        .map((text) => `${getComputedStyle(text).fontSize} ${text.outerHTML}`),
    };
  });
}

/** The overview, and the page of the first indicator that it leads to: that has all charts of one indicator. */
async function pagesWithExhibits(page: Page, overview: string): Promise<string[]> {
  await page.goto(overview);
  const link = page.locator('figure[data-exhibit] a[href*="/indicators/"]').first();
  return [overview, (await link.getAttribute("href")) ?? ""];
}

for (const locale of locales) {
  const overview = pathIn(locale);

  test(`an exhibit in ${locale} draws the figures of its table, each mark with its figure and its note`, async ({
    page,
  }) => {
    for (const address of await pagesWithExhibits(page, overview)) {
      await page.goto(address);
      const exhibits = await page.evaluate(readExhibits, noMarks);
      expect(exhibits.length, address).toBeGreaterThan(0);
      for (const { id, drawing, table, named, nobodys, astray } of exhibits) {
        expect(drawing.length, id).toBeGreaterThan(1);
        expect.soft(drawing, `${address}: ${id}, drawing and table`).toEqual(table);
        expect.soft(named, `${address}: ${id}, its name and its table`).toEqual(table);
        expect.soft(nobodys, `${address}: ${id}, marks of no figure`).toEqual([]);
        expect.soft(astray, `${address}: ${id}, markers without a note`).toEqual([]);
      }
    }
  });

  test(`an exhibit in ${locale} can be read on a narrow screen`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    for (const address of await pagesWithExhibits(page, overview)) {
      await page.goto(address);
      const exhibits = await page.evaluate(readExhibits, noMarks);
      expect(
        exhibits.flatMap(({ small }) => small),
        address,
      ).toEqual([]);
    }
  });

  for (const width of widths) {
    test(`exhibits in ${locale} at ${width} px stand still as the page is read, and within it`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.addInitScript(() => {
        const shifts: string[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { value, sources = [] } = entry as PerformanceEntry & {
              readonly value: number;
              readonly sources?: readonly { readonly node?: Element }[];
            };
            shifts.push(`${value} ${sources.map(({ node }) => node?.outerHTML?.slice(0, 120)).join(" ")}`);
          }
        }).observe({ type: "layout-shift", buffered: true });
      });
      for (const address of await pagesWithExhibits(page, overview)) {
        await page.goto(address);
        await page.evaluate(() => document.fonts.ready);
        await page.mouse.wheel(0, 20_000);
        await page.waitForTimeout(500);
        expect(await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts), address).toEqual([]);
        const overhang = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overhang, address).toBeLessThanOrEqual(0);
      }
    });
  }
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the table of an exhibit opens by keyboard", async ({ page }) => {
    await page.goto(pathIn("en"));
    const exhibit = page.locator("figure[data-exhibit]").first();
    await expect(exhibit.locator("svg").first()).toBeVisible();
    await expect(exhibit.locator("table")).toBeHidden();
    await exhibit.locator(".exhibit-table > summary").focus();
    await page.keyboard.press("Enter");
    await expect(exhibit.locator("table")).toBeVisible();
    await expect(exhibit.locator("table [data-figure]").first()).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(exhibit.locator("table")).toBeHidden();
  });
});
