import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { sourceAuthors } from "@/lib/cite/publication";
import { readDataset } from "@/lib/dataset/read";
import { citationsOf, type Figure } from "@/lib/domain/figure";
import { toEdtf } from "@/lib/domain/reference-period";
import { checksums, isExact, sourceLinks } from "@/lib/domain/source";

const root = join(import.meta.dirname, "../..");
const folder = join(root, "../shared/datasets");
const hasFiles = existsSync(folder);
if (!hasFiles) process.stderr.write(`skipped: the files of the second sources, ${folder}, are not here\n`);

const { dataset } = await readDataset(join(root, "data/mali"));
const added = [...(dataset?.figures.values() ?? [])].filter(({ id }) => !/^[FM]\d{3}$/.test(id));

type Row = Readonly<Record<string, string>>;

function citationOf({ provenance }: Figure) {
  if (provenance.kind !== "read") throw new Error("not read");
  return provenance.citation;
}

/** Those read in tables; the others were read in texts. */
const figures = added.filter((figure) => citationOf(figure).source.type === "dataset");

describe("the figures added to those of the note", () => {
  it("have the ids W001 and on, without a gap", () => {
    expect(added.length).toBe(252);
    expect(added.map(({ id }) => id)).toEqual(added.map((_, place) => `W${String(place + 1).padStart(3, "0")}`));
  });

  it("are exact where a register or a resolution counts, and rounded where an institute rounds", () => {
    const exact = (id: string) =>
      added.filter((each) => each.id === id).map((each) => isExact(citationOf(each).source, each.indicator));
    expect(["W001", "W097", "W169", "W245", "W251"].flatMap(exact)).toEqual([true, true, true, true, true]);
    expect(["W150", "W250"].flatMap(exact)).toEqual([false, false]);
  });

  it("explain by the ceilings of the Security Council what the note gives as strengths", () => {
    const numberOf = (id: string) => {
      const quantity = dataset?.figures.get(id)?.quantity;
      return quantity?.kind === "point" ? quantity.value : undefined;
    };
    expect([numberOf("W245"), numberOf("W246")]).toEqual([numberOf("F062"), numberOf("F065")]);
    const ceilings = added.filter(({ basis }) => basis === "authorised");
    expect(ceilings.map((each) => [each.id, citationOf(each).via.map(({ number }) => number)])).toEqual([
      ["W241", ["S/RES/2100 (2013)"]],
      ["W242", ["S/RES/2100 (2013)"]],
      ["W243", ["S/RES/2164 (2014)"]],
      ["W244", ["S/RES/2164 (2014)"]],
      ["W245", ["S/RES/2227 (2015)"]],
      ["W246", ["S/RES/2227 (2015)"]],
    ]);
    expect(ceilings.every((each) => each.caveats.some(({ id }) => id === "mission-ceiling"))).toBe(true);
  });
});

describe("the sources of the Mali dataset", () => {
  const sources = [...(dataset?.sources.values() ?? [])];

  it("say their language, and their authors' names in French where these have some", () => {
    expect(sources.filter(({ language }) => language === undefined)).toEqual([]);
    const plain = (id: string) => sources.filter((each) => each.id === id).map((each) => sourceAuthors(each, "fr"));
    expect(["wb-parliament", "un-gender-local", "moj-report-2014", "unsg-2016"].flatMap(plain)).toEqual([
      "Banque mondiale",
      "Division de statistique de l’ONU",
      "Ministère de la Justice",
      "Secrétaire général de l’ONU",
    ]);
  });

  it("that were read can be opened: the publication, or the file", () => {
    const read = sources.filter(({ custom }) => custom?.read);
    expect(read.filter((source) => sourceLinks(source).length === 0)).toEqual([]);
    expect(read.every(({ URL }) => !URL?.startsWith("https://github.com"))).toBe(true);
  });

  it("name no mirror as an author, and no producer as cited by its own copy", () => {
    const mirrors = /Gapminder|Open Numbers|Freire|Core Datasets/;
    expect(sources.filter((source) => mirrors.test(sourceAuthors(source, "en")))).toEqual([]);
    for (const figure of added) {
      const { source, via } = citationOf(figure);
      expect(via.map((each) => sourceAuthors(each, "en"))).not.toContain(sourceAuthors(source, "en"));
    }
  });

  it("give the editions of one estimate under one producer", () => {
    const path = join(root, "data/mali/observations.csv");
    const rows: Row[] = parse(readFileSync(path), { columns: true });
    const editions = new Map(rows.filter(({ edition }) => edition !== "").map(({ id = "", edition }) => [id, edition]));
    expect(new Set(editions.values())).toEqual(new Set(["2017", "2026"]));
    const concerned = added.filter(({ id }) => editions.has(id));
    expect(concerned.map(({ indicator }) => indicator.id)).toEqual(concerned.map(() => "population"));
    expect(new Set(concerned.map((each) => sourceAuthors(citationOf(each).source, "en")))).toEqual(
      new Set(["World Bank"]),
    );
  });
});

describe("the second sources of the Mali dataset", () => {
  it("are other publications than the note, read, with the checksum of the file", () => {
    for (const figure of figures) {
      const { source, via } = citationOf(figure);
      expect(source.id).not.toBe("issat-mali");
      expect(source.custom?.read).toBe(true);
      expect(checksums(source).length).toBeGreaterThan(0);
      expect(via.every(({ custom }) => custom?.read === undefined)).toBe(true);
    }
  });

  it("are numbers as printed, unqualified", () => {
    for (const figure of figures) {
      const { id, quantity } = figure;
      expect([id, quantity.kind === "point" && !quantity.about && String(quantity.value)]).toEqual([
        id,
        citationsOf(figure)[0].printed,
      ]);
    }
  });

  it("say a date, but for the prisons that the World Prison Brief counts", () => {
    const undated = figures.filter(({ period }) => period.kind === "undated");
    expect(undated.map(({ indicator }) => indicator.id)).toEqual([
      "prisons",
      "remand-share",
      "women-prisoner-share",
      "juvenile-prisoner-share",
    ]);
  });

  it("keep the armed forces that include paramilitary forces apart from those of the note", () => {
    const personnel = figures.filter(({ indicator }) => indicator.id === "personnel");
    expect(new Set(personnel.map(({ entities: [entity] }) => entity.id))).toEqual(
      new Set(["armed-and-paramilitary-forces"]),
    );
    expect(dataset?.figures.get("F039")?.entities[0].id).toBe("armed-forces");
  });

  it("disagree with the note about ministers in 2015, and both stay", () => {
    const ministers = [...(dataset?.figures.values() ?? [])].filter(
      ({ entities: [entity], period, kind }) =>
        entity.id === "ministers" && toEdtf(period) === "2015" && kind === "actual",
    );
    expect(ministers.map((figure) => citationOf(figure).printed)).toEqual(["9% of the Ministers", "16.13"]);
  });
});

/** The rows of a file below the line of its column names. */
function rowsOf(text: string): Row[] {
  const tabbed = text.slice(0, text.indexOf("\n")).includes("\t");
  const lines: string[][] = parse(text, {
    bom: true,
    delimiter: tabbed ? "\t" : ",",
    quote: tabbed ? null : '"',
    relax_column_count: true,
    skip_empty_lines: true,
  });
  const width = Math.max(...lines.map((cells) => cells.length));
  const names = lines.findIndex((cells) => cells.length === width);
  const header = lines[names] ?? [];
  return lines.slice(names + 1).map((cells) => Object.fromEntries(cells.map((cell, at) => [header[at] ?? "", cell])));
}

/** What a locator asks for, in the way of each file: which row, and which column of it. */
function askedBy(source: string, locator: string): { where: Row; column: string } {
  const parts = locator.split(", ");
  const [first = "", second = "", third = "", fourth = ""] = parts;
  switch (source) {
    case "un-gender-parliament":
    case "un-gender-ministers":
    case "un-gender-local": {
      const [, series = "", label = ""] = first.split(" ");
      const where = { ISO3: "MLI", TIME_PERIOD: second, sort_order: series, INDICATOR_LABEL: label.replace("_", ".") };
      return { where, column: "OBS_VALUE" };
    }
    case "wb-parliament":
      return { where: { "Country Code": "MLI", "Indicator Code": first }, column: second };
    case "sdg-women-seats":
    case "sdg-seats":
      return { where: { geo_area: second, year: third }, column: first.toLowerCase() };
    case "population-2026":
      return { where: Object.fromEntries(parts.map((part) => part.split(/ (?=\S+$)/))), column: "Value" };
    case "owid-armed-forces":
      return { where: { Entity: first, Year: second }, column: third };
    case "wb-mali-2020":
      return { where: { geo: second, time: third }, column: first };
    case "world-prison-brief":
      return third === ""
        ? { where: { country: first }, column: second }
        : { where: { country: first, year: second }, column: third };
    case "ipi-gender":
      return { where: { Mission: first, Type: second, Date: third }, column: fourth };
    case "ipi-missions":
      return { where: { mission: first, date: second }, column: third };
    default:
      throw new Error(`unknown source: ${source}`);
  }
}

describe.skipIf(!hasFiles)("the second sources against their files (skipped without ../shared)", () => {
  const paths = hasFiles
    ? readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => /\.(csv|tsv|json)$/.test(path))
    : [];
  const texts = new Map(
    paths.map((path) => {
      const bytes = readFileSync(join(folder, path));
      return [createHash("sha256").update(bytes).digest("hex"), bytes.toString("utf8")];
    }),
  );
  const sources = [...(dataset?.sources.values() ?? [])].filter(
    ({ type, custom }) => custom?.read && type === "dataset",
  );
  const figuresOf = (id: string) => figures.filter((figure) => citationOf(figure).source.id === id);
  const filesOf = (id: string) => {
    const source = dataset?.sources.get(id);
    return (source ? checksums(source) : []).map((checksum) => texts.get(checksum) ?? "");
  };
  const rowsOfSource = (id: string, where: Row = {}) =>
    filesOf(id).flatMap((file) =>
      rowsOf(file).filter((row) => Object.entries(where).every(([name, cell]) => row[name] === cell)),
    );

  it.each(sources.map((source) => [source.id, source] as const))("have the files of %s", (_, source) => {
    for (const checksum of checksums(source)) expect(texts.has(checksum)).toBe(true);
  });

  const cited = sources.map(({ id }) => id).filter((id) => figuresOf(id).length > 0);

  it.each(cited)("agree with each cell of %s that they name", (id) => {
    const rows = rowsOfSource(id);
    for (const figure of figuresOf(id)) {
      const { locator, printed } = citationOf(figure);
      const { where, column } = askedBy(id, locator);
      const asked = Object.entries(where);
      const found = rows.filter((row) => column in row && asked.every(([name, cell]) => row[name] === cell));
      expect([locator, found.map((row) => row[column])]).toEqual([locator, [printed]]);
    }
  });

  it.each([
    ["un-gender-parliament", { ISO3: "MLI" }],
    ["un-gender-ministers", { ISO3: "MLI" }],
    ["un-gender-local", { ISO3: "MLI" }],
    ["sdg-women-seats", { geo_area: "466" }],
    ["sdg-seats", { geo_area: "466" }],
    ["wb-mali-2020", { geo: "mli" }],
  ])("take every row that %s has for the country", (id, where: Row) => {
    expect(figuresOf(id).length).toBe(rowsOfSource(id, where).length);
  });

  const yearsIn = (row: Row = {}) => Object.entries(row).filter(([name, cell]) => /^\d{4}$/.test(name) && cell !== "");

  it("take every year that the World Bank has for women in parliament", () => {
    const [row] = rowsOfSource("wb-parliament", { "Country Code": "MLI", "Indicator Code": "SG.GEN.PARL.ZS" });
    expect(figuresOf("wb-parliament").length).toBe(yearsIn(row).length);
  });

  it("have of the armed forces what the World Bank's own country file has, until 2017", () => {
    const file = texts.get("a1bb40bc863f61b75593f8712599dd8bf66b80239ac8c6a26ae599abb701a52c") ?? "";
    const row = rowsOf(file).find((each) => each["Indicator Code"] === "MS.MIL.TOTL.P1");
    const figuresBefore = figuresOf("wb-mali-2020").filter(({ period }) => toEdtf(period) <= "2017");
    expect(figuresBefore.map((each) => [toEdtf(each.period), citationOf(each).printed])).toEqual(yearsIn(row));
  });
});
