import { describe, expect, it } from "vitest";
import type { Figure } from "@/lib/domain/figure";
import { spansExhibit } from "@/lib/view/exhibit/spans";
import { figureOf, indicators, ruritania, sample, withFigures } from "../../sample-dataset";
import { wholePage } from "../../whole-page";
import { folded, wordsOf } from "./plain-words";

const [body] = sample("Y01").entities;

function span(id: string, low: number, high: number): Figure {
  return figureOf(id, {
    ...{ indicator: indicators.term, cells: { low, high, qualifier: "span" }, printed: `${low}-${high}` },
    ...{
      period: `${low}/${high}`,
      entities: [{ ...body, id, name: { en: `Programme ${id}`, fr: `Programme ${id}` } }],
    },
    kind: "plan",
  });
}

function drawn(figures: readonly Figure[], locale: "en" | "fr" = "en") {
  const page = wholePage(withFigures(figures), locale);
  const exhibit = spansExhibit(indicators.term, figures, page);
  if (exhibit?.chart.kind !== "spans") return undefined;
  return {
    ...exhibit,
    spans: exhibit.chart,
    words: wordsOf(exhibit.title, page),
    text: folded(exhibit.alternative.text),
  };
}

const three = [span("a", 2015, 2019), span("b", 2013, 2018), span("c", 2013, 2016)];

describe("spansExhibit: first and last years on a time line", () => {
  it("has the earliest first, of two that begin together the one that ends first", () => {
    expect(drawn(three)?.spans.rows.map(({ id, first, last }) => [id, first, last])).toEqual([
      ["c", 2013, 2016],
      ["b", 2013, 2018],
      ["a", 2015, 2019],
    ]);
    expect(drawn(three)?.rows.map(({ id }) => id)).toEqual(["c", "b", "a"]);
  });

  it("reaches to the end of the last year", () => {
    const { min, max } = drawn(three)?.spans.scale ?? {};
    expect([min, max]).toEqual([2013, 2020]);
  });

  it("is titled by each name with its years, and told span by span", () => {
    expect(drawn(three)?.words).toBe(
      "Programme years: Programme c 2013–2016, Programme b 2013–2018, Programme a 2015–2019",
    );
    expect(drawn(three, "fr")?.words).toBe(
      "Années du programme_: Programme c 2013-2016, Programme b 2013-2018, Programme a 2015-2019",
    );
    expect(drawn(three)?.text).toContain("Time line: Programme c, 2013–2016: 2013–2016; ");
    expect(drawn(three, "fr")?.text).toContain("Frise_: Programme c, 2013-2016_: 2013-2016_; ");
  });

  it("is none for one span, and leaves out what is no span", () => {
    expect(drawn(three.slice(0, 1))).toBeUndefined();
    expect(drawn([...three.slice(0, 1), sample("P03")])).toBeUndefined();
    expect(ruritania.figures.get("Y01")?.quantity.kind).toBe("span");
  });
});
