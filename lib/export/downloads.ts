import type { Dataset } from "../domain/dataset";
import { isLocale, type Locale } from "../domain/text";
import { compareId } from "../features/compare/exhibit";
import { storeOf } from "../store/memory-store";
import { exhibitIndicators } from "../view/exhibit/exhibits-of";
import { overTimeId } from "../view/exhibit/series";

/** The endings of addresses, by what the files are of. `facts`: what the browser is told of a chart that is explored. */
const exhibitFormats = ["svg", "png", "csv", "xlsx", "facts"] as const;
const citationFormats = ["bib", "ris", "json"] as const;
const datasetFormats = ["zip", "xlsx"] as const;

/** Things that can be cited, by the segment of their addresses. */
const citedPlaces = ["figures", "sources", "exhibits"] as const;

export type ExhibitFormat = (typeof exhibitFormats)[number];
export type CitationFormat = (typeof citationFormats)[number];
type CitedPlace = (typeof citedPlaces)[number];

/** A file, as its address names it. */
export type Download = {
  readonly locale: Locale;
  readonly dataset: Dataset;
} /** Of a comparison, what is compared is in the query. */ & (
  | { readonly of: "exhibit"; readonly id: string; readonly format: ExhibitFormat }
  | { readonly of: "citation"; readonly place: CitedPlace; readonly id: string; readonly format: CitationFormat }
  | { readonly of: "dataset"; readonly format: (typeof datasetFormats)[number] }
);

/** The file at an address (`/en/freedonia/exhibits/women-share.svg`); undefined where there is none. */
export async function downloadAt(path: string, datasets: ReadonlyMap<string, Dataset>): Promise<Download | undefined> {
  const [root, locale = "", datasetId = "", ...rest] = path.split("/");
  const dataset = datasets.get(datasetId);
  if (root !== "" || !isLocale(locale) || !dataset) return undefined;
  const about = { locale, dataset };
  const [, id = "", ending = ""] = /^([^.]+)\.([a-z]+)$/.exec(rest.at(-1) ?? "") ?? [];
  const among = <Format extends string>(formats: readonly Format[]) => formats.find((each) => each === ending);
  if (rest.length === 1 && id === "download") {
    const format = among(datasetFormats);
    return format && { ...about, of: "dataset", format };
  }
  const place = citedPlaces.find((each) => each === rest[0]);
  if (rest.length !== 2 || !place) return undefined;
  const format = place === "exhibits" ? among(exhibitFormats) : undefined;
  if (format && id === compareId) return { ...about, of: "exhibit", id, format };
  if (!(await isKnown(place, id, dataset)) || (format === "facts" && !(await isOverTime(id, dataset))))
    return undefined;
  if (format) return { ...about, of: "exhibit", id, format };
  const citation = among(citationFormats);
  return citation && { ...about, of: "citation", place, id, format: citation };
}

/** True for the exhibits of a dataset that are explored. */
async function isOverTime(id: string, dataset: Dataset): Promise<boolean> {
  const indicator = dataset.indicators.get((await exhibitIndicators(dataset)).get(id) ?? "");
  return indicator !== undefined && overTimeId(indicator) === id;
}

async function isKnown(place: CitedPlace, id: string, dataset: Dataset): Promise<boolean> {
  switch (place) {
    case "figures":
      return (await storeOf(dataset).figure(id)) !== undefined;
    case "sources":
      return dataset.sources.has(id);
    case "exhibits":
      return (await exhibitIndicators(dataset)).has(id);
  }
}
