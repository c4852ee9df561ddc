import { expect, type Locator, type Page, test } from "@playwright/test";
import { origin } from "./raw-answer";
import { entitiesOf, isMissing, latestDateOf, numberKey, periodKey, type RawRow, topicOf } from "./raw-rows";
import { first, pathIn, raw, rowsPerPage, shown } from "./site";

const figures = pathIn("en", "figures");
const byId = new Map(shown.map((row) => [row.id ?? "", row]));

/** The figures of a topic, and the page that lists them. */
interface TopicList {
  readonly topic: string;
  readonly address: string;
  readonly rows: readonly RawRow[];
}

const lists: readonly TopicList[] = [...new Set(shown.map((row) => topicOf(raw, row)))].map((topic) => ({
  topic,
  address: `${figures}?topic=${topic}`,
  rows: shown.filter((row) => topicOf(raw, row) === topic),
}));

/** A list that fits one page, so that it is sorted where the reader is; some of its rows have no number, some no date. */
const whole = first(lists, ({ rows }) => {
  const dated = rows.filter((row) => periodKey(row) !== null);
  return rows.length <= rowsPerPage && dated.length > 2 && dated.length < rows.length && rows.some(isMissing);
});
const columns = ["indicator", "entity", "figure", "period"] as const;
type Column = (typeof columns)[number];

/** What sorts, beside the island that waits for the reader's first sign. */
const sorting = /\/islands\/sort-rows-.*\.js/;

function header(page: Page, column: Column): Locator {
  return page.getByRole("columnheader").nth(columns.indexOf(column));
}

function sortButton(page: Page, column: Column): Locator {
  return header(page, column).getByRole("button");
}

/** Where sorting by a column leads from the list that fits one page. */
function sortedAddress(column: Column, direction: "asc" | "desc"): string {
  return `${whole.address}&sort=${column}-${direction}`;
}

/** The figures in the order of the table. */
function order(page: Page): Promise<string[]> {
  return page
    .locator("table.figures tbody data[data-figure]")
    .evaluateAll((all) => all.map((data) => data.getAttribute("data-figure") ?? ""));
}

/** The same over all the pages of a list, from the one that is open on. */
async function wholeOrder(page: Page): Promise<string[]> {
  const next = page.locator("nav.pager a[href]").last();
  const ids = await order(page);
  for (let at = 2; at <= (await pageCount(page)); at += 1) {
    await next.click();
    await expect(page).toHaveURL(new RegExp(`[?&]page=${at}(&|$)`));
    ids.push(...(await order(page)));
  }
  return ids;
}

/** Of how many pages the list is: as many as its figures need. */
async function pageCount(page: Page): Promise<number> {
  const [words = "1"] = await page.locator("nav.pager span").allTextContents();
  return Number(/(\d+)\D*$/.exec(words)?.[1]);
}

async function expectSorted(page: Page, column: Column, direction: "ascending" | "descending"): Promise<void> {
  await expect(header(page, column)).toHaveAttribute("aria-sort", direction);
  for (const other of columns.filter((each) => each !== column))
    await expect(header(page, other)).toHaveAttribute("aria-sort", "none");
}

/** Holds back what sorts until it is let go, or for good. */
async function holdSorting(page: Page): Promise<{ asked: () => number; letGo: () => void }> {
  let letGo = () => {};
  let asked = 0;
  const free = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(sorting, async (route) => {
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
  const all = ids.map((id) => key(byId.get(id) ?? {}));
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
  test("asks for nothing that sorts before the reader touches it, and then once", async ({ page }) => {
    const asked: string[] = [];
    page.on("request", (request) => {
      if (sorting.test(request.url())) asked.push(request.url());
    });
    await page.goto(whole.address, { waitUntil: "networkidle" });
    expect(asked).toEqual([]);
    await page.locator("[data-island=sort] thead").hover();
    await expect.poll(() => asked.length).toBe(1);
    await sortButton(page, "figure").click();
    await expectSorted(page, "figure", "ascending");
    expect(asked).toHaveLength(1);
  });

  for (const column of columns) {
    test(`sorts by ${column} at a click, and the other way at the next`, async ({ page }) => {
      await page.goto(whole.address);
      const before = await order(page);
      await mark(page);
      await sortButton(page, column).click();
      await expectSorted(page, column, "ascending");
      await expect(page).toHaveURL(sortedAddress(column, "asc"));
      const ascending = await order(page);
      await sortButton(page, column).click();
      await expectSorted(page, column, "descending");
      await expect(page).toHaveURL(sortedAddress(column, "desc"));
      const descending = await order(page);
      expect(await isMarked(page)).toBe(true);
      expect(ascending).not.toEqual(before);
      expect(descending).not.toEqual(ascending);
      expect([...ascending].sort()).toEqual(idsOf(whole.rows));
      expect([...descending].sort()).toEqual(idsOf(whole.rows));
    });
  }

  for (const column of ["figure", "period"] as const) {
    test(`puts bounds at their limit, and what has no ${column} last, in both directions`, async ({ page }) => {
      await page.goto(whole.address);
      await sortButton(page, column).click();
      await expectSorted(page, column, "ascending");
      expectInOrder(await order(page), keys[column], false);
      await sortButton(page, column).click();
      await expectSorted(page, column, "descending");
      expectInOrder(await order(page), keys[column], true);
      const [last = ""] = (await order(page)).slice(-1);
      expect(keys[column](byId.get(last) ?? {})).toBeNull();
    });
  }

  test("sorts by keyboard: Tab to a header, Enter, Space; the focus stays", async ({ page }) => {
    await page.goto(whole.address);
    await sortButton(page, "indicator").focus();
    await page.keyboard.press("Tab");
    await expect(sortButton(page, "entity")).toBeFocused();
    await page.keyboard.press("Enter");
    await expectSorted(page, "entity", "ascending");
    await expect(sortButton(page, "entity")).toBeFocused();
    await page.keyboard.press("Space");
    await expectSorted(page, "entity", "descending");
    await expect(sortButton(page, "entity")).toBeFocused();
    await expect(page).toHaveURL(sortedAddress("entity", "desc"));
  });

  test("is sorted the same after reloading", async ({ page }) => {
    await page.goto(whole.address);
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
    const entity = first(
      whole.rows.flatMap(entitiesOf),
      (each) => whole.rows.filter((row) => entitiesOf(row).includes(each)).length > 1,
    );
    await page.goto(`${whole.address}&entity=${entity}`);
    await sortButton(page, "figure").click();
    await expect(page).toHaveURL(`${whole.address}&entity=${entity}&sort=figure-asc`);
    expect((await order(page)).sort()).toEqual(idsOf(whole.rows.filter((row) => entitiesOf(row).includes(entity))));
  });

  test("stands in the server's order for the address that its sorting wrote", async ({ page, browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: origin() });
    const plain = await context.newPage();
    for (const start of ["", "&sort=entity-desc"]) {
      for (const column of ["indicator", "period"] as const) {
        await page.goto(`${whole.address}${start}`);
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

test.describe("a list of several pages", () => {
  const long = first(lists, ({ rows }) => rows.length > rowsPerPage);

  test("is sorted by the server at a click: one order over all its pages", async ({ page }) => {
    await page.goto(figures);
    await mark(page);
    await sortButton(page, "figure").click();
    await expect(page).toHaveURL(/[?&]sort=figure-asc(&|$)/);
    await expectSorted(page, "figure", "ascending");
    const ascending = await wholeOrder(page);
    expect([...ascending].sort()).toEqual(idsOf(shown));
    expectInOrder(ascending, keys.figure, false);
    await sortButton(page, "figure").click();
    await expect(page).toHaveURL(/[?&]sort=figure-desc(&|$)/);
    await expectSorted(page, "figure", "descending");
    const descending = await wholeOrder(page);
    expect([...descending].sort()).toEqual(idsOf(shown));
    expectInOrder(descending, keys.figure, true);
    // All of it in one document.
    expect(await isMarked(page)).toBe(true);
    await expect(page.locator("[data-island=sort]")).toHaveCount(0);
  });

  test("is turned and sorted by keyboard; the focus stays, back and forward turn it too", async ({ page }) => {
    await page.goto(figures);
    await mark(page);
    const start = await order(page);
    await sortButton(page, "period").focus();
    await page.keyboard.press("Enter");
    await expectSorted(page, "period", "ascending");
    await expect(sortButton(page, "period")).toBeFocused();
    const sorted = await order(page);
    await page.locator("nav.pager a").last().press("Enter");
    await expect(page).toHaveURL(/[?&]page=2(&|$)/);
    const markers = page.locator('table.figures [role="doc-noteref"]');
    const notes = await markers.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    expect(notes.length).toBeGreaterThan(0);
    for (const note of new Set(notes)) await expect(page.locator(note)).toHaveCount(1);
    await page.goBack();
    await expect.poll(() => order(page)).toEqual(sorted);
    await page.goBack();
    await expect.poll(() => order(page)).toEqual(start);
    await page.goForward();
    await expect.poll(() => order(page)).toEqual(sorted);
    expect(await isMarked(page)).toBe(true);
  });

  test("says once it is turned what the server says of that page: its latest date, its notes, its other language", async ({
    page,
  }) => {
    const said = (of: Page) => of.locator('.latest, [role="doc-endnotes"], .languages').allInnerTexts();
    const other = (of: Page) => of.locator(".languages a").getAttribute("href");
    await page.goto(figures);
    const start = await said(page);
    await sortButton(page, "figure").click();
    await expectSorted(page, "figure", "ascending");
    await sortButton(page, "figure").click();
    await expectSorted(page, "figure", "descending");
    const sent = await page.context().newPage();
    await sent.goto(page.url());
    const wanted = await said(sent);
    expect(wanted[1]).not.toEqual(start[1]);
    await expect.poll(() => said(page)).toEqual(wanted);
    expect(await other(page)).toBe(await other(sent));
  });

  test("is answered by the server where what it asks for cannot be had", async ({ page }) => {
    await page.goto(figures);
    await mark(page);
    await page.route("**/figures?**", (route) =>
      route.request().resourceType() === "fetch" ? route.abort() : route.continue(),
    );
    await sortButton(page, "figure").click();
    await expect(page).toHaveURL(/[?&]sort=figure-asc(&|$)/);
    await expectSorted(page, "figure", "ascending");
    expect(await isMarked(page)).toBe(false);
  });

  test("keeps order and choice from page to page, and back", async ({ page }) => {
    await page.goto(long.address);
    await sortButton(page, "period").click();
    await expectSorted(page, "period", "ascending");
    const start = await order(page);
    const queryOf = () => Object.fromEntries(new URL(page.url()).searchParams);
    const pager = page.locator("nav.pager a");
    await expect(pager).toHaveCount(1);
    await pager.click();
    await expect(page).toHaveURL(/[?&]page=2(&|$)/);
    expect(queryOf()).toEqual({ topic: long.topic, sort: "period-asc", page: "2" });
    await expectSorted(page, "period", "ascending");
    await expect(page.locator("select[name=topic]")).toHaveValue(long.topic);
    const second = await order(page);
    expectInOrder([...start, ...second], keys.period, false);
    expect(idsOf(long.rows)).toEqual(expect.arrayContaining(second));
    await pager.first().click();
    await expect.poll(() => queryOf().page).toBeUndefined();
    expect(queryOf()).toEqual({ topic: long.topic, sort: "period-asc" });
    expect(await order(page)).toEqual(start);
  });

  test("shows every figure once on its pages together, a hundred on each but the last", async ({ page }) => {
    await page.goto(figures);
    expect(await order(page)).toHaveLength(rowsPerPage);
    expect(await pageCount(page)).toBe(Math.ceil(shown.length / rowsPerPage));
    expect((await wholeOrder(page)).sort()).toEqual(idsOf(shown));
  });
});

test.describe("an early click on a header", () => {
  test("sorts once, when what sorts has come", async ({ page }) => {
    const scripts = await holdSorting(page);
    await page.goto(whole.address);
    await mark(page);
    await sortButton(page, "figure").click();
    await expect.poll(scripts.asked).toBeGreaterThan(0);
    await expectHeld(page);
    scripts.letGo();
    await expectSorted(page, "figure", "ascending");
    await page.waitForLoadState("networkidle");
    await expectSorted(page, "figure", "ascending");
    await expect(page).toHaveURL(sortedAddress("figure", "asc"));
    expect(await isMarked(page)).toBe(true);
    expectInOrder(await order(page), keys.figure, false);
  });

  test("and a second one sort twice, when what sorts has come", async ({ page }) => {
    const scripts = await holdSorting(page);
    await page.goto(whole.address);
    await mark(page);
    await sortButton(page, "period").click();
    await sortButton(page, "period").click();
    await expectHeld(page);
    scripts.letGo();
    await expectSorted(page, "period", "descending");
    await expect(page).toHaveURL(sortedAddress("period", "desc"));
    expect(await isMarked(page)).toBe(true);
  });

  test("before any script at all has come is answered by the server", async ({ page }) => {
    await page.route(/\/islands\/.*\.js/, (route) => route.abort());
    await page.goto(whole.address, { waitUntil: "domcontentloaded" });
    await sortButton(page, "figure").click();
    await expect(page).toHaveURL(/[?&]sort=figure-asc/);
    await expectSorted(page, "figure", "ascending");
  });

  test("is answered by the server where what sorts cannot be had", async ({ page }) => {
    await page.route(sorting, (route) => route.abort());
    await page.goto(whole.address);
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
    await expect(page).toHaveURL(whole.address);
    expect(await isMarked(page)).toBe(true);
  }
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("the choice of topic, body and year shows the figures that match, and no others", async ({ page }) => {
      const row = first(shown, (each) => latestDateOf(each) !== undefined && each.entity !== undefined);
      const [entity = ""] = entitiesOf(row);
      const year = latestDateOf(row)?.slice(0, 4) ?? "";
      const inTopic = (topic: string) => ({
        name: "topic",
        value: topic,
        holds: (each: RawRow) => topicOf(raw, each) === topic,
      });
      const conditions = [
        inTopic(topicOf(raw, row)),
        inTopic(first(lists, ({ rows }) => rows.length > rowsPerPage).topic),
        { name: "entity", value: entity, holds: (each: RawRow) => entitiesOf(each).includes(entity) },
        { name: "period", value: year, holds: (each: RawRow) => latestDateOf(each)?.slice(0, 4) === year },
        { name: "period", value: "undated", holds: (each: RawRow) => latestDateOf(each) === undefined },
      ];
      for (const { name, value, holds } of conditions) {
        await page.goto(figures);
        await page.locator(`select[name=${name}]`).selectOption(value);
        await page.locator("form button[type=submit]").first().click();
        await expect(page).toHaveURL(new RegExp(`[?&]${name}=${value}(&|$)`));
        await expect(page.locator(`select[name=${name}]`)).toHaveValue(value);
        expect((await wholeOrder(page)).sort(), `${name} ${value}`).toEqual(idsOf(shown.filter(holds)));
      }
    });

    test("back and forward go through the choices, and the form shows each", async ({ page }) => {
      const [one, other] = lists.filter(({ rows }) => rows.length <= rowsPerPage);
      if (!one || !other) throw new Error("the data has no two topics that fit a page each");
      const shows = async (topic: string, ids: string[]) => {
        await expect(page.locator("select[name=topic]")).toHaveValue(topic);
        await expect.poll(async () => (await order(page)).sort()).toEqual(ids);
      };
      await page.goto(figures);
      const start = (await order(page)).sort();
      expect(start).toHaveLength(rowsPerPage);
      for (const { topic, rows } of [one, other]) {
        await page.locator("select[name=topic]").selectOption(topic);
        await page.locator("form button[type=submit]").first().click();
        await shows(topic, idsOf(rows));
      }
      await page.goBack();
      await shows(one.topic, idsOf(one.rows));
      await page.goBack();
      await shows("", start);
      await page.goForward();
      await shows(one.topic, idsOf(one.rows));
    });

    test("a choice that nothing matches says so, and leads back to all figures", async ({ page }) => {
      const entities = new Set(shown.flatMap(entitiesOf));
      const choices = lists.flatMap(({ topic, rows }) => [...entities].map((entity) => ({ topic, entity, rows })));
      const empty = first(choices, ({ entity, rows }) => !rows.some((row) => entitiesOf(row).includes(entity)));
      await page.goto(`${figures}?topic=${empty.topic}&entity=${empty.entity}`);
      expect(await order(page)).toEqual([]);
      await page.locator("form a").click();
      await expect(page).toHaveURL(figures);
      expect((await wholeOrder(page)).sort()).toEqual(idsOf(shown));
    });
  });
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("every page of the table is there, and a header sorts all of them, keeping the choice", async ({ page }) => {
    await page.goto(figures);
    expect((await wholeOrder(page)).sort()).toEqual(idsOf(shown));
    await sortButton(page, "figure").click();
    await expectSorted(page, "figure", "ascending");
    expectInOrder(await wholeOrder(page), keys.figure, false);
    await sortButton(page, "figure").click();
    await expectSorted(page, "figure", "descending");
    expectInOrder(await wholeOrder(page), keys.figure, true);
    await page.goto(whole.address);
    await sortButton(page, "period").click();
    await expect(page).toHaveURL(new RegExp(`topic=${whole.topic}&.*sort=period-asc`));
    expect((await order(page)).sort()).toEqual(idsOf(whole.rows));
  });
});

function idsOf(some: readonly RawRow[]): string[] {
  return some.map(({ id }) => id ?? "").sort();
}
