import { Page } from "@/components/layout/page";
import { SourceContent } from "@/components/page/source-content";
import { parsePage } from "@/lib/view/row-pages";
import { sourcePage } from "@/lib/view/source-pages";
import { datasetOf, existing, type ItemParams, localeOf, type QueryParams } from "../../../../params";

export default async function SourcePage({ params, searchParams }: ItemParams & QueryParams) {
  const { id } = await params;
  const page = parsePage((await searchParams).page);
  const view = existing(sourcePage(await datasetOf(params), await localeOf(params), id, page), id);
  return (
    <Page frame={view.frame}>
      <SourceContent view={view} />
    </Page>
  );
}
