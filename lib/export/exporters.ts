import { join } from "node:path";
import { zipSync } from "fflate";
import type { CslItem } from "../cite/publication";
import { type PackageFile, packageFiles } from "../dataset/folder";
import type { Exhibit } from "../document/block";
import type { Dataset } from "../domain/dataset";
import { isLocale } from "../domain/text";
import { standaloneComparison } from "../features/compare/document";
import { compareId } from "../features/compare/exhibit";
import { parseReportChoice } from "../features/report/choice";
import { parseReportEntries } from "../features/report/entries";
import { reportPage } from "../features/report/page";
import { exportWordsIn } from "../i18n/export-words";
import { exhibitCitations, figureCitations, sourceCitations } from "../view/citations";
import { type Standalone, standaloneExhibit } from "../view/exhibit/exhibits-of";
import { explorerFactsOf } from "../view/exhibit/explorer-facts";
import { openPage } from "../view/frame";
import { toRis } from "./citation/ris";
import { exhibitCsv } from "./csv";
import { documentDocxBeside } from "./docx/docx-thread";
import { type CitationFormat, type Download, downloadAt, type ExhibitFormat } from "./downloads";
import { type ExportFile, fileName, fileOf } from "./file";
import { exhibitPng } from "./picture/exhibit-png";
import { exhibitSvg } from "./picture/exhibit-svg";
import { datasetXlsx } from "./xlsx/dataset-xlsx";
import { exhibitXlsx } from "./xlsx/exhibit-xlsx";
import { reportXlsx } from "./xlsx/report-xlsx";

/** Makes the content of a file; `site` is the address of the site, for links in it. */
type Maker<Of> = (of: Of, site: string) => string | Buffer | Promise<string | Buffer>;

/** Tables have every row of a comparison. */
const tables = { csv: exhibitCsv, xlsx: exhibitXlsx } satisfies Partial<Record<ExhibitFormat, Maker<Standalone>>>;

/** Charts have as many rows of a comparison as its page. */
const charts: Record<Exclude<ExhibitFormat, keyof typeof tables>, Maker<Standalone<Exhibit>>> = {
  svg: exhibitSvg,
  png: (standalone, site) => exhibitPng(exhibitSvg(standalone, site)),
  facts: (standalone) => JSON.stringify(found(explorerFactsOf(standalone), standalone.exhibit.id)),
};

const citations: Record<CitationFormat, Maker<readonly CslItem[]>> = {
  // Only here, as it takes its time to start.
  bib: async (items) => (await import("./citation/bibtex")).toBibtex(items),
  ris: toRis,
  json: (items) => `${JSON.stringify(items, null, 2)}\n`,
};

type Cited = Pick<Download, "dataset" | "locale"> & { readonly id: string };

/** How a thing is cited; undefined where there is none of its id. */
const citationsOf = {
  figures: async ({ dataset, locale, id }: Cited, site: string) => {
    const page = await openPage(dataset, locale, () => [{ ids: id }]);
    const figure = page.published.figures.get(id);
    return figure && figureCitations(figure, page, site);
  },
  sources: async ({ dataset, locale, id }: Cited, site: string) => {
    const source = dataset.sources.get(id);
    return source && sourceCitations(source, await openPage(dataset, locale, () => [{ via: id }]), site);
  },
  exhibits: async ({ dataset, locale, id }: Cited, site: string) => {
    const standalone = await standaloneExhibit(dataset, locale, id);
    const page = await openPage(dataset, locale, () => []);
    return standalone && exhibitCitations(standalone.exhibit, page, site);
  },
};

/** The files beside pages: found by their addresses, made when they are asked for. */
export class Exporters {
  readonly #datasets: ReadonlyMap<string, Dataset>;
  readonly #root: string;

  /** @param root the folder that holds the datasets' folders */
  constructor(datasets: ReadonlyMap<string, Dataset>, root: string) {
    this.#datasets = datasets;
    this.#root = root;
  }

  /** True where a file is at this address. */
  async isDownload(path: string): Promise<boolean> {
    return (await downloadAt(path, this.#datasets)) !== undefined;
  }

  /**
   * The file at an address; undefined where it is of a comparison that its query does not make.
   *
   * @param address with its query: `/en/freedonia/exhibits/compare.csv?indicator=personnel`
   * @param site the address of the site, for links in the file: `https://muster.example.org`
   * @throws RangeError where no file is there
   */
  async download(address: string, site: string): Promise<ExportFile | undefined> {
    const { pathname, searchParams } = new URL(address, "http://localhost");
    const path = pathname.split("/").map(decodeURIComponent).join("/");
    const download = found(await downloadAt(path, this.#datasets), path);
    const { locale, dataset } = download;
    const { id } = dataset;
    switch (download.of) {
      case "dataset":
        return download.format === "zip"
          ? fileOf(id, "zip", packageZip(id, await packageFiles(join(this.#root, id))))
          : fileOf(`${id}-${locale}`, "xlsx", await datasetXlsx(dataset, locale, site));
      case "exhibit":
        return exhibitFile(download, searchParams, site);
      case "citation": {
        const { items } = found(await citationsOf[download.place](download, site), download.id);
        return fileOf(`${id}-${download.id}`, download.format, await citations[download.format](items, site));
      }
    }
  }

  /**
   * A report as a document; undefined where nothing is chosen and nothing entered.
   *
   * @param address of the report's page with the author's choice: `/en/freedonia/report?template=gender`
   */
  async report(
    address: string,
    form: URLSearchParams,
    format: "docx" | "xlsx",
    site: string,
  ): Promise<ExportFile | undefined> {
    const { pathname, searchParams } = new URL(address, "http://localhost");
    const [, locale = "", id = ""] = pathname.split("/").map(decodeURIComponent);
    const dataset = this.#datasets.get(id);
    if (!dataset || !isLocale(locale)) throw new RangeError(`no report is at ${address}`);
    const choice = parseReportChoice(Object.fromEntries(searchParams));
    const page = await reportPage(dataset, locale, choice, parseReportEntries(form));
    const { document, report } = page;
    if (!document || !report) return undefined;
    if (format === "xlsx") return fileOf(fileName(document.frame, "report"), format, await reportXlsx(page, site));
    const { title, author, colophon: description } = report;
    const body = await documentDocxBeside({ document, title, author, description, site });
    return fileOf(exportWordsIn(locale).docx.fileName(id), format, body);
  }
}

/** A file of an exhibit, or of a comparison; undefined where the query makes none. */
async function exhibitFile(
  { dataset, locale, id, format }: Extract<Download, { of: "exhibit" }>,
  query: URLSearchParams,
  site: string,
): Promise<ExportFile | undefined> {
  const isTable = format === "csv" || format === "xlsx";
  const standalone =
    id === compareId
      ? await standaloneComparison(dataset, locale, query, isTable ? "all" : "first")
      : found(await standaloneExhibit(dataset, locale, id), id);
  if (!standalone) return undefined;
  const name = fileName(standalone.frame, id);
  if (isTable) return fileOf(name, format, await tables[format](standalone, site));
  const { exhibit, frame } = standalone;
  const { chart } = exhibit;
  if (!chart) return undefined;
  const drawn = { exhibit: { ...exhibit, chart }, frame };
  return fileOf(name, format === "facts" ? "json" : format, await charts[format](drawn, site));
}

/** The first day that a zip can name: the same files make the same bytes whenever they are packed. */
const fixedDay = new Date(1980, 0, 1);

/** A dataset as a zip of its Data Package, each file byte for byte, in a folder of the dataset's name. */
export function packageZip(dataset: string, files: readonly PackageFile[]): Buffer {
  const entries = Object.fromEntries(files.map(({ path, bytes }) => [`${dataset}/${path}`, bytes]));
  return Buffer.from(zipSync(entries, { mtime: fixedDay, level: 9 }));
}

function found<Thing>(thing: Thing | undefined, name: string): Thing {
  if (thing === undefined) throw new RangeError(`no file is of ${name}`);
  return thing;
}
