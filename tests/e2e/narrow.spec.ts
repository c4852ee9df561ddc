import { expect, test } from "@playwright/test";
import { sampleIn } from "./sample";
import { locales } from "./site";

/** What is wrong with a page at its width, all its lists open. Runs in the browser. */
async function faults(): Promise<string[]> {
  await document.fonts.ready;
  for (const list of document.querySelectorAll("details")) list.open = true;
  const { scrollWidth, clientWidth } = document.documentElement;
  const small = [...document.querySelectorAll("a.note-mark, .chart a")].flatMap((link) => {
    const { width, height } = link.getBoundingClientRect();
    return width === 0 || Math.min(width, height) > 23.9 ? [] : [`${width} × ${height}: ${link.outerHTML}`];
  });
  const headings = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")];
  return [
    ...(scrollWidth > clientWidth ? [`${scrollWidth} px wide`] : []),
    ...small,
    ...(headings[0]?.localName === "h1" ? [] : [`begins with ${headings[0]?.outerHTML}`]),
    ...[...document.querySelectorAll("fieldset:not(:has(> legend))")].map((group) => `no legend: ${group.className}`),
    // Known to HTML checkers as an error; a link in a drawing holds its text itself.
    ...[...document.querySelectorAll("svg a tspan")].map((text) => `in a link: ${text.outerHTML}`),
  ];
}

for (const locale of locales) {
  test(`every kind of page in ${locale} fits in 320 px, with links as large as a finger and headings in order`, async ({
    page,
  }) => {
    test.setTimeout(400_000);
    await page.setViewportSize({ width: 320, height: 800 });
    for (const { address } of sampleIn(locale)) {
      await page.goto(address);
      expect.soft(await page.evaluate(faults), address).toEqual([]);
    }
  });
}
