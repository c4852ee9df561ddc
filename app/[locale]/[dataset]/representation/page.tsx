import { DocumentPage } from "@/components/layout/page";
import { representationDocument, representationQuery } from "@/lib/features/representation/document";
import { parseBenchmark } from "@/lib/view/benchmark";
import { openPage } from "@/lib/view/frame";
import { type DatasetParams, datasetOf, existing, localeOf, type QueryParams } from "../../../params";

export default async function RepresentationRoute({ params, searchParams }: DatasetParams & QueryParams) {
  const benchmark = parseBenchmark((await searchParams).benchmark);
  const page = await openPage(await datasetOf(params), await localeOf(params), representationQuery);
  return <DocumentPage document={existing(representationDocument(page, benchmark), "representation")} />;
}
