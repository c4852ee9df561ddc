import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { readDataset } from "@/lib/dataset/read";
import type { Figure } from "@/lib/domain/figure";
import { citationsOf } from "@/lib/domain/provenance";
import { toEdtf } from "@/lib/domain/reference-period";
import { checksums } from "@/lib/domain/source";

const root = join(import.meta.dirname, "../..");
const folder = join(root, "../shared/datasets");
const hasFiles = existsSync(folder);
if (!hasFiles) process.stderr.write(`skipped: the files of the second sources, ${folder}, are not here\n`);

const { dataset } = await readDataset(join(root, "data/mali"));
const figures = [...(dataset?.figures.values() ?? [])].filter(({ id }) => !/^[FM]\d{3}$/.test(id));

function citationOf({ provenance }: Figure) {
  if (provenance.kind !== "read") throw new Error("not read");
  return provenance.citation;
}

describe("the second sources of the Mali dataset", () => {
  it("have the ids W001 and on, without a gap", () => {
    expect(figures.length).toBe(240);
    expect(figures.map(({ id }) => id)).toEqual(figures.map((_, place) => `W${String(place + 1).padStart(3, "0")}`));
  });

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
    expect(undated.map(({ indicator }) => indicator.id)).toEqual(["prisons"]);
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

type Row = Readonly<Record<string, string>>;

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
    case "wb-mali-2020":
      return { where: { "Country Code": "MLI", "Indicator Code": first }, column: second };
    case "sdg-women-seats":
    case "sdg-seats":
      return { where: { geo_area: second, year: third }, column: first.toLowerCase() };
    case "population-2026":
      return { where: Object.fromEntries(parts.map((part) => part.split(/ (?=\S+$)/))), column: "Value" };
    case "owid-armed-forces":
      return { where: { Entity: first, Year: second }, column: third };
    case "gapminder-armed-forces":
      return { where: { geo: second, time: third }, column: first };
    case "wpb-series":
      return { where: { country: first, year: second }, column: third };
    case "wpb-latest":
      return { where: { country: first }, column: second };
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
    ({ id, custom }) => custom?.read && id !== "issat-mali",
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
      const found = rows.filter((row) => Object.entries(where).every(([name, cell]) => row[name] === cell));
      expect([locator, found.map((row) => row[column])]).toEqual([locator, [printed]]);
    }
  });

  it.each([
    ["un-gender-parliament", { ISO3: "MLI" }],
    ["un-gender-ministers", { ISO3: "MLI" }],
    ["un-gender-local", { ISO3: "MLI" }],
    ["sdg-women-seats", { geo_area: "466" }],
    ["sdg-seats", { geo_area: "466" }],
  ])("take every row that %s has for the country", (id, where: Row) => {
    expect(figuresOf(id).length).toBe(rowsOfSource(id, where).length);
  });

  it.each([
    ["wb-parliament", "SG.GEN.PARL.ZS"],
    ["wb-mali-2020", "MS.MIL.TOTL.P1"],
  ])("take every year that %s has for %s", (id, code) => {
    const [row = {}] = rowsOfSource(id, { "Country Code": "MLI", "Indicator Code": code });
    const years = Object.entries(row).filter(([name, cell]) => /^\d{4}$/.test(name) && cell !== "");
    expect(figuresOf(id).length).toBe(years.length);
  });
});
