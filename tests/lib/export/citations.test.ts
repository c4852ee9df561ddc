import { describe, expect, it } from "vitest";
import type { CslItem } from "@/lib/cite/publication";
import { toBibtex } from "@/lib/export/citation/bibtex";
import { toRis } from "@/lib/export/citation/ris";
import { figureCitations } from "@/lib/view/citations";
import { ruritania, sample } from "../sample-dataset";
import { wholePage } from "../whole-page";

const items = figureCitations(sample("P02"), wholePage(ruritania, "en"), "https://muster.example.org").items;

const odd: CslItem = {
  ...{ id: "odd-1", type: "report", title: "Écoles & 5 % {of} $x_y", publisher: "A & B" },
  author: [{ literal: "Ministère & Cie_1" }, { family: "Ŝmith", given: "J." }],
  note: "one\r\nER  - \r\nTY  - BOOK\u0000",
};

describe("citation files", () => {
  it("as BibTeX have the ids as keys, every time the same", () => {
    const text = toBibtex(items);
    expect(Array.from(text.matchAll(/^@(\w+)\{([^,]+),$/gm), ([, type, key]) => [type, key])).toEqual([
      ["report", "note-2016"],
      ["dataset", "muster-ruritania-P02"],
    ]);
    expect(text).toContain("url = {https://muster.example.org/en/ruritania/figures/P02}");
    expect(text).toMatch(/note = \{Figure P02, version 1\.2\.0\./);
    expect(toBibtex(items)).toBe(text);
  });

  it("as BibTeX have whole dates, the version, the language and no note of the day of reading", () => {
    const text = toBibtex(items);
    for (const field of ["date = {2017-04-02}", "version = {1.2.0}", "langid = {english}", "series = {Ruritania}"])
      expect(text).toContain(field);
    expect(text).not.toMatch(/month = |accessed|language = /);
    const french = figureCitations(sample("P02"), wholePage(ruritania, "fr"), "").items;
    expect(toBibtex(french)).toContain("langid = {french}");
  });

  it("as BibTeX hold no sign that would be a command, in titles and in names", () => {
    const text = toBibtex([odd]);
    expect(text).toContain("{Ministère \\& Cie\\_1}");
    expect(text).toMatch(/(publisher|institution) = \{A \\& B\}/);
    const bare = text.replace(/\\(?:[&%$#_{}]|text\w+\{\})/g, "").replace(/^\t\w+ = |^@\w+/gm, "");
    expect(bare).not.toMatch(/[&%$#_]/);
    expect((bare.match(/\{/g) ?? []).length).toBe((bare.match(/\}/g) ?? []).length);
  });

  it("as RIS are tags, a line each, with CRLF and an end", () => {
    const text = toRis(items);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(text.split("\r\n").filter((line) => line !== "" && !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
    const tags = text.split("\r\n").map((line) => line.slice(0, 2));
    expect(tags.filter((tag) => tag === "TY")).toHaveLength(2);
    expect(tags.filter((tag) => tag === "ER")).toHaveLength(2);
    for (const line of [
      ...["TY  - RPRT", "AU  - Ministry of Order", "TI  - Note on the Forces of the Realm", "PB  - Royal Press"],
      ...["PY  - 2016", "DA  - 2016/03//", "Y2  - 2017/04/01/", "TY  - DATA", "ET  - 1.2.0", "T2  - Ruritania"],
      "DA  - 2017/04/02/",
      "UR  - https://muster.example.org/en/ruritania/figures/P02",
    ])
      expect(text).toContain(`${line}\r\n`);
  });

  it("as RIS let no text begin a tag of its own", () => {
    const text = toRis([odd]);
    expect(text.match(/^ER {2}- /gm)).toHaveLength(1);
    expect(text.match(/^TY {2}- /gm)).toHaveLength(1);
    expect(text).toContain("AU  - Ŝmith, J.\r\n");
    expect(text).not.toContain("\u0000");
  });
});
