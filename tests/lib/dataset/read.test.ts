import { describe, expect, it } from "vitest";
import { DatasetUnreadable } from "@/lib/dataset/folder";
import { type DatasetReading, readDataset } from "@/lib/dataset/read";
import type { WholeDataset } from "@/lib/domain/dataset";
import type { Figure } from "@/lib/domain/figure";
import { minimal, minimalCopy, replacing } from "./minimal-copy";

function datasetOf(reading: DatasetReading): WholeDataset {
  if (!reading.dataset) throw new Error(JSON.stringify(reading.findings));
  return reading.dataset;
}

function figureOf(dataset: WholeDataset, id: string): Figure {
  const figure = dataset.figures.get(id);
  if (!figure) throw new Error(`unknown figure: ${id}`);
  return figure;
}

describe("readDataset(folder)", () => {
  it("reads every table of the minimal dataset without a finding", async () => {
    const reading = await readDataset(minimal);
    expect(reading.findings).toEqual([]);
    const dataset = datasetOf(reading);
    expect(dataset.id).toBe("minimal");
    expect(dataset.description.title).toEqual({
      en: "Sylvania, an invented country",
      fr: "La Sylvanie, un pays inventé",
    });
    expect([...dataset.areas.keys()]).toEqual(["SYL", "SYL-north"]);
    expect([...dataset.units.values()][1]).toMatchObject({ id: "percent", floor: 0, ceiling: 100 });
    expect([...dataset.indicators.values()].map(({ unit }) => unit.id)).toEqual(["persons", "percent"]);
    expect(dataset.relations).toMatchObject([{ kind: "authority", role: { en: "command", fr: "commandement" } }]);
    expect(dataset.events).toMatchObject([{ period: { kind: "date", date: "2014-06" } }]);
    expect(dataset.changes).toMatchObject([{ version: "1.0.1", figure: "F002", old: "30", new: "300" }]);
  });

  it("keeps the order of the files: observations, then targets", async () => {
    const { figures } = datasetOf(await readDataset(minimal));
    expect([...figures.keys()]).toEqual(["F001", "F002", "F003", "F004", "F005", "T001"]);
  });

  it("says where each figure stands", async () => {
    const { places } = await readDataset(minimal);
    expect(places.get("F004")).toEqual({ file: "observations.csv", row: 5 });
    expect(places.get("T001")).toEqual({ file: "targets.csv", row: 2 });
  });

  it("makes a figure with its quantity, dimensions and sources", async () => {
    const dataset = datasetOf(await readDataset(minimal));
    expect(figureOf(dataset, "F001")).toMatchObject({
      entities: [{ id: "police" }],
      dimensions: { rank: "_T" },
      quantity: { kind: "bound", qualifier: "over", limit: 4000 },
      statement: "s1",
      basis: "actual",
    });
    expect(figureOf(dataset, "F002").provenance).toMatchObject({
      kind: "read",
      citation: { source: { id: "report-2016" }, locator: "§2 ¶3", printed: "300", via: [{ id: "census-2015" }] },
    });
    expect(figureOf(dataset, "F003").quantity).toEqual({ kind: "missing", status: "L" });
    expect(figureOf(dataset, "F003").basis).toBeUndefined();
    expect(figureOf(dataset, "F004").quantity).toMatchObject({ kind: "point", about: true, value: 3500 });
    expect(figureOf(dataset, "F005").quantity).toMatchObject({ kind: "range", low: 200, high: 250 });
  });

  it("makes a figure of a target, with its terms and its own unit", async () => {
    expect(figureOf(datasetOf(await readDataset(minimal)), "T001")).toMatchObject({
      kind: "target",
      unit: { id: "percent" },
      period: { kind: "date", date: "2020" },
      target: { type: "level", comparison: "at-least", reading: "certain", baseline: "F002", due: { date: "2020" } },
    });
  });

  it("brings a caveat to its figures from either side", async () => {
    const dataset = datasetOf(await readDataset(minimal));
    const caveatsOf = (id: string) => figureOf(dataset, id).caveats.map((caveat) => caveat.id);
    expect(caveatsOf("F001")).toEqual(["R1"]);
    expect(caveatsOf("F002")).toEqual(["R1"]);
    expect(caveatsOf("F004")).toEqual([]);
  });

  it("gives a target without a due date no period", async () => {
    const folder = await minimalCopy({ "targets.csv": replacing("2014,2020,", "2014,,") });
    const target = figureOf(datasetOf(await readDataset(folder)), "T001");
    expect(target.period).toEqual({ kind: "undated" });
    expect(target.target?.due).toBeUndefined();
  });

  it("keeps two values of one key from different places: a discrepancy", async () => {
    const row = 'F006,personnel,police,SYL,_T,2010,3600,,,,A,baseline,actual,report-2016,§9 ¶1,,"3,600",,,_T\n';
    const folder = await minimalCopy({ "observations.csv": (text) => text + row });
    expect(datasetOf(await readDataset(folder)).figures.size).toBe(7);
  });

  it("reads a dataset without the tables it can do without", async () => {
    const without = ["relations.csv", "events.csv"];
    const folder = await minimalCopy({
      "relations.csv": null,
      "events.csv": null,
      "CHANGES.md": null,
      "datapackage.json": (text) => {
        const json: { resources: { path: string }[] } = JSON.parse(text);
        return JSON.stringify({ ...json, resources: json.resources.filter(({ path }) => !without.includes(path)) });
      },
    });
    const reading = await readDataset(folder);
    expect(reading.findings).toEqual([]);
    expect(datasetOf(reading)).toMatchObject({ relations: [], events: [], changes: [] });
  });

  it("finds faults of several files in one go, in the order of files and rows", async () => {
    const folder = await minimalCopy({
      "observations.csv": (text) => text.replace(",2010,", ",circa 2010,").replace("2015,300,", '2015,"3,00",'),
      "areas.csv": replacing("Northern Sylvania", ""),
      "sources.json": replacing('"title": "Report on the Sylvanian police",', ""),
    });
    const { findings, dataset } = await readDataset(folder);
    expect(dataset).toBeUndefined();
    expect(findings.map(({ code, file, row, column }) => [code, file, row, column])).toEqual([
      ["json-shape", "sources.json", undefined, "report-2016.title"],
      ["translation-missing", "areas.csv", 3, "name"],
      ["cell-number", "observations.csv", 3, "value"],
      ["period-form", "observations.csv", 5, "period"],
    ]);
  });

  it("says nothing of ids whose table could not be read", async () => {
    const folder = await minimalCopy({ "entities.csv": null, "sources.json": "[" });
    const { findings } = await readDataset(folder);
    expect(findings.map(({ code, file }) => [code, file])).toEqual([
      ["json-syntax", "sources.json"],
      ["file-missing", "entities.csv"],
    ]);
  });

  it("says nothing of a dimension's column where datapackage.json cannot be read", async () => {
    const folder = await minimalCopy({ "datapackage.json": "{" });
    expect((await readDataset(folder)).findings.map(({ code }) => code)).toEqual(["json-syntax"]);
  });

  it("accepts a byte-order mark, Windows line endings and lists with spaces", async () => {
    const folder = await minimalCopy({
      "observations.csv": (text) => `\uFEFF${text.replaceAll("\n", "\r\n")}`,
      "caveats.csv": replacing(",F001,", ",F001; F004,"),
    });
    const reading = await readDataset(folder);
    expect(reading.findings).toEqual([]);
    expect(figureOf(datasetOf(reading), "F004").caveats).toHaveLength(1);
  });

  it("keeps what people write in texts: emoji, Arabic, a very long cell", async () => {
    const name = `Police 👮🏾‍♀️ شرطة \u202Eecilop\u202C ${"long ".repeat(60_000)}`;
    const folder = await minimalCopy({ "entities.csv": replacing("Sylvanian Police", name) });
    const reading = await readDataset(folder);
    expect(reading.findings).toEqual([]);
    expect(datasetOf(reading).entities.get("police")?.name.en).toBe(name);
  });

  it.each([
    ["a folder that does not exist", "tests/fixtures/nowhere", "there is no such folder"],
    ["a file", `${minimal}/areas.csv`, "this is a file, not a folder"],
  ])("throws for %s", async (_, folder, reason) => {
    await expect(readDataset(folder)).rejects.toThrow(new DatasetUnreadable(`${folder}: ${reason}`));
  });
});
