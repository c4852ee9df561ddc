import { describe, expect, it } from "vitest";
import { numbersOfExhibit } from "@/lib/document/numbers";
import type { Entity } from "@/lib/domain/entity";
import type { Figure } from "@/lib/domain/figure";
import type { Locale } from "@/lib/domain/text";
import { barsExhibit } from "@/lib/view/exhibit/bars";
import type { ExplorerFacts } from "@/lib/view/exhibit/explorer-facts";
import { explorerFactsOf } from "@/lib/view/exhibit/explorer-facts";
import { seriesExhibit } from "@/lib/view/exhibit/series";
import { figureOf, indicators, ruritania, withFigures } from "../../sample-dataset";
import { wholePage } from "../../whole-page";

const at = (period: string, value: number, cells = {}) =>
  figureOf(period, { printed: String(value), cells: { value, ...cells }, period });

const coastWatch = ruritania.entities.get("coast") as Entity;
const over = figureOf("2011", { printed: "over 90", cells: { low: 90, qualifier: "over" }, period: "2011" });
const yearly = [at("2012", 101), at("2013", 102), at("2014", 103), at("2019", 104)];

function factsOf(figures: readonly Figure[], locale: Locale = "en", make = seriesExhibit) {
  const dataset = withFigures(figures);
  const page = wholePage(dataset, locale);
  const exhibit = make(indicators.personnel, figures, page);
  if (!exhibit) throw new RangeError("no exhibit");
  const frame = page.frame(numbersOfExhibit(exhibit), undefined, "exhibits");
  return explorerFactsOf({ exhibit, frame });
}

const pointsOf = (facts: ExplorerFacts | undefined) =>
  facts?.panels.flatMap(({ lines }) => lines.flatMap(({ points }) => points)) ?? [];

describe("what is told of values over time", () => {
  it("has a stop for each date, oldest first, and every whole year named", () => {
    const facts = factsOf([...yearly, over]);
    expect(facts?.stops).toEqual(
      ["2011", "2012", "2013", "2014", "2019"].map((label) => ({ at: Number(label) + 0.5, label })),
    );
    expect(facts?.along.years.map(({ label }) => label).slice(0, 3)).toEqual(["2011", "2012", "2013"]);
    expect(facts?.along.years.at(-1)?.value).toBe(facts?.along.max);
  });

  it("says numbers with their qualifier and unit in the reader's language", () => {
    const [first, second] = pointsOf(factsOf([over, ...yearly]));
    expect([first?.value, second?.value]).toEqual(["over\u00A090 persons", "101 persons"]);
    expect(second?.spoken).toBe("Royal Guard, 2012: 101 persons.");
    const [, french] = pointsOf(factsOf([over, ...yearly], "fr"));
    expect(french?.spoken).toBe("Garde royale, 2012\u00A0: 101 personnes.");
  });

  it("keeps gaps, breaks and bounds as the drawing has them", () => {
    const points = pointsOf(factsOf([over, ...yearly.slice(0, 3), at("2015", 107, { status: "B" }), at("2019", 104)]));
    expect(points.map(({ joined }) => joined)).toEqual([false, true, true, true, false, false]);
    expect(points.map(({ breaks }) => breaks)).toEqual([false, false, false, false, true, false]);
    expect(points[0]?.mark).toEqual({ kind: "at-least", value: 90 });
  });

  it("gives each point its whole note", () => {
    const facts = factsOf(yearly);
    const notes = pointsOf(facts).map(({ note }) => facts?.notes[note]);
    expect(notes).toHaveLength(4);
    for (const note of notes) expect(note).toMatch(/“101”.*“102”|“102”.*“101”/);
  });
});

describe("what is told of bars", () => {
  it("has a stop for each row, and a line for each kind of people", () => {
    const coast = figureOf("coast", {
      ...{ printed: "over 43", cells: { low: 43, qualifier: "over" as const }, period: "2012" },
      entities: [coastWatch],
    });
    const facts = factsOf([at("2012", 101), coast], "fr", barsExhibit);
    expect(facts?.stops.map(({ at: row }) => row)).toEqual([0, 1]);
    expect(facts?.panels[0]?.lines).toHaveLength(1);
    expect(
      pointsOf(facts)
        .map(({ at: row, value }) => [row, value])
        .sort(),
    ).toEqual([
      [0, "101 personnes"],
      [1, "plus de\u00A043 personnes"],
    ]);
  });
});
