import { describe, expect, it } from "vitest";
import { readDataset } from "@/lib/dataset/read";
import { minimalCopy, replacing } from "./minimal-copy";

const unused = (text: string) => `${text}R2,discrepancy,,The reform began twice.,La réforme a commencé deux fois.\n`;
const found = async (folder: string) => (await readDataset(folder)).findings.map(({ code, found: id }) => [code, id]);

describe("a caveat that names no figure", () => {
  it("is found where no row of a figure or an event names it either", async () => {
    expect(await found(await minimalCopy({ "caveats.csv": unused }))).toEqual([["caveat-unused", "R2"]]);
  });

  it("is in its place where an event has it: the dataset knows it from there", async () => {
    const folder = await minimalCopy({ "caveats.csv": unused, "events.csv": replacing("§1 ¶2,", "§1 ¶2,R2") });
    const { dataset, findings } = await readDataset(folder);
    expect(findings).toEqual([]);
    expect(dataset?.events.map(({ caveats }) => caveats.map(({ id }) => id))).toEqual([["R2"]]);
  });

  it("of the old kind “discrepancy” is read as a caveat", async () => {
    const folder = await minimalCopy({ "caveats.csv": unused, "events.csv": replacing("§1 ¶2,", "§1 ¶2,R2") });
    expect((await readDataset(folder)).dataset?.caveats.get("R2")?.kind).toBe("caveat");
  });

  it("is in its place where a figure has it", async () => {
    const folder = await minimalCopy({
      "caveats.csv": unused,
      "observations.csv": replacing(",R1,_T", ",R1;R2,_T"),
    });
    expect(await found(folder)).toEqual([]);
  });

  it("is not looked for where the tables that could name it have faults", async () => {
    const events = replacing("2014-06,", "in June,");
    expect(await found(await minimalCopy({ "caveats.csv": unused, "events.csv": events }))).toEqual([
      ["period-form", "in June"],
    ]);
  });

  it("that an event names must be there", async () => {
    const events = replacing("§1 ¶2,", "§1 ¶2,R9");
    expect(await found(await minimalCopy({ "events.csv": events }))).toEqual([["reference-unknown", "R9"]]);
  });
});
