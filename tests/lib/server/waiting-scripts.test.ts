import { describe, expect, it } from "vitest";
import { ForeignScriptError } from "@/lib/server/inline-scripts";
import { flightOf, letScriptsWait } from "@/lib/server/waiting-scripts";
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
const sent = (html: string) => letScriptsWait(html, "/en/freedonia?sort=name");
const notes = '<section role="doc-endnotes"></section>';

describe("on a page with an island", () => {
  const html = sent(nextPage(`<main>${island}</main>${tail}`, head));

  it("Next's files are listed in their order, without those for old browsers", () => {
    const list = /<script type="application\/json" id="wake-scripts">(.*?)<\/script>/.exec(html)?.[1] ?? "";
    expect(JSON.parse(list)).toEqual([
      "/flight/en/freedonia?sort=name",
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

  it("the data that they start from is a file of its own", () => {
    expect(html).not.toContain("__next_f");
    expect(flightOf(nextPage(`<main>${island}</main>${tail}`, head))).toBe(`${start}\n${flight}`);
  });
});

describe("on a page without an island", () => {
  const html = sent(nextPage(`<main><p>Read me</p></main>${tail}`, head));

  it("no script is left, and nothing to start from", () => {
    expect(html).not.toContain("<script");
    expect(flightOf(nextPage(`<main><p>Read me</p></main>${tail}`, head))).toBeUndefined();
  });

  it("what is read stays as it is", () => expect(html).toContain("<body><main><p>Read me</p></main></body>"));

  it("data for others than React stays", () => {
    const data = '<script type="application/ld+json">{"@type":"Dataset"}</script>';
    expect(sent(nextPage(data))).toContain(data);
  });
});

describe("the notes' script", () => {
  it("comes with a page that has notes, island or not", () => {
    for (const body of [notes, island + notes]) expect(sent(nextPage(body))).toContain("/scripts/notes.js");
  });

  it("does not come with a page that has none", () => {
    expect(sent(nextPage(island))).not.toContain("/scripts/notes.js");
  });
});

describe("what only looks like a tag", () => {
  it.each([
    ["a comment", "<!-- <div data-island> -->"],
    ["an attribute's value", `<p title="<div data-island='true'>">a</p>`],
    ["data", `<script type="application/json">"<div data-island>"</script>`],
  ])("in %s is no island", (_where, body) => expect(sent(nextPage(body))).not.toContain("wake.js"));
});

describe("a page with a script that is not Next's", () => {
  it.each([
    ["beside an island", `${island}<script>alert(1)</script>`],
    ["on a page that would lose its scripts anyway", "<script>alert(1)</script>"],
    ["written loudly", "<SCRIPT\n>alert(1)</SCRIPT >"],
    ["after an attribute with a bracket in it", `<p title="a>b">a</p><script>alert(1)</script>`],
  ])("is refused: %s", (_where, body) => expect(() => sent(nextPage(body))).toThrow(ForeignScriptError));
});

describe("the script that copies", () => {
  it("comes with a page that has something to copy, once the page is there", () => {
    const button = '<button type="button" hidden data-copy="cite-sentence">Copy</button>';
    expect(sent(nextPage(button))).toContain('<script src="/scripts/copy.js" defer=""></script></head>');
    expect(sent(nextPage(island + notes))).not.toContain("copy.js");
  });
});

it("the script that filters a picker comes with a page that has one", () => {
  expect(sent(nextPage("<div data-picker></div>"))).toContain(
    '<script src="/scripts/picker.js" defer=""></script></head>',
  );
  expect(sent(nextPage(island))).not.toContain("picker.js");
});

it("the script that turns a list comes with a page that has a long one", () => {
  expect(sent(nextPage("<div data-turn></div>"))).toContain('<script src="/scripts/turn.js" defer=""></script></head>');
  expect(sent(nextPage(island))).not.toContain("turn.js");
});
