import { describe, expect, it } from "vitest";
import { readDataset } from "@/lib/dataset/read";
import type { WholeDataset } from "@/lib/domain/dataset";
import { citationsOf, type Figure } from "@/lib/domain/figure";
import { countResults, resultsOf } from "@/lib/view/results";
import { figureOf, indicators, ruritania, sample, sources, withFigures } from "../sample-dataset";
import { wholePage } from "../whole-page";

const { dataset } = await readDataset("data/mali");
if (!dataset) throw new Error("data/mali has errors");
const mali = dataset;

/** Each line as `body: baseline > latest of target = verdict`. */
function lines(of: WholeDataset): string[] {
  const ids = (figures: readonly Figure[]) => figures.map(({ id }) => id).join("+") || "-";
  return resultsOf(wholePage(of, "en")).map(
    ({ entity, baseline, latest, target, verdict }) =>
      `${entity.id}: ${ids(baseline)} > ${ids(latest)} of ${target?.id ?? "-"} = ${verdict.code}`,
  );
}

const better = { ...indicators.share, direction: "up" as const };
const share = (id: string, period: string, value: number, parts: Partial<Figure> = {}) =>
  figureOf(id, { cells: { value }, printed: String(value), indicator: better, sex: "F", ...parts, period });
const target = (id: string, value: number, due?: string) =>
  share(id, "undated", value, {
    kind: "target",
    target: {
      ...{ type: "level", comparison: "at-least", reading: "certain" },
      ...(due && { due: { kind: "date", date: due } }),
    },
  });

const review = figureOf("r", { cells: { value: 1 }, printed: "4", source: sources.review });

describe("the lines of a results framework", () => {
  it("hold each target for each body that it names, with the baseline and the latest value, then what has none", () => {
    expect(lines(ruritania)).toEqual([
      "assembly: W02 > - of T01 = no-value",
      "councils: - > W03 of T01 = not-reached",
      "guard: - > W01 of - = no-target",
    ]);
  });

  it.each<[string, readonly Figure[], string[]]>([
    ["what is better one way", [share("a", "2015", 7)], ["guard: - > a of - = no-target"]],
    ["the latest of several dates", [share("a", "2015", 7), share("b", "2012", 5)], ["guard: - > a of - = no-target"]],
    [
      "a dated value before one without a date",
      [share("u", "undated", 9), share("b", "2012", 5)],
      ["guard: - > b of - = no-target"],
    ],
    [
      "what was counted before what is planned",
      [share("p", "2018", 9, { kind: "plan" }), share("b", "2012", 5)],
      ["guard: - > b of - = no-target"],
    ],
    [
      "every statement of the latest date",
      [share("a", "2015", 7), share("b", "2015", 8)],
      ["guard: - > a+b of - = no-target"],
    ],
    ["no baseline without a later value", [share("a", "2010", 7, { kind: "baseline" })], []],
    ["nothing that is mentioned in passing", [share("a", "2010", 7, { kind: "context" })], []],
    ["nothing of which neither way is better", [sample("P01")], []],
    ["nothing that a source says to be unavailable", [sample("C01")], []],
    ["a target that nothing is counted for", [target("t", 10)], ["guard: - > - of t = no-value"]],
    [
      "each target of a body in a line of its own",
      [target("t", 10, "2014"), target("s", 5, "2015"), share("a", "2015", 7)],
      ["guard: - > a of t = not-met-later", "guard: - > a of s = met"],
    ],
    ["a target without a year", [target("t", 10), share("a", "2015", 7)], ["guard: - > a of t = not-reached"]],
    ["a target that is not due yet", [target("t", 10, "2020"), share("a", "2015", 7)], ["guard: - > a of t = not-due"]],
  ])("hold %s", (_, figures, expected) => {
    expect(lines(withFigures(figures))).toEqual(expected);
  });

  it("name the baseline that the target names", () => {
    const terms = { ...target("t", 10, "2015"), target: { ...target("t", 10).target, baseline: "b" } } as Figure;
    const figures = [terms, share("a", "2015", 7), share("b", "2010", 5), share("c", "2008", 2, { kind: "baseline" })];
    expect(lines(withFigures(figures))).toEqual(["guard: b > a of t = not-reached"]);
  });

  it("go by the latest date alone, whatever a statement without a date says", () => {
    const undated = share("u", "undated", 4, { indicator: better });
    const figures = [target("t", 10, "2015"), share("a", "2015", 12), { ...undated, provenance: review.provenance }];
    expect(lines(withFigures(figures as Figure[]))).toEqual(["guard: - > a of t = met"]);
  });

  it("cannot tell where a target is in another unit than its values", () => {
    const persons = { ...target("t", 10), unit: indicators.personnel.unit } as Figure;
    expect(lines(withFigures([persons, share("a", "2015", 7)]))).toEqual(["guard: - > a of t = cannot-tell"]);
  });

  it("are counted by what can be said of them", () => {
    const all = [target("t", 10, "2014"), target("s", 5, "2015"), target("n", 9, "2020"), share("a", "2015", 7)];
    expect(Object.fromEntries(countResults(resultsOf(wholePage(withFigures(all), "en"))))).toEqual({
      ...{
        rows: 3,
        withTarget: 3,
        met: 1,
        notMet: 1,
        metIf: 0,
        notMetIf: 0,
        cannotTell: 0,
        notDue: 1,
        noValue: 0,
        noTarget: 0,
      },
    });
  });
});

describe("the results of the shipped dataset", () => {
  const note: WholeDataset = {
    ...mali,
    figures: new Map(
      [...mali.figures].filter(([, figure]) => citationsOf(figure).every(({ source }) => source.id === "issat-mali")),
    ),
  };

  it("are, by the note alone, the twenty lines that a donor's report starts from", () => {
    const results = resultsOf(wholePage(note, "en"));
    const ids = results.map(({ target, latest: [latest] }) => latest?.id ?? target?.id);
    expect(ids).toEqual([
      ...["F024", "F025", "F026", "F074", "F075"],
      ...["F035", "F036", "F040", "F041", "F064", "F066"],
      ...["women-share--national-gendarmerie--2015", "women-share--national-guard--2015"],
      ...["F033", "F034", "F054", "F059", "F079", "F080", "F085"],
    ]);
    expect(Object.fromEntries(countResults(results))).toEqual({
      ...{
        rows: 20,
        withTarget: 5,
        met: 0,
        notMet: 0,
        metIf: 0,
        notMetIf: 3,
        cannotTell: 0,
        notDue: 0,
        noValue: 2,
        noTarget: 15,
      },
    });
  });

  it("are, with the other sources, judged on the latest value in the dataset", () => {
    const results = resultsOf(wholePage(mali, "en"));
    expect(results.slice(0, 3).map(({ latest }) => latest.map(({ id }) => id))).toEqual([["W045"], ["F025"], ["W095"]]);
    expect(Object.fromEntries(countResults(results))).toEqual({
      ...{
        rows: 27,
        withTarget: 5,
        met: 0,
        notMet: 0,
        metIf: 1,
        notMetIf: 2,
        cannotTell: 0,
        notDue: 0,
        noValue: 2,
        noTarget: 22,
      },
    });
  });
});
