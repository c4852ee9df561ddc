import { describe, expect, it } from "vitest";
import { locales } from "@/lib/domain/text";
import { emptyOwnRow, noEntries, parseReportEntries } from "@/lib/features/report/entries";
import { reportFormWordsIn } from "@/lib/i18n/report-form-words";
import { tableWordsIn } from "@/lib/i18n/table-words";

const row = (parts: Partial<typeof emptyOwnRow>) => ({ ...emptyOwnRow, ...parts });

describe("what an author typed", () => {
  it("is nothing where the form is empty", () => {
    expect(parseReportEntries({})).toEqual(noEntries);
    expect(parseReportEntries(new URLSearchParams({ title: "  ", "own.1.level": "Output" }))).toEqual(noEntries);
  });

  it("is read from the names of the fields", () => {
    const form = new URLSearchParams([
      ["title", " Our\nreport "],
      ["introduction", "One\r\n\r\nTwo "],
      ['level.["a","b"] T01', "Output"],
      ["own.10.indicator", "Second"],
      ["own.2.indicator", "First"],
      ["own.2.latestDate", "2015"],
      ["own.2.nonsense", "x"],
      ["own.3.constructor", "x"],
    ]);
    expect(parseReportEntries(form)).toEqual({
      ...{ ...noEntries, title: "Our report", introduction: "One\n\nTwo", levels: { '["a","b"] T01': "Output" } },
      ownRows: [row({ indicator: "First", latestDate: "2015" }), row({ indicator: "Second" })],
    });
  });

  it("loses what XML cannot hold and what turns text round, and keeps no-break spaces", () => {
    const title = "a\u0000b\u0007c\u202Ed\uD800e\uFFFEf 1\u202F000\u00A0% 👮";
    expect(parseReportEntries({ title }).title).toBe("abcdef 1\u202F000\u00A0% 👮");
  });

  it("keeps markup and formulas as the words they are", () => {
    expect(parseReportEntries({ title: "<b>=1+1</b>" }).title).toBe("<b>=1+1</b>");
  });
});

describe("pasted rows", () => {
  const pasted = (text: string) => parseReportEntries({ "own.1.indicator": "Typed", pasted: text }).ownRows.slice(1);

  it("follow those typed, in the usual columns", () => {
    const cells = ["Posts", "over 5", "2010", "30", "2020", "12,4", "2015", "posts", "The ministry"];
    const expected = row({
      ...{ indicator: "Posts", baseline: "over 5", baselineDate: "2010", target: "30", due: "2020" },
      ...{ latest: "12,4", latestDate: "2015", unit: "posts", source: "The ministry" },
    });
    expect(pasted(cells.join("\t"))).toEqual([expected]);
    expect(pasted(`${cells.join(";")}\r\n\r\n${cells.join(";")}`)).toEqual([expected, expected]);
  });

  it.each(["Source\tIndicator\tLatest value\tLevel\tsomething", "Source\tIndicateur\tDernière valeur\tNiveau\tautre"])(
    "follow a line that names the columns: %s",
    (header) => {
      expect(pasted(`${header}\nThe ministry\tPosts\t"12"\tOutput\tlost`)).toEqual([
        row({ indicator: "Posts", latest: "12", level: "Output", source: "The ministry" }),
      ]);
    },
  );

  it.each(locales)("may be named as the form names the fields (%s)", (locale) => {
    const fields = { ...tableWordsIn(locale), ...reportFormWordsIn(locale).own.fields };
    const columns = Object.keys(emptyOwnRow) as (keyof typeof emptyOwnRow)[];
    expect(pasted(`${columns.map((column) => fields[column]).join("\t")}\n${columns.join("\t")}`)).toEqual([
      Object.fromEntries(columns.map((column) => [column, column])),
    ]);
  });

  it.each(["Valeur de base", "Valeur de référence"])("may call the baseline in French: %s", (name) => {
    const header = ["Indicateur", name, `Date de la ${name.toLowerCase()}`].join("\t");
    expect(pasted(`${header}\nPosts\t5\t2010`)).toEqual([
      row({ indicator: "Posts", baseline: "5", baselineDate: "2010" }),
    ]);
  });

  it("take a date to be that of the value before it", () => {
    const header = ["Indicator", "Baseline", "Year", "Cible", "Date", "Latest", "Date"].join("\t");
    const cells = ["Posts", "5", "2010", "30", "2020", "12", "2015"].join("\t");
    expect(pasted(`${header}\n${cells}`)).toEqual([
      row({
        ...{ indicator: "Posts", baseline: "5", baselineDate: "2010", target: "30", due: "2020" },
        ...{ latest: "12", latestDate: "2015" },
      }),
    ]);
  });

  it("lose nothing behind the last column", () => {
    expect(pasted("Posts;;;;;12;2015;posts;Report; part 2")[0]?.source).toBe("Report; part 2");
  });

  it("name a column that a row has no place for", () => {
    const text = "Indicator\tLatest\tBudget\nPosts\t12\t99";
    expect(parseReportEntries({ pasted: text })).toMatchObject({
      ownRows: [row({ indicator: "Posts", latest: "12" })],
      unknownColumns: ["Budget"],
    });
    expect(parseReportEntries({ pasted: "Posts;5;2010" }).unknownColumns).toEqual([]);
  });
});
