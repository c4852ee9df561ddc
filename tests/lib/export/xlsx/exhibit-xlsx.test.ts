import { describe, expect, it } from "vitest";
import { readDataset } from "@/lib/dataset/read";
import { locales } from "@/lib/domain/text";
import { exhibitXlsx } from "@/lib/export/xlsx/exhibit-xlsx";
import { exportWordsIn } from "@/lib/i18n/export-words";
import { tableWordsIn } from "@/lib/i18n/table-words";
import { exhibitIndicators, rowsOfExhibit, standaloneExhibit } from "@/lib/view/exhibit/exhibits-of";
import { wholeNoteLine } from "@/lib/view/note-line";
import { accessibilityFaults } from "./accessible";
import { coverOf, readWorkbook, tableOf } from "./read-workbook";

const { dataset } = await readDataset("data/mali");
if (!dataset) throw new Error("data/mali has errors");
const mali = dataset;

async function exhibitOf(locale: (typeof locales)[number], id: string) {
  const standalone = await standaloneExhibit(mali, locale, id);
  if (!standalone) throw new RangeError(id);
  return standalone;
}

const exhibits = [...(await exhibitIndicators(mali)).keys()];
const cases = locales.flatMap((locale) => exhibits.map((id) => [locale, id] as const));

describe.each(cases)("the workbook of an exhibit (%s, %s)", (locale, id) => {
  it("keeps the rules, each figure and each note", async () => {
    const standalone = await exhibitOf(locale, id);
    const file = await exhibitXlsx(standalone);
    expect(await accessibilityFaults(file, locale)).toEqual([]);
    const workbook = await readWorkbook(file);
    const columns = tableWordsIn(locale);
    const { sheets } = exportWordsIn(locale);
    const { notes } = standalone.frame;
    const figures = tableOf(workbook, sheets.figures);
    const ids = notes.flatMap((note) => note.figures.map((figure) => figure.id));
    expect(figures.map((row) => row[columns.figure]).sort()).toEqual(ids.sort());
    expect(tableOf(workbook, sheets.notes).map((row) => [row[columns.note], row[columns.text]])).toEqual(
      notes.map((note) => [note.number, wholeNoteLine(note, locale)]),
    );
    const said = new Map(notes.map((note) => [note.number, wholeNoteLine(note, locale)]));
    for (const row of figures) expect(row[columns.noteText]).toBe(said.get(Number(row[columns.note])));
  });
});

describe("the cells", () => {
  it("hold numbers as numbers, and a bound as one", async () => {
    const workbook = await readWorkbook(
      await exhibitXlsx(await exhibitOf("fr", "prison-occupancy"), "https://muster.example.org"),
    );
    const columns = tableWordsIn("fr");
    const { sheets } = exportWordsIn("fr");
    const rows = tableOf(workbook, sheets.figures);
    const bound = rows.find((row) => row[columns.figure] === "F058");
    expect(bound).toMatchObject({ [columns.low]: 6000, [columns.qualifier]: "over", [columns.period]: 2010 });
    expect(bound?.[columns.value]).toBeUndefined();
    expect(bound?.[columns.high]).toBeUndefined();
    const about = rows.find((row) => row[columns.figure] === "F057");
    expect(about).toMatchObject({ [columns.value]: 3000, [columns.about]: "oui" });
    expect(about?.[columns.address]).toBe("https://muster.example.org/fr/mali/figures/F057");
  });

  it("show as many decimals as the page, and years without separators", async () => {
    const formats = async (id: string) => {
      const sheet = (await readWorkbook(await exhibitXlsx(await exhibitOf("en", id)))).getWorksheet("Figures");
      const found = new Set<string>();
      sheet?.eachRow((row) => row.eachCell((cell) => typeof cell.value === "number" && found.add(String(cell.numFmt))));
      return found;
    };
    expect(await formats("women-seat-share")).toContain("#,##0.0");
    expect(await formats("programme-period")).not.toContain("#,##0");
  });
});

describe("the cover", () => {
  it.each([
    ["en", "[x] instead of a value: not available, says the source.", "Caveats"],
    ["fr", "[x] à la place d’une valeur : indisponible selon la source.", "À garder à l’esprit"],
  ] as const)(
    "says what it is, how to read it and what stands beside the chart (%s)",
    async (locale, sign, heading) => {
      const standalone = await exhibitOf(locale, "women-seat-share");
      const lines = coverOf(await readWorkbook(await exhibitXlsx(standalone, "https://muster.example.org")));
      const plain = lines.map((line) => line.replace(/[\u00A0\u202F]/g, " "));
      expect(plain).toEqual(expect.arrayContaining([sign, heading]));
      expect(plain.join(" ")).toContain(`https://muster.example.org/${locale}/mali/indicators/`);
      expect(plain.join(" ")).toContain(mali.description.version);
      expect(plain.join(" ")).toContain("2015");
    },
  );
});

describe("addresses", () => {
  const links = async (site: string) => {
    const workbook = await readWorkbook(await exhibitXlsx(await exhibitOf("en", "women-share"), site));
    return workbook.worksheets.flatMap((sheet) => {
      const found: string[] = [];
      sheet.eachRow((row) => row.eachCell((cell) => cell.hyperlink !== undefined && found.push(cell.hyperlink)));
      return found;
    });
  };

  it("of the chart and of every figure can be opened, where the site has one", async () => {
    const { exhibit, frame } = await exhibitOf("en", "women-share");
    const site = "https://muster.example.org";
    const figures = rowsOfExhibit(exhibit, frame).filter(({ href }) => href !== "");
    expect(await links(site)).toEqual([
      `${site}${exhibit.indicatorHref}#women-share`,
      ...figures.map(({ href }) => `${site}${href}`),
    ]);
    expect(await links("")).toEqual([]);
  });

  it("on the cover are in a column that an upright page holds", async () => {
    const [cover] = (await readWorkbook(await exhibitXlsx(await exhibitOf("en", "women-share")))).worksheets;
    // A digit of Calibri has 7 px; of the face that stands for it on other machines 9.
    const pixels = (cover?.getColumn(1).width ?? 0) * 9 + 5;
    const { left = 0, right = 0 } = cover?.pageSetup.margins ?? {};
    expect(pixels / 96).toBeLessThan(210 / 25.4 - left - right);
  });
});
