import { describe, expect, it } from "vitest";
import { readTags } from "@/lib/server/html-tags";
import { kindOf } from "@/lib/server/inline-scripts";

function kindOfHtml(html: string) {
  const [script] = readTags(html).scripts;
  return script && kindOf(script);
}

describe("an inline script is Next's own", () => {
  it.each([
    ["the start of the flight data", "(self.__next_f=self.__next_f||[]).push([0])"],
    ["the start with a form's state", '(self.__next_f=self.__next_f||[]).push([0]);self.__next_f.push([2,{"a":1}])'],
    ["flight data", String.raw`self.__next_f.push([1,"1:\"$Sreact.fragment\"\n);self.__next_f.push("])`],
    ["binary flight data", 'self.__next_f.push([3,"AAEC"])'],
    [
      "Turbopack's list of files",
      '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["a.js"],"runtimeModuleIds":[1]});',
    ],
  ])("when it is %s", (_what, text) => expect(kindOfHtml(`<script>${text}</script>`)).toBe("own"));
});

describe("an inline script is foreign", () => {
  it.each([
    ["any other code", "alert(1)"],
    ["nothing at all", ""],
    ["code before flight data", 'alert(1);self.__next_f.push([1,"a"])'],
    ["code after flight data", 'self.__next_f.push([1,"a"]);alert(1)'],
    ["code as flight data", "self.__next_f.push([1,alert(1)])"],
    ["code as a form's state", "(self.__next_f=self.__next_f||[]).push([0]);self.__next_f.push([2,alert(1)])"],
    ["code in Turbopack's list", '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"a":alert(1)});'],
    ["React's script for streamed content", '$RC("B:0","S:0")'],
    [
      "Next's script for streamed icons",
      "document.querySelectorAll('body link[rel=\"icon\"]').forEach(el => document.head.appendChild(el))",
    ],
  ])("when it is %s", (_what, text) => expect(kindOfHtml(`<script>${text}</script>`)).toBe("foreign"));

  it.each(["module", "importmap", "speculationrules", ""])("when its type is %j", (type) => {
    expect(kindOfHtml(`<script type="${type}">self.__next_f.push([1,"a"])</script>`)).toBe("foreign");
  });
});

describe("a script stays where it is", () => {
  it("when it is data", () => {
    expect(kindOfHtml('<script type="application/json">["alert(1)"]</script>')).toBe("data");
    expect(kindOfHtml('<script type="application/ld+json">{}</script>')).toBe("data");
  });

  it("when it is a file", () =>
    expect(kindOfHtml('<script src="/_next/static/a.js" async=""></script>')).toBe("external"));
});
