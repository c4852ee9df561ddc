import { truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readDataset } from "@/lib/dataset/read";
import { minimalCopy, replacing } from "./minimal-copy";

async function findingsWith(edits: Parameters<typeof minimalCopy>[0]) {
  return (await readDataset(await minimalCopy(edits))).findings;
}

const windows1252 = (text: string) => Buffer.from(text.replaceAll("’", "\x92"), "latin1");

describe("a file that is no text", () => {
  it("in Latin-1 is told with the place of its first letter that is no UTF-8", async () => {
    const text = "id,name,name_fr,kind\npolice,Police,Sûreté,force\nministry,Ministry,Ministère,ministry\n";
    expect(await findingsWith({ "entities.csv": Buffer.from(text, "latin1") })).toEqual([
      { code: "file-not-utf8", file: "entities.csv", row: 2, column: "name_fr", found: "Windows-1252 / Latin-1" },
    ]);
  });

  it("in Windows-1252 is told by its quotation marks, after rows of several lines", async () => {
    const text =
      'id,name,name_fr,kind\npolice,"The\nPolice, all",Police,force\nministry,Ministry’s,Ministry,ministry\n';
    expect(await findingsWith({ "entities.csv": windows1252(text) })).toEqual([
      { code: "file-not-utf8", file: "entities.csv", row: 3, column: "name", found: "Windows-1252" },
    ]);
  });

  it("is not taken for one where it only holds the mark of a lost letter", async () => {
    expect(await findingsWith({ "entities.csv": replacing("Sylvanian Police", "Sylvanian \uFFFD Police") })).toEqual(
      [],
    );
  });

  it("names the bad byte behind such a mark", async () => {
    const text = Buffer.from("id,name,name_fr,kind\npolice,\uFFFD\uFFFD,");
    const bytes = Buffer.concat([text, Buffer.from([0xe9]), Buffer.from(",force\n")]);
    expect(await findingsWith({ "entities.csv": bytes })).toMatchObject([{ row: 2, column: "name_fr" }]);
  });

  it.each([
    ["UTF-16 LE with its mark", Buffer.from("\uFEFFid,name\n", "utf16le"), "UTF-16 LE"],
    ["UTF-16 LE without it", Buffer.from("id,name,name_fr\n", "utf16le"), "UTF-16 LE"],
    ["UTF-16 BE with its mark", Buffer.from("\uFEFFid,name\n", "utf16le").swap16(), "UTF-16 BE"],
    ["UTF-16 BE without it", Buffer.from("id,name,name_fr\n", "utf16le").swap16(), "UTF-16 BE"],
  ])("in %s is told", async (_, bytes, found) => {
    expect(await findingsWith({ "entities.csv": bytes })).toEqual([
      { code: "file-not-utf8", file: "entities.csv", found },
    ]);
  });

  it("with a NUL is told with its place", async () => {
    expect(await findingsWith({ "entities.csv": replacing("Sylvanian Police", "Sylvanian\0Police") })).toEqual([
      { code: "file-nul", file: "entities.csv", row: 2, column: "name" },
    ]);
  });

  it.each(["", "\uFEFF", " \r\n\n"])("is empty: %j", async (text) => {
    expect(await findingsWith({ "entities.csv": text })).toEqual([{ code: "file-empty", file: "entities.csv" }]);
  });
});

describe("a file of 300 MB", () => {
  it("is told by its size, without being read", async () => {
    const folder = await minimalCopy();
    const path = join(folder, "observations.csv");
    await writeFile(path, "id\n");
    await truncate(path, 300_000_000);
    const before = process.memoryUsage().rss;
    const { findings } = await readDataset(folder);
    expect(findings).toEqual([
      { code: "file-too-large", file: "observations.csv", found: "300000000", expected: "268435456" },
    ]);
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
  });

  it("is told of the other files too", async () => {
    const folder = await minimalCopy();
    await truncate(join(folder, "datapackage.json"), 300_000_000);
    await truncate(join(folder, "CHANGES.md"), 300_000_000);
    expect((await readDataset(folder)).findings.map(({ code }) => code)).toEqual(["file-too-large", "file-too-large"]);
  });
});
