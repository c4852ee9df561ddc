import { describe, expect, it } from "vitest";
import { readDataset } from "@/lib/dataset/read";
import { numbersOf } from "@/lib/document/numbers";
import type { Caveat } from "@/lib/domain/caveat";
import type { WholeDataset } from "@/lib/domain/dataset";
import { derivationsSchema } from "@/lib/domain/derivation";
import type { Indicator } from "@/lib/domain/indicator";
import { forcesDocument } from "@/lib/features/forces/document";
import { outline, outlineOf } from "../../document/outline";
import { figureOf, indicators, ruritania, sample, withFigures } from "../../sample-dataset";
import { wholePage } from "../../whole-page";

const { dataset } = await readDataset("data/mali");
if (!dataset) throw new Error("data/mali has errors");
const mali = dataset;

function blocksOf(of: WholeDataset) {
  const document = forcesDocument(wholePage(of, "en"));
  if (!document) throw new RangeError("no document");
  return document.blocks;
}

const sectionOf = (id: string, of: WholeDataset) => outlineOf(id, blocksOf(of));
const headingsOf = (of: WholeDataset) => outline(blocksOf(of)).filter((line) => line.startsWith("#"));

describe("the document of forces", () => {
  it("is not there where the dataset has no figure of the topic", () => {
    expect(forcesDocument(wholePage(withFigures([sample("W01")]), "en"))).toBeUndefined();
  });

  it.each([ruritania, mali])("has every figure of the topic: $id", (of) => {
    const cited = new Set(numbersOf(blocksOf(of)).map(({ cited: { figure } }) => figure.id));
    expect(
      wholePage(of, "en")
        .figuresOf("forces")
        .filter(({ id }) => !cited.has(id)),
    ).toEqual([]);
  });

  it("is on what else the topic has, where it has no strengths", () => {
    const vacancies = figureOf("V", { printed: "7", cells: { value: 7 }, indicator: indicators.vacancies });
    expect(outline(blocksOf(withFigures([vacancies])))).toEqual([
      "# Forces",
      "lead: How large is each force, which force is counted in which, and can the numbers be compared? All figures of this topic as a list",
      "## What the words mean",
      "  Vacancies, of which there are no figures:",
      "    Vacancies, of which there are no figures",
      "## Other figures on this topic",
      "  ### Vacancies, of which there are no figures",
      "    figures: Vacancies, of which there are no figures",
      "      Royal Guard | [V 7] persons | 2015",
    ]);
  });

  it("draws a series once, where there is nothing side by side", () => {
    const series = ["2011", "2012", "2014"].map((period, place) =>
      figureOf(`A${place}`, { printed: "401", cells: { value: 401 + place }, period }),
    );
    const lines = outline(blocksOf(withFigures(series)));
    expect(lines.filter((line) => /^ *(bars|series):/.test(line))).toHaveLength(1);
    expect(lines[3]).toMatch(/^ {2}series: /);
    expect(lines).not.toContain("## Over time");
  });

  it("says what “police” means where a force is called so", () => {
    expect(sectionOf("meanings", ruritania).join()).not.toContain("Police");
    const description = { ...ruritania.description, police: "guard" };
    expect(sectionOf("meanings", { ...ruritania, description })).toContain("  Police, on this page:");
  });

  it("has the caveats on overlaps and definitions of what was read, with what they are about", () => {
    const caveat = (kind: Caveat["kind"]): Caveat => ({
      id: kind,
      kind,
      text: { en: ` As to ${kind}: [A].`, fr: "Selon [A]." },
    });
    const [overlap, definition] = [caveat("overlap"), caveat("definition")];
    const figure = figureOf("A", { printed: "401", cells: { value: 401 }, caveats: [overlap, definition] });
    const of = { ...withFigures([figure]), caveats: new Map([overlap, definition].map((each) => [each.id, each])) };
    expect(sectionOf("sums", of).slice(2)).toEqual(["  -  As to overlap: [A 401]."]);
    expect(sectionOf("meanings", of).at(-1)).toBe("  - Royal Guard As to definition: [A 401].");
  });
});

describe("what is not computed", () => {
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
  const of: WholeDataset = {
    ...withFigures(figures),
    indicators: new Map([...ruritania.indicators, [rate.id, rate]]),
    roles: new Map([...ruritania.roles, ["personnel-rate", rate]]),
    derivations: derivationsSchema.parse({ rules }),
  };

  it("is named once, with the figures that are nowhere above it: sums, rates with the inhabitants, others last", () => {
    expect(sectionOf("sums", of).slice(2)).toEqual([
      "  not-computed: Personnel: Royal Guard, Coast Watch",
      "    attempt: This would be the sum of the figures.",
      expect.stringMatching(/^ {4}p: /),
    ]);
    expect(sectionOf("rates", of)).toEqual([
      "## Per inhabitants",
      "  group beside",
      "    group plain",
      "      ### Not calculated, and why",
      "      not-computed: Personnel: Royal Guard",
      "        attempt: This would be a rate relative to the number of inhabitants.",
      expect.stringMatching(/^ {8}p: /),
      "      #### Figures that would have been used",
      "      figures: Figures that would have been used",
      "        Population | Royal Guard | [N 1,001] persons | 2014",
    ]);
    expect(sectionOf("not-computed", of)).toEqual([
      "## Not calculated, and why",
      "  not-computed: Personnel: Royal Guard, Coast Watch",
      "    attempt: This would be one figure minus the other.",
      expect.stringMatching(/^ {4}p: /),
      "    figures: Personnel: Royal Guard, Coast Watch",
      "      Personnel | Royal Guard | [A 401] persons | 2015",
      "      Personnel | Coast Watch | [B 301] persons | 2014",
    ]);
  });
});

describe("what a reader must find of Mali", () => {
  it("has its sections in this order", () => {
    expect(headingsOf(mali)).toEqual([
      "# Forces",
      "## Strength, number of women, and what was counted",
      "## Which force is counted in which",
      "## Who commands",
      "## What not to add up",
      "## What the words mean",
      "## Per inhabitants",
      "## Over time",
    ]);
  });

  it("has strengths with their women, basis and date", () => {
    const [none, unstated] = ["not in the sources read", "not stated (actual, authorised or deployed)"];
    expect(sectionOf("strengths", mali).slice(3)).toEqual([
      `    National Police | [F028 ≈ 700] | [F027 > 6,000] | ${unstated} | date not stated`,
      `    National Gendarmerie | [F030 ≈ 100] | [F029 ≈ 4,000] | ${unstated} | 2015`,
      `    National Guard | [F032 ≈ 100] | [F031 ≈ 3,000] | ${unstated} | 2015`,
      `    Malian Armed Forces | ${none} | [F039 13,800] | ${unstated} | date not stated`,
      `    Armed and paramilitary forces (as the World Bank adds them up) | ${none} | [W156 41,000] | actual strength | 2020`,
      "  note: Only the latest value is listed here, earlier ones are further down: Armed and paramilitary forces (as the World Bank adds them up).",
      "  note: No strength in the sources read: Army; Air Force.",
    ]);
  });

  it("has the two answers to who commands Gendarmerie and Guard, each with what the other paragraph says", () => {
    const lines = sectionOf("commands", mali);
    const [armed, security] = [
      "Ministry of Armed Forces and Former Combatants",
      "Ministry of Internal Security and Civil Protection",
    ];
    const from = lines.indexOf("  National Gendarmerie:");
    expect(lines.slice(from, from + 6)).toEqual([
      "  National Gendarmerie:",
      `    ${security} / ${armed} / ISSAT, §4.ii, para. 4 {§4.iii, para. 1 names the armed forces ministry alone.}`,
      `    ${armed} (all matters) / ISSAT, §4.iii, para. 1 {§4.ii, para. 4 names the security ministry as well.}`,
      "  National Guard:",
      `    ${armed} (administration) / ${security} (deployment) / ISSAT, §4.ii, para. 5 {§4.iii, para. 1 names the armed forces ministry alone.}`,
      `    ${armed} (all matters) / ISSAT, §4.iii, para. 1 {§4.ii, para. 5 gives deployment to the security ministry.}`,
    ]);
  });

  it("keeps the dataset's own groupings apart from what a source says", () => {
    const lines = sectionOf("counted-in", mali).map((line) => line.trim());
    expect(lines.filter((line) => /^(#|details)/.test(line))).toEqual([
      "## Which force is counted in which",
      "### National Police",
      "### Malian Armed Forces",
      "### National Defence",
      "### Armed and paramilitary forces (as the World Bank adds them up)",
      "details: Groupings made by this dataset, not by a source",
      "### Police, Gendarmerie and National Guard (three internal security forces)",
      "### National Police and Gendarmerie together",
    ]);
  });

  it("names the three who may be counted in the World Bank's total, and refuses the sum of all", () => {
    const lines = sectionOf("sums", mali);
    expect(lines.filter((line) => /counted in Armed and paramilitary forces/.test(line))).toHaveLength(3);
    expect(lines.join("\n")).toContain(
      [
        "  not-computed: Personnel: Malian Armed Forces, National Police, National Gendarmerie, National Guard",
        "    attempt: This would be the sum of the figures.",
        "    p: Some people or things would or might be counted twice: Malian Armed Forces and National Gendarmerie.",
      ].join("\n"),
    );
  });

  it("has rates where both are dated, a bound for the undated police, and says for whom none", () => {
    const lines = sectionOf("rates", mali).map((line) => line.trim());
    expect(lines.slice(4, 7)).toEqual([
      "National Police, calculated: [personnel-per-100000--national-police--undated > 31]",
      "National Gendarmerie, calculated: [personnel-per-100000--national-gendarmerie--2015 ≈ 20]",
      "National Guard, calculated: [personnel-per-100000--national-guard--2015 ≈ 20]",
    ]);
    expect(lines.filter((line) => line.startsWith("not-computed:"))).toEqual([
      "not-computed: Personnel per 100,000 inhabitants: Malian Armed Forces",
    ]);
    expect(sectionOf("over-time", mali).filter((line) => line.startsWith("    series: "))).toHaveLength(2);
  });
});
