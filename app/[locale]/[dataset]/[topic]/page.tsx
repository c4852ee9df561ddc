import type { Metadata } from "next";
import { Page } from "@/components/layout/page";
import { type SettledTopic, topicPage } from "@/components/page/topic-content";
import { getDataset } from "@/lib/data";
import { topicsOf } from "@/lib/view/topics";
import { existing, localeOf, type TopicParams } from "../../../params";

export const dynamicParams = false;

export async function generateStaticParams({ params }: { params: { dataset: string } }) {
  return topicsOf(await getDataset(params.dataset))
    .filter(isSettled)
    .map((topic) => ({ topic }));
}

/** Representation answers to a benchmark that the reader lays: it has a route of its own. */
function isSettled(topic: string): topic is SettledTopic {
  return topic !== "representation";
}

async function load(params: TopicParams["params"]) {
  const { dataset: id, topic: name } = await params;
  const dataset = await getDataset(id);
  const topic = topicsOf(dataset)
    .filter(isSettled)
    .find((each) => each === name);
  return existing(topic && topicPage(topic, dataset, await localeOf(params)), name);
}

export async function generateMetadata({ params }: TopicParams): Promise<Metadata> {
  return { title: (await load(params)).frame.documentTitle };
}

export default async function TopicRoute({ params }: TopicParams) {
  const { frame, content } = await load(params);
  return <Page frame={frame}>{content}</Page>;
}
