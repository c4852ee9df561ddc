import type { Exhibit } from "../document/block";
import type { FigureRow } from "../document/figure-row";
import type { Dataset } from "../domain/dataset";
import type { Figure } from "../domain/figure";
import { type Topic, topics } from "../domain/indicator";
import { oncePerDataset } from "../domain/once";
import { isMissingStatus } from "../domain/quantity";
import type { Locale } from "../domain/text";
import { publishedOf } from "../store/published";
import { indicatorsWithFigures } from "./addresses";
import { exhibitedIndicators, leadingExhibit } from "./exhibit/exhibits-of";
import { figureRow } from "./figure-row";
import { figuresOfSource } from "./figures-of-source";
import { descriptionOf, type Frame, PageDraft } from "./frame";
import { figuresOf } from "./topics";

export interface TopicSummary {
  readonly topic: Topic;
  readonly count: number;
  readonly href: string;
  readonly indicators: readonly { readonly name: string; readonly href: string }[];
}

/** Figures that were read, are computed and are missing; sources that were read and that those cite. */
interface Counts {
  readonly figures: number;
  /** Of those read: in a text, and in a table. */
  readonly passages: number;
  readonly rows: number;
  readonly derived: number;
  readonly missing: number;
  readonly read: number;
  readonly cited: number;
}

/** The first page of a dataset: what it is, how old, what it holds, its highlights, and an exhibit for each question. */
export interface Overview {
  readonly frame: Frame;
  readonly title: string;
  readonly description: string;
  readonly counts: Counts;
  readonly highlights: readonly FigureRow[];
  readonly exhibits: readonly Exhibit[];
  readonly topics: readonly TopicSummary[];
  readonly discrepancies: number;
  readonly dataNotesHref: string;
  readonly figuresHref: string;
  readonly licence: { readonly name: string; readonly href?: string };
}

/** The figures that the overview shows, in any language. */
export const figuresOnOverview = oncePerDataset(
  "figures on the overview",
  (dataset): ReadonlySet<string> => new Set(overview(dataset, "en").frame.notes.flatMap(idsOf)),
);

function idsOf({ figures }: { readonly figures: readonly { readonly id: string }[] }): string[] {
  return figures.map(({ id }) => id);
}

export function overview(dataset: Dataset, locale: Locale): Overview {
  const page = new PageDraft(dataset, locale);
  const { description } = dataset;
  const highlights = description.highlights.flatMap((id) => {
    const figure = publishedOf(dataset).figures.get(id);
    return figure ? [figureRow(figure, page)] : [];
  });
  const exhibits = exhibitedIndicators(dataset).flatMap((indicator) => leadingExhibit(indicator, page) ?? []);
  const indicators = indicatorsWithFigures(dataset).flatMap((id) => dataset.indicators.get(id) ?? []);
  const frame = page.frame(undefined);
  const [licence] = description.licenses;
  return {
    frame,
    title: frame.datasetTitle,
    description: descriptionOf(dataset, locale),
    counts: countsOf(dataset),
    highlights,
    exhibits,
    topics: topics
      .map((topic) => ({
        topic,
        count: figuresOf(topic, dataset).length,
        href: page.topicPath(topic),
        indicators: indicators
          .filter((indicator) => indicator.topic === topic)
          .map(({ id, name }) => ({ name: name[locale], href: page.path("indicators", id) })),
      }))
      .filter(({ count }) => count > 0),
    discrepancies: publishedOf(dataset).discrepancies.length,
    dataNotesHref: page.path("data-notes"),
    figuresHref: page.path("figures"),
    licence: {
      name: licence?.title ?? licence?.name ?? "",
      ...(licence?.path === undefined ? {} : { href: licence.path }),
    },
  };
}

const countsOf = oncePerDataset("counts", (dataset): Counts => {
  const figures = [...publishedOf(dataset).figures.values()];
  const missing = figures.filter(({ quantity }) => isMissingStatus(quantity.status)).length;
  const derived = figures.filter(({ provenance }) => provenance.kind === "derived").length;
  const typeRead = ({ provenance, quantity }: Figure) =>
    provenance.kind === "read" && !isMissingStatus(quantity.status) ? [provenance.citation.source.type] : [];
  const types = figures.flatMap(typeRead);
  const rows = types.filter((type) => type === "dataset").length;
  const sources = [...dataset.sources.keys()].map((id) => figuresOfSource(dataset, id));
  return {
    figures: types.length,
    passages: types.length - rows,
    ...{ rows, derived, missing },
    read: sources.filter(({ read }) => read.length > 0).length,
    cited: sources.filter(({ cited }) => cited.length > 0).length,
  };
});
