import { describe, expect, it } from "vitest";
import { readDataset } from "@/lib/dataset/read";
import type { Caveat } from "@/lib/domain/caveat";
import type { Dataset } from "@/lib/domain/dataset";
import { derivationsSchema } from "@/lib/domain/derivation";
import type { Indicator } from "@/lib/domain/indicator";
import type { locales } from "@/lib/domain/text";
import { quantityText } from "@/lib/format/quantity";
import type { FigureRow } from "@/lib/view/figure-row";
import { type ForcesPage, forcesPage } from "@/lib/view/forces-page";
import { figuresOf } from "@/lib/view/topics";
import { figureOf, indicators, ruritania, sample, withFigures } from "../sample-dataset";

const { dataset } = await readDataset("data/mali");
if (!dataset) throw new Error("data/mali has errors");
const mali = dataset;

function pageOf(of: Dataset, locale: (typeof locales)[number] = "en"): ForcesPage {
  const page = forcesPage(of, locale);
  if (!page) throw new RangeError("no page");
  return page;
}

const citedOf = ({ frame }: ForcesPage) => frame.notes.flatMap(({ figures }) => figures.map(({ id }) => id));
const shown = (row: FigureRow | undefined) => {
  const figure = row?.cited.figure;
  return figure ? quantityText(figure.quantity, figure.unit, "en").replace(/\u00A0/g, " ") : "–";
};

describe("the page of forces", () => {
  it("is not there where the dataset has no figure of the topic", () => {
    expect(forcesPage(withFigures([sample("W01")]), "en")).toBeUndefined();
  });

  it.each([ruritania, mali])("has every figure of the topic: $id", (of) => {
    const cited = new Set(citedOf(pageOf(of)));
    expect(figuresOf("forces", of).filter(({ id }) => !cited.has(id))).toEqual([]);
  });

  it("stands without strengths, on what else the topic has", () => {
    const vacancies = figureOf("V", { printed: "7", cells: { value: 7 }, indicator: indicators.vacancies });
    const { exhibit, strengths, rates, rest } = pageOf(withFigures([vacancies]));
    expect(exhibit).toBeUndefined();
    expect(strengths.rows).toEqual([]);
    expect(rates.notComputed).toEqual([]);
    expect(rest.map(({ id }) => id)).toEqual(["vacancies"]);
  });

  it("draws a series once, where nothing stands side by side", () => {
    const series = ["2011", "2012", "2014"].map((period, place) =>
      figureOf(`A${place}`, { printed: "401", cells: { value: 401 + place }, period }),
    );
    const { exhibit, overTime } = pageOf(withFigures(series));
    expect(exhibit?.id).toBe("personnel-over-time");
    expect(overTime).toEqual([]);
  });

  it("says what “police” means where a force is called so", () => {
    expect(pageOf(ruritania).meanings.police).toBe(false);
    const description = { ...ruritania.description, police: "guard" };
    expect(pageOf({ ...ruritania, description }).meanings.police).toBe(true);
  });

  it("has the caveats on overlaps and definitions of what was read, with what they are about", () => {
    const caveat = (kind: Caveat["kind"]): Caveat => ({
      id: kind,
      kind,
      text: { en: "As [A] says.", fr: "Selon [A]." },
    });
    const [overlap, definition] = [caveat("overlap"), caveat("definition")];
    const figure = figureOf("A", { printed: "401", cells: { value: 401 }, caveats: [overlap, definition] });
    const caveats = new Map([overlap, definition].map((each) => [each.id, each]));
    const { sums, meanings } = pageOf({ ...withFigures([figure]), caveats });
    expect(sums.caveats.map(({ id }) => id)).toEqual(["overlap"]);
    expect(meanings.caveats).toMatchObject([
      { id: "definition", about: [{ label: "Royal Guard", href: "/en/ruritania/indicators/personnel" }] },
    ]);
  });
});

describe("what was refused", () => {
  const rate: Indicator = { ...indicators.personnel, id: "personnel-per-100000" };
  const figures = [
    figureOf("A", { printed: "401", cells: { value: 401 } }),
    figureOf("B", { printed: "301", cells: { value: 301 }, period: "2014", entities: sample("P04").entities }),
    figureOf("N", {
      ...{ indicator: indicators.population, printed: "1,001", cells: { value: 1001 }, period: "2014" },
      ...{ sex: "_Z", dimensions: { rank: "_Z" }, kind: "denominator" },
    }),
  ];
  const rules = [
    { id: "all", kind: "sum", indicator: "personnel", of: ["A", "B"] },
    { id: "twice", kind: "difference", indicator: "personnel", of: "A", minus: "B" },
    { id: "rate", kind: "rate", indicator: rate.id, count: "A", population: "N" },
  ];
  const of: Dataset = {
    ...withFigures(figures),
    indicators: new Map([...ruritania.indicators, [rate.id, rate]]),
    roles: new Map([...ruritania.roles, ["personnel-rate", rate]]),
    derivations: derivationsSchema.parse({ rules }),
  };

  it("stands once: sums where nothing is added up, rates with the inhabitants, the others at the end", () => {
    const { sums, rates, notComputed } = pageOf(of);
    expect(sums.notComputed.map(({ id }) => id)).toEqual(["not-computed--all--A--B"]);
    expect(rates.notComputed.map(({ id }) => id)).toEqual(["not-computed--rate--A--N"]);
    expect(notComputed.map(({ id }) => id)).toEqual(["not-computed--twice--A--B"]);
  });

  it("lists only figures that stand nowhere above", () => {
    const { sums, rates } = pageOf(of);
    expect(sums.notComputed.flatMap(({ rows }) => rows)).toEqual([]);
    expect(rates.notComputed.flatMap(({ rows }) => rows)).toEqual([]);
    expect(rates.divisors.map(({ id }) => id)).toEqual(["N"]);
  });
});

describe("what a reader must find of Mali", () => {
  const page = pageOf(mali);

  it("has strengths with their women, basis and date", () => {
    const rows = page.strengths.rows.map((row) => [
      row.subject.entity,
      shown(row.women),
      shown(row.all),
      row.basis,
      row.period.kind === "date" ? row.period.date : row.period.kind,
    ]);
    expect(rows).toEqual([
      ["National Police", "≈ 700", "> 6,000", "not-stated", "undated"],
      ["National Gendarmerie", "≈ 100", "≈ 4,000", "not-stated", "2015"],
      ["National Guard", "≈ 100", "≈ 3,000", "not-stated", "2015"],
      ["Malian Armed Forces", "–", "13,800", "not-stated", "undated"],
      ["Armed and paramilitary forces (as the World Bank adds them up)", "–", "41,000", "actual", "2020"],
    ]);
    expect(page.strengths.missing).toEqual(["Army", "Air Force"]);
  });

  it("has the two answers to who commands Gendarmerie and Guard, each with what the other paragraph says", () => {
    const both = page.relations.commands.filter(({ name }) => /Gendarmerie|Guard/.test(name));
    expect(both).toHaveLength(2);
    for (const { lines } of both) {
      expect(lines.map(({ authorities }) => authorities.length)).toEqual([2, 1]);
      for (const { notes } of lines) expect(notes.join(" ")).toMatch(/^§4\.ii/);
    }
  });

  it("keeps the dataset's own groupings apart from what a source says", () => {
    expect(page.relations.counted.map(({ id }) => id)).not.toContain("internal-security-forces");
    expect(page.relations.assumed.map(({ id }) => id)).toEqual(["internal-security-forces", "police-and-gendarmerie"]);
  });

  it("names the three who may be counted in the World Bank's total, and refuses the sum of all", () => {
    expect(page.sums.overlaps).toHaveLength(3);
    expect(page.sums.notComputed.map(({ id }) => id)).toContain(
      "not-computed--personnel-all-forces--F039--F027--F029--F031",
    );
  });

  it("has rates where both are dated, a bound for the undated police, and says for whom none", () => {
    expect(page.rates.exhibit?.rows.map(({ subject }) => subject.entity)).toEqual([
      "National Police",
      "National Gendarmerie",
      "National Guard",
    ]);
    expect(page.rates.notComputed.map(({ wanted }) => wanted.replace(/^.*: /, ""))).toEqual(["Malian Armed Forces"]);
    expect(page.overTime.map(({ id }) => id)).toEqual(["personnel-over-time", "personnel-per-100000-over-time"]);
    expect(page.rest).toEqual([]);
    expect(page.notComputed).toEqual([]);
  });
});
