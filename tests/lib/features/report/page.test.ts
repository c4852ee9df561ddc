import { describe, expect, it } from "vitest";
import { plainText } from "@/lib/document/content";
import type { Figure } from "@/lib/domain/figure";
import { type Locale, locales } from "@/lib/domain/text";
import { noChoice, parseReportChoice } from "@/lib/features/report/choice";
import { noEntries, type ReportEntries } from "@/lib/features/report/entries";
import { type ReportPage, reportPage } from "@/lib/features/report/page";
import { publishedOf } from "@/lib/store/published";
import { noteLine } from "@/lib/view/note-line";
import { everyBlock } from "../../document/every-block";
import { caveats, figureOf, indicators, ruritania, withFigures } from "../../sample-dataset";
import { folded } from "../../view/exhibit/plain-words";
import { formOf, itemsOf } from "./choices";

const report = async (
  query: string,
  locale: Locale = "en",
  entries: Partial<ReportEntries> = {},
  dataset = ruritania,
) =>
  await reportPage(dataset, locale, parseReportChoice(Object.fromEntries(new URLSearchParams(query))), {
    ...noEntries,
    ...entries,
  });

const latestOf = ({ report }: ReportPage) =>
  report?.results.map(({ latest, target }) => latest[0]?.row.id ?? target?.row.id);
/** What is said under “Caveats” of each line. */
const reservationsOf = ({ document }: ReportPage) =>
  everyBlock(document?.blocks ?? [])
    .filter((block) => block.kind === "table")
    .flatMap(({ bodies }) => bodies.flatMap(({ rows }) => rows))
    .map(({ cells }) => plainText(cells.at(-1)?.content ?? [], document?.frame.locale ?? "en").split("\n"));
const besideOf = ({ report }: ReportPage) => report?.figures.map(({ id }) => id);

describe("a report", () => {
  it("names pasted columns that it did not take", async () => {
    const { problems } = await report("template=results", "en", { unknownColumns: ["Budget"] });
    expect(problems).toEqual([expect.stringContaining("“Budget”")]);
  });

  it("is not there while nothing is chosen", async () => {
    const empty = await reportPage(ruritania, "en", noChoice);
    expect([empty.report, empty.document]).toEqual([undefined, undefined]);
    expect([empty.problems, empty.page.frame.notes, itemsOf(empty, "chosen-figures")]).toEqual([[], [], []]);
    expect(formOf(empty).action).toBe("/en/ruritania/report/preview");
  });

  it("has the lines of its template, by which it is named", async () => {
    const page = await report("template=results");
    expect(page.report?.title).toBe("Results framework");
    expect((await report("template=results", "fr")).report?.title).toBe("Cadre de résultats");
    expect(latestOf(page)).toEqual(["T01", "W03", "W01"]);
    expect(page.report?.countLine.replaceAll("\u00A0", " ")).toMatch(
      /^3 rows · 2 with a target · 1 not reached on an assumed reading/,
    );
  });

  it("has the line of a figure that is chosen, and the figures that stand in none, in the author's order", async () => {
    const page = await report("figures=P05,W03,P01,W01");
    expect(latestOf(page)).toEqual(["W03", "W01"]);
    expect(besideOf(page)).toEqual(["P05", "P01"]);
    expect(latestOf(await report("figures=W01,W03"))).toEqual(["W01", "W03"]);
    expect(latestOf(await report("figures=W02"))).toEqual(["T01"]);
    expect((await report("figures=P01")).report?.countLine).toBe("");
  });

  it("has all figures, each once, where all are chosen", async () => {
    const { report: made } = await report("figures=all");
    const inLines = made?.results.flatMap(({ baseline, target, latest }) =>
      [...baseline, ...(target ? [target] : []), ...latest].map(({ row }) => row.id),
    );
    const shown = [...new Set(inLines), ...(made?.figures ?? []).map(({ id }) => id)];
    expect(shown.sort()).toEqual([...publishedOf(ruritania).figures.keys()].sort());
  });

  it("leaves out what is taken out of a template, and not what is chosen by itself", async () => {
    expect(latestOf(await report("template=results&without=W03"))).toEqual(["T01", "W01"]);
    expect(latestOf(await report("template=results&without=T01"))).toEqual(["W01"]);
    expect(latestOf(await report("template=results&without=W03&figures=W03"))).toEqual(["T01", "W01", "W03"]);
    expect(besideOf(await report("figures=all&without=P01"))).not.toContain("P01");
  });

  it.each([
    [
      "en",
      "There is no figure “X<1” in this dataset: it was left out.",
      "There is no chart “y” in this dataset: it was left out.",
    ],
    [
      "fr",
      "Ce jeu de données n’a pas de chiffre «\u00A0X<1\u00A0»\u00A0: il a été laissé de côté.",
      "Ce jeu de données n’a pas de graphique «\u00A0y\u00A0»\u00A0: il a été laissé de côté.",
    ],
  ] as const)("names what it does not know (%s)", async (locale, ...problems) => {
    const page = await report("figures=X<1,P01&exhibits=y", locale);
    expect(page.problems).toEqual(problems);
    expect(besideOf(page)).toEqual(["P01"]);
    expect((await report(`figures=${"x".repeat(5000)}`)).problems[0]?.length).toBeLessThan(150);
  });

  it("has the texts of its author, cut only where that is said", async () => {
    const texts = { title: "Ours", period: "2015", author: "A. B.", introduction: "One\nline.\n\nTwo." };
    const { report: made, problems } = await report("figures=P01", "en", texts);
    expect(made).toMatchObject({ ...texts, introduction: ["One\nline.", "Two."] });
    expect(problems).toEqual([]);
    const long = await report("figures=P01", "en", { title: `${"x".repeat(199)}👮` });
    expect(long.report?.title).toBe("x".repeat(199));
    expect(long.problems).toEqual([expect.stringContaining("title is longer than 200 characters")]);
    expect(long.entries.title).toHaveLength(201);
  });

  it("has the level that its author gives a line, by the key of the line", async () => {
    const [first] = (await report("template=results")).report?.results ?? [];
    const levels = { [first?.key ?? ""]: "Outcome" };
    expect((await report("template=results", "en", { levels })).report?.results.map(({ level }) => level)).toEqual([
      ...["Outcome", "", ""],
    ]);
  });

  it("says what it was made from and when", async () => {
    expect((await report("figures=P01")).report?.colophon).toMatch(
      /^Made with Muster on \d{1,2} \w+ \d{4} from the dataset “Ruritania”, version 1\.2\.0\.$/,
    );
  });

  it.each(locales)("numbers its notes once, in reading order (%s)", async (locale) => {
    const page = await report("template=results&figures=P01,P03", locale);
    const cited = page.report?.results.flatMap(({ baseline, target, latest }) =>
      [...baseline, ...(target ? [target] : []), ...latest].map(({ row }) => row.cited.note),
    );
    expect(cited).toEqual([1, 2, 2, 3, 4]);
    expect(page.page.frame.notes.map(({ number }) => number)).toEqual(
      page.page.frame.notes.map((_, place) => place + 1),
    );
    expect(page.page.frame.notes.every((note) => noteLine(note, locale) !== "")).toBe(true);
  });

  it("brings every discrepancy of its figures, once, and no other", async () => {
    const two = [
      figureOf("a", { cells: { value: 7 }, printed: "7" }),
      figureOf("b", { cells: { value: 9 }, printed: "9" }),
    ];
    const others = [figureOf("c", { cells: { value: 7 }, printed: "7", period: "2012" })];
    const dataset = withFigures([...two, ...others]);
    expect(publishedOf(dataset).discrepancies).toHaveLength(1);
    expect((await report("figures=a", "en", {}, dataset)).report?.discrepancies.map(({ rows }) => rows.length)).toEqual(
      [2],
    );
    expect((await report("figures=c", "en", {}, dataset)).report?.discrepancies).toEqual([]);
    expect((await report("figures=all&without=b", "en", {}, dataset)).report?.discrepancies).toHaveLength(1);
  });

  it("says where a line can be looked up and what to know of it", async () => {
    const [assembly, councils] = (await report("template=results")).report?.results ?? [];
    expect(assembly?.sources).toEqual(["Ministry of Order, Note on the Forces, 2016, §3; §3, para.\u00A02"]);
    expect(reservationsOf(await report("template=results"))[0]).toEqual([
      "reading of the target assumed",
      "ambiguous wording",
      "see note 2",
    ]);
    expect(folded(plainText(councils?.verdict ?? [], "en"))).toBe(
      "Below 30_% if a share is meant (under_10_% in 2015)",
    );
    expect(reservationsOf(await report("template=results", "fr"))[0]).toEqual([
      "lecture de la cible supposée",
      "lecture incertaine",
      "voir la note\u00A02",
    ]);
    expect((await report("figures=W01")).report?.results[0]?.verdict).toEqual(["No target in the sources read."]);
  });

  it("is named in its page's title: by its author, else by its template", async () => {
    const titled = await report("template=results", "en", { title: "Second year" });
    expect(titled.page.frame.documentTitle).toBe("Second year · Ruritania · Muster");
    const french = await report("template=results", "fr");
    expect(french.page.frame.documentTitle.startsWith(`${french.report?.title} · `)).toBe(true);
    expect((await report("", "en")).page.frame.documentTitle).toBe("Report · Ruritania · Muster");
  });

  it("keeps the choice where the language changes", async () => {
    expect((await report("figures=P01,X")).page.frame.languages.map(({ href }) => href)).toEqual([
      ...["/en/ruritania/report?figures=P01,X", "/fr/ruritania/report?figures=P01,X"],
    ]);
  });
});

describe("a line with a baseline of the dataset", () => {
  const share = (id: string, period: string, cells: Parameters<typeof figureOf>[1]["cells"], parts = {}) =>
    figureOf(id, {
      ...{ cells, printed: String(Object.values(cells)[0]), period, sex: "F" },
      ...{ indicator: { ...indicators.share, direction: "up" } },
      ...parts,
    });
  const changeOf = async (figures: readonly Figure[], exclusions: readonly string[] = []) => {
    const dataset = {
      ...withFigures(figures),
      derivations: { exclusions: exclusions.map((id) => ({ caveat: caveats.wording.id, figures: [id] })), rules: [] },
    };
    return (await report("template=results", "en", {}, dataset)).report?.results[0]?.change;
  };
  const baseline = share("b", "2010", { value: 7 }, { kind: "baseline" });

  it("says how much it changed, in points and with the limits of both", async () => {
    const change = await changeOf([baseline, share("l", "2015", { low: 12, qualifier: "over" })]);
    const row = change && "row" in change ? change.row : undefined;
    expect(row?.id).toBe("change--b--l");
    expect(row?.subject.indicator).toBe("Change: Women’s share");
    expect(row?.href).toBe("/en/ruritania/figures/l");
    expect(row?.cited.figure).toMatchObject({
      quantity: { kind: "bound", qualifier: "over", limit: 5 },
      period: { kind: "interval", start: "2010", end: "2015" },
      unit: { measure: "points" },
    });
  });

  it("goes below zero", async () => {
    const change = await changeOf([baseline, share("l", "2015", { value: 5 })]);
    expect(change).toMatchObject({ row: { cited: { figure: { quantity: { kind: "point", value: -2 } } } } });
  });

  it.each<[string, readonly Figure[], string]>([
    [
      "one is kept out of computations",
      [baseline, share("l", "2015", { value: 5 })],
      "nothing is calculated from one of",
    ],
    [
      "several values are of one date",
      [baseline, share("l", "2015", { value: 5 }), share("m", "2015", { value: 6 })],
      "several values",
    ],
    ["the value has no date", [baseline, share("l", "undated", { value: 5 })], "a date is not stated"],
    [
      "the value is no later",
      [baseline, share("l", "2009", { value: 5 })],
      "the baseline is not earlier than the latest value",
    ],
    [
      "they count on another basis",
      [baseline, share("l", "2015", { value: 5 }, { basis: "authorised" })],
      "not in the same unit",
    ],
  ])("has no change where %s", async (name, figures, none) => {
    expect(await changeOf(figures, name.includes("kept out") ? ["l"] : [])).toEqual({
      none: expect.stringContaining(none),
    });
  });
});
