import { DocumentPage } from "@/components/layout/page";
import { deploymentsDocument, deploymentsQuery } from "@/lib/features/deployments/document";
import { forcesDocument, forcesQuery } from "@/lib/features/forces/document";
import { justiceDocument, justiceQuery } from "@/lib/features/justice/document";
import { supportDocument, supportQuery } from "@/lib/features/support/document";
import { type PageTopic, pageTopics } from "@/lib/view/addresses";
import { openPage } from "@/lib/view/frame";
import { datasetOf, existing, localeOf, type TopicParams } from "../../../params";

const documents = {
  forces: forcesDocument,
  justice: justiceDocument,
  deployments: deploymentsDocument,
  support: supportDocument,
};

/** The figures that each page is composed of. */
const queries = {
  forces: () => forcesQuery,
  justice: () => justiceQuery,
  deployments: () => deploymentsQuery,
  support: supportQuery,
};

/** Representation answers to a benchmark that the reader sets: it has a route of its own. */
function isSettled(topic: PageTopic): topic is keyof typeof documents {
  return topic in documents;
}

export default async function TopicRoute({ params }: TopicParams) {
  const { topic: name } = await params;
  const [dataset, locale] = [await datasetOf(params), await localeOf(params)];
  const topic = existing(
    pageTopics.filter(isSettled).find((each) => each === name),
    name,
  );
  const page = await openPage(dataset, locale, await queries[topic](dataset));
  return <DocumentPage document={existing(documents[topic](page), name)} />;
}
