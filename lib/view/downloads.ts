import type { Dataset } from "../domain/dataset";
import { isLocale, type Locale } from "../domain/text";
import { publishedOf } from "../store/published";
import { compareId } from "./compare/compare-exhibit";
import { overTimeId } from "./exhibit/series";
import { exhibitIndicators } from "./exhibit/standalone";

/** `facts`: what the browser is told of a chart that its reader explores. */
export const exhibitFormats = ["svg", "png", "csv", "xlsx", "facts"] as const;
export const citationFormats = ["bib", "ris", "json"] as const;
export const datasetFormats = ["zip", "xlsx"] as const;

/** Things that can be cited, by the segment of their addresses. */
const citedPlaces = ["figures", "sources", "exhibits"] as const;

/** A file that leaves, as its address names it. */
export type Download = { readonly locale: Locale; readonly dataset: string } & (
  | { readonly of: "exhibit"; readonly id: string; readonly format: (typeof exhibitFormats)[number] }
  | {
      readonly of: "citation";
      readonly place: (typeof citedPlaces)[number];
      readonly id: string;
      readonly format: (typeof citationFormats)[number];
    }
  /** What a reader compares stands in the query. */
  | { readonly of: "comparison"; readonly format: (typeof exhibitFormats)[number] }
  | { readonly of: "dataset"; readonly format: (typeof datasetFormats)[number] }
);

/** The file at an address (`/en/freedonia/exhibits/women-share.svg`); undefined where there is none. */
export function downloadAt(path: string, datasets: ReadonlyMap<string, Dataset>): Download | undefined {
  const [root, locale = "", datasetId = "", ...rest] = path.split("/");
  const dataset = datasets.get(datasetId);
  if (root !== "" || !isLocale(locale) || !dataset) return undefined;
  const about = { locale, dataset: datasetId };
  const [, stem = "", extension = ""] = /^([^.]+)\.([a-z]+)$/.exec(rest.at(-1) ?? "") ?? [];
  if (rest.length === 1) {
    const format = datasetFormats.find((each) => each === extension);
    return stem === "download" && format ? { ...about, of: "dataset", format } : undefined;
  }
  const place = citedPlaces.find((each) => each === rest[0]);
  const exhibitFormat = exhibitFormats.find((each) => each === extension);
  if (rest.length === 2 && place === "exhibits" && stem === compareId && exhibitFormat)
    return { ...about, of: "comparison", format: exhibitFormat };
  if (rest.length !== 2 || !place || !isKnown(place, stem, dataset)) return undefined;
  if (exhibitFormat === "facts" && !isOverTime(stem, dataset)) return undefined;
  if (place === "exhibits" && exhibitFormat) return { ...about, of: "exhibit", id: stem, format: exhibitFormat };
  const format = citationFormats.find((each) => each === extension);
  return format && { ...about, of: "citation", place, id: stem, format };
}

/** True for the exhibits of a dataset that are explored. */
function isOverTime(id: string, dataset: Dataset): boolean {
  const indicator = dataset.indicators.get(exhibitIndicators(dataset).get(id) ?? "");
  return indicator !== undefined && overTimeId(indicator) === id;
}

function isKnown(place: (typeof citedPlaces)[number], id: string, dataset: Dataset): boolean {
  switch (place) {
    case "figures":
      return publishedOf(dataset).figures.has(id);
    case "sources":
      return dataset.sources.has(id);
    case "exhibits":
      return exhibitIndicators(dataset).has(id);
  }
}
