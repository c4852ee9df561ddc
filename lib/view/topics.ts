import type { Dataset } from "../domain/dataset";
import type { Figure } from "../domain/figure";
import { type Topic, topics } from "../domain/indicator";
import { publishedOf } from "./published";

/** A topic with a page of its own; what is context stands in the list of all figures alone. */
export type PageTopic = Exclude<Topic, "context">;

const pageTopics = topics.filter((topic): topic is PageTopic => topic !== "context");

/** Everything published on a topic. */
export function figuresOf(topic: Topic, dataset: Dataset): Figure[] {
  return [...publishedOf(dataset).figures.values()].filter(({ indicator }) => indicator.topic === topic);
}

/** The topics that have a page: those that the dataset has a figure of. */
export function topicsOf(dataset: Dataset): PageTopic[] {
  return pageTopics.filter((topic) => figuresOf(topic, dataset).length > 0);
}
