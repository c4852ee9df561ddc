import { Page } from "@/components/layout/page";
import { FigureContent } from "@/components/page/figure-content";
import { figurePage } from "@/lib/view/figure-page";
import { datasetOf, existing, type ItemParams, localeOf } from "../../../../params";

export default async function FigurePage({ params }: ItemParams) {
  const { id } = await params;
  const view = existing(figurePage(await datasetOf(params), await localeOf(params), id), id);
  return (
    <Page frame={view.frame}>
      <FigureContent view={view} />
    </Page>
  );
}
