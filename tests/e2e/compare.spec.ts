import { type Browser, expect, type Page, test } from "@playwright/test";
import { first, pathIn, raw, rows } from "./site";

const compare = pathIn("en", "compare");

/** An indicator of several bodies: the first that the page itself begins with. */
async function exampleIn(page: Page): Promise<string> {
  await page.goto(compare);
  const href =
    (await page.getByRole("region", { name: "Or start" }).getByRole("link").first().getAttribute("href")) ?? "";
  return new URLSearchParams(href.split("?")[1]).get("indicator") ?? "";
}

/** Indicator, bodies, way to look: three steps through the form; then the address and all that the result says. */
async function compareTwoBodies(page: Page): Promise<{ readonly address: string; readonly said: string }> {
  const indicator = await exampleIn(page);
  await page.locator(`input[name=indicator][value="${indicator}"]`).check();
  await page.getByRole("button", { name: "Next" }).click();
  const bodies = page.locator("details", { hasText: "Institutions, forces and subjects" });
  if ((await bodies.getAttribute("open")) === null) await bodies.locator("summary").click();
  for (const place of [0, 1]) await bodies.getByRole("checkbox").nth(place).check();
  await page.getByLabel("Chart or table").selectOption("bars");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(bodies.getByRole("checkbox").first()).toBeChecked();
  return { address: new URL(page.url()).search, said: await saidOn(page) };
}

/** The title, what does not match, the drawing and the table, as text. */
async function saidOn(page: Page): Promise<string> {
  const exhibit = page.locator("[data-exhibit=compare]");
  const parts = [exhibit.locator("figcaption"), exhibit.locator(".chart"), exhibit.locator("table")];
  return (await Promise.all(parts.map((part) => part.textContent()))).join("\n");
}

async function inBrowser<Result>(browser: Browser, script: boolean, act: (page: Page) => Promise<Result>) {
  const context = await browser.newContext({ javaScriptEnabled: script });
  const result = await act(await context.newPage());
  await context.close();
  return result;
}

test("three steps lead to one comparison, with script and without, and its link to the same in a fresh browser", async ({
  browser,
}) => {
  const without = await inBrowser(browser, false, compareTwoBodies);
  const { found, link } = await inBrowser(browser, true, async (page) => {
    const found = await compareTwoBodies(page);
    return { found, link: (await page.locator("#compare-link").textContent()) ?? "" };
  });
  expect(found).toEqual(without);
  expect(found.said).toMatch(/\d/);
  expect(link).toMatch(/^http.*\/compare\?indicator=/);
  const again = await inBrowser(browser, false, async (page) => {
    await page.goto(link);
    return saidOn(page);
  });
  expect(again).toBe(found.said);
});

for (const script of [true, false]) {
  test(`the table is sorted by the server, ${script ? "with" : "without"} script`, async ({ browser }) => {
    await inBrowser(browser, script, async (page) => {
      const indicator = await exampleIn(page);
      await page.goto(`${compare}?indicator=${indicator}&view=table`);
      const header = page.getByRole("columnheader", { name: "Institution, force or subject" });
      for (const order of ["ascending", "descending"] as const) {
        await header.getByRole("button").click();
        await expect(header).toHaveAttribute("aria-sort", order);
        const names = await page.locator("tbody th a").allTextContents();
        const sorted = names.toSorted(new Intl.Collator("en", { numeric: true, sensitivity: "base" }).compare);
        expect(names).toEqual(order === "ascending" ? sorted : sorted.toReversed());
      }
      expect(new URL(page.url()).searchParams.get("view")).toBe("table");
    });
  });
}

test("a search in a list hides what does not match, and keeps what is chosen", async ({ page }) => {
  await page.goto(compare);
  const list = page.locator("details", { hasText: "Indicator" });
  const items = list.getByRole("radio");
  const count = await items.count();
  await items.nth(1).check();
  const search = list.getByRole("searchbox");
  await search.fill("zzzz");
  await expect(items).toHaveCount(1);
  await expect(items.first()).toBeChecked();
  await expect(list.locator("output")).toHaveText("0 found");
  await search.fill("");
  await expect(items).toHaveCount(count);
});

test("a search finds an indicator by its name and its topic, and Enter takes the only one", async ({ page }) => {
  await page.goto(compare);
  const list = page.locator("details", { hasText: "Indicator" });
  const [topic = "", name = ""] = await list.locator("fieldset").evaluateAll((groups) => {
    const last = groups.at(-1);
    const names = [...(last?.querySelectorAll("label") ?? [])].map((label) => label.textContent ?? "");
    const [longest = ""] = names.toSorted((one, other) => other.length - one.length); // is part of no other
    return [last?.querySelector("legend")?.textContent ?? "", longest];
  });
  const search = list.getByRole("searchbox");
  await search.fill(topic.toUpperCase());
  await expect(list.getByRole("radio", { name: name.trim(), exact: true })).toBeVisible();
  await expect(list.locator("fieldset").first()).toBeHidden();
  await search.fill(`${topic} ${name}`);
  await search.press("Enter");
  await expect(list.getByRole("radio", { name: name.trim(), exact: true })).toBeChecked();
});

test("a bar that is about its value is so too where it is explored", async ({ page }) => {
  const isSoft = ({ value, qualifier, status }: (typeof rows)[number]) =>
    value !== "" && (qualifier === "about" || status === "E");
  const { id } = first([...raw.indicators.values()], (indicator) => {
    const soft = rows.filter((row) => row.indicator === indicator.id && isSoft(row) && row.applies_to === undefined);
    return new Set(soft.map(({ entity }) => entity)).size > 2;
  });
  await page.goto(`${compare}?indicator=${id}&view=bars`, { waitUntil: "networkidle" });
  const fading = '[fill="url(#chart-fade)"]';
  const drawn = await page.locator(`.explorer .row ${fading}`).count();
  expect(drawn).toBeGreaterThan(0);
  await page.locator(".explorer .row svg").first().hover();
  await expect(page.locator(`.explorer-stage ${fading}`)).toHaveCount(drawn);
});
