import { DocumentPage } from "@/components/layout/page";
import { indicatorDocument } from "@/lib/features/indicator/document";
import { exhibitQuery } from "@/lib/view/exhibit/exhibits-of";
import { openPage } from "@/lib/view/frame";
import { datasetOf, existing, type ItemParams, localeOf } from "../../../../params";

export default async function IndicatorPage({ params }: ItemParams) {
  const { id } = await params;
  const document = indicatorDocument(
    await openPage(await datasetOf(params), await localeOf(params), exhibitQuery({ id })),
    id,
  );
  return <DocumentPage document={existing(document, id)} />;
}
