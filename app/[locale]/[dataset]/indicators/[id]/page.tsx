import { DocumentPage } from "@/components/layout/page";
import { indicatorDocument } from "@/lib/features/indicator/document";
import { PageDraft } from "@/lib/view/frame";
import { datasetOf, existing, type ItemParams, localeOf } from "../../../../params";

export default async function IndicatorPage({ params }: ItemParams) {
  const { id } = await params;
  const document = indicatorDocument(new PageDraft(await datasetOf(params), await localeOf(params)), id);
  return <DocumentPage document={existing(document, id)} />;
}
