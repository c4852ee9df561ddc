import { expect, type Locator, type Page, test } from "@playwright/test";
import { isMissing, topicOf } from "./raw-rows";
import { first, locales, pathIn, raw, rows, rowsPerPage, shown } from "./site";

const cited = new Set(raw.caveats.flatMap(({ figures }) => figures?.split(";") ?? []));
const figure = first(rows, (row) => cited.has(row.id ?? "") && row.statement !== "" && !isMissing(row)).id ?? "";
const address = pathIn("en", "figures", figure);

/** A list that fits one page, and is sorted there. */
const shortList = first(
  [...new Set(shown.map((row) => topicOf(raw, row)))].map((topic) => ({
    address: `${pathIn("en", "figures")}?topic=${topic}`,
    length: shown.filter((row) => topicOf(raw, row) === topic).length,
  })),
  ({ length }) => length > 5 && length <= rowsPerPage,
);

function marker(page: Page, at = 0): Locator {
  return page.locator('[role="doc-noteref"]').nth(at);
}

function popover(page: Page): Locator {
  return page.locator("[popover]");
}

/** The note that a marker leads to. */
async function noteOf(page: Page, mark: Locator): Promise<Locator> {
  return page.locator(`li${await mark.getAttribute("href")}`);
}

/** What a note says, without its way back. */
async function wordsOf(note: Locator): Promise<string> {
  const text = await note.evaluate((element) => {
    const copy = element.cloneNode(true) as Element;
    for (const link of copy.querySelectorAll('[role="doc-backlink"]')) link.remove();
    return copy.textContent ?? "";
  });
  return text.replace(/\s+/g, " ").trim();
}

async function expectOpen(page: Page, mark: Locator): Promise<void> {
  await expect(popover(page)).toBeVisible();
  await expect(popover(page)).toContainText(await wordsOf(await noteOf(page, mark)));
  await expect(popover(page)).toHaveAccessibleName((await mark.getAttribute("aria-label")) ?? "");
}

function holdsFocus(box: Locator): Promise<boolean> {
  return box.evaluate((element) => element.contains(document.activeElement));
}

test("a click on a marker opens its note, and Escape brings the reader back", async ({ page }) => {
  await page.goto(address);
  await marker(page).click();
  await expectOpen(page, marker(page));
  expect(await holdsFocus(popover(page))).toBe(true);
  await expect(page).toHaveURL(address);
  await page.keyboard.press("Escape");
  await expect(popover(page)).toBeHidden();
  await expect(marker(page)).toBeFocused();
});

test("Enter on a marker opens its note, and its button closes it", async ({ page }) => {
  await page.goto(address);
  await marker(page).focus();
  await page.keyboard.press("Enter");
  await expectOpen(page, marker(page));
  expect(await holdsFocus(popover(page))).toBe(true);
  await popover(page).getByRole("button", { name: "Close" }).click();
  await expect(popover(page)).toBeHidden();
  await expect(marker(page)).toBeFocused();
});

test("Tab goes through the note's own links and no further than its last", async ({ page }) => {
  await page.goto(address);
  await marker(page).click();
  const inside = popover(page).locator("a, button");
  const count = await inside.count();
  expect(count).toBeGreaterThan(2);
  for (let at = 0; at < count; at += 1) {
    await page.keyboard.press("Tab");
    await expect(inside.nth(at)).toBeFocused();
  }
});

test("an open note repeats no id of the page", async ({ page }) => {
  await page.goto(address);
  await marker(page).click();
  await expect(popover(page)).toBeVisible();
  const ids = await page.locator("[id]").evaluateAll((all) => all.map(({ id }) => id));
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

test("“All notes” leads to the note in its list", async ({ page }) => {
  await page.goto(address);
  const href = (await marker(page, 1).getAttribute("href")) ?? "";
  await marker(page, 1).click();
  await popover(page).getByRole("link", { name: "All notes" }).click();
  await expect(page).toHaveURL(`${address}${href}`);
  await expect(popover(page)).toBeHidden();
  await expect(page.locator(href)).toBeInViewport();
});

test("a back link leads to the marker", async ({ page }) => {
  await page.goto(address);
  const note = await noteOf(page, marker(page));
  await note.locator('[role="doc-backlink"]').first().click();
  await expect(page).toHaveURL(`${address}#${await marker(page).getAttribute("id")}`);
  await expect(marker(page)).toBeInViewport();
});

test("two markers in a row share one popover, which shows the second note", async ({ page }) => {
  await page.goto(address);
  const [one, other] = [marker(page, 0), await anotherNote(page)];
  await one.click();
  await expectOpen(page, one);
  const before = await popover(page).textContent();
  await other.click();
  await expectOpen(page, other);
  await expect(popover(page)).toHaveCount(1);
  expect(await popover(page).textContent()).not.toBe(before);
  await page.keyboard.press("Escape");
  await expect(other).toBeFocused();
});

test("a second press on the marker of an open note closes it", async ({ page }) => {
  await page.goto(address);
  await marker(page).click();
  await expectOpen(page, marker(page));
  await marker(page).click();
  await expect(popover(page)).toBeHidden();
});

test("a marker in a table opens its note after the table was sorted", async ({ page }) => {
  await page.goto(shortList.address);
  await page.getByRole("columnheader").nth(2).getByRole("button").click();
  await expect(page.getByRole("columnheader").nth(2)).toHaveAttribute("aria-sort", "ascending");
  await marker(page, 5).click();
  await expectOpen(page, marker(page, 5));
});

test("on a narrow screen the note stands wholly on it", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(address);
  await marker(page).click();
  await expectOpen(page, marker(page));
  const box = await popover(page).boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(640);
});

test("on a wide screen the note stands wholly on it, beside its marker", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(pathIn("en", "figures"));
  for (const at of [0, 40, 80]) {
    await marker(page, at).click();
    await expectOpen(page, marker(page, at));
    await expect(popover(page)).toBeInViewport({ ratio: 1 });
    await page.keyboard.press("Escape");
    await expect(popover(page)).toBeHidden();
  }
});

test.describe("the sign that sources differ", () => {
  /** What is in the box of an element: empty where there is none. */
  const box = (of: Locator) =>
    of.evaluate((element) => {
      const { content, width } = getComputedStyle(element, "::after");
      return { words: content === "none" ? "" : content.slice(1, -1), width: Number.parseFloat(width) };
    });

  for (const locale of locales) {
    for (const width of [1280, 360]) {
      test(`shows its words on focus, within the page (${locale}, ${width} px)`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(pathIn(locale, "figures"));
        const mark = page.locator("a[data-discrepancy]").first();
        expect((await box(mark)).words).toBe("");
        await mark.focus();
        const shown = await box(mark);
        expect(shown.words).toBe(await mark.getAttribute("aria-label"));
        expect(shown.width).toBeLessThan(width);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        const target = await mark.boundingBox();
        expect(Math.min(target?.width ?? 0, target?.height ?? 0)).toBeGreaterThanOrEqual(24);
        await page.emulateMedia({ media: "print" });
        expect((await box(mark)).words).toBe("");
      });
    }
  }

  test("has the same words beside its row where it is in a drawing", async ({ page }) => {
    await page.goto(pathIn("en"));
    const row = page.locator(".chart .row[data-differ]").first();
    const mark = row.locator("a[data-discrepancy]");
    expect((await box(row)).words).toBe("");
    await mark.focus();
    expect((await box(row)).words).toBe(await mark.getAttribute("aria-label"));
  });
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a marker leads to its note, and the note back", async ({ page }) => {
    await page.goto(address);
    const href = (await marker(page).getAttribute("href")) ?? "";
    await marker(page).click();
    await expect(page).toHaveURL(`${address}${href}`);
    await expect(page.locator(href)).toBeInViewport();
    await page.locator(href).locator('[role="doc-backlink"]').first().click();
    await expect(page).toHaveURL(`${address}#${await marker(page).getAttribute("id")}`);
  });
});

test.describe("on paper", () => {
  test("the notes are there, the filter and an open note are not", async ({ page }) => {
    await page.goto(shortList.address);
    await marker(page).click();
    await expect(popover(page)).toBeVisible();
    await page.emulateMedia({ media: "print" });
    await expect(page.locator('[role="doc-endnotes"]')).toBeVisible();
    await expect(page.locator("form.filter")).toBeHidden();
    await expect(popover(page)).toBeHidden();
    await expect(page.locator("tbody tr")).toHaveCount(shortList.length);
    for (const note of await page.locator("section[role=doc-endnotes] li").all()) await expect(note).toBeVisible();
    await expect(page.locator('[role="doc-backlink"]').first()).toBeHidden();
  });

  test("a page prints to a PDF", async ({ page }) => {
    await page.goto(address);
    const pdf = await page.pdf();
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    expect(pdf.toString("latin1")).toMatch(/\/Type\s*\/Page\b/);
  });
});

/** The first marker that leads to another note than the first. */
async function anotherNote(page: Page): Promise<Locator> {
  const href = await marker(page).getAttribute("href");
  return page.locator(`main a[role="doc-noteref"]:not([href="${href}"])`).first();
}
