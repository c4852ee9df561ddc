import type { Metadata } from "next";
import { Page } from "@/components/layout/page";
import { FigureListContent } from "@/components/page/figure-list-content";
import { getDataset } from "@/lib/data";
import { parseChoice } from "@/lib/view/figure-choice";
import { figureList } from "@/lib/view/figure-list";
import { type DatasetParams, localeOf } from "../../../params";

interface Props extends DatasetParams {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

async function load({ params, searchParams }: Props) {
  const dataset = await getDataset((await params).dataset);
  return figureList(dataset, await localeOf(params), parseChoice(await searchParams, dataset));
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await load(props)).frame.documentTitle };
}

export default async function FiguresPage(props: Props) {
  const view = await load(props);
  return (
    <Page frame={view.frame}>
      <FigureListContent view={view} />
    </Page>
  );
}
