import { describe, expect, it } from "vitest";
import { locales } from "@/lib/domain/text";
import { figureColumns, numberFormatOf, yearOr } from "@/lib/export/columns";
import { figureRow } from "@/lib/view/figure-row";
import { figures, ruritania, sample } from "../sample-dataset";
import { wholePage } from "../whole-page";
import { cellsOf } from "./cells";

describe.each(locales)("the columns of figures (%s)", (locale) => {
  const page = wholePage(ruritania, locale);
  const rows = figures.map((figure) => figureRow(figure, page));
  const frame = page.frame(rows, undefined, "figures");
  const columns = figureColumns(frame, "https://muster.example.org");
  const cells = (id: string) => {
    const row = rows.find((each) => each.id === id);
    if (!row) throw new RangeError(id);
    return cellsOf(row, frame, "https://muster.example.org");
  };

  it("have names of their own", () => {
    expect(new Set(columns.map(({ header }) => header)).size).toBe(columns.length);
    expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length);
  });

  it.each([
    ["P01", { value: undefined, low: 6000, high: undefined, qualifier: "over", status: "A", period: 2015 }],
    ["P04", { value: 3000, low: undefined, high: undefined, qualifier: "" }],
    ["W01", { value: 9.5, low: undefined, high: undefined }],
    ["W02", { value: undefined, low: 30, high: 40, qualifier: "range" }],
    ["W03", { value: undefined, low: undefined, high: 10, qualifier: "under" }],
    ["Y01", { value: undefined, low: 2015, high: 2019, qualifier: "span" }],
    ["C01", { value: undefined, low: undefined, high: undefined, qualifier: "", status: "L" }],
  ])("hold what %s says", (id, wanted) => expect(cells(id)).toMatchObject(wanted));

  it("say in words what the status means, and why a value is missing", () => {
    const words = {
      en: ["an estimate", "not available, says the source"],
      fr: ["une estimation", "indisponible selon la source"],
    };
    expect([cells("P05").statusText, cells("C01").statusText]).toEqual(words[locale]);
  });

  it("give the whole note, the place and the address of the figure", () => {
    const ofFigure = cells("P02");
    expect(ofFigure.noteText).toContain("Note on the Forces");
    expect(ofFigure.address).toBe(`https://muster.example.org/${locale}/${ruritania.id}/figures/P02`);
    expect(ofFigure.source).toBe("Ministry of Order");
    expect(ofFigure.figure).toBe("P02");
  });
});

describe("numbers", () => {
  it.each([
    ["P01", "#,##0"],
    ["W01", "#,##0.0"],
    ["Y01", "0"],
    ["C01", "#,##0"],
  ])("of %s are shown as %s", (id, format) => expect(numberFormatOf(sample(id))).toBe(format));

  it("stand for plain years, and for no other period", () => {
    expect([yearOr("2015"), yearOr("since 2012"), yearOr("2015–2019"), yearOr("")]).toEqual([
      2015,
      "since 2012",
      "2015–2019",
      "",
    ]);
  });
});
