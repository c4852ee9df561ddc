import { describe, expect, it } from "vitest";
import type { SeriesChart } from "@/lib/chart/spec";
import type { Entity } from "@/lib/domain/entity";
import type { Figure } from "@/lib/domain/figure";
import { seriesExhibit } from "@/lib/view/exhibit/series";
import { figureOf, indicators, ruritania, sources, targetOfWomen, withFigures } from "../../sample-dataset";
import { wholePage } from "../../whole-page";
import { folded, wordsOf } from "./plain-words";

type Row = Partial<Parameters<typeof figureOf>[1]>;

const entity = (id: string): Entity => {
  const found = ruritania.entities.get(id);
  if (!found) throw new RangeError(id);
  return found;
};

/** So many of the Guard at a date, with the date for an id. */
const at = (period: string, value: number, row: Row = {}) =>
  figureOf(period, { printed: String(value), cells: { value }, period, ...row });

function drawn(
  figures: readonly Figure[],
  locale: "en" | "fr" = "en",
  indicator: keyof typeof indicators = "personnel",
) {
  const page = wholePage(withFigures(figures), locale);
  const exhibit = seriesExhibit(indicators[indicator], figures, page);
  if (!exhibit) return undefined;
  const { chart } = exhibit;
  if (chart.kind !== "series") throw new RangeError(chart.kind);
  return {
    ...{ chart, exhibit, page },
    title: wordsOf(exhibit.title, page),
    subtitle: wordsOf(exhibit.subtitle, page),
    text: folded(exhibit.alternative.text),
  };
}

const pointsOf = (chart: SeriesChart | undefined) =>
  chart?.panels.flatMap(({ lines }) => lines.flatMap(({ points }) => points)) ?? [];

const yearly = [at("2012", 101), at("2013", 102), at("2014", 103), at("2015", 104)];

describe("seriesExhibit: the axes of several panels", () => {
  const bodies = (small: number) => [
    ...yearly,
    ...["2012", "2013", "2014"].map((period) =>
      figureOf(`C${period}`, { cells: { value: small }, printed: String(small), period, entities: [entity("coast")] }),
    ),
  ];

  it("are one where every panel can be read in it", () => {
    const shown = drawn(bodies(43));
    expect(new Set(shown?.chart.panels.map(({ scale }) => scale.max))).toEqual(new Set([120]));
    expect(shown?.subtitle).not.toContain("its own axis");
  });

  it("are their own, and said to be, where one would be flat", () => {
    const shown = drawn(bodies(7));
    expect(shown?.chart.panels.map(({ scale }) => scale.max)).toEqual([120, 8]);
    expect(shown?.subtitle).toContain("Each panel has its own axis.");
    expect(drawn(bodies(7), "fr")?.subtitle).toContain("Chaque graphique a sa propre échelle.");
  });
});

describe("seriesExhibit: values of one body over time", () => {
  it("wants three dates of one body; undated and open periods are none", () => {
    expect(drawn(yearly.slice(0, 2))).toBeUndefined();
    expect(drawn([...yearly.slice(0, 2), at("undated", 7), at("2010/..", 8), at("../2009", 9)])).toBeUndefined();
    const other = at("2015", 9, { entities: [entity("coast")] });
    expect(drawn([...yearly.slice(0, 2), other])).toBeUndefined();
    expect(pointsOf(drawn([...yearly.slice(0, 3), at("undated", 7)])?.chart)).toHaveLength(3);
  });

  it("has neither targets, nor what is missing, nor men beside the women and all", () => {
    const terms = { type: "level", comparison: "at-least", reading: "certain" } as const;
    const figures = [
      ...yearly,
      at("2016", 9, { kind: "target", target: terms }),
      figureOf("2017", { printed: "none", cells: { status: "L" }, period: "2017" }),
      at("2018", 9, { sex: "M" }),
    ];
    expect(pointsOf(drawn(figures)?.chart).map(({ id }) => id)).toEqual(["2012", "2013", "2014", "2015"]);
  });

  it("has its points in the order of time, whatever that of the file", () => {
    expect(pointsOf(drawn([...yearly].reverse())?.chart).map(({ id, at: place }) => [id, place])).toEqual([
      ["2012", 2012.5],
      ["2013", 2013.5],
      ["2014", 2014.5],
      ["2015", 2015.5],
    ]);
  });

  it("is titled by its two latest values, and says below what it is and of when, in both languages", () => {
    expect(drawn(yearly)?.title).toBe("Royal Guard: 103 in 2014, 104 in 2015");
    expect(drawn([...yearly].reverse())?.title).toBe("Royal Guard: 103 in 2014, 104 in 2015");
    expect(drawn(yearly, "fr")?.title).toBe("Garde royale_: 103 en 2014, 104 en 2015");
    expect(drawn(yearly)?.subtitle).toMatch(/^Personnel over time, 2012–2015\./);
    expect(drawn(yearly, "fr")?.subtitle).toMatch(/^Effectif, évolution, 2012-2015\./);
  });

  it("is titled by what one source says of both times, and by all that is said of the latest", () => {
    const other = (id: string, period: string, value: number) =>
      figureOf(id, { printed: String(value), cells: { value }, period, source: sources.census });
    const before = other("other-2014", "2014", 301);
    expect(drawn([...yearly, before])?.title).toBe("Royal Guard: 103 in 2014, 104 in 2015");
    expect(drawn([...yearly, other("other-2015", "2015", 305)])?.title).toBe(
      "Royal Guard: 103 in 2014, 104 and 305 in 2015",
    );
    expect(drawn([...yearly, before, other("other-2016", "2016", 305)])?.title).toBe(
      "Royal Guard: 301 in 2014, 305 in 2016",
    );
  });

  it("is told in one sentence by the first and the last of each line", () => {
    expect(drawn(yearly)?.text).toBe(
      "Royal Guard: 103 in 2014, 104 in 2015. Values over time: Royal Guard, Ministry of Order, from 101 (2012) to 104 (2015). The table below has every value.",
    );
    expect(drawn(yearly, "fr")?.text).toBe(
      "Garde royale_: 103 en 2014, 104 en 2015. Valeurs dans le temps_: Garde royale, Ministry of Order, de 101 (2012) à 104 (2015). Le tableau ci-dessous les donne toutes.",
    );
    const bound = figureOf("2011", { printed: "over 90", cells: { low: 90, qualifier: "over" }, period: "2011" });
    expect(drawn([bound, ...yearly])?.text).toContain("from over_90 (2011)");
    const about = figureOf("2011", { printed: "about 90", cells: { value: 90, qualifier: "about" }, period: "2011" });
    expect(drawn([about, ...yearly], "fr")?.text).toContain("d’environ_90 (2011)");
  });
});

describe("the line between points", () => {
  const joined = (...figures: readonly Figure[]) =>
    pointsOf(drawn(figures)?.chart).map(({ id, joined: isJoined }) => `${isJoined ? "–" : " "}${id}`);

  it("joins neighbours, and nothing comes before the first", () => {
    expect(joined(...yearly)).toEqual([" 2012", "–2013", "–2014", "–2015"]);
  });

  it("leaves a gap where dates are missing, and the subtitle says so", () => {
    const gap = [...yearly, at("2018", 105)];
    expect(joined(...gap)).toEqual([" 2012", "–2013", "–2014", "–2015", " 2018"]);
    expect(drawn(gap)?.subtitle).toContain("No line where dates are missing.");
    expect(drawn(yearly)?.subtitle).not.toContain("dates are missing");
  });

  it("measures a gap by what is usual in the line: months in one of months, decades in one of decades", () => {
    const months = ["2015-01", "2015-02", "2015-03", "2015-05"].map((period) => at(period, 5));
    expect(joined(...months)).toEqual([" 2015-01", "–2015-02", "–2015-03", " 2015-05"]);
    const decades = ["1980", "1990", "2000", "2010"].map((period) => at(period, 5));
    expect(joined(...decades)).toEqual([" 1980", "–1990", "–2000", "–2010"]);
  });

  it("ends before a value of status B, which begins another series", () => {
    const broken = [
      ...yearly,
      figureOf("2016", { printed: "201", cells: { value: 201, status: "B" }, period: "2016" }),
    ];
    const { breaks, joined: isJoined } = pointsOf(drawn(broken)?.chart).at(-1) ?? {};
    expect({ breaks, isJoined }).toEqual({ breaks: true, isJoined: false });
    expect(drawn(broken)?.subtitle).toContain("Dotted vertical line: a break in the series.");
    expect(drawn(yearly)?.subtitle).not.toContain("breaks");
  });

  it("is one for women and one for all, named only where there are both", () => {
    const women = yearly
      .map(({ id }, place) => at(id, 11 + place, { sex: "F" }))
      .map((each) => ({ ...each, id: `${each.id}-F` }));
    const [panel] = drawn([...yearly, ...women])?.chart.panels ?? [];
    expect(panel?.lines.map(({ label, tone, style }) => [label, tone, style])).toEqual([
      ["all", "people", 0],
      ["women", "women", 1],
    ]);
    expect(drawn(women)?.chart.panels[0]?.lines.map(({ label, tone }) => [label, tone])).toEqual([["", "women"]]);
  });

  it("is one for each source, whose name it has", () => {
    const other = [at("2013", 201), at("2014", 202)].map((each) => ({
      ...each,
      id: `${each.id}-census`,
      provenance: {
        kind: "read",
        citation: { source: sources.census, locator: "p. 1", printed: "201", via: [] },
      } as const,
    }));
    const [panel] = drawn([...yearly, ...other])?.chart.panels ?? [];
    expect(panel?.lines.map(({ label, points }) => [label, points.length])).toEqual([
      ["Ministry of Order", 4],
      ["Rassendyll", 2],
    ]);
    expect(drawn(yearly)?.chart.panels[0]?.lines.map(({ label }) => label)).toEqual([""]);
  });
});

describe("the points", () => {
  it("are named where a line begins and ends, and where they are no plain number", () => {
    const bound = figureOf("2013", { printed: "over 90", cells: { low: 90, qualifier: "over" }, period: "2013" });
    const range = figureOf("2014", {
      printed: "90-95",
      cells: { low: 90, high: 95, qualifier: "range" },
      period: "2014",
    });
    const figures = [at("2011", 100), at("2012", 101), bound, range, at("2015", 104), at("2016", 105)];
    expect(pointsOf(drawn(figures)?.chart).map(({ id, named }) => [id, named?.figure.id])).toEqual([
      ["2011", "2011"],
      ["2012", undefined],
      ["2013", "2013"],
      ["2014", "2014"],
      ["2015", undefined],
      ["2016", "2016"],
    ]);
  });

  it("are named, of every line but the longest, where it ends: a panel has no room for more", () => {
    const women = ["2011", "2012", "2013", "2014", "2015"].map((period) => ({
      ...at(period, 11, { sex: "F" }),
      id: `${period}-F`,
    }));
    const [panel] = drawn([...yearly, ...women])?.chart.panels ?? [];
    const namedIn = panel?.lines.map(({ points }) => points.flatMap(({ named }) => named?.figure.id ?? []));
    expect(namedIn).toEqual([["2011-F", "2015-F"], ["2015"]]);
  });

  it("say whose they are, their number and time in words", () => {
    const bound = figureOf("2011", { printed: "over 90", cells: { low: 90, qualifier: "over" }, period: "2011" });
    expect(pointsOf(drawn([bound, ...yearly])?.chart).map(({ text }) => folded(text))[0]).toBe(
      "Royal Guard, 2011: over_90",
    );
    expect(pointsOf(drawn([bound, ...yearly], "fr")?.chart).map(({ text }) => folded(text))[0]).toBe(
      "Garde royale, 2011_: plus de_90",
    );
  });

  it("last as long as their period", () => {
    expect(pointsOf(drawn([...yearly, at("2016/2018", 5)])?.chart).at(-1)).toMatchObject({ at: 2016.5, until: 2018.5 });
    expect(drawn([...yearly, at("2016/2018", 5)])?.chart.time.max).toBe(2019);
  });

  it("are marked where they disagree, and the subtitle says how", () => {
    const other = figureOf("other", { printed: "199", cells: { value: 199 }, period: "2014", source: sources.census });
    const { chart, subtitle } = drawn([...yearly, other]) ?? {};
    expect(
      pointsOf(chart)
        .filter(({ disagrees }) => disagrees)
        .map(({ id }) => id),
    ).toEqual(["2014", "other"]);
    expect(subtitle).toContain("Ring: sources differ, see the note.");
    expect(drawn(yearly)?.subtitle).not.toContain("Ringed");
  });
});

describe("the panels", () => {
  const bodies = Array.from(
    { length: 8 },
    (_, place): Entity => ({ ...entity("guard"), id: `b${place}`, name: { en: `B${place}`, fr: `C${place}` } }),
  );
  const figures = bodies.flatMap((body, place) =>
    Array.from({ length: 3 + place }, (_, year) => ({
      ...at(String(2000 + year), 5, { entities: [body] }),
      id: `${body.id}-${year}`,
    })),
  );

  it("are six at most: the bodies with most dates", () => {
    expect(drawn(figures)?.chart.panels.map(({ label }) => label)).toEqual(["B7", "B6", "B5", "B4", "B3", "B2"]);
  });

  it("hold in the table what they draw, and no more", () => {
    const { exhibit, chart } = drawn(figures) ?? {};
    expect(exhibit?.rows.map(({ id }) => id).sort()).toEqual(
      pointsOf(chart)
        .map(({ id }) => id)
        .sort(),
    );
  });

  it("are one for each area and rank", () => {
    const senior = yearly.map((each) => ({ ...each, id: `${each.id}-senior`, dimensions: { rank: "senior" } }));
    expect(drawn([...yearly, ...senior])?.chart.panels).toHaveLength(2);
  });
});

describe("the line of a target", () => {
  const [assembly, councils] = [entity("assembly"), entity("councils")];
  const share = (period: string, body: Entity): Figure => ({
    ...figureOf(period, {
      indicator: indicators.share,
      sex: "F",
      printed: "9.1 %",
      cells: { value: 9.1 },
      period,
      entities: [body],
    }),
    id: `${body.id}-${period}`,
  });
  const shares = (...of: readonly Entity[]) =>
    of.flatMap((body) => ["2012", "2013", "2014"].map((period) => share(period, body)));
  const target = targetOfWomen({ type: "unclear", reading: "assumed" });

  it("is there only where it names all bodies shown", () => {
    const { chart, subtitle, exhibit } = drawn([...shares(assembly, councils), target], "en", "share") ?? {};
    expect(chart?.reference).toMatchObject({ kind: "target", value: 30, cited: { figure: { id: "T" } } });
    expect(subtitle).toContain("Dashed line: the target, 30_% if a share is meant.");
    expect(exhibit?.rows.map(({ id }) => id)).toContain("T");
    expect(exhibit?.alternative.figures).toContain("T");
    const beside = drawn([...shares(assembly, entity("guard")), target], "en", "share");
    expect(beside?.chart.reference).toBeUndefined();
    expect(beside?.subtitle).not.toContain("Dashed");
  });
});
