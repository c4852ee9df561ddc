import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { isMissing, topicOf } from "./raw-rows";
import { kindOf, kinds, sampleIn } from "./sample";
import { first, type Locale, locales, pageKinds, pathIn, raw, rows, rowsPerPage, shown } from "./site";

/** Every rule of axe but those of AAA and the experimental ones; that of 2.2 AA is off unless it is named. */
const tags = [
  ...["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"],
  ...["best-practice", "section508", "EN-301-549"],
];
/** The rules that colours and sizes decide: what the others find in one look of a page, they find in every look. */
const rulesOfLook = ["color-contrast", "link-in-text-block", "scrollable-region-focusable", "target-size"];
const schemes = ["light", "dark"] as const;
const widths = [360, 1280];

/** The pages of a kind that stand for all of its kind, and those that the data has of a special sort. */
function pagesOf(kind: string, locale: Locale): string[] {
  const sample = sampleIn(locale).map(({ address }) => address);
  const special = Object.values(pageKinds).map((segments) => pathIn(locale, ...segments));
  return [...new Set([...sample, ...special])].filter((address) => kindOf(address.replace(/\?.*/, "")) === kind);
}

for (const [at, locale] of locales.entries()) {
  for (const kind of kinds) {
    test(`${kind} in ${locale}: keeps every rule of axe, light and dark, and fits, narrow and wide`, async ({
      page,
    }) => {
      test.setTimeout(400_000);
      for (const address of pagesOf(kind, locale)) {
        await page.goto(address);
        // What one language shows light on a narrow screen, the other shows light on a wide one.
        for (const [turn, colorScheme] of schemes.entries()) {
          const width = widths[(turn + at) % widths.length] ?? 0;
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 800 });
          const what = `${address} ${colorScheme} ${width}`;
          expect.soft(await faultsOf(page, turn === 0 ? undefined : rulesOfLook), what).toEqual([]);
          expect.soft(await overhang(page), what).toBeLessThanOrEqual(0);
        }
        await page.setViewportSize({ width: 1280, height: 800 });
        await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
        expect.soft(await overhang(page), `${address} 1280 px, 200 %`).toBeLessThanOrEqual(0);
      }
    });
  }
}

test("an open note keeps every rule of axe, light and dark, narrow and wide", async ({ page }) => {
  for (const [turn, colorScheme] of schemes.entries()) {
    await page.emulateMedia({ colorScheme });
    for (const [at, width] of widths.entries()) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(pathIn(localeAt(turn + at)));
      await page.locator('[role="doc-noteref"]').first().click();
      await expect(page.getByRole("dialog")).toBeVisible();
      expect(await faultsOf(page, undefined, "[popover]"), `${colorScheme} ${width}`).toEqual([]);
    }
  }
});

test("a table of figures keeps every rule of axe once it is sorted by script", async ({ page }) => {
  const topic = first(
    rows.filter(isMissing).map((row) => topicOf(raw, row)),
    (each) => shown.filter((row) => topicOf(raw, row) === each).length <= rowsPerPage,
  );
  await page.goto(`${pathIn("en", "figures")}?topic=${topic}`);
  await page.getByRole("columnheader").first().getByRole("button").click();
  await expect(page.getByRole("columnheader").first()).toHaveAttribute("aria-sort", "ascending");
  expect(await faultsOf(page)).toEqual([]);
});

function localeAt(turn: number): Locale {
  return locales[turn % locales.length] ?? "en";
}

/** What axe finds wrong with a page, or with one part of it, by every rule or by some. */
async function faultsOf(page: Page, rules?: string[], part = "html"): Promise<string[]> {
  await page.locator(part).evaluate(markRepeats);
  const axe = new AxeBuilder({ page })
    .setLegacyMode() // in the page itself, which has no frames; else every element is sent to another page, and back
    .options({ resultTypes: ["violations"] })
    .include(part)
    .exclude("[data-test-repeat]");
  const { passes, violations } = await (rules ? axe.withRules(rules) : axe.withTags(tags)).analyze();
  expect(passes.length).toBeGreaterThan(rules ? 0 : 5);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
  );
}

/**
 * Marks the rows and items that are built and coloured like others before them, element by element: axe needs ten
 * seconds for a hundred rows, and a few of them are all that differ.
 */
function markRepeats(part: Element): void {
  const seen = new Set<string>();
  const lookOf = (element: Element) => {
    const { color, backgroundColor, backgroundImage, fontSize, fontWeight, opacity } = getComputedStyle(element);
    const styles = [color, backgroundColor, backgroundImage, fontSize, fontWeight, opacity];
    const names = element.getAttributeNames().filter((name) => name !== "data-test-repeat");
    const { localName, className, parentElement, textContent } = element;
    const role = element.getAttribute("role");
    return [
      parentElement?.localName,
      localName,
      className,
      role,
      textContent === "",
      ...names.sort(),
      ...styles,
    ].join();
  };
  for (const row of part.querySelectorAll("tbody tr, li")) {
    const looks = [row, ...row.querySelectorAll("*")].map(lookOf);
    const isRepeat = looks.every((look) => seen.has(look));
    row.toggleAttribute("data-test-repeat", isRepeat);
    for (const look of looks) seen.add(look);
  }
}

/** By how much the document is wider than the window. */
function overhang(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
