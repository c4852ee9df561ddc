import { Page } from "@/components/layout/page";
import { RepresentationContent } from "@/components/page/representation-content";
import { parseBenchmark, representationPage } from "@/lib/view/representation-page";
import { type DatasetParams, datasetOf, existing, localeOf, type QueryParams } from "../../../params";

export default async function RepresentationRoute({ params, searchParams }: DatasetParams & QueryParams) {
  const benchmark = parseBenchmark((await searchParams).benchmark);
  const page = representationPage(await datasetOf(params), await localeOf(params), benchmark);
  const view = existing(page, "representation");
  return (
    <Page frame={view.frame}>
      <RepresentationContent view={view} />
    </Page>
  );
}
