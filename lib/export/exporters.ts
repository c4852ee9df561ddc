import { join } from "node:path";
import { packageFiles } from "../dataset/package-files";
import type { Dataset } from "../domain/dataset";
import { isLocale } from "../domain/text";
import { exhibitCitations, figureCitations, sourceCitations } from "../view/citations";
import { isDrawnComparison, standaloneComparison } from "../view/compare/standalone-comparison";
import { type Download, downloadAt } from "../view/downloads";
import { type StandaloneExhibit, type StandaloneTable, standaloneExhibit } from "../view/exhibit/standalone";
import { parseReportChoice } from "../view/report/choice";
import { parseReportEntries } from "../view/report/entries";
import { reportPage } from "../view/report/report-page";
import { citationFile } from "./citation/citation-file";
import { exhibitCsv } from "./csv/exhibit-csv";
import { reportDocxBeside } from "./docx/report-docx-thread";
import { explorerJson } from "./explorer-json";
import { type ExportFile, mediaTypes } from "./file";
import { fileName } from "./file-name";
import { packageZip } from "./package-zip";
import { exhibitPng } from "./picture/exhibit-png";
import { exhibitSvg } from "./picture/exhibit-svg";
import { datasetXlsx } from "./xlsx/dataset-xlsx";
import { exhibitXlsx } from "./xlsx/exhibit-xlsx";
import { reportXlsx } from "./xlsx/report-xlsx";

/** What leaves beside pages: found by its address, made when it is asked for. */
export class Exporters {
  readonly #datasets: ReadonlyMap<string, Dataset>;
  readonly #root: string;

  /** @param root the folder that holds the datasets' folders */
  constructor(datasets: readonly Dataset[], root: string) {
    this.#datasets = new Map(datasets.map((dataset) => [dataset.id, dataset]));
    this.#root = root;
  }

  /** True where a file stands at this address. */
  isDownload(path: string): boolean {
    return downloadAt(path, this.#datasets) !== undefined;
  }

  /**
   * The file at an address; undefined where it is of a comparison that its query does not make.
   *
   * @param address with its query: `/en/freedonia/exhibits/compare.csv?indicator=personnel`
   * @param site the address of the site, for links in the file: `https://muster.example.org`
   * @throws RangeError where no file stands there
   */
  async download(address: string, site: string): Promise<ExportFile | undefined> {
    const { pathname, searchParams } = new URL(address, "http://localhost");
    const path = pathname.split("/").map(decodeURIComponent).join("/");
    const download = downloadAt(path, this.#datasets);
    const dataset = this.#datasets.get(download?.dataset ?? "");
    if (!download || !dataset) throw new RangeError(`no file stands at ${path}`);
    switch (download.of) {
      case "dataset":
        return download.format === "xlsx"
          ? datasetXlsx(dataset, download.locale, site)
          : packageZip(dataset.id, await packageFiles(join(this.#root, dataset.id)));
      case "exhibit":
        return exhibitFile(download, dataset, site);
      case "comparison":
        return comparisonFile(download, dataset, searchParams, site);
      case "citation":
        return citationsFile(download, dataset, site);
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
    if (!dataset || !isLocale(locale)) throw new RangeError(`no report stands at ${address}`);
    const choice = parseReportChoice(Object.fromEntries(searchParams));
    const page = reportPage(dataset, locale, choice, parseReportEntries(form));
    if (!page.document) return undefined;
    if (format === "xlsx") return reportXlsx(page, site);
    return reportDocxBeside({ page, site });
  }
}

type Of<Kind extends Download["of"]> = Extract<Download, { of: Kind }>;

function exhibitFile({ locale, id, format }: Of<"exhibit">, dataset: Dataset, site: string): Promise<ExportFile> {
  const standalone = found(standaloneExhibit(dataset, locale, id), id);
  return format === "csv" || format === "xlsx"
    ? tableFile(standalone, format, site)
    : drawnFile(standalone, format, site);
}

/** A table has every row of a comparison, a picture as many as a page. */
async function comparisonFile(
  { locale, format }: Of<"comparison">,
  dataset: Dataset,
  query: URLSearchParams,
  site: string,
): Promise<ExportFile | undefined> {
  if (format === "csv" || format === "xlsx") {
    const table = standaloneComparison(dataset, locale, query, "all");
    return table && tableFile(table, format, site);
  }
  const drawn = standaloneComparison(dataset, locale, query, "first");
  return drawn && isDrawnComparison(drawn) ? drawnFile(drawn, format, site) : undefined;
}

async function tableFile(standalone: StandaloneTable, format: "csv" | "xlsx", site: string): Promise<ExportFile> {
  return format === "csv" ? exhibitCsv(standalone, site) : exhibitXlsx(standalone, site);
}

type DrawnFormat = Exclude<Of<"exhibit">["format"], "csv" | "xlsx">;

async function drawnFile(standalone: StandaloneExhibit, format: DrawnFormat, site: string): Promise<ExportFile> {
  if (format === "facts") return explorerJson(standalone);
  const svg = exhibitSvg(standalone, { site });
  const body = format === "svg" ? Buffer.from(svg) : await exhibitPng(svg);
  return { name: fileName(standalone.frame, standalone.exhibit.id, format), type: mediaTypes[format], body };
}

const citationsOf = { figures: figureCitations, sources: sourceCitations, exhibits: exhibitCitations };

function citationsFile({ locale, place, id, format }: Of<"citation">, dataset: Dataset, site: string) {
  const { items } = found(citationsOf[place](dataset, locale, id, site), id);
  return citationFile(items, format, `${dataset.id}-${id}`);
}

function found<Thing>(thing: Thing | undefined, id: string): Thing {
  if (thing === undefined) throw new RangeError(`unknown id in the address: ${id}`);
  return thing;
}
