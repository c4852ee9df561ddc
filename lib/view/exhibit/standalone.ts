import type { Exhibit, ExhibitTable } from "../../document/block";
import type { Dataset } from "../../domain/dataset";
import { oncePerDataset } from "../../domain/once";
import type { Locale } from "../../domain/text";
import { type Frame, PageDraft } from "../frame";
import { exhibitOf, exhibitsOf } from "./exhibits-of";

/** One exhibit by itself, as it leaves: its notes are numbered from one, and nothing else is on its page. */
export interface StandaloneExhibit {
  readonly exhibit: Exhibit;
  readonly frame: Frame;
}

/** The same of figures that may have no drawing. */
export interface StandaloneTable {
  readonly exhibit: ExhibitTable;
  readonly frame: Frame;
}

/** The indicator of every exhibit that the dataset has, by the exhibit's id, in the order of the indicators. */
export const exhibitIndicators = oncePerDataset("indicators of exhibits", (dataset): ReadonlyMap<string, string> => {
  const draft = new PageDraft(dataset, "en");
  return new Map(
    [...dataset.indicators.values()].flatMap((indicator) =>
      exhibitsOf(indicator, draft).map(({ id }): [string, string] => [id, indicator.id]),
    ),
  );
});

/** Undefined where the dataset has no exhibit of this id. */
export function standaloneExhibit(dataset: Dataset, locale: Locale, id: string): StandaloneExhibit | undefined {
  const page = new PageDraft(dataset, locale);
  const exhibit = citedExhibit(id, page);
  return exhibit && { exhibit, frame: page.frame(exhibit.indicatorName, "exhibits", id) };
}

/** An exhibit on a page that is being laid out, by its id: cites its figures, and no others. */
export function citedExhibit(id: string, page: PageDraft): Exhibit | undefined {
  const indicator = page.dataset.indicators.get(exhibitIndicators(page.dataset).get(id) ?? "");
  return indicator && exhibitOf(indicator, id, page);
}
