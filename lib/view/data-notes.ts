import type { Caveat } from "../domain/caveat";
import type { Dataset } from "../domain/dataset";
import { type Topic, topics } from "../domain/indicator";
import { type Latest, latestOf } from "../domain/latest";
import type { Locale } from "../domain/text";
import { messagesIn } from "../i18n/messages";
import { publishedOf } from "../store/published";
import { type PageDiscrepancy, pageDiscrepancy } from "./discrepancies";
import { type Frame, PageDraft } from "./frame";
import { type GapRow, gapsOf } from "./gaps";
import { type NotComputedEntry, notComputedEntry } from "./not-computed";
import { caveatWithSubject, type PageCaveat } from "./page-caveat";
import { figuresOf } from "./topics";

/** All that a reader should know of a dataset before trusting it. */
export interface DataNotes {
  readonly frame: Frame;
  readonly discrepancies: readonly PageDiscrepancy[];
  readonly notComputed: readonly NotComputedEntry[];
  readonly ambiguous: readonly PageCaveat[];
  readonly gaps: readonly GapRow[];
  /** The latest date of each topic. */
  readonly ages: readonly { readonly topic: Topic; readonly latest: Latest }[];
  /** That of the whole dataset. */
  readonly latest: Latest;
}

export function dataNotes(dataset: Dataset, locale: Locale): DataNotes {
  const page = new PageDraft(dataset, locale);
  const published = publishedOf(dataset);
  const discrepancies = published.discrepancies.map((each) => pageDiscrepancy(each, page));
  const notComputed = published.notComputed.map((notComputed) => notComputedEntry(notComputed, page));
  const ambiguous = ambiguitiesOf(dataset).map((caveat) => caveatWithSubject(caveat, page));
  return {
    frame: page.frame(messagesIn(locale).dataNotes.title, "data-notes"),
    discrepancies,
    notComputed,
    ambiguous,
    gaps: gapsOf(dataset, page),
    ages: topics
      .map((topic) => ({ topic, of: figuresOf(topic, dataset) }))
      .filter(({ of }) => of.length > 0)
      .map(({ topic, of }) => ({ topic, latest: latestOf(of, page.today) })),
    latest: latestOf([...published.figures.values()], page.today),
  };
}

function ambiguitiesOf(dataset: Dataset): Caveat[] {
  return [...dataset.caveats.values()].filter(({ kind }) => kind === "ambiguity");
}
