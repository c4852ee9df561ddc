import { Page } from "@/components/layout/page";
import { OverviewContent } from "@/components/page/overview-content";
import { overview } from "@/lib/view/overview";
import { type DatasetParams, datasetOf, localeOf } from "../../params";

export default async function OverviewPage({ params }: DatasetParams) {
  const view = overview(await datasetOf(params), await localeOf(params));
  return (
    <Page frame={view.frame}>
      <OverviewContent view={view} />
    </Page>
  );
}
