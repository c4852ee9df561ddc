import { DocumentPage } from "@/components/layout/page";
import { overviewDocument } from "@/lib/features/overview/document";
import { type DatasetParams, datasetOf, localeOf } from "../../params";

export default async function OverviewPage({ params }: DatasetParams) {
  return <DocumentPage document={await overviewDocument(await datasetOf(params), await localeOf(params))} />;
}
