import { expect, test } from "@playwright/test";
import { crawl, keepCrawl } from "./crawl";
import { locales } from "./site";

for (const locale of locales) {
  test(`every page in ${locale} can be asked for, once, for all tests to read`, async ({ page }) => {
    test.setTimeout(600_000);
    const pages = await crawl(page, `/${locale}`);
    expect(pages.length).toBeGreaterThan(1);
    keepCrawl(locale, pages);
  });
}
