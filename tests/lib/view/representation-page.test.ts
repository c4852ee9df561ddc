import { describe, expect, it } from "vitest";
import { readDataset } from "@/lib/dataset/read";
import { plainText } from "@/lib/document/content";
import type { FigureRow } from "@/lib/document/figure-row";
import type { Locale } from "@/lib/domain/text";
import { quantityText } from "@/lib/format/quantity";
import type { Answer } from "@/lib/view/force-shares";
import { parseBenchmark, type RepresentationPage, representationPage } from "@/lib/view/representation-page";
import { figuresOf } from "@/lib/view/topics";
import { outline } from "../document/outline";
import { figureOf, figures, indicators, ruritania, sample, withFigures } from "../sample-dataset";
import { folded } from "./exhibit/plain-words";

const { dataset: read } = await readDataset("data/mali");
if (!read) throw new Error("data/mali has errors");
const mali = read;

function of(benchmark?: number, locale: Locale = "en"): RepresentationPage {
  const view = representationPage(mali, locale, benchmark);
  if (!view) throw new Error("no page");
  return view;
}

const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, " ");
const numberOf = (row: FigureRow | undefined) =>
  row ? plain(quantityText(row.cited.figure.quantity, row.cited.figure.unit, "en")) : "";
const answerOf = (answer: Answer | undefined) =>
  answer === undefined ? "" : "row" in answer ? numberOf(answer.row) : answer.reason;

const english = of();

describe("representationPage of the shipped dataset", () => {
  it("opens with the forces and their benchmark, then the bodies with their target", () => {
    expect(english.leading.map(({ id, aside }) => [id, outline(aside)[0]])).toEqual([
      ["women-share", "table: Women needed to reach a benchmark of 30 %"],
      ["women-seat-share", "### Compared with the target"],
    ]);
    const said = folded(plainText(english.against, "en"));
    expect(said).toBe(
      "The target for these institutions is 30_% if a share is meant. National Assembly: below (27.9_% in 2020); 4 more women needed. Municipal councils: below (7.6_% in 2015). Ministers: above (34.4_% in 2019). The sources read set no target for the forces.",
    );
    expect(english.gaps.noTrend).toBe(true);
  });

  it("says how the wording of the target can be read", () => {
    expect(english.readings?.printed.map(({ text }) => text).join("")).toContain("“by 30%”");
    expect(english.readings?.readings.map(plain)).toEqual([
      expect.stringContaining("30 % of the members are women"),
      expect.stringContaining("30 percentage points more"),
      expect.stringContaining("30 % more than at the start"),
    ]);
    expect(english.readings?.noBaseline).not.toBe("");
  });

  it("lays a benchmark beside every force, the police twice", () => {
    const rows = english.benchmark.rows.map((row) => [
      row.entity,
      ...[numberOf(row.women), numberOf(row.strength), numberOf(row.share), row.basis],
      ...[answerOf(row.gap), answerOf(row.needed), answerOf(row.growing)],
    ]);
    expect(rows).toEqual([
      ["National Police", "≈ 700", "> 6,000", "< 13 %", "not stated", "17–30", "> 1,000", "> 1,500"],
      ["National Police", "", "", "“an average of 12.4%”", "", "17.6", "", ""],
      ["National Gendarmerie", "≈ 100", "≈ 4,000", "≈ 3 %", "not stated", "≈ 28", "≈ 1,100", "≈ 1,600"],
      ["National Guard", "≈ 100", "≈ 3,000", "≈ 3 %", "not stated", "≈ 27", "≈ 800", "≈ 1,100"],
      ["Army", "", "", "7 %", "", "23", "", ""],
      ["Air Force", "", "", "6 %", "", "24", "", ""],
    ]);
  });

  it("tells the women among a hundred recruits, of forces only", () => {
    const cells = english.recruits.map(({ entity, cells: all }) => [
      entity,
      ...all.map((cell) => (cell.kind === "number" ? `${numberOf(cell.row)}${cell.orUnreachable ? "+" : ""}` : "–")),
    ]);
    expect(cells).toEqual([
      ["National Police", "–", "≥ 90+", "64–88", "≥ 80+", "57–75", "44–54"],
      ["National Police", "–", "91", "65", "80", "57", "44"],
      ["National Gendarmerie", "–", "–", "≈ 84", "–", "≈ 72", "≈ 52"],
      ["National Guard", "–", "–", "≈ 82", "–", "≈ 70", "≈ 51"],
      ["Army", "–", "–", "75", "95", "65", "48"],
      ["Air Force", "–", "–", "77", "98", "66", "49"],
    ]);
  });

  it("shows bodies and missions over time, and says what is missing of each force", () => {
    expect(english.bodies.map(({ id }) => id)).toEqual(["women-seat-share-over-time", "seats-over-time"]);
    expect(english.overTime.map(({ id }) => id)).toEqual(["women-share-over-time"]);
    expect(english.gaps.rows.map(({ entity, lacks }) => [entity, lacks.length])).toEqual([
      ...[["National Police", 1] as const, ["National Gendarmerie", 1] as const, ["National Guard", 1] as const],
      ...[["Malian Armed Forces", 2] as const, ["Army", 3] as const, ["Air Force", 3] as const],
    ]);
  });

  it.each([undefined, 20, 45.5])("shows every figure of the topic, at a benchmark of %s", (benchmark) => {
    const shown = new Set(of(benchmark).frame.notes.flatMap(({ figures: all }) => all.map(({ id }) => id)));
    expect(figuresOf("representation", mali).filter(({ id }) => !shown.has(id))).toEqual([]);
  });

  it("takes the reader's benchmark everywhere, and its own where none can be taken", () => {
    const laid = of(20, "fr");
    expect(laid.benchmark).toMatchObject({ percent: 20, laidBy: "reader", text: "20\u00A0%", invalid: false });
    expect(outline(laid.leading[0]?.aside, "fr")[0]).toBe(
      "table: Femmes nécessaires pour atteindre la valeur de référence de 20 %",
    );
    const ids = laid.frame.notes.flatMap(({ figures: all }) => all.map(({ id }) => id));
    expect(ids.some((id) => id.endsWith("--at-20"))).toBe(true);
    expect(ids.some((id) => id.endsWith("--at-30"))).toBe(false);
    expect(english.benchmark).toMatchObject({ percent: 30, laidBy: "page", invalid: false });
    for (const wrong of [0, 0.5, 99.5, 100, -3, Number.NaN, Number.POSITIVE_INFINITY])
      expect(of(wrong).benchmark).toMatchObject({ percent: 30, laidBy: "page", invalid: true });
  });
});

describe("parseBenchmark(query)", () => {
  it.each([
    [undefined, undefined],
    ["30", 30],
    ["33.3", 33.3],
    ["33.33", Number.NaN],
    ["33.3", 33.3],
    ["33.33", Number.NaN],
    [["40", "50"], 40],
    ["", Number.NaN],
    ["a third", Number.NaN],
    ["1e1", Number.NaN],
    ["300", Number.NaN],
    ["0", Number.NaN],
  ])("%j is %s", (query, expected) => expect(parseBenchmark(query)).toEqual(expected));
});

describe("representationPage of another dataset", () => {
  const [guard] = sample("W01").entities;
  const force = (id: string, value: number, period: string, entity = guard) =>
    figureOf(id, {
      ...{ indicator: indicators.share, sex: "F", printed: `${value} %`, cells: { value }, period },
      entities: [{ ...entity, kind: "force" }],
    });

  it("is none without a figure of the topic", () => {
    const others = figures.filter(({ indicator }) => indicator.topic !== "representation");
    expect(representationPage(withFigures(others), "en")).toBeUndefined();
  });

  it("leaves out what there is nothing to say in, in both languages", () => {
    for (const locale of ["en", "fr"] as const) {
      const view = representationPage(ruritania, locale);
      expect(view?.readings).toBeUndefined();
      const sections = view?.sections.map(({ id }) => id) ?? [];
      expect(sections).toContain("request");
      expect(sections.includes("recruits")).toBe((view?.recruits.length ?? 0) > 0);
    }
  });

  it("says nothing of a trend where a force has two dates", () => {
    const one = representationPage(withFigures([force("A", 5, "2014")]), "en");
    const two = representationPage(withFigures([force("A", 5, "2014"), force("B", 7, "2016")]), "en");
    expect([one?.gaps.noTrend, two?.gaps.noTrend]).toEqual([true, false]);
  });
});
