import { describe, expect, it } from "vitest";
import { ForeignScriptError, scriptHash } from "@/lib/server/inline-scripts";
import { letScriptsWait } from "@/lib/server/waiting-scripts";
import { nextPage } from "./serving";

const start = "(self.__next_f=self.__next_f||[]).push([0])";
const flight = 'self.__next_f.push([1,"\\u003cdiv data-island=\\"true\\"\\u003e"])';
const head = [
  '<link rel="stylesheet" href="/_next/static/a.css" data-precedence="next"/>',
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/last.js"/>',
  '<link rel="preload" as="font" href="/_next/static/a.woff2"/>',
  '<script src="/_next/static/first.js" async=""></script>',
  '<script src="/_next/static/second.js?v=1&amp;w=2" async=""></script>',
  '<script src="/_next/static/old.js" noModule=""></script>',
].join("");
const tail = `<script src="/_next/static/last.js" async=""></script><script>${start}</script><script>${flight}</script>`;
const island = '<div data-island="true"><button>Sort</button></div>';
const notes = '<section role="doc-endnotes"></section>';

describe("on a page with an island", () => {
  const { html, hashes } = letScriptsWait(nextPage(`<main>${island}</main>${tail}`, head));

  it("Next's files are listed in their order, without those for old browsers", () => {
    const list = /<script type="application\/json" id="wake-scripts">(.*?)<\/script>/.exec(html)?.[1] ?? "";
    expect(JSON.parse(list)).toEqual([
      "/_next/static/first.js",
      "/_next/static/second.js?v=1&w=2",
      "/_next/static/last.js",
    ]);
  });

  it("no tag loads or preloads them", () => {
    expect(html.match(/<script[^>]*src=[^>]*>/g)).toEqual(['<script src="/scripts/wake.js" async="">']);
    expect(html.match(/<link rel="preload"[^>]*>/g)).toEqual([
      '<link rel="preload" as="font" href="/_next/static/a.woff2"/>',
    ]);
    expect(html).toContain("/_next/static/a.css");
  });

  it("the list stands before the script that reads it, in the head", () => {
    expect(html.indexOf("wake-scripts")).toBeLessThan(html.indexOf("wake.js"));
    expect(html.indexOf("wake.js")).toBeLessThan(html.indexOf("</head>"));
  });

  it("the flight data stays, and its scripts alone get hashes", () => {
    expect(html).toContain(`<script>${start}</script><script>${flight}</script>`);
    expect(hashes).toEqual([scriptHash(start), scriptHash(flight)]);
  });
});

describe("on a page without an island", () => {
  const { html, hashes } = letScriptsWait(nextPage(`<main><p>Read me</p></main>${tail}`, head));

  it("no script is left, and nothing has a hash", () => {
    expect(html).not.toContain("<script");
    expect(hashes).toEqual([]);
  });

  it("what is read stays as it is", () => expect(html).toContain("<body><main><p>Read me</p></main></body>"));

  it("data for others than React stays", () => {
    const data = '<script type="application/ld+json">{"@type":"Dataset"}</script>';
    expect(letScriptsWait(nextPage(data)).html).toContain(data);
  });
});

describe("the notes' script", () => {
  it("comes with a page that has notes, island or not", () => {
    for (const body of [notes, island + notes])
      expect(letScriptsWait(nextPage(body)).html).toContain("/scripts/notes.js");
  });

  it("does not come with a page that has none", () => {
    expect(letScriptsWait(nextPage(island)).html).not.toContain("/scripts/notes.js");
  });
});

describe("what only looks like a tag", () => {
  it.each([
    ["a comment", "<!-- <div data-island> -->"],
    ["an attribute's value", `<p title="<div data-island='true'>">a</p>`],
    ["data", `<script type="application/json">"<div data-island>"</script>`],
  ])("in %s is no island", (_where, body) => expect(letScriptsWait(nextPage(body)).html).not.toContain("wake.js"));
});

describe("a page with a script that is not Next's", () => {
  it.each([
    ["beside an island", `${island}<script>alert(1)</script>`],
    ["on a page that would lose its scripts anyway", "<script>alert(1)</script>"],
    ["written loudly", "<SCRIPT\n>alert(1)</SCRIPT >"],
    ["after an attribute with a bracket in it", `<p title="a>b">a</p><script>alert(1)</script>`],
  ])("is refused: %s", (_where, body) => expect(() => letScriptsWait(nextPage(body))).toThrow(ForeignScriptError));
});

describe("the script that copies", () => {
  it("comes with a page that has something to copy, once the page is there", () => {
    const button = '<button type="button" hidden data-copy="cite-sentence">Copy</button>';
    expect(letScriptsWait(nextPage(button)).html).toContain('<script src="/scripts/copy.js" defer=""></script></head>');
    expect(letScriptsWait(nextPage(island + notes)).html).not.toContain("copy.js");
  });
});
