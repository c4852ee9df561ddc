import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkFolder } from "@/lib/cli/check-folder";
import { importCommand } from "@/lib/cli/import-command";
import { scaleInName, scaleInUnit } from "@/lib/import/cells/unit-words";
import { unitFor } from "@/lib/import/cells/units";
import { type Imported, imported, rowsOf, temporaryRoot } from "./imported";

const source = ["--source", "Observatory, Yearbook, 2016"];
const whole = { count: 2, least: 1, most: 90, whole: true, decimals: 0 };
const broken = { ...whole, whole: false, decimals: 1 };

/** Imports a table by its text. */
async function importOf(text: string, name = "table.csv"): Promise<Imported> {
  const path = join(await temporaryRoot(), name);
  await writeFile(path, text);
  return imported(path, ...source);
}

const facts = async ({ folder }: Imported) =>
  (await rowsOf(folder, "indicators.csv")).map(({ name, unit }) => [name, unit]);

const values = ({ rows }: Imported) => rows.map(({ area, value, printed }) => [area, value, printed]);

describe("a unit’s word", () => {
  it("is that of a list of codes beside the table, where the table has none", async () => {
    const root = await temporaryRoot();
    const list = "Indicator Code,Indicator Name,Source Note,Unit of measure\nX.1,Fines,All fines,US dollars\n";
    await writeFile(
      join(root, "table.csv"),
      "Country Code,Indicator Code,Year,Value\nMLI,X.1,2015,12\nNER,X.1,2015,9\n",
    );
    await writeFile(join(root, "series.csv"), list);
    expect(await facts(await imported(root, ...source))).toEqual([["Fines", "us-dollars"]]);
  });

  it.each([
    ["%", "percent"],
    ["% of GDP", "percent"],
    ["Per cent", "percent"],
    ["PT", "percent"],
    ["percentage points", "percentage-points"],
    ["per 100 000", "per-100000"],
    ["per 100\u202F000", "per-100000"],
    ["per 100,000 population", "per-100000"],
    ["P_HTHAB", "per-100000"],
    ["per thousand", "per-1000"],
    ["persons", "persons"],
    ["Thousands of persons", "persons"],
    ["personnes", "persons"],
    ["number", "number"],
    ["NR", "number"],
    ["US$ m", "us"],
    ["Million US dollars", "us-dollars"],
    ["vehicles", "vehicles"],
  ])("is matched by its text: %s", (word, id) => {
    expect(unitFor("Things", word, whole).unit.id).toBe(id);
  });

  it("is matched whole: no euro in Eurostat, no share in shareholders", () => {
    expect(unitFor("eurostat crimes", undefined, whole).unit.id).toBe("number");
    expect(unitFor("European missions", undefined, whole).unit.id).toBe("number");
    expect(unitFor("Shareholders", undefined, whole).unit.id).toBe("number");
    expect(unitFor("Budget in euros", undefined, broken).unit.id).toBe("euros");
  });
});

describe("words for thousands and millions", () => {
  it.each([
    ["Budget (US$ m)", 6, "Budget (US$)"],
    ["Population, thousands", 3, "Population"],
    ["Staff in thousands", 3, "Staff"],
    ["Aid (millions)", 6, "Aid"],
    ["Staff (000s)", 3, "Staff"],
    ["aid_usd_m", 6, "aid usd"],
    ["effectifs (en milliers)", 3, "effectifs"],
    ["millions d'euros", 6, "euros"],
  ])("are found in a name and taken out of it: %s", (name, power, rest) => {
    expect(scaleInName(name)).toEqual({ power, rest });
  });

  it.each(["Deaths per 100,000", "Rate (per million)", "Cities of more than 1 million", "One in a million", "Men (m)"])(
    "are none: %s",
    (name) => expect(scaleInName(name)).toEqual({ power: 0, rest: name }),
  );

  it.each([
    ["Thousands of persons", 3, "persons"],
    ["MIO_EUR", 6, "EUR"],
    ["1 000 persons", 3, "persons"],
    ["per 1 000 inhabitants", 0, "per 1 000 inhabitants"],
  ])("are found in a unit: %s", (unit, power, rest) => expect(scaleInUnit(unit)).toEqual({ power, rest }));
});

describe("a column of units", () => {
  it("is no body, and parts one indicator into one a unit", async () => {
    const result = await importOf(
      'country,iso_a3,year,unit,prisoners\nSpain,ESP,2015,persons,100\nSpain,ESP,2015,"per 100,000 population",12.5\nPeru,PER,2015,persons,200\n',
    );
    expect(result.problem).toBe("");
    expect(result.rows.map(({ entity }) => entity)).toEqual(["country-or-area", "country-or-area", "country-or-area"]);
    expect(await facts(result)).toEqual([
      ["prisoners (persons)", "persons"],
      ["prisoners (per 100,000 population)", "per-100000"],
    ]);
    expect((await checkFolder(result.folder)).findings).toEqual([]);
  });

  it("keeps what a unit says beyond itself in the name", async () => {
    const result = await importOf(
      "country,iso_a3,year,unit,spending\nSpain,ESP,2015,% of GDP,1.2\nPeru,PER,2015,% of GDP,1.3\n",
    );
    expect(await facts(result)).toEqual([["spending (% of GDP)", "percent"]]);
  });

  it("is a body where it names units of an army", async () => {
    const { rows } = await importOf(
      "country,iso_a3,year,unit,soldiers\nSpain,ESP,2015,3rd Battalion,100\nSpain,ESP,2015,Royal Guard,50\n",
    );
    expect(rows.map(({ entity }) => entity)).toEqual(["3rd-battalion", "royal-guard"]);
  });

  it("is asked about where several columns of numbers share several units", async () => {
    const text = "country,iso_a3,year,unit,guards,wardens\nSpain,ESP,2015,persons,100,3\nPeru,PER,2015,percent,20,4\n";
    const { exitCode, problem, folder } = await importOf(text);
    expect(exitCode).toBe(1);
    expect(problem).toContain("“unit” holds several units (“persons”, “percent”)");
    const mapping = JSON.parse(await readFile(`${folder}.mapping.json`, "utf8"));
    expect(mapping.tables[0].unit.codes).toEqual({ persons: "?", percent: "?" });
  });

  it("refuses a unit that comes with the next release, by row and column", async () => {
    const root = await temporaryRoot();
    const [path, into] = [join(root, "table.csv"), join(root, "sylvania")];
    const first = "country,iso_a3,year,unit,prisoners\nSpain,ESP,2015,persons,100\nPeru,PER,2015,persons,200\n";
    await writeFile(path, first);
    await importCommand([path, "--into", into, ...source]);
    await writeFile(path, `${first}Chile,CHL,2015,percent,3\n`);
    const { exitCode, problem } = await importCommand([path, "--into", into, "--mapping", `${into}.mapping.json`]);
    expect(exitCode).toBe(1);
    expect(problem).toContain("table.csv, row 4, column “unit”: found “percent”; expected one of “persons”");
  });
});

describe("numbers in thousands and millions", () => {
  it("are multiplied where SDMX says so, row by row; what is printed stays, and a caveat says it", async () => {
    const result = await importOf(
      'REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT\nESP,2015,"19,751.5",PS,3\nPER,2015,12,PS,0\n',
    );
    expect(result.problem).toBe("");
    expect(values(result)).toEqual([
      ["ESP", "19751500", "19,751.5"],
      ["PER", "12", "12"],
    ]);
    expect((await rowsOf(result.folder, "units.csv")).map(({ id }) => id)).toEqual(["persons"]);
    const [caveat] = await rowsOf(result.folder, "caveats.csv");
    expect(result.rows.map(({ caveats }) => caveats)).toEqual([caveat?.id, ""]);
    expect(caveat?.text).toContain("The table counts in thousands");
  });

  it.each([
    [
      "a header",
      "country,iso_a3,year,Budget (US$ m)\nSpain,ESP,2015,1.5\nPeru,PER,2015,2.25\n",
      ["1500000", "2250000"],
    ],
    [
      "a unit",
      "country,iso_a3,year,unit,staff\nSpain,ESP,2015,Thousands,1.5\nPeru,PER,2015,Thousands,2\n",
      ["1500", "2000"],
    ],
    [
      "the name of an indicator",
      'country,iso_a3,year,indicator,value\nSpain,ESP,2015,"Population, thousands",1.5\nSpain,ESP,2015,Prisons,2\n',
      ["1500", "2"],
    ],
    ["OECD", "REF_AREA,TIME_PERIOD,OBS_VALUE,PowerCode\nESP,2015,1.5,Millions\nPER,2015,2,Units\n", ["1500000", "2"]],
  ])("are multiplied where %s says so", async (_, text, expected) => {
    const result = await importOf(text);
    expect(result.problem).toBe("");
    expect(result.out).toMatch(/Numbers are multiplied by .*: .* say so/);
    expect(result.rows.map(({ value }) => value)).toEqual(expected);
    for (const [name] of await facts(result)) expect(name).not.toMatch(/thousand|US\$ m/i);
  });

  it("are asked about where two places disagree, or a multiplier can be a power", async () => {
    const both =
      "country,iso_a3,year,unit,Budget (US$ m)\nSpain,ESP,2015,thousand US$,1.5\nPeru,PER,2015,thousand US$,2\n";
    expect((await importOf(both)).problem).toContain(
      "say in what the numbers count (1,000,000, 1,000), and they do not agree",
    );
    const unclear = "country,iso_a3,year,multiplier,staff\nSpain,ESP,2015,1,1.5\nPeru,PER,2015,1000,2\n";
    expect((await importOf(unclear)).problem).toContain("“1” may mean more than one thing");
  });

  it("are refused where a cell says itself in what it counts", async () => {
    const { exitCode, problem } = await importOf(
      "country,iso_a3,year,Aid (millions)\nSpain,ESP,2015,1.5 million\nPeru,PER,2015,2\n",
    );
    expect(exitCode).toBe(1);
    expect(problem).toContain("row 2, column “Aid (millions)”: found “1.5 million”; expected a number alone");
  });
});

describe("a table of Eurostat", () => {
  const text = `freq,iccs,unit,geo\\TIME_PERIOD\t2008 \t2009 
A,ICCS0101,NR,BE\t215 \t740 bp
A,ICCS0101,P_HTHAB,BE\t2.02 \t1.71 e
A,ICCS0101,NR,FR\t: \t143 
A,OC5412,NR,FR\t10 \t11 
`;

  it("has its key in parts, a unit an indicator, and cells where they are in the file", async () => {
    const result = await importOf(text, "estat_crime.tsv");
    expect(result.problem).toBe("");
    expect(await facts(result)).toEqual([
      ["estat_crime (number)", "number"],
      ["estat_crime (per 100,000)", "per-100000"],
    ]);
    expect(
      result.rows.map(({ area, iccs, period, printed, locator }) => [area, iccs, period, printed, locator]),
    ).toEqual([
      ["BEL", "iccs0101", "2008", "215", "estat_crime.tsv!B2"],
      ["BEL", "iccs0101", "2009", "740 bp", "estat_crime.tsv!C2"],
      ["BEL", "iccs0101", "2008", "2.02", "estat_crime.tsv!B3"],
      ["BEL", "iccs0101", "2009", "1.71 e", "estat_crime.tsv!C3"],
      ["FRA", "iccs0101", "2008", ":", "estat_crime.tsv!B4"],
      ["FRA", "iccs0101", "2009", "143", "estat_crime.tsv!C4"],
      ["FRA", "oc5412", "2008", "10", "estat_crime.tsv!B5"],
      ["FRA", "oc5412", "2009", "11", "estat_crime.tsv!C5"],
    ]);
  });

  it("keeps both flags of a number: the break is its status, the other a caveat", async () => {
    const { rows, folder } = await importOf(text, "estat_crime.tsv");
    const [caveat] = await rowsOf(folder, "caveats.csv");
    expect(rows[1]).toMatchObject({ value: "740", status: "B", caveats: caveat?.id });
    expect(caveat?.text).toBe("The table marks this figure “p” too: provisional.");
    expect(rows[3]).toMatchObject({ value: "1.71", status: "E", caveats: "" });
  });
});
