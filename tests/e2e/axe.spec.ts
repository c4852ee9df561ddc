import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { isMissing, topicOf } from "./raw-rows";
import {
  first,
  isListOfDatasets,
  type Locale,
  locales,
  pageKinds,
  pathIn,
  raw,
  rows,
  rowsPerPage,
  shown,
} from "./site";

/** Every rule of axe but those of AAA and the experimental ones; that of 2.2 AA is off unless it is named. */
const tags = [
  ...["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"],
  ...["best-practice", "section508", "EN-301-549"],
];
const schemes = ["light", "dark"] as const;
const widths = [360, 1280];

/** On a table of a hundred rows axe is slow: what the other turns would tell of its rows, those of short tables do. */
const longTables = ["all figures", "source that was read"];

const kinds: Readonly<Record<string, (locale: Locale) => string>> = {
  ...Object.fromEntries(
    Object.entries(pageKinds).map(([kind, segments]) => [kind, (locale: Locale) => pathIn(locale, ...segments)]),
  ),
  ...(isListOfDatasets("/en") ? { "list of datasets": (locale: Locale) => `/${locale}` } : {}),
};

for (const [kind, addressIn] of Object.entries(kinds)) {
  test(`${kind}: keeps every rule of axe, light and dark, narrow and wide`, async ({ page }) => {
    test.setTimeout(400_000);
    for (const [turn, scheme] of schemes.entries()) {
      await page.emulateMedia({ colorScheme: scheme });
      for (const [at, width] of widths.entries()) {
        // Of two long tables one is tried narrow and light, the other wide and dark.
        const only = longTables.indexOf(kind);
        if (only >= 0 && (turn !== only || at !== only)) continue;
        const locale = localeAt(turn + at);
        await page.setViewportSize({ width, height: 800 });
        await page.goto(addressIn(locale));
        expect(await faultsOf(page), `${locale} ${scheme} ${width}`).toEqual([]);
      }
    }
  });

  test(`${kind}: fits a narrow screen, and a wide one at twice the text size`, async ({ page }) => {
    for (const locale of locales) {
      await page.setViewportSize({ width: 360, height: 800 });
      await page.goto(addressIn(locale));
      expect(await overhang(page), `${locale} 360 px`).toBeLessThanOrEqual(0);
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
      expect(await overhang(page), `${locale} 1280 px, 200 %`).toBeLessThanOrEqual(0);
    }
  });
}

test("an open note keeps every rule of axe, light and dark, narrow and wide", async ({ page }) => {
  for (const [turn, colorScheme] of schemes.entries()) {
    await page.emulateMedia({ colorScheme });
    for (const [at, width] of widths.entries()) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(pathIn(localeAt(turn + at)));
      await page.locator('[role="doc-noteref"]').first().click();
      await expect(page.getByRole("dialog")).toBeVisible();
      expect(await faultsOf(page, "[popover]"), `${colorScheme} ${width}`).toEqual([]);
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

/** What axe finds wrong with a page, or with one part of it. */
async function faultsOf(page: Page, part = "html"): Promise<string[]> {
  // Of what passes axe then names one element a rule, which is much faster on long tables.
  const options = { resultTypes: ["violations" as const] };
  const { passes, violations } = await new AxeBuilder({ page }).options(options).withTags(tags).include(part).analyze();
  expect(passes.length).toBeGreaterThan(5);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
  );
}

/** By how much the document is wider than the window. */
function overhang(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
