import { DocumentPage } from "@/components/layout/page";
import { sourceDocument } from "@/lib/features/sources/documents";
import { parsePage } from "@/lib/view/row-pages";
import { datasetOf, existing, type ItemParams, localeOf, type QueryParams } from "../../../../params";

export default async function SourcePage({ params, searchParams }: ItemParams & QueryParams) {
  const { id } = await params;
  const asked = parsePage((await searchParams).page);
  const document = await sourceDocument(await datasetOf(params), await localeOf(params), id, asked);
  return <DocumentPage document={existing(document, id)} />;
}
