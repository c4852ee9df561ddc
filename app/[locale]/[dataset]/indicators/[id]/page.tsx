import { Page } from "@/components/layout/page";
import { IndicatorContent } from "@/components/page/indicator-content";
import { indicatorPage } from "@/lib/view/indicator-page";
import { datasetOf, existing, type ItemParams, localeOf } from "../../../../params";

export default async function IndicatorPage({ params }: ItemParams) {
  const { id } = await params;
  const view = existing(indicatorPage(await datasetOf(params), await localeOf(params), id), id);
  return (
    <Page frame={view.frame}>
      <IndicatorContent view={view} />
    </Page>
  );
}
