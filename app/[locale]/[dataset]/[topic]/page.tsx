import { ExhibitPage } from "@/components/exhibit/exhibit-page";
import { deploymentsDocument, deploymentsQuery } from "@/lib/features/deployments/document";
import { forcesDocument, forcesQuery } from "@/lib/features/forces/document";
import { justiceDocument, justiceQuery } from "@/lib/features/justice/document";
import { representationDocument, representationQuery } from "@/lib/features/representation/document";
import { supportDocument, supportQuery } from "@/lib/features/support/document";
import { pageTopics } from "@/lib/view/addresses";
import { parseBenchmark } from "@/lib/view/benchmark";
import { openPage } from "@/lib/view/frame";
import { asked, existing, type RouteProps } from "../../../params";

const documents = {
  representation: representationDocument,
  forces: forcesDocument,
  justice: justiceDocument,
  deployments: deploymentsDocument,
  support: supportDocument,
};

/** The figures that each page is composed of. */
const queries = {
  representation: () => representationQuery,
  forces: () => forcesQuery,
  justice: () => justiceQuery,
  deployments: () => deploymentsQuery,
  support: supportQuery,
};

export default async function TopicRoute(route: RouteProps) {
  const { dataset, locale, topic: name, query } = await asked(route);
  const topic = existing(
    pageTopics.find((each) => each === name),
    name,
  );
  const page = await openPage(dataset, locale, await queries[topic](dataset));
  return <ExhibitPage document={existing(documents[topic](page, parseBenchmark(query.benchmark)), name)} />;
}
