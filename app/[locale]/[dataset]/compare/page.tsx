import { ComparePage } from "@/components/compare/compare-page";
import { compareDocument } from "@/lib/features/compare/document";
import { type DatasetParams, datasetOf, localeOf, type QueryParams } from "../../../params";

export default async function CompareRoute({ params, searchParams }: DatasetParams & QueryParams) {
  const document = await compareDocument(await datasetOf(params), await localeOf(params), await searchParams);
  return <ComparePage document={document} />;
}
