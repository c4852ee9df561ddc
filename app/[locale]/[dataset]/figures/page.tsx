import { Page } from "@/components/layout/page";
import { FigureListContent } from "@/components/page/figure-list-content";
import { parseChoice } from "@/lib/view/figure-choice";
import { figureList } from "@/lib/view/figure-list";
import { type DatasetParams, datasetOf, localeOf, type QueryParams } from "../../../params";

export default async function FiguresPage({ params, searchParams }: DatasetParams & QueryParams) {
  const dataset = await datasetOf(params);
  const view = figureList(dataset, await localeOf(params), parseChoice(await searchParams, dataset));
  return (
    <Page frame={view.frame}>
      <FigureListContent view={view} />
    </Page>
  );
}
