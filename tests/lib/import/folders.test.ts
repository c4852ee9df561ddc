import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { describe, expect, it } from "vitest";
import { checkFolder } from "@/lib/cli/check-folder";
import { importCommand } from "@/lib/cli/import-command";
import { fixtures, imported, rowsOf, temporaryRoot } from "./imported";

const source = ["--source", "Observatory, Yearbook, 2016"];

/** A folder with these files. */
async function folderOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = join(await temporaryRoot(), "tables");
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

const codesOnly = `country_code,indicator_code,year,value
NAM,SP.POP.TOTL,2015,2315000
NAM,MS.MIL.TOTL.P1,2015,15000
AFG,MS.MIL.TOTL.P1,2015,300000
CIV,MS.MIL.TOTL.P1,2015,20000
CIV,OWN.CODE,2015,1.5
ARB,MS.MIL.TOTL.P1,2015,2900000
`;

const indicators = `"INDICATOR_CODE","INDICATOR_NAME","SOURCE_NOTE","SOURCE_ORGANIZATION",
"SP.POP.TOTL","Population, total","All residents.","UN",
"MS.MIL.TOTL.P1","Armed forces personnel, total","Active duty.","IISS",
`;

it("names headers as people write them, says so, and leaves codes as they are", async () => {
  const path = await folderOf({
    "table.csv":
      "country,iso_a3,year,female_prisoners,SP.POP_TOTL\nSpain,ESP,2015,10,46000000\nPeru,PER,2015,12,30000000\n",
  });
  const { out, folder } = await imported(join(path, "table.csv"), ...source);
  expect((await rowsOf(folder, "indicators.csv")).map(({ name, definition }) => [name, definition])).toEqual([
    ["Female prisoners", expect.stringContaining("“female_prisoners”")],
    ["SP.POP_TOTL", expect.stringContaining("“SP.POP_TOTL”")],
  ]);
  expect(out).toContain("Names written with underscores are written with blanks.");
});

describe("codes in the tables of a folder", () => {
  it("of countries are one area by two letters and three, with names in both languages", async () => {
    const path = await folderOf({
      "long.csv": codesOnly,
      "prisons.csv": "country,iso_a2,year,prisoners\nAfghanistan (the),AF,2015,20000\nNamibia,NA,2015,7000\n",
    });
    const { out, problem, folder, rows } = await imported(path, ...source);
    expect(problem).toBe("");
    expect(out).toContain("“country_code” holds codes of countries (ISO 3166)");
    expect((await rowsOf(folder, "areas.csv")).map(({ id, name, name_fr, code }) => [id, name, name_fr, code])).toEqual(
      expect.arrayContaining([
        ["NAM", "Namibia", "Namibie", "NAM"],
        ["AFG", "Afghanistan (the)", "Afghanistan", "AFG"],
        ["CIV", "Cote d’Ivoire", "Côte-d’Ivoire", "CIV"],
        ["ARB", "ARB", "ARB", "ARB"],
      ]),
    );
    expect(rows.filter(({ area }) => area === "AFG")).toHaveLength(2);
    expect((await checkFolder(folder)).findings).toEqual([]);
  });

  it("keep the names of a table in French, and take the English ones from ISO 3166", async () => {
    const path = await folderOf({
      "pays.csv": "pays,iso_a3,année,détenus\nEspagne,ESP,2015,10\nAllemagne,DEU,2015,12\n",
    });
    const { folder } = await imported(join(path, "pays.csv"), ...source);
    expect((await rowsOf(folder, "areas.csv")).map(({ name, name_fr }) => [name, name_fr])).toEqual(
      expect.arrayContaining([
        ["Spain", "Espagne"],
        ["Germany", "Allemagne"],
      ]),
    );
  });

  it.each([
    [
      "a download of the World Bank beside it",
      {
        "long.csv": codesOnly,
        "API_NAM_DS2_en_csv_v2_122.csv":
          'Country Name,Country Code,Indicator Name,Indicator Code,2014\nNamibia,NAM,"Population, total",SP.POP.TOTL,1\nNamibia,NAM,"Armed forces personnel, total",MS.MIL.TOTL.P1,2\n',
      },
      "long.csv",
    ],
    ["a list beside it", { "long.csv": codesOnly, "Metadata_Indicator_long.csv": indicators }, "long.csv"],
    [
      "another table of the folder",
      {
        "a.csv": codesOnly,
        "b.csv":
          'Country Name,Country Code,Indicator Name,Indicator Code,2014\nNamibia,NAM,"Population, total",SP.POP.TOTL,2271000\nNamibia,NAM,"Armed forces personnel, total",MS.MIL.TOTL.P1,15200\n',
      },
      "",
    ],
  ])("of indicators are called as in %s; who counts inhabitants is known", async (_, files, name) => {
    const { out, problem, folder } = await imported(join(await folderOf(files), name), ...source);
    expect(problem).toBe("");
    const rows = await rowsOf(folder, "indicators.csv");
    expect(rows.map(({ id, name: called, unit }) => [id, called, unit])).toEqual([
      ["sp-pop-totl", "Population, total", "persons"],
      ["ms-mil-totl-p1", "Armed forces personnel, total", "persons"],
      ["own-code", "OWN.CODE", "value"],
    ]);
    expect(out).toContain("Codes of indicators are called as in");
    expect(out).toContain("sp-pop-totl counts the inhabitants");
    expect(JSON.parse(await readFile(join(folder, "datapackage.json"), "utf8")).population).toBe("sp-pop-totl");
  });
});

describe("a folder", () => {
  it("is read with the folders in it: tables in data, what describes them in meta", async () => {
    const path = await folderOf({
      "data/indicator_16-1-1.csv": "Year,Sex,Value\n2014,,12.5\n2014,Female,3\n",
      "data/indicator_16-1-2.csv": "Year,Value\n2014,1\n2015,2\n",
      "meta/16-1-1.yml": "SDG_INDICATOR: Victims\n",
      "meta/fr/16-1-1.yml": "SDG_INDICATOR: Victimes\n",
      "meta/16-1-2.yml": "SDG_INDICATOR: Deaths\n",
    });
    const victims = expect.objectContaining({ name: "Victims", name_fr: "Victimes" });
    const whole = await imported(path, ...source);
    expect(whole.problem).toBe("");
    expect(await rowsOf(whole.folder, "indicators.csv")).toEqual([
      victims,
      expect.objectContaining({ name: "Deaths" }),
    ]);
    const alone = await imported(join(path, "data/indicator_16-1-1.csv"), ...source);
    expect(await rowsOf(alone.folder, "indicators.csv")).toEqual([victims]);
  });

  it("describes a table of it that is named alone, by its package", async () => {
    const { problem, out } = await imported(join(fixtures, "package/data/staff.csv"));
    expect(problem).toContain("no column and no header says when");
    expect(out).toContain("the data package beside staff.csv names it");
  });

  it("is refused where figures would not say from which of two files they come", async () => {
    const table = "country,year,officers\nSylvania,2015,3\nBorduria,2015,4\n";
    const { exitCode, problem } = await imported(await folderOf({ "a/x.csv": table, "b/x.csv": table }), ...source);
    expect(exitCode).toBe(2);
    expect(problem).toContain("give the files names of their own");
  });

  it("has tables that a mapping leaves out, and says so", async () => {
    const table = "country,year,officers\nSylvania,2015,3\nBorduria,2015,4\n";
    const path = await folderOf({ "x.csv": table, "y.csv": table.replace("officers", "guards") });
    const { folder } = await imported(path, ...source);
    const file = `${folder}.mapping.json`;
    const mapping = JSON.parse(await readFile(file, "utf8"));
    await writeFile(file, JSON.stringify({ ...mapping, tables: mapping.tables.slice(0, 1) }));
    const { exitCode, out } = await importCommand([path, "--into", folder, "--mapping", file]);
    expect(exitCode).toBe(0);
    expect(out).toContain("Not imported, as the mapping describes no such table: “y.csv”");
  });
});

describe("other kinds of files", () => {
  it("become figures sheet by sheet, each with a header in a row of its own", async () => {
    const book = new Workbook();
    const police = book.addWorksheet("Police");
    for (const row of [
      ["country", "year", "officers"],
      ["Sylvania", 2015, 12],
      ["Borduria", 2015, "6,000*"],
    ])
      police.addRow(row);
    const guards = book.addWorksheet("Guards");
    for (const row of [
      ["Guards of prisons"],
      [],
      ["country", "year", "guards"],
      ["Sylvania", 2015, 5],
      ["Borduria", 2015, 7],
    ])
      guards.addRow(row);
    const path = join(await folderOf({ "staff.xlsx": Buffer.from(await book.xlsx.writeBuffer()) }), "staff.xlsx");
    const first = await imported(path, ...source);
    expect(first.problem).toBe("");
    const again = await importCommand([path, "--into", first.folder, "--mapping", `${first.folder}.mapping.json`]);
    expect(again.out).toContain("0 added\n0 changed\n0 dropped\n4 unchanged");
    expect(first.rows.map(({ locator, value }) => [locator, value])).toEqual([
      ["staff.xlsx!Police!C2", "12"],
      ["staff.xlsx!Police!C3", "6000"],
      ["staff.xlsx!Guards!C4", "5"],
      ["staff.xlsx!Guards!C5", "7"],
    ]);
  });

  it("become figures record by record", async () => {
    const answer = [
      { page: 1 },
      [
        {
          country: { id: "NA", value: "Namibia" },
          countryiso3code: "NAM",
          date: "2015",
          value: 3.25,
          indicator: { id: "X.Y", value: "Officers" },
        },
        {
          country: { id: "AF", value: "Afghanistan" },
          countryiso3code: "AFG",
          date: "2015",
          value: null,
          indicator: { id: "X.Y", value: "Officers" },
        },
      ],
    ];
    const path = join(await folderOf({ "answer.json": JSON.stringify(answer) }), "answer.json");
    const { problem, rows } = await imported(path, ...source);
    expect(problem).toBe("");
    expect(rows).toEqual([
      expect.objectContaining({ area: "NAM", value: "3.25", locator: "answer.json!record 1, value", printed: "3.25" }),
    ]);
  });

  it("give the bound or the reason that stands beside an empty number", async () => {
    const table = "Country,Year,Hungry,Hungry Flag\nSylvania,2015,12.5,\nBorduria,2015,,<5\nRuritania,2015,,NS\n";
    const path = join(await folderOf({ "hungry.csv": table }), "hungry.csv");
    const { rows } = await imported(path, ...source);
    expect(
      rows.map(({ value, high, qualifier, status, locator, printed }) => [
        value,
        high,
        qualifier,
        status,
        locator,
        printed,
      ]),
    ).toEqual([
      ["12.5", "", "", "A", "hungry.csv!C2", "12.5"],
      ["", "5", "under", "A", "hungry.csv!D3", "<5"],
      ["", "", "", "L", "hungry.csv!D4", "NS"],
    ]);
  });
});
