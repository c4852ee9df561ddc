import { describe, expect, it } from "vitest";
import { readDataset } from "@/lib/dataset/read";
import { minimalCopy, replacing } from "./minimal-copy";

async function findingsWith(edits: Parameters<typeof minimalCopy>[0]) {
  return (await readDataset(await minimalCopy(edits))).findings;
}

describe("number cells that do not fit", () => {
  it.each([
    [
      "a value and a bound",
      "2015,,4000,,over",
      "2015,4000,4000,,over",
      { column: "value", found: "value, low", expected: "low" },
    ],
    [
      "a bound at the wrong end",
      "2015,,4000,,over",
      "2015,,,4000,over",
      { column: "low", found: "high", expected: "low" },
    ],
    [
      "a number and no qualifier",
      "2015,,4000,,over",
      "2015,,4000,,",
      { column: "value", found: "low", expected: "value" },
    ],
    ["half a range", "200,250,range", "200,,range", { column: "high", found: "low", expected: "low, high" }],
    [
      "no number, and none said to be missing",
      "2015,300,",
      "2015,,",
      { column: "value", found: "", expected: "value" },
    ],
    [
      "a number that is said to be missing",
      "2015,,,,,L",
      "2015,7,,,,L",
      { column: "value", found: "value", expected: "" },
    ],
    ["a qualifier of nothing", "2015,,,,,L", "2015,,,,over,L", { column: "qualifier", found: "over", expected: "" }],
  ])("%s", async (_, old, by, expected) => {
    const findings = await findingsWith({ "observations.csv": replacing(old, by) });
    expect(findings).toMatchObject([{ code: "quantity-cells", file: "observations.csv", ...expected }]);
  });

  it("a target has one value, or a first and a last", async () => {
    expect(await findingsWith({ "targets.csv": replacing("level,20,,", "level,,20,30") })).toEqual([]);
    expect(await findingsWith({ "targets.csv": replacing("level,20,,", "level,,20,") })).toMatchObject([
      { code: "quantity-cells", column: "high" },
    ]);
    expect(await findingsWith({ "targets.csv": replacing("level,20,,", "level,,,") })).toMatchObject([
      { code: "quantity-cells", column: "value" },
    ]);
    expect(await findingsWith({ "targets.csv": replacing("level,20,,", "level,,30,20") })).toMatchObject([
      { code: "bounds-order", found: "30", expected: "20" },
    ]);
  });
});

describe("ids", () => {
  it("are one space for observations and targets", async () => {
    expect(
      await findingsWith({
        "targets.csv": replacing("T001,", "F004,"),
        "datapackage.json": replacing('"T001"', '"F004"'),
      }),
    ).toEqual([
      {
        code: "id-twice",
        file: "targets.csv",
        row: 2,
        column: "id",
        found: "F004",
        other: { file: "observations.csv", row: 5 },
      },
    ]);
  });

  it("count as known in a row that has another fault", async () => {
    const findings = await findingsWith({ "observations.csv": replacing("2015,300,", "2015,three hundred,") });
    expect(findings.map(({ code }) => code)).toEqual(["cell-number"]);
  });

  it("are told twice in sources.json", async () => {
    expect(
      await findingsWith({ "sources.json": replacing('"id": "census-2015"', '"id": "report-2016"') }),
    ).toMatchObject([
      { code: "id-twice", file: "sources.json", found: "report-2016" },
      { code: "reference-unknown", file: "observations.csv", row: 3, column: "via", found: "census-2015" },
    ]);
  });
});

describe("references", () => {
  it.each([
    ["observations.csv", "personnel,police,SYL,F,2015,300", "personnel,polices,SYL,F,2015,300", "entity", "police"],
    ["observations.csv", ",census-2015,", ",census-2015;nobody,", "via", undefined],
    ["targets.csv", "women-share,police,", "women-share,police;army,", "applies_to", undefined],
    ["targets.csv", "certain,F002", "certain,F009", "baseline", "F001"],
    ["caveats.csv", "caveat,F001,", "caveat,F001;F009,", "figures", "F001"],
    ["relations.csv", "authority,ministry", "authority,minister", "other", "ministry"],
    ["events.csv", "report-2016", "report-2006", "source", "report-2016"],
    ["indicators.csv", ",percent,representation", ",per-cent,representation", "unit", "percent"],
    ["datapackage.json", '"area": "SYL"', '"area": "SIL"', "area", "SYL"],
    ["datapackage.json", '"T001"', '"T01"', "highlights", "T001"],
    ["CHANGES.md", "| F002 |", "| Z123 |", "figure", undefined],
  ])("in %s that lead nowhere: %s → %s", async (file, old, by, column, expected) => {
    const findings = await findingsWith({ [file]: replacing(old, by) });
    expect(findings).toMatchObject([{ code: "reference-unknown", file, column }]);
    expect(findings[0]?.expected).toBe(expected);
  });

  it("of the exhibits that datapackage.json names are indicators, and may be none", async () => {
    const naming = (ids: string) => ({
      "datapackage.json": replacing('"highlights"', `"exhibits": ${ids}, "highlights"`),
    });
    expect(await findingsWith(naming('["personnel", "women-share"]'))).toEqual([]);
    expect(await findingsWith(naming("[]"))).toEqual([]);
    expect(await findingsWith(naming('["personnel", "personel"]'))).toMatchObject([
      {
        ...{ code: "reference-unknown", file: "datapackage.json", column: "exhibits" },
        ...{ found: "personel", expected: "personnel", other: { file: "indicators.csv" } },
      },
    ]);
    expect(await findingsWith(naming('["per sonnel"]'))).toMatchObject([{ file: "datapackage.json" }]);
  });

  it("of the indicator that counts inhabitants", async () => {
    const naming = (id: string) => ({
      "datapackage.json": replacing('"highlights"', `"population": "${id}", "highlights"`),
    });
    expect(await findingsWith(naming("personnel"))).toEqual([]);
    expect(await findingsWith(naming("personel"))).toMatchObject([
      { code: "reference-unknown", file: "datapackage.json", column: "population", expected: "personnel" },
    ]);
  });

  it("inside a caveat's text", async () => {
    const findings = await findingsWith({ "caveats.csv": (text) => text.replaceAll("[F002]", "[F999]") });
    expect(findings.map(({ code, row, column, found }) => [code, row, column, found])).toEqual([
      ["reference-unknown", 2, "text", "F999"],
      ["reference-unknown", 2, "text_fr", "F999"],
    ]);
  });

  it("of areas that circle are told once a circle", async () => {
    const areas =
      "id,name,name_fr,within,code\nSYL,S,S,B,\nSYL-north,N,N,SYL,\nB,B,B,SYL-north,\nC,C,C,SYL,\nD,D,D,D,\n";
    expect((await findingsWith({ "areas.csv": areas })).map(({ code, row, found }) => [code, row, found])).toEqual([
      ["within-circle", 2, "SYL → B → SYL-north → SYL"],
      ["within-circle", 6, "D → D"],
    ]);
  });
});

describe("keys", () => {
  const row =
    'F006,personnel,police,SYL,_T,2010,3500,,,about,A,baseline,actual,report-2016,§2 ¶4,,"about 3,500",,,_T\n';

  it("with the same value from the same place are told with both rows", async () => {
    expect(await findingsWith({ "observations.csv": (text) => text + row })).toEqual([
      {
        code: "key-twice",
        file: "observations.csv",
        row: 7,
        found: "personnel, police, SYL, _T, 2010, _T",
        other: { file: "observations.csv", row: 5 },
      },
    ]);
  });

  it("of another rank are other keys", async () => {
    const other = row.replace(/_T\n$/, "senior\n");
    expect(await findingsWith({ "observations.csv": (text) => text + other })).toEqual([]);
  });

  it("of targets hold the bodies in any order", async () => {
    const target = "T00#,women-share,@,SYL,F,,level,20,,,at-least,percent,,2020,certain,,report-2016,§3 ¶1,20%,,,_T\n";
    const rows = [
      target.replace("#", "2").replace("@", "police;ministry"),
      target.replace("#", "3").replace("@", "ministry; police"),
    ];
    expect(await findingsWith({ "targets.csv": (text) => text + rows.join("") })).toMatchObject([
      { code: "key-twice", file: "targets.csv", row: 4, other: { row: 3 } },
    ]);
  });
});

describe("texts", () => {
  it.each([
    ["relations.csv", "command,commandement", "command,", "role_fr"],
    ["relations.csv", "command,commandement", ",commandement", "role"],
    ["relations.csv", "stated,,", "stated,as printed,", "note_fr"],
    [
      "indicators.csv",
      "Uniformed Gender Parity Strategy,proche de : Stratégie des Nations Unies pour la parité des genres",
      "Uniformed Gender Parity Strategy,",
      "aligns_with_fr",
    ],
    ["units.csv", "pour cent,pour cent", ",pour cent", "one_fr"],
  ])("of %s in one language only: %s → %s", async (file, old, by, column) => {
    expect(await findingsWith({ [file]: replacing(old, by) })).toMatchObject([
      { code: "translation-missing", file, column },
    ]);
  });

  it("of sources in one language only", async () => {
    expect(
      await findingsWith({ "sources.json": replacing(', "title_fr": "[Un recensement de la police]"', "") }),
    ).toMatchObject([{ code: "translation-missing", file: "sources.json", column: "census-2015.custom.title_fr" }]);
  });

  it.each([
    ['"readAt": { "title": "a copy", "URL": "https://copy.example", "note": "Of 2016." }', "readAt.note_fr"],
    ['"author_fr": ["Le ministère", "Un autre"]', "author_fr"],
  ])("asks for the French of %s in a source", async (custom, column) => {
    const edit = replacing('"custom": { "read": false,', `"custom": { "read": false, ${custom},`);
    const findings = await findingsWith({ "sources.json": edit });
    expect(findings).toMatchObject([{ code: "translation-missing", column: `census-2015.custom.${column}` }]);
  });

  it("of no address that a page could not safely open", async () => {
    const copy = '"readAt": { "title": "a copy", "URL": "javascript:alert(1)" }';
    const edit = replacing('"custom": { "read": false,', `"custom": { "read": false, ${copy},`);
    const findings = await findingsWith({ "sources.json": edit });
    expect(findings.map(({ column }) => column)).toContain("census-2015.custom.readAt.URL");
  });

  it("of a caveat that names other figures in French", async () => {
    const findings = await findingsWith({ "caveats.csv": replacing("dans [F002] ;", "dans [F004] ;") });
    expect(findings).toMatchObject([
      { code: "translation-missing", column: "text_fr", found: "F001, F004", expected: "F001, F002" },
    ]);
  });

  it("of a caveat may name years and places", async () => {
    const edit = replacing("Cadets are counted in [F002]", "In 2015 (§4.ii ¶2, p. 7) cadets are counted in [F002]");
    expect(await findingsWith({ "caveats.csv": edit })).toEqual([]);
  });
});
