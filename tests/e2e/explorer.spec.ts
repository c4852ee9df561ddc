import { expect, type Page, test } from "@playwright/test";
import { grouped } from "../../lib/domain/grouped";
import { pathIn, raw, shown } from "./site";
import { weighOnceTouched } from "./weight";

/** The longest series that one body has of an indicator by one source: its page has a chart to explore. */
const longest = grouped(shown, ({ indicator, entity }) => `${indicator} ${entity}`)
  .filter(([row]) => raw.indicators.get(row?.indicator ?? "") !== undefined)
  .reduce((one, other) => (other.length > one.length ? other : one));
const address = pathIn("en", "indicators", longest[0]?.indicator ?? "");

/** What explores, beside the island that waits for the reader's first sign. */
const parts = /^\/islands\/explorer-view-.*\.js$|\.facts$/;

/** The page with what its browser asked for and complained of. */
async function opened(page: Page) {
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  await page.goto(address, { waitUntil: "networkidle" });
  return { asked, complaints, chart: page.locator(".explorer").first() };
}

test("a chart costs nothing until it is touched; then it is explored in place, and no policy is broken", async ({
  page,
}) => {
  const { asked, complaints, chart } = await opened(page);
  expect(asked.filter((path) => parts.test(path))).toEqual([]);
  const plot = chart.locator(".panel > svg").first();
  await plot.scrollIntoViewIfNeeded();
  const before = await plot.boundingBox();
  await plot.hover();
  await expect(chart.getByRole("application")).toBeVisible();
  expect(asked.filter((path) => parts.test(path))).toHaveLength(2);
  expect(await plot.boundingBox()).toEqual(before);
  await expect(plot.locator("g.axes")).toBeHidden();

  const stop = chart.locator(".explorer-stop");
  const start = await stop.textContent();
  await plot.hover({ force: true, position: { x: 60, y: 40 } });
  await expect(stop).not.toHaveText(start ?? "");
  await expect(chart.locator(".crosshair").first()).toBeAttached();
  const value = chart.locator(".explorer-value").first();
  const id = (await value.getAttribute("data-figure")) ?? "";
  const marker = value.locator("[role=doc-noteref]");
  expect(await marker.getAttribute("href")).toBe(
    await page.locator(`data[data-figure="${id}"] + a`).first().getAttribute("href"),
  );
  await marker.click();
  await expect(page.locator(".note-popover")).toBeVisible();
  expect(complaints).toEqual([]);
});

test("what explores a chart is at most 130 kB of script as sent", async ({ page }) => {
  await page.goto(address, { waitUntil: "networkidle" });
  expect(await weighOnceTouched(page, "[data-island=explorer]")).toBeLessThanOrEqual(130_000);
});

test("keys lead through the points, which are read out with their notes; Escape gives the drawing back", async ({
  page,
}) => {
  const { chart } = await opened(page);
  await chart.getByRole("button", { name: "Explore" }).press("Enter");
  await expect(chart.getByRole("application")).toBeFocused();
  const said = chart.locator("[aria-live=polite]");
  await page.keyboard.press("Home");
  await expect(said).toHaveText(/\d/);
  const first = (await said.textContent()) ?? "";
  await page.keyboard.press("ArrowRight");
  await expect(said).not.toHaveText(first);
  const text = (await said.textContent()) ?? "";
  const here = chart.locator(".explorer-value").first();
  expect(text).toContain(await here.evaluate((value) => value.firstChild?.textContent ?? ""));
  expect(text).toContain((await chart.locator(".explorer-stop").textContent()) ?? "");
  expect(text.length).toBeGreaterThan(60);
  await page.keyboard.press("Escape");
  await expect(chart.getByRole("application")).toHaveCount(0);
  await expect(chart.getByRole("button", { name: "Explore" })).toBeFocused();
  await expect(chart.locator(".panel > svg g.axes").first()).toBeVisible();
});

test("the names of the series hide and show them, with their numbers in the drawing", async ({ page }) => {
  const { chart } = await opened(page);
  await chart.getByRole("button", { name: "Explore" }).click();
  const lines = chart.locator(".plot .line");
  await expect(lines.first()).toBeAttached();
  const drawn = await lines.count();
  const name = chart.locator(".explorer-values button").first();
  await expect(name).toHaveAttribute("aria-pressed", "true");
  await name.click();
  await expect(name).toHaveAttribute("aria-pressed", "false");
  expect(await lines.count()).toBeLessThan(drawn);
  await expect(chart.locator("text[data-away]").first()).toBeHidden();
  await name.click();
  await expect(lines).toHaveCount(drawn);
  await expect(chart.locator("text[data-away]")).toHaveCount(0);
});

test("the brush of a long series moves press by press, each from where the last one led", async ({ page }) => {
  const { chart } = await opened(page);
  await chart.getByRole("button", { name: "Explore" }).click();
  const start = chart.locator(".recharts-brush-traveller").first();
  await start.focus();
  const left = async () => (await start.boundingBox())?.x ?? 0;
  let before = await left();
  for (let press = 0; press < 4; press += 1) {
    await page.keyboard.press("ArrowRight");
    await expect.poll(left).toBeGreaterThan(before);
    before = await left();
  }
});

test("where what explores it cannot be had, the drawing stays, and the reader is told", async ({ page }) => {
  await page.route(/\.facts$/, (route) => route.abort());
  const { chart } = await opened(page);
  await chart.getByRole("button", { name: "Explore" }).click();
  await expect(chart.getByRole("status")).toHaveText(/\w/);
  await expect(chart.locator(".panel > svg g.axes").first()).toBeVisible();
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the drawing stands, and nothing offers to explore it", async ({ page }) => {
    await page.goto(address);
    await expect(page.locator(".explorer .panel > svg g.axes").first()).toBeVisible();
    await expect(page.locator(".explorer-start").first()).toBeHidden();
  });
});
