import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Bars } from "@/components/chart/bars";
import { importCommand } from "@/lib/cli/import-command";
import { readDataset } from "@/lib/dataset/read";
import { publishedOf } from "@/lib/store/published";
import { barsExhibit } from "@/lib/view/exhibit/bars";
import { seriesExhibit } from "@/lib/view/exhibit/series";
import { figureRow } from "@/lib/view/figure-row";
import { temporaryRoot } from "../../import/imported";
import { wholePage } from "../../whole-page";

const header = "REF_AREA,REF_AREA_DESC,TIME_PERIOD,AGE,OBS_VALUE\n";

/** A table as an import makes a dataset of it: three countries, of which one has a total. */
async function datasetOf(rows: string) {
  const root = await temporaryRoot();
  const path = join(root, "recruits.csv");
  await writeFile(path, header + rows);
  const into = join(root, "atlas");
  const { problem } = await importCommand([path, "--into", into, "--source", "Observatory, Recruits, 2020"]);
  expect(problem).toBe("");
  const { dataset } = await readDataset(into);
  if (!dataset) throw new Error("no dataset");
  return dataset;
}

async function barsOf(rows: string) {
  const dataset = await datasetOf(rows);
  const page = wholePage(dataset, "en");
  const figures = [...publishedOf(dataset).figures.values()];
  const [first] = figures;
  const exhibit = first && barsExhibit(first.indicator, figures, page);
  if (exhibit?.chart.kind !== "bars") throw new Error("no bars");
  const html = renderToStaticMarkup(<Bars spec={exhibit.chart} locale="en" />);
  return {
    names: exhibit.chart.rows.map(({ label, details }) => [label, ...details].join(" | ")),
    subs: exhibit.chart.rows.map(({ sub }) => sub),
    table: exhibit.rows.map(({ subject }) => [subject.entity, ...subject.details].join(" | ")),
    html: html.match(/<div class="name">.*?<\/div>/g)?.map((name) => name.replace(/<[^>]*>/g, " ")) ?? [],
  };
}

const oneTotal =
  "SYL,Sylvania,2019,,100\nSYL,Sylvania,2019,Y18T29,60\nFRE,Freedonia,2019,Y18T29,80\nFRE,Freedonia,2019,Y30T64,20\nOSS,Osterlich,2019,Y18T29,40\n";

describe("bars of several countries of which some have no total", () => {
  it("print the country of every bar, and indent a part only under its own total", async () => {
    const { names, subs, table } = await barsOf(oneTotal);
    expect(names).toEqual([
      "Sylvania",
      "Sylvania, Y18T29",
      "Freedonia | Y18T29",
      "Freedonia | Y30T64",
      "Osterlich | Y18T29",
    ]);
    expect(subs).toEqual([false, true, false, false, false]);
    expect(table).toEqual([
      "Sylvania",
      "Sylvania | Y18T29",
      "Freedonia | Y18T29",
      "Freedonia | Y30T64",
      "Osterlich | Y18T29",
    ]);
  });

  it("name the country where one of them alone has figures of the year", async () => {
    const rows =
      "SYL,Sylvania,2019,,100\nSYL,Sylvania,2019,Y18T29,60\nSYL,Sylvania,2019,Y30T64,40\nFRE,Freedonia,2001,,7\n";
    const { names, html } = await barsOf(rows);
    expect(names).toEqual(["Sylvania", "Sylvania, Y18T29", "Sylvania, Y30T64"]);
    expect(html[0]).toContain("Sylvania");
  });
});

describe("series of several countries", () => {
  it("name the country and the part in each panel, and in words", async () => {
    const years = (cells: string) => [2017, 2018, 2019].map((year) => cells.replace("YEAR", String(year))).join("");
    const dataset = await datasetOf(
      years("SYL,Sylvania,YEAR,,100\n") +
        years("FRE,Freedonia,YEAR,Y18T29,80\n") +
        years("FRE,Freedonia,YEAR,Y30T64,9\n"),
    );
    const figures = [...publishedOf(dataset).figures.values()];
    const [first] = figures;
    const exhibit = first && seriesExhibit(first.indicator, figures, wholePage(dataset, "en"));
    const names = ["Sylvania", "Freedonia, Y18T29", "Freedonia, Y30T64"];
    expect(exhibit?.chart.kind === "series" && exhibit.chart.panels.map(({ label }) => label)).toEqual(names);
    for (const name of names) expect(exhibit?.alternative.text).toContain(name);
  });
});

describe("the dataset’s own country", () => {
  it("is printed like any other where figures of other countries are beside it", async () => {
    const dataset = await datasetOf(oneTotal);
    const guard = { id: "guard", name: { en: "Guard", fr: "Garde" }, kind: "force" };
    const figures = [...dataset.figures.values()].map((figure) => ({ ...figure, entities: [guard] as const }));
    const own = {
      ...dataset,
      description: { ...dataset.description, area: "SYL" },
      figures: new Map(figures.map((figure) => [figure.id, figure])),
    };
    const page = wholePage(own, "en");
    const rows = figures.slice(0, 3).map((figure) => figureRow(figure, page).subject.details[0]);
    expect(rows).toEqual(["Sylvania", "Sylvania", "Freedonia"]);
  });
});
