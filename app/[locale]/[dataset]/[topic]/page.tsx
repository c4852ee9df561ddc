import { type SettledTopic, topicPage } from "@/components/page/topic-content";
import { topicsOf } from "@/lib/view/topics";
import { datasetOf, existing, localeOf, type TopicParams } from "../../../params";

/** Representation answers to a benchmark that the reader lays: it has a route of its own. */
function isSettled(topic: string): topic is SettledTopic {
  return topic !== "representation";
}

export default async function TopicRoute({ params }: TopicParams) {
  const { topic: name } = await params;
  const dataset = await datasetOf(params);
  const topic = topicsOf(dataset)
    .filter(isSettled)
    .find((each) => each === name);
  return existing(topic && (await topicPage(topic, dataset, await localeOf(params))), name);
}
