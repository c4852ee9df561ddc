import { expect, type Locator, type Page, test } from "@playwright/test";
import { origin } from "./raw-answer";
import { entitiesOf, newestDateOf, numberKey, periodKey, type RawRow, topicOf } from "./raw-rows";
import { first, pathIn, raw, rows } from "./site";

const figures = pathIn("en", "figures");
const columns = ["indicator", "entity", "figure", "period"] as const;
type Column = (typeof columns)[number];

const nextScripts = /\/_next\/static\/chunks\/.*\.js/;

function header(page: Page, column: Column): Locator {
  return page.getByRole("columnheader").nth(columns.indexOf(column));
}

function sortButton(page: Page, column: Column): Locator {
  return header(page, column).getByRole("button");
}

/** The figures in the order of the table. */
function order(page: Page): Promise<string[]> {
  return page
    .locator("table.figures tbody data[data-figure]")
    .evaluateAll((all) => all.map((data) => data.getAttribute("data-figure") ?? ""));
}

async function expectSorted(page: Page, column: Column, direction: "ascending" | "descending"): Promise<void> {
  await expect(header(page, column)).toHaveAttribute("aria-sort", direction);
  for (const other of columns.filter((each) => each !== column))
    await expect(header(page, other)).toHaveAttribute("aria-sort", "none");
}

/** Holds back Next's scripts until they are let go, or for good. */
async function holdScripts(page: Page): Promise<{ asked: () => number; letGo: () => void }> {
  let letGo = () => {};
  let asked = 0;
  const free = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(nextScripts, async (route) => {
    asked += 1;
    await free;
    await route.continue();
  });
  return { asked: () => asked, letGo: () => letGo() };
}

/** Marks this document, so that a test can tell whether the page is still the same one. */
async function mark(page: Page): Promise<void> {
  await page.evaluate(() => document.documentElement.setAttribute("data-test-same", ""));
}

function isMarked(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.hasAttribute("data-test-same"));
}

type Key = readonly (number | string)[] | null;

const keys: Readonly<Record<"figure" | "period", (row: RawRow) => Key>> = {
  figure: numberKey,
  period: (row) => {
    const key = periodKey(row);
    return key === null ? null : [key];
  },
};

/** Fails where the rows do not rise (or fall) by the key, or where one without a key is not among the last. */
function expectInOrder(ids: readonly string[], key: (row: RawRow) => Key, descending: boolean): void {
  const all = ids.map((id) => key(raw.figures.get(id) ?? {}));
  const known = all.flatMap((each) => (each === null ? [] : [each]));
  const sorted = [...known].sort((one, other) => compare(one, other) * (descending ? -1 : 1));
  expect(known.length).toBeGreaterThan(2);
  expect(all).toEqual([...sorted, ...all.filter((each) => each === null)]);
}

function compare(one: readonly (number | string)[], other: readonly (number | string)[]): number {
  for (const [at, value] of one.entries()) {
    const against = other[at] ?? value;
    if (value !== against) return value < against ? -1 : 1;
  }
  return 0;
}

test.describe("the table of all figures", () => {
  test("asks for no script of the framework before the reader touches it", async ({ page }) => {
    const asked: string[] = [];
    page.on("request", (request) => {
      if (nextScripts.test(request.url())) asked.push(request.url());
    });
    await page.goto(figures, { waitUntil: "networkidle" });
    expect(asked).toEqual([]);
    await page.locator("[data-island]").hover();
    await page.locator("[data-island][data-awake]").waitFor();
    expect(asked.length).toBeGreaterThan(0);
    expect(new Set(asked).size).toBe(asked.length);
  });

  for (const column of columns) {
    test(`sorts by ${column} at a click, and the other way at the next`, async ({ page }) => {
      await page.goto(figures);
      const before = await order(page);
      await mark(page);
      await sortButton(page, column).click();
      await expectSorted(page, column, "ascending");
      await expect(page).toHaveURL(`${figures}?sort=${column}-asc`);
      const ascending = await order(page);
      await sortButton(page, column).click();
      await expectSorted(page, column, "descending");
      await expect(page).toHaveURL(`${figures}?sort=${column}-desc`);
      const descending = await order(page);
      expect(await isMarked(page)).toBe(true);
      expect(ascending).not.toEqual(before);
      expect(descending).not.toEqual(ascending);
      expect([...ascending].sort()).toEqual([...before].sort());
      expect([...descending].sort()).toEqual([...before].sort());
    });
  }

  for (const column of ["figure", "period"] as const) {
    test(`puts bounds at their limit, and what has no ${column} last, in both directions`, async ({ page }) => {
      await page.goto(figures);
      await sortButton(page, column).click();
      await expectSorted(page, column, "ascending");
      expectInOrder(await order(page), keys[column], false);
      await sortButton(page, column).click();
      await expectSorted(page, column, "descending");
      expectInOrder(await order(page), keys[column], true);
      const [last = ""] = (await order(page)).slice(-1);
      expect(keys[column](raw.figures.get(last) ?? {})).toBeNull();
    });
  }

  test("sorts by keyboard: Tab to a header, Enter, Space; the focus stays", async ({ page }) => {
    await page.goto(figures);
    await page.locator("form button[type=submit]").focus();
    await page.keyboard.press("Tab");
    await expect(sortButton(page, "indicator")).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(sortButton(page, "entity")).toBeFocused();
    await page.keyboard.press("Enter");
    await expectSorted(page, "entity", "ascending");
    await expect(sortButton(page, "entity")).toBeFocused();
    await page.keyboard.press("Space");
    await expectSorted(page, "entity", "descending");
    await expect(sortButton(page, "entity")).toBeFocused();
    await expect(page).toHaveURL(`${figures}?sort=entity-desc`);
  });

  test("is sorted the same after reloading", async ({ page }) => {
    await page.goto(figures);
    await sortButton(page, "period").click();
    await sortButton(page, "period").click();
    await expectSorted(page, "period", "descending");
    const sorted = await order(page);
    await page.reload();
    await expectSorted(page, "period", "descending");
    expect(await order(page)).toEqual(sorted);
    await sortButton(page, "period").click();
    await expectSorted(page, "period", "ascending");
  });

  test("keeps the reader's choice when it sorts", async ({ page }) => {
    const topic = topicOf(
      raw,
      first(rows, () => true),
    );
    await page.goto(`${figures}?topic=${topic}`);
    const chosen = await order(page);
    await sortButton(page, "figure").click();
    await expect(page).toHaveURL(`${figures}?topic=${topic}&sort=figure-asc`);
    expect((await order(page)).sort()).toEqual(chosen.sort());
  });

  test("stands in the server's order for the address that its sorting wrote", async ({ page, browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: origin() });
    const plain = await context.newPage();
    for (const start of ["", "?sort=entity-desc"]) {
      for (const column of ["indicator", "period"] as const) {
        await page.goto(`${figures}${start}`);
        for (const direction of ["ascending", "descending"] as const) {
          await sortButton(page, column).click();
          await expectSorted(page, column, direction);
          await plain.goto(page.url());
          expect(await order(page), `${column} ${direction} after ${start}`).toEqual(await order(plain));
        }
      }
    }
    await context.close();
  });
});

test.describe("an early click on a header", () => {
  test("sorts once, when the scripts have come", async ({ page }) => {
    const scripts = await holdScripts(page);
    await page.goto(figures);
    await mark(page);
    await sortButton(page, "figure").click();
    await expect.poll(scripts.asked).toBeGreaterThan(0);
    await expectHeld(page);
    scripts.letGo();
    await expectSorted(page, "figure", "ascending");
    await page.waitForLoadState("networkidle");
    await expectSorted(page, "figure", "ascending");
    await expect(page).toHaveURL(`${figures}?sort=figure-asc`);
    expect(await isMarked(page)).toBe(true);
    expectInOrder(await order(page), keys.figure, false);
  });

  test("and a second one sort twice, when the scripts have come", async ({ page }) => {
    const scripts = await holdScripts(page);
    await page.goto(figures);
    await mark(page);
    await sortButton(page, "period").click();
    await sortButton(page, "period").click();
    await expectHeld(page);
    scripts.letGo();
    await expectSorted(page, "period", "descending");
    await expect(page).toHaveURL(`${figures}?sort=period-desc`);
    expect(await isMarked(page)).toBe(true);
  });

  test("before any script at all has come is answered by the server", async ({ page }) => {
    await page.route(/\/(scripts|_next)\/.*\.js/, (route) => route.abort());
    await page.goto(figures, { waitUntil: "domcontentloaded" });
    await sortButton(page, "figure").click();
    await expect(page).toHaveURL(/[?&]sort=figure-asc/);
    await expectSorted(page, "figure", "ascending");
  });

  test("is answered by the server where the scripts cannot be had", async ({ page }) => {
    await page.route(nextScripts, (route) => route.abort());
    await page.goto(figures);
    await mark(page);
    await sortButton(page, "figure").click();
    await expect(page).toHaveURL(/[?&]sort=figure-asc/);
    await expectSorted(page, "figure", "ascending");
    expect(await isMarked(page)).toBe(false);
    expectInOrder(await order(page), keys.figure, false);
  });

  /** Nothing has happened yet: neither here nor at the server. */
  async function expectHeld(page: Page): Promise<void> {
    await expect(page.locator('[aria-sort="ascending"], [aria-sort="descending"]')).toHaveCount(0);
    await expect(page).toHaveURL(figures);
    expect(await isMarked(page)).toBe(true);
  }
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("the choice of topic, body and year shows the figures that match, and no others", async ({ page }) => {
      const row = first(rows, (each) => newestDateOf(each) !== undefined && each.entity !== undefined);
      const topic = topicOf(raw, row);
      const [entity = ""] = entitiesOf(row);
      const year = newestDateOf(row)?.slice(0, 4) ?? "";
      const conditions = [
        { name: "topic", value: topic, holds: (each: RawRow) => topicOf(raw, each) === topic },
        { name: "entity", value: entity, holds: (each: RawRow) => entitiesOf(each).includes(entity) },
        { name: "period", value: year, holds: (each: RawRow) => newestDateOf(each)?.slice(0, 4) === year },
        { name: "period", value: "undated", holds: (each: RawRow) => newestDateOf(each) === undefined },
      ];
      for (const { name, value, holds } of conditions) {
        await page.goto(figures);
        await page.locator(`select[name=${name}]`).selectOption(value);
        await page.locator("form button[type=submit]").first().click();
        await expect(page).toHaveURL(new RegExp(`[?&]${name}=${value}(&|$)`));
        await expect(page.locator(`select[name=${name}]`)).toHaveValue(value);
        expect((await order(page)).sort(), `${name} ${value}`).toEqual(idsOf(rows.filter(holds)));
      }
    });

    test("back and forward go through the choices, and the form shows each", async ({ page }) => {
      const [one = "", other = ""] = [...new Set(rows.map((row) => topicOf(raw, row)))];
      const idsIn = (topic: string) => idsOf(rows.filter((row) => topicOf(raw, row) === topic));
      const shows = async (topic: string, ids: string[]) => {
        await expect(page.locator("select[name=topic]")).toHaveValue(topic);
        await expect.poll(async () => (await order(page)).sort()).toEqual(ids);
      };
      await page.goto(figures);
      for (const topic of [one, other]) {
        await page.locator("select[name=topic]").selectOption(topic);
        await page.locator("form button[type=submit]").first().click();
        await shows(topic, idsIn(topic));
      }
      await page.goBack();
      await shows(one, idsIn(one));
      await page.goBack();
      await shows("", idsOf(rows));
      await page.goForward();
      await shows(one, idsIn(one));
    });

    test("a choice that nothing matches says so, and leads back to all figures", async ({ page }) => {
      const topics = new Set(rows.map((row) => topicOf(raw, row)));
      const entities = new Set(rows.flatMap(entitiesOf));
      const choices = [...topics].flatMap((topic) => [...entities].map((entity) => ({ topic, entity })));
      const empty = first(
        choices,
        ({ topic, entity }) => !rows.some((row) => topicOf(raw, row) === topic && entitiesOf(row).includes(entity)),
      );
      await page.goto(`${figures}?topic=${empty.topic}&entity=${empty.entity}`);
      expect(await order(page)).toEqual([]);
      await page.locator("form a").click();
      await expect(page).toHaveURL(figures);
      expect((await order(page)).sort()).toEqual(idsOf(rows));
    });
  });
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the whole table is there, and a header sorts it, keeping the choice", async ({ page }) => {
    await page.goto(figures);
    expect((await order(page)).sort()).toEqual(idsOf(rows));
    await sortButton(page, "figure").click();
    await expectSorted(page, "figure", "ascending");
    expectInOrder(await order(page), keys.figure, false);
    await sortButton(page, "figure").click();
    await expectSorted(page, "figure", "descending");
    expectInOrder(await order(page), keys.figure, true);
    const topic = topicOf(
      raw,
      first(rows, () => true),
    );
    await page.goto(`${figures}?topic=${topic}`);
    await sortButton(page, "period").click();
    await expect(page).toHaveURL(new RegExp(`topic=${topic}&.*sort=period-asc`));
    expect((await order(page)).sort()).toEqual(idsOf(rows.filter((row) => topicOf(raw, row) === topic)));
  });
});

function idsOf(some: readonly RawRow[]): string[] {
  return some.map(({ id }) => id ?? "").sort();
}
