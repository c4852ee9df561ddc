import { describe, expect, it } from "vitest";
import { readDataset } from "@/lib/dataset/read";
import { locales } from "@/lib/domain/text";
import { exhibitCsv } from "@/lib/export/csv";
import { exportWordsIn } from "@/lib/i18n/export-words";
import { tableWordsIn } from "@/lib/i18n/table-words";
import { exhibitIndicators, standaloneExhibit } from "@/lib/view/exhibit/exhibits-of";
import { wholeNoteLine } from "@/lib/view/note-line";
import { readCsv } from "./read-csv";

const { dataset } = await readDataset("data/mali");
if (!dataset) throw new Error("data/mali has errors");
const mali = dataset;

const exhibits = [...(await exhibitIndicators(mali)).keys()];
const cases = locales.flatMap((locale) => exhibits.map((id) => [locale, id] as const));

async function exported(locale: (typeof locales)[number], id: string) {
  const standalone = await standaloneExhibit(mali, locale, id);
  if (!standalone) throw new RangeError(id);
  const file = exhibitCsv(standalone, "https://muster.example.org");
  return { standalone, rows: readCsv(file), words: tableWordsIn(locale) };
}

describe.each(cases)("the CSV of an exhibit (%s, %s)", async (locale, id) => {
  const { standalone, rows, words } = await exported(locale, id);

  it("has each figure of the exhibit once, and no other", () => {
    const figures = standalone.frame.notes.flatMap((note) => note.figures.map((figure) => figure.id));
    expect(rows.map((row) => row[words.figure]).sort()).toEqual(figures.sort());
  });

  it("has each note in full", () => {
    const notes = standalone.frame.notes.map((note) => [String(note.number), wholeNoteLine(note, locale)]);
    const said = new Map(rows.map((row) => [row[words.note], row[words.noteText]]));
    expect([...said].sort()).toEqual(notes.sort());
  });

  it("has numbers with decimal points and nothing else under value, lowest and highest", () => {
    for (const row of rows) {
      for (const name of [words.value, words.low, words.high]) expect(row[name]).toMatch(/^(-?\d+(\.\d+)?)?$/);
    }
  });
});

describe("a bound", () => {
  it.each([
    ["en", "> 6,000"],
    ["fr", "> 6 000"],
  ] as const)("stays one (%s)", async (locale, shown) => {
    const { rows, words } = await exported(locale, "prison-occupancy");
    const row = rows.find((each) => each[words.figure] === "F058");
    expect(row).toMatchObject({ [words.value]: "", [words.low]: "6000", [words.high]: "", [words.qualifier]: "over" });
    expect(row?.[words.shown]?.replace(/\s/g, " ")).toBe(shown);
    expect(row?.[words.about]).toBe(exportWordsIn(locale).no);
  });
});

const { rows: seatRows, words: seatWords } = await exported("en", "women-seat-share");

describe("what belongs to the exhibit", () => {
  const [rows, words] = [seatRows, seatWords];

  it("stands in every row", () => {
    expect(new Set(rows.map((row) => row[words.exhibit]))).toEqual(
      new Set([
        "Women in 2015: Ministers 9\u00A0% to 16.1\u00A0%, National Assembly 8.8\u00A0% to 9.5\u00A0%, Municipal councils 7.6\u00A0%",
      ]),
    );
    expect(rows[0]?.[words.exhibitCaveats]).toContain("Municipal councils, 2015: ≈\u00A022.4 (note 12)");
    expect(rows[0]?.[words.version]).toBe(mali.description.version);
    expect(rows[0]?.[words.address]).toMatch(/^https:\/\/muster\.example\.org\/en\/mali\/figures\//);
  });
});

describe("a figure that a sentence alone names", () => {
  it("has a row too", async () => {
    const { standalone, rows, words } = await exported("en", "prison-occupancy");
    expect(standalone.exhibit.rows.map(({ id }) => id)).not.toContain("prison-occupancy--prisons--2010");
    const row = rows.find((each) => each[words.figure] === "prison-occupancy--prisons--2010");
    expect(row?.[words.shown]?.replace(/\s/g, " ")).toBe("> 170 %");
    expect(row?.[words.about]).toBe("no");
  });
});
