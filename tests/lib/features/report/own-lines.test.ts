import { describe, expect, it } from "vitest";
import { plainText } from "@/lib/document/content";
import { locales } from "@/lib/domain/text";
import { noChoice } from "@/lib/features/report/choice";
import { emptyOwnRow, noEntries, type OwnRowEntry } from "@/lib/features/report/entries";
import type { ReportLine } from "@/lib/features/report/lines";
import { reportPage } from "@/lib/features/report/page";
import { noteLine } from "@/lib/view/note-line";
import { cellsOf } from "../../export/cells";
import { ruritania } from "../../sample-dataset";
import { folded } from "../../view/exhibit/plain-words";

const women: OwnRowEntry = {
  ...emptyOwnRow,
  ...{ indicator: "Women recruited", level: "Output", unit: "%", baseline: "12,4 %", baselineDate: "2012" },
  ...{ target: "30", due: "2014", latest: "over 35", latestDate: "2014", source: "The ministry, 2015" },
};
const given = async (rows: readonly Partial<OwnRowEntry>[], locale: "en" | "fr" = "en") =>
  await reportPage(ruritania, locale, noChoice, {
    ...noEntries,
    ownRows: rows.map((row) => ({ ...emptyOwnRow, ...row })),
  });

/** The first line of a report of own rows alone. */
async function line(row: Partial<OwnRowEntry>, locale: "en" | "fr" = "en") {
  const page = await given([row], locale);
  const first = page.report?.results[0];
  if (!first) throw new Error("no line");
  return { page, first };
}

/** What the line says against its target, folded. */
function verdictOf({ verdict }: ReportLine): string {
  return folded(plainText(verdict, "en"));
}

describe("a row that the author entered", () => {
  it("is judged and counted as the others are", async () => {
    const { page, first } = await line(women);
    expect(page.problems).toEqual([]);
    expect(first).toMatchObject({ key: "own-1", own: true, level: "Output", unit: "%", target: {} });
    expect(verdictOf(first)).toBe("Reached by the due date (over_35_% in 2014)");
    expect(folded(page.report?.countLine ?? "")).toMatch(/^1_row · 1_with_a_target · 1_reached/);
  });

  it.each([
    ["en", "Entered by the author of this report: The ministry, 2015", "Typed as “over 35”."],
    ["fr", "Saisi par l’auteur de ce rapport\u00A0: The ministry, 2015", "Écrit «\u00A0over 35\u00A0»."],
  ] as const)("says so in its notes, its sources and wherever it leaves (%s)", async (locale, entered, typed) => {
    const { page, first } = await line(women, locale);
    expect(first.sources).toEqual([entered]);
    const { notes } = page.page.frame;
    expect(notes.map((note) => noteLine(note, locale).includes(entered))).toEqual([true, true, true, true]);
    expect(noteLine(notes[2] ?? never(), locale)).toBe(`${entered}. ${typed}`);
    const cells = cellsOf(first.latest[0]?.row ?? never(), page.page.frame);
    expect(cells).toMatchObject({ low: 35, qualifier: "over", source: entered, locator: "", noteText: /./ });
    expect(cells.value).toBeUndefined();
  });

  it.each([
    ["en", "Entered by the author of this report: no source given", "no source given"],
    ["fr", "Saisi par l’auteur de ce rapport\u00A0: aucune source indiquée", "aucune source indiquée"],
  ] as const)("says where no source was given (%s)", async (locale, entered, reservation) => {
    const { page, first } = await line({ indicator: "Posts", latest: "5" }, locale);
    expect(first.sources).toEqual([entered]);
    expect(first.reservations).toContain(reservation);
    expect(noteLine(page.page.frame.notes[0] ?? never(), locale)).toContain(entered);
  });

  it("changes by what the limits leave, in percentage points", async () => {
    const { first } = await line(women);
    const change = "row" in first.change ? first.change.row.cited.figure : never();
    expect(change.quantity).toMatchObject({ kind: "bound", qualifier: "over", limit: 22 });
    expect(change.unit).toMatchObject({ measure: "points" });
    expect(change.unit.other.fr).toBe("points de pourcentage");
  });

  it.each<[string, Partial<OwnRowEntry>, string]>([
    ["no baseline", { baseline: "" }, "no baseline"],
    ["no value", { latest: "" }, "no later value"],
    ["no date", { baselineDate: "" }, "a date is not stated"],
    [
      "a baseline that is not earlier",
      { baselineDate: "2014-03" },
      "the baseline is not earlier than the latest value",
    ],
    ["limits that leave all open", { baseline: "over 5" }, "the limits of the two values leave the change open"],
  ])("has no change for %s", async (_, parts, none) => {
    expect((await line({ ...women, ...parts })).first.change).toEqual({ none });
  });

  it.each<[string, Partial<OwnRowEntry>, string]>([
    ["is met", { latest: "31" }, "Reached by the due date (31_% in 2014)"],
    [
      "may be missed as numbers are rounded",
      { latest: "30" },
      "Cannot tell: the number as printed may be on either side of 30_%; the counts behind it would settle it (30_% in 2014)",
    ],
    ["is not met", { latest: "29,9" }, "Not reached by the due date (29.9_% in 2014)"],
    ["is met late", { latestDate: "2016" }, "Reached at a date later than due (over_35_% in 2016)"],
    ["is not due", { latestDate: "2013" }, "Not yet due, above 30_% (over_35_% in 2013)"],
    ["has no year", { due: "" }, "Reached (over_35_% in 2014)"],
    [
      "cannot be told from a limit",
      { latest: "over 20" },
      "Cannot tell: the number as printed may be on either side of 30_%; the counts behind it would settle it (over_20_% in 2014)",
    ],
    [
      "cannot be told without a date",
      { latestDate: "" },
      "Cannot tell: the target has a due date and the value has no date; its date would settle it (over_35_% at a date not stated)",
    ],
    [
      "is a ceiling where it says so",
      { target: "au plus 40", latest: "45" },
      "Not reached by the due date (45_% in 2014)",
    ],
    [
      "is a ceiling where it lies below the baseline",
      { baseline: "50", target: "30", latest: "25" },
      "Reached by the due date (25_% in 2014)",
    ],
    ["has no value", { latest: "" }, "No value entered."],
    ["is not set", { target: "" }, "No target entered."],
  ])("has a target that %s", async (_, parts, verdict) => {
    expect(verdictOf((await line({ ...women, ...parts })).first)).toBe(verdict);
  });

  it("says that a target is a ceiling", async () => {
    expect((await line({ ...women, baseline: "50" })).first.target?.details).toEqual(["at most"]);
    expect((await line(women)).first.target?.details).toEqual([]);
  });

  it("is kept with what could be read, and what could not is named with row and field", async () => {
    const bad = { indicator: "Posts", unit: "posts", baseline: "12 %", target: "over 3", due: "soon", latest: "5" };
    const { problems, report } = await given([women, bad]);
    expect(problems).toEqual([
      expect.stringMatching(/^Your row 2, baseline: “12 %” is a percentage, but the unit of the row is “posts”/),
      expect.stringMatching(/^Your row 2, due: “soon” cannot be read as a date/),
      expect.stringMatching(/^Your row 2, target: “over 3” cannot be read as a value to reach/),
    ]);
    expect(report?.results[1]).toMatchObject({ baseline: [], latest: [{ row: { id: "own-2-latest" } }] });
    expect((await given([bad], "fr")).problems[1]).toBe(
      "Ligne saisie\u00A01, échéance\u00A0: «\u00A0soon\u00A0» ne se lit pas comme une date et a été laissé de côté. Écrivez 2015, 2016-03, 2016-03-31 ou 2015/2019.",
    );
  });

  it("reads first and last years, and a percentage without a unit", async () => {
    const { first } = await line({ indicator: "Posts", latest: "7 %", latestDate: "2012-2014" });
    expect(first.unit).toBe("%");
    expect(first.latest[0]?.row.cited.figure).toMatchObject({
      period: { kind: "interval", start: "2012", end: "2014" },
      unit: { measure: "percent" },
    });
  });

  it("says that nothing says what is counted", async () => {
    const { page, first } = await line({ latest: "7" });
    expect(first.indicator).toBe("Unnamed indicator");
    expect(page.problems).toEqual(["Your row 1, indicator: the indicator is missing."]);
  });

  it("leads to no page that is not there, and says nothing of the age of the dataset", async () => {
    const { page, first } = await line({ ...women, latestDate: "2016" });
    expect(first.latest[0]?.row.href).toBe("/en/ruritania/report");
    expect(page.page.frame.notes.flatMap(({ links }) => links)).toEqual([]);
    expect(page.page.frame.latestOfDataset).toBe(true);
  });

  it.each(locales)("is cut where it is too long, and that is said (%s)", async (locale) => {
    const { problems, report } = await given([{ ...women, indicator: "x".repeat(501) }], locale);
    expect(report?.results[0]?.indicator).toHaveLength(500);
    expect(problems).toHaveLength(1);
    const many = await given(
      Array.from({ length: 201 }, () => women),
      locale,
    );
    expect(many.report?.results).toHaveLength(200);
    expect(many.problems).toHaveLength(1);
  });
});

function never(): never {
  throw new Error("not there");
}
