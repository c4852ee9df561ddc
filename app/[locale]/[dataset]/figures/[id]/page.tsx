import { DocumentPage } from "@/components/layout/page";
import { figureDocument } from "@/lib/features/figure/document";
import { datasetOf, existing, type ItemParams, localeOf } from "../../../../params";

export default async function FigurePage({ params }: ItemParams) {
  const { id } = await params;
  const document = await figureDocument(await datasetOf(params), await localeOf(params), id);
  return <DocumentPage document={existing(document, id)} />;
}
