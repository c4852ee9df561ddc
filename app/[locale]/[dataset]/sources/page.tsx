import { DocumentPage } from "@/components/layout/page";
import { sourcesDocument } from "@/lib/features/sources/documents";
import { PageDraft } from "@/lib/view/frame";
import { type DatasetParams, datasetOf, localeOf } from "../../../params";

export default async function SourcesPage({ params }: DatasetParams) {
  return <DocumentPage document={sourcesDocument(new PageDraft(await datasetOf(params), await localeOf(params)))} />;
}
