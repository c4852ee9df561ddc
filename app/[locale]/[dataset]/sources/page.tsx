import { Page } from "@/components/layout/page";
import { SourceListContent } from "@/components/page/source-list-content";
import { sourceList } from "@/lib/view/source-pages";
import { type DatasetParams, datasetOf, localeOf } from "../../../params";

export default async function SourcesPage({ params }: DatasetParams) {
  const view = sourceList(await datasetOf(params), await localeOf(params));
  return (
    <Page frame={view.frame}>
      <SourceListContent view={view} />
    </Page>
  );
}
