import type { Dataset } from "../domain/dataset";
import type { Figure } from "../domain/figure";
import { grouped } from "../domain/grouped";
import { type Topic, topics } from "../domain/indicator";
import { oncePerDataset } from "../domain/once";
import { publishedOf } from "../store/published";

/** A topic with a page of its own; what is context stands in the list of all figures alone. */
export type PageTopic = Exclude<Topic, "context">;

export const pageTopics = topics.filter((topic): topic is PageTopic => topic !== "context");

const byTopic = oncePerDataset("figures by topic", (dataset) => {
  const groups = grouped(publishedOf(dataset).figures.values(), ({ indicator }) => indicator.topic);
  return new Map(groups.map((figures) => [figures[0]?.indicator.topic, figures]));
});

/** Everything published on a topic. */
export function figuresOf(topic: Topic, dataset: Dataset): readonly Figure[] {
  return byTopic(dataset).get(topic) ?? [];
}

/** Everything published, by topic, each in the order of the files. */
export const figuresInOrder = oncePerDataset("figures in order", (dataset): readonly Figure[] =>
  topics.flatMap((topic) => figuresOf(topic, dataset)),
);

/** The topics that have a page: those that the dataset has a figure of. */
export function topicsOf(dataset: Dataset): PageTopic[] {
  return pageTopics.filter((topic) => figuresOf(topic, dataset).length > 0);
}
