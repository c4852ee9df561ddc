import { type Topic, topics } from "../domain/indicator";

/** A topic with a page of its own; what is context stands in the list of all figures alone. */
export type PageTopic = Exclude<Topic, "context">;

export const pageTopics = topics.filter((topic): topic is PageTopic => topic !== "context");
