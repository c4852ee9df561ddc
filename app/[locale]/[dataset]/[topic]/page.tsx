import { DocumentPage } from "@/components/layout/page";
import { deploymentsDocument, deploymentsQuery } from "@/lib/features/deployments/document";
import { forcesDocument, forcesQuery } from "@/lib/features/forces/document";
import { justiceDocument, justiceQuery } from "@/lib/features/justice/document";
import { supportDocument } from "@/lib/features/support/document";
import { openPage, PageDraft } from "@/lib/view/frame";
import { type PageTopic, topicsOf } from "@/lib/view/topics";
import { datasetOf, existing, localeOf, type TopicParams } from "../../../params";
import "@/app/forces.css";
import "@/app/sections.css";
import "@/app/support.css";

const documents = {
  forces: forcesDocument,
  justice: justiceDocument,
  deployments: deploymentsDocument,
  support: supportDocument,
};

/** The figures that each page is composed of; results are of every topic. */
const queries = { forces: forcesQuery, justice: justiceQuery, deployments: deploymentsQuery, support: undefined };

/** Representation answers to a benchmark that the reader sets: it has a route of its own. */
function isSettled(topic: PageTopic): topic is keyof typeof documents {
  return topic in documents;
}

export default async function TopicRoute({ params }: TopicParams) {
  const { topic: name } = await params;
  const [dataset, locale] = [await datasetOf(params), await localeOf(params)];
  const known = topicsOf(dataset).filter(isSettled);
  const topic = existing(
    known.find((each) => each === name),
    name,
  );
  const query = queries[topic];
  const page = query ? await openPage(dataset, locale, query) : new PageDraft(dataset, locale);
  return <DocumentPage document={existing(documents[topic](page), name)} />;
}
