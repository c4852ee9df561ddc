import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkFolder } from "@/lib/cli/check-folder";
import { importCommand } from "@/lib/cli/import-command";
import { rowsOf, temporaryRoot } from "./imported";

const cts = {
  id: "CTS",
  type: "dataset",
  title: "Survey on Crime Trends",
  author: [{ literal: "UN Office" }, { family: "Gaulle", given: "C.", "non-dropping-particle": "de" }],
  issued: { "date-parts": [[2019, 3]], circa: true },
  URL: "https://example.org/cts",
  DOI: "10.1000/182",
  "container-title": "Statistics",
};
const wpb = { id: "WPB", type: "webpage", title: "World Prison Brief", publisher: "Institute" };
const unused = { id: "other", type: "book", title: "A Book Nobody Cites" };

const table = `country,iso_a3,year,prisoners,source_id
Spain,ESP,2015,100,CTS
Peru,PER,2015,200,WPB
Chile,CHL,2015,300,CTS/WPB
`;

interface Files {
  readonly table?: string;
  readonly beside?: unknown;
}

/** A table in a folder, with a list of publications beside it or without. */
async function filesWith({ table: text = table, beside }: Files = {}) {
  const root = await temporaryRoot();
  const [path, into] = [join(root, "prisons.csv"), join(root, "sylvania")];
  await writeFile(path, text);
  if (beside !== undefined) await writeFile(join(root, "sources.json"), JSON.stringify(beside));
  const run = (...options: readonly string[]) => importCommand([path, "--into", into, ...options]);
  const list = async (content: unknown) => {
    await writeFile(join(root, "list.json"), JSON.stringify(content));
    return join(root, "list.json");
  };
  const sources = async () => JSON.parse(await readFile(join(into, "sources.json"), "utf8"));
  const cited = async () => (await rowsOf(into, "observations.csv")).map(({ source, via }) => [source, via]);
  return { root, path, into, run, list, sources, cited };
}

const expected = [
  ["CTS", ""],
  ["WPB", ""],
  ["CTS", "WPB"],
];

describe("a table with the id of a source in each row", () => {
  it("gets exactly the sources of the list beside it, with all that CSL says of them", async () => {
    const { run, into, sources, cited } = await filesWith({ beside: [unused, cts, wpb] });
    const { problem, out } = await run();
    expect(problem).toBe("");
    expect(out).toContain("“source_id” names the source of each figure by its id in sources.json (2 sources).");
    expect(out).toContain("“CTS/WPB” names several: the first is the source, the others are whom it cites.");
    expect(await sources()).toEqual([cts, wpb]);
    expect(await cited()).toEqual(expected);
    expect((await checkFolder(into)).findings).toEqual([]);
    expect((await run()).out).toContain("0 added\n0 changed\n0 dropped\n3 unchanged");
  });

  it("gets those of --source, in a folder too, and of ids that were written otherwise", async () => {
    const listed = [{ ...cts, id: "CTS_2019", issued: { "date-parts": [["2019", "3"]], circa: true } }, wpb];
    const { run, list, root, into, sources, cited } = await filesWith({ table: table.replaceAll("CTS", "CTS_2019") });
    const path = await list(listed);
    expect((await run("--source", path)).problem).toBe("");
    expect(await sources()).toEqual([{ ...cts, id: "CTS-2019" }, wpb]);
    expect((await cited())[2]).toEqual(["CTS-2019", "WPB"]);
    const folder = join(root, "folder");
    await mkdir(folder);
    for (const name of ["prisons.csv", "list.json"]) await copyFile(join(root, name), join(folder, name));
    const again = await importCommand([folder, "--into", `${into}-2`]);
    expect(again).toMatchObject({ exitCode: 0, problem: "" });
    expect(again.out).toContain("by its id in list.json (2 sources)");
  });

  it("takes one item of --source for all rows only where no column names another", async () => {
    const plain = "country,iso_a3,year,prisoners\nSpain,ESP,2015,100\nPeru,PER,2015,200\n";
    const { run, list, sources } = await filesWith({ table: plain });
    const { problem } = await run("--source", await list(wpb));
    expect(problem).toBe("");
    expect(await sources()).toEqual([wpb]);
  });

  it("gets those that the mapping lists, whether they are proposed or written by hand", async () => {
    const { run, into, sources, cited } = await filesWith();
    await run();
    const path = `${into}.mapping.json`;
    const mapping = JSON.parse(await readFile(path, "utf8"));
    const [first] = mapping.tables;
    const byHand = { ...mapping, sources: [cts, wpb], tables: [{ ...first, source: { column: "source_id" } }] };
    await writeFile(path, JSON.stringify(byHand));
    const { problem } = await run("--mapping", path);
    expect(problem).toBe("");
    expect(await sources()).toEqual([cts, wpb]);
    expect(await cited()).toEqual(expected);
  });

  it("says of a faulty source in the mapping which and where", async () => {
    const { run, into } = await filesWith();
    await run();
    const path = `${into}.mapping.json`;
    const mapping = JSON.parse(await readFile(path, "utf8"));
    await writeFile(path, JSON.stringify({ ...mapping, sources: [{ ...cts, URL: "https://user:pw@example.org" }] }));
    const { exitCode, problem } = await run("--mapping", path);
    expect(exitCode).toBe(2);
    expect(problem).toBe(
      `${path}, sources.CTS.URL: “https://user:pw@example.org” does not fit here. Write it like this: https://example.org/report.`,
    );
  });

  it("says where a mapping does not list an id: file, row, column, what was found and expected", async () => {
    const { run, into } = await filesWith({ beside: [cts, wpb], table: `${table}Cuba,CUB,2015,400,ICPR\n` });
    const { exitCode, problem } = await run();
    expect(exitCode).toBe(1);
    expect(problem).toMatch(
      /prisons\.csv, row 5, column “source_id”: found “ICPR”; expected the id of a source that the mapping lists under “sources”: “CTS”, “WPB”/,
    );
    expect(problem).toContain(`${into} is as it was`);
  });
});

describe("a list of sources", () => {
  it("is asked for where a column holds ids and nothing explains them", async () => {
    const { exitCode, problem } = await (await filesWith()).run();
    expect(exitCode).toBe(1);
    expect(problem).toContain(
      "“source_id” holds ids of sources (“CTS”, “WPB”, “CTS/WPB”), and no list says which publications they are: put a sources.json beside the table",
    );
  });

  it("is wanted in the place of one source for all rows, by the import and by a mapping", async () => {
    const { run, into } = await filesWith();
    const { exitCode, problem } = await run("--source", "Institute, Prisons, 2015");
    expect(exitCode).toBe(1);
    expect(problem).toContain("one --source for all rows would hide it. Leave --source out: put a sources.json");
    expect(problem).toContain('"via": "source_id" in the mapping');
    const path = `${into}.mapping.json`;
    const mapping = JSON.parse(await readFile(path, "utf8"));
    mapping.tables[0].source = { column: "source_id" };
    await writeFile(path, JSON.stringify(mapping));
    const again = await run("--mapping", path, "--source", "Institute, Prisons, 2015");
    expect(again.exitCode).toBe(2);
    expect(again.problem).toContain("the mapping reads the source of each row from “source_id”");
  });

  it("says each of its faults once, with the place in it", async () => {
    const faulty = [
      { id: "CTS", title: "Survey", URL: "javascript:alert(1)" },
      {
        id: "WPB",
        type: "webpage",
        title: "Brief",
        issued: { "date-parts": [["in spring"]] },
        author: [{ name: "A" }],
      },
    ];
    const { run, list } = await filesWith();
    const path = await list(faulty);
    const { exitCode, problem } = await run("--source", path);
    expect(exitCode).toBe(2);
    const lines = problem.split("\n").map((line) => line.replace(path, "list.json"));
    expect(lines.map((line) => /^list\.json, ([^:]+): /.exec(line)?.[1])).toEqual([
      "CTS.type",
      "CTS.URL",
      "WPB.author.A",
      "WPB.issued.date-parts.1.1",
    ]);
    expect(problem).not.toContain("Invalid input");
    expect(problem).toContain("Write a text in quotation marks");
    const beside = await (await filesWith({ beside: faulty })).run();
    expect(beside.problem).toContain("sources.json, CTS.type: this entry is missing.");
  });

  it("names each id once", async () => {
    const { run } = await filesWith({ beside: [cts, wpb, cts] });
    expect((await run()).problem).toContain("sources.json, CTS: found this id twice");
  });
});

it("replaces a source of which only a word was known when a list explains it", async () => {
  const words = table.replace("source_id", "source").replaceAll("CTS/WPB", "Ministry of Justice");
  const { run, sources, list } = await filesWith({ table: words });
  expect((await run()).problem).toBe("");
  expect((await sources()).map(({ title }: { title: string }) => title)).toEqual(["CTS", "WPB", "Ministry of Justice"]);
  const mj = { id: "ministry-of-justice", type: "report", title: "Prisons" };
  const lower = [{ ...cts, id: "cts" }, { ...wpb, id: "wpb" }, mj];
  const { problem, out } = await run("--source", await list(lower));
  expect(problem).toBe("");
  expect(out).toContain("0 changed");
  expect(await sources()).toEqual(lower);
});
