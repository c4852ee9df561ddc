import { Page } from "@/components/layout/page";
import { CompareContent } from "@/components/page/compare-content";
import { comparePage } from "@/lib/features/compare/document";
import { type DatasetParams, datasetOf, localeOf, type QueryParams } from "../../../params";

export default async function ComparePage({ params, searchParams }: DatasetParams & QueryParams) {
  const view = comparePage(await datasetOf(params), await localeOf(params), await searchParams);
  return (
    <Page frame={view.frame}>
      <CompareContent view={view} />
    </Page>
  );
}
