import { expect, test } from "@playwright/test";
import { ask, textOf } from "./raw-answer";
import { isListOfDatasets, pathIn, raw, rowsPerPage, shown } from "./site";

const figures = pathIn("en", "figures");
const pages = [pathIn("en"), pathIn("fr", "sources"), figures, `${figures}?sort=figure-asc`];

/** Lines of a stack, as Node writes them. */
const stackLine = /\bat .{0,200}(\.[cm]?[jt]sx?|node:[a-z]+)[:)]/;

/** The figures in the table of an answer, in order. */
function listed(html: string): string[] {
  const [table = ""] = /<tbody>.*<\/tbody>/s.exec(html) ?? [];
  return Array.from(table.matchAll(/<data data-figure="([^"]+)"/g), ([, id = ""]) => id);
}

test("every page and error page comes with a strict policy", async () => {
  for (const path of [...pages, pathIn("en", "figures", "no-such-figure")]) {
    const { headers } = await ask(path);
    const policy = headers["content-security-policy"] ?? "";
    const rules = new Map(policy.split("; ").map((rule) => [rule.split(" ")[0], rule.split(" ").slice(1)]));
    expect(rules.get("default-src"), path).toEqual(["'none'"]);
    expect(rules.get("style-src")).toEqual(["'self'"]);
    expect(rules.get("base-uri")).toEqual(["'none'"]);
    expect(rules.get("form-action")).toEqual(["'self'"]);
    expect(rules.get("frame-ancestors")).toEqual(["'none'"]);
    expect(rules.get("script-src")).toEqual(["'self'"]);
    expect(headers["x-content-type-options"]).toBe("nosniff");
  }
});

test("what does not exist is answered with 404, in the reader's language, with a way home", async () => {
  const unknown = [
    { path: "/en/no-such-dataset", language: "en" },
    { path: `/fr/no-such-dataset`, language: "fr" },
    { path: pathIn("en", "figures", "no-such-figure"), language: "en" },
    { path: pathIn("fr", "figures", "no-such-figure"), language: "fr" },
    { path: pathIn("fr", "no-such-page"), language: "fr" },
    { path: "/de", accept: "fr-CH, de;q=0.5", language: "fr" },
    { path: `/de/${raw.id}`, accept: "en", language: "en" },
    { path: "/en/errors/404", language: "en" },
    { path: "/fr/errors/500", language: "fr" },
    { path: "/no-such-file.txt", accept: "fr", language: "fr" },
    { path: "/_next/static/chunks/no-such-script.js", language: "en" },
    { path: "/islands/no-such-island.js", language: "en" },
  ];
  for (const { path, accept, language } of unknown) {
    const answer = await ask(path, accept === undefined ? {} : { headers: { "accept-language": accept } });
    const html = textOf(answer);
    expect(answer.status, path).toBe(404);
    expect(html, path).toContain(`<html lang="${language}"`);
    expect(html, path).toContain(`href="/${language}"`);
    expect(html).not.toMatch(stackLine);
  }
});

test("a reader who is lost finds home", async ({ page }) => {
  const response = await page.goto(pathIn("fr", "figures", "no-such-figure"));
  expect(response?.status()).toBe(404);
  await page.getByRole("main").getByRole("link").first().click();
  await expect(page).toHaveURL(isListOfDatasets("/fr") ? "/fr" : pathIn("fr"));
});

test("the first address leads to the language that the browser asks for", async () => {
  const wishes: [string | undefined, string][] = [
    ["fr", "/fr"],
    ["fr-CA, en;q=0.8", "/fr"],
    ["en-GB, fr;q=0.9", "/en"],
    ["de, fr;q=0.2, en;q=0.1", "/fr"],
    ["de", "/en"],
    [undefined, "/en"],
  ];
  for (const [wish, home] of wishes) {
    const { status, headers } = await ask("/", wish === undefined ? {} : { headers: { "accept-language": wish } });
    expect([status, headers.location], wish ?? "no wish").toEqual([302, home]);
    expect(headers.vary).toContain("Accept-Language");
  }
});

test("an address with a slash at its end leads to the one without, and keeps the choice", async () => {
  const moved: [string, string][] = [
    [`${pathIn("en")}/`, pathIn("en")],
    [`${figures}/?sort=figure-asc`, `${figures}?sort=figure-asc`],
  ];
  for (const [path, location] of moved) {
    const { status, headers } = await ask(path);
    expect([status, headers.location]).toEqual([308, location]);
  }
});

test("the server says that it is well", async () => {
  const answer = await ask("/api/health");
  expect(answer.status).toBe(200);
  expect(JSON.parse(textOf(answer))).toEqual({ status: "ok" });
});

test("who has a page already is not sent it again, in any encoding", async () => {
  const tags = new Set<string>();
  for (const encoding of ["br", "gzip", "identity"]) {
    const { headers } = await ask(figures, { headers: { "accept-encoding": encoding } });
    const tag = headers.etag ?? "";
    expect(tag).toMatch(/^"[^"]+"$/);
    tags.add(tag);
    const held = { "accept-encoding": encoding, "if-none-match": tag };
    const again = await ask(figures, { headers: held });
    expect([again.status, again.body.byteLength]).toEqual([304, 0]);
    const changed = await ask(figures, { headers: { ...held, "if-none-match": '"other"' } });
    expect(changed.status).toBe(200);
  }
  expect(tags.size).toBe(3);
});

test("a page is the same HTML in every encoding", async () => {
  for (const path of pages) {
    const answers = await Promise.all(
      ["br", "gzip", "identity"].map((encoding) => ask(path, { headers: { "accept-encoding": encoding } })),
    );
    expect(answers.map(({ headers }) => headers["content-encoding"])).toEqual(["br", "gzip", undefined]);
    const [first, ...others] = answers.map(textOf);
    expect(first).toContain("</html>");
    for (const other of others) expect(other).toBe(first);
  }
});

test("HEAD answers what GET would, without the body", async () => {
  const [head, get] = await Promise.all([ask(figures, { method: "HEAD" }), ask(figures)]);
  expect([head.status, head.body.byteLength]).toEqual([200, 0]);
  for (const name of ["etag", "content-length", "content-security-policy", "content-type"])
    expect(head.headers[name], name).toBe(get.headers[name]);
});

test("only GET and HEAD are answered", async () => {
  for (const method of ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"]) {
    const { status, headers } = await ask(figures, { method });
    expect([status, headers.allow], method).toEqual([405, "GET, HEAD"]);
  }
});

test("a query that a page does not know changes nothing", async () => {
  for (const path of [pathIn("en"), figures]) {
    const [plain, asked] = await Promise.all([ask(path), ask(`${path}?utm_source=x&topics=justice&_rsc=1`)]);
    expect(asked.status).toBe(200);
    expect(asked.headers.etag).toBe(plain.headers.etag);
  }
});

test("an odd query is answered with the list of all, and nothing of it comes back as markup", async () => {
  const pagesInAll = Math.ceil(shown.length / rowsPerPage);
  const inOrder: string[][] = [];
  for (let page = 1; page <= pagesInAll; page += 1) inOrder.push(listed(textOf(await ask(`${figures}?page=${page}`))));
  expect(inOrder.flat().sort()).toEqual(shown.map(({ id = "" }) => id).sort());
  const pastTheLast = ["page=999999", "page=1e9"];
  const odd = [
    ...pastTheLast,
    "topic=<script>alert(7)</script>",
    "topic=%3Cscript%3Ealert(7)%3C/script%3E",
    'entity="><img src=x onerror=alert(7)>',
    "period='",
    "period=99999",
    "page=-1",
    "page=NaN",
    "sort=__proto__-asc",
    "sort=constructor-desc",
    "sort=figure-sideways",
    "entity=__proto__",
    "entity=toString",
    "topic=hasOwnProperty",
    "sort=&sort=&topic=&topic=",
    "topic=no-such-topic&topic=also-not",
    "topic[]=forces",
    "period=%F0%9F%92%A9",
    "?&&=&=",
  ];
  for (const query of odd) {
    const answer = await ask(`${figures}?${query.replaceAll(" ", "%20")}`);
    const html = textOf(answer);
    expect(answer.status, query).toBe(200);
    expect(listed(html), query).toEqual(inOrder.at(pastTheLast.includes(query) ? -1 : 0));
    expect(html, query).not.toMatch(/<script>alert|<img src=x|"><img/);
    expect(html).not.toMatch(stackLine);
  }
});

test("a broken address is refused in words, without a look inside", async () => {
  for (const path of ["/en/%E0%A4%A", "/en/%2e%2e/%2e%2e/package.json", "/en/..%2f..%2fpackage.json", "/en/%00"]) {
    const answer = await ask(path);
    const html = textOf(answer);
    expect([400, 404], path).toContain(answer.status);
    expect(html).toContain('href="/en"');
    expect(html).not.toMatch(stackLine);
    expect(html).not.toContain("dependencies");
  }
  const long = await ask(`${figures}?topic=${"x".repeat(9_000)}`);
  expect(long.status).toBe(414);
});
