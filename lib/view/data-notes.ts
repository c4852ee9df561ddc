import type { Dataset } from "../domain/dataset";
import { type Topic, topics } from "../domain/indicator";
import type { Remark } from "../domain/remark";
import type { Locale } from "../domain/text";
import { messagesIn } from "../i18n/messages";
import { type PageDisagreement, pageDisagreement } from "./disagreements";
import { type Frame, PageDraft } from "./frame";
import { type GapRow, gapsOf } from "./gaps";
import { type Newest, newestOf } from "./newest";
import { type PageRemark, remarkWithSubject } from "./page-remark";
import { publishedOf } from "./published";
import { type RefusalEntry, refusalEntry } from "./refusals";
import { figuresOf } from "./topics";

/** All that a reader should know of a dataset before trusting it. */
export interface DataNotes {
  readonly frame: Frame;
  readonly disagreements: readonly PageDisagreement[];
  readonly refusals: readonly RefusalEntry[];
  readonly ambiguous: readonly PageRemark[];
  readonly gaps: readonly GapRow[];
  /** The latest date of each topic. */
  readonly ages: readonly { readonly topic: Topic; readonly newest: Newest }[];
  /** That of the whole dataset. */
  readonly newest: Newest;
}

export function dataNotes(dataset: Dataset, locale: Locale): DataNotes {
  const page = new PageDraft(dataset, locale);
  const published = publishedOf(dataset);
  const disagreements = published.disagreements.map((each) => pageDisagreement(each, page));
  const refusals = published.refusals.map((refusal) => refusalEntry(refusal, page));
  const ambiguous = ambiguitiesOf(dataset).map((remark) => remarkWithSubject(remark, page));
  return {
    frame: page.frame(messagesIn(locale).dataNotes.title, "data-notes"),
    disagreements,
    refusals,
    ambiguous,
    gaps: gapsOf(dataset, page),
    ages: topics
      .map((topic) => ({ topic, of: figuresOf(topic, dataset) }))
      .filter(({ of }) => of.length > 0)
      .map(({ topic, of }) => ({ topic, newest: newestOf(of, page.today) })),
    newest: newestOf([...published.figures.values()], page.today),
  };
}

function ambiguitiesOf(dataset: Dataset): Remark[] {
  return [...dataset.remarks.values()].filter(({ kind }) => kind === "ambiguity");
}
