import { describe, expect, it } from "vitest";
import { withIslands } from "@/lib/server/html";
import { nextPage } from "./serving";

const islands = new Map([
  ["notes", "/islands/notes-AAAAAAAA.js"],
  ["copy", "/islands/copy-BBBBBBBB.js"],
]);
const sent = (html: string) => withIslands(html, islands);
const notes = '<section data-island="notes"></section>';
const script = (name: string) => `<script type="module" src="${islands.get(name)}"></script>`;

describe("a page keeps no script that Next wrote, whatever its form", () => {
  const words = "<main><p>Read me</p></main>";

  it.each([
    ["a file", '<script src="/_next/static/a.js" async=""></script>'],
    ["flight data", '<script>self.__next_f.push([1,"\\u003cdiv data-island=\\"notes\\"\\u003e"])</script>'],
    ["an unknown form", "<script>boot({})</script>"],
    ["a module", '<script type="module">import "/_next/static/a.js"</script>'],
    ["a data block", '<script type="application/ld+json">{"@type":"Dataset"}</script>'],
    ["an import map", '<script type="importmap">{}</script>'],
    ["other attributes", '<script nonce="a" data-x=\'">"\' crossorigin>boot()</script>'],
    ["a bracket in an attribute", '<script data-x="a>b">boot()</script>'],
    ["quotes without end", `<script>let a = "'\`<p>";</script>`],
    ["a tag in a string", '<script>write("<script>a<\\/script>")</script>'],
    ["loud letters", "<SCRIPT\n>boot()</SCRIPT >"],
    ["an escaped comment", "<script><!-- boot() --></script>"],
    ["a script of a drawing", "<svg><script>boot()</script></svg>"],
    ["a closed script of a drawing", '<svg><script href="/_next/static/a.js"/></svg>'],
    ["a preload", '<link rel="preload" as="script" href="/_next/static/a.js"/>'],
    ["a module preload", '<link rel="modulepreload" href="/_next/static/a.js"/>'],
  ])("%s", (_form, piece) => {
    for (const page of [nextPage(words, piece), nextPage(`${piece}${words}`), nextPage(`${words}${piece}${piece}`)]) {
      const html = sent(page);
      expect(html).not.toMatch(/<script|boot\(|__next_f|\/_next\/|@type/i);
      expect(html).toContain(words);
      expect(html).toMatch(/^<!DOCTYPE html>.*<\/body><\/html>$/s);
    }
  });

  it("one that is not closed, which a browser takes for the rest of the page", () => {
    expect(sent(`<html><head></head><body>${words}<script>boot()`)).toBe(`<html><head></head><body>${words}`);
  });

  it("and loses nothing else", () => {
    const page = nextPage(
      `<p title="<script>">a &lt;script&gt; &amp; b</p><!-- <script>a</script> --><textarea><script></textarea>${words}`,
      '<link rel="stylesheet" href="/a.css"/><link rel="preload" as="font" href="/a.woff2"/><style>a>b{}</style>',
    );
    expect(sent(page)).toBe(page);
  });
});

describe("the scripts of islands", () => {
  it("come once each with a page that has them, at the end of its head", () => {
    const html = sent(nextPage(`${notes}<button data-island="copy"></button><button data-island="copy"></button>`));
    expect(html).toContain(`${script("notes")}${script("copy")}</head>`);
    expect(html.match(/<script/g)).toHaveLength(2);
  });

  it("do not come with a page that has none, or one that is unknown", () => {
    for (const body of ["<p></p>", '<p data-island="other"></p>'])
      expect(sent(nextPage(body))).not.toContain("<script");
  });

  it.each([
    ["a comment", `<!-- ${notes} -->`],
    ["an attribute's value", `<p title='${notes}'>a</p>`],
    ["data", `<script type="application/json">"${notes}"</script>`],
  ])("do not come for what only looks like an island, in %s", (_where, body) =>
    expect(sent(nextPage(body))).not.toContain("<script"),
  );
});
