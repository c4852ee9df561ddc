import { DocumentPage } from "@/components/layout/page";
import { overviewDocument } from "@/lib/features/overview/document";
import { PageDraft } from "@/lib/view/frame";
import { type DatasetParams, datasetOf, localeOf } from "../../params";

export default async function OverviewPage({ params }: DatasetParams) {
  const page = new PageDraft(await datasetOf(params), await localeOf(params));
  return <DocumentPage document={overviewDocument(page)} />;
}
