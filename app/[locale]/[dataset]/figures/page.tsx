import { DocumentPage } from "@/components/layout/page";
import { figureListDocument } from "@/lib/features/figure-list/document";
import { type DatasetParams, datasetOf, localeOf, type QueryParams } from "../../../params";

export default async function FiguresPage({ params, searchParams }: DatasetParams & QueryParams) {
  const dataset = await datasetOf(params);
  return <DocumentPage document={await figureListDocument(dataset, await localeOf(params), await searchParams)} />;
}
