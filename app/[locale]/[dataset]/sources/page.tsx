import { DocumentPage } from "@/components/layout/page";
import { sourcesDocument } from "@/lib/features/sources/documents";
import { openPage } from "@/lib/view/frame";
import { type DatasetParams, datasetOf, localeOf } from "../../../params";

export default async function SourcesPage({ params }: DatasetParams) {
  const page = await openPage(await datasetOf(params), await localeOf(params), () => []);
  return <DocumentPage document={sourcesDocument(page)} />;
}
