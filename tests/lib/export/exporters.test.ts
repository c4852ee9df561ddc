import { describe, expect, it } from "vitest";
import { Exporters } from "@/lib/export/exporters";
import { figureCitations } from "@/lib/view/citations";
import { ruritania, sample } from "../sample-dataset";
import { wholePage } from "../whole-page";

const site = "https://muster.example.org";
const exporters = new Exporters(new Map([[ruritania.id, ruritania]]), "data");
const workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

describe("files by their addresses", () => {
  it.each([
    ["exhibits/personnel.svg", "ruritania-personnel-en.svg", "image/svg+xml"],
    ["exhibits/personnel.png", "ruritania-personnel-en.png", "image/png"],
    ["exhibits/personnel.csv", "ruritania-personnel-en.csv", "text/csv; charset=utf-8"],
    ["exhibits/personnel.xlsx", "ruritania-personnel-en.xlsx", workbook],
    ["exhibits/personnel.json", "ruritania-personnel.json", "application/json; charset=utf-8"],
    ["figures/P02.bib", "ruritania-P02.bib", "application/x-bibtex; charset=utf-8"],
    ["figures/P02.ris", "ruritania-P02.ris", "application/x-research-info-systems; charset=utf-8"],
    ["download.xlsx", "ruritania-en.xlsx", workbook],
  ])("%s is %s", async (address, name, type) => {
    const path = `/en/ruritania/${address}`;
    expect(await exporters.isDownload(path)).toBe(true);
    const file = await exporters.download(path, site);
    expect(file).toMatchObject({ name, type });
    expect(file?.body.length).toBeGreaterThan(100);
  });

  it.each([
    "exhibits/personnel.gif",
    "exhibits/personnel.facts",
    "exhibits/none.svg",
    "exhibits/compare.bib",
    "figures/none.bib",
    "figures/P02.svg",
    "download.csv",
    "sources/none.ris",
  ])("none is at %s", async (address) => {
    const path = `/en/ruritania/${address}`;
    expect(await exporters.isDownload(path)).toBe(false);
    await expect(exporters.download(path, site)).rejects.toThrow(RangeError);
  });

  it("a citation as CSL-JSON is the items themselves", async () => {
    const file = await exporters.download("/en/ruritania/figures/P02.json", site);
    expect(JSON.parse(file?.body.toString("utf8") ?? "")).toEqual(
      figureCitations(sample("P02"), wholePage(ruritania, "en"), site).items,
    );
  });
});
