import type { Metadata } from "next";
import { Page } from "@/components/layout/page";
import { IndicatorContent } from "@/components/page/indicator-content";
import { getDataset } from "@/lib/data";
import { indicatorsWithFigures } from "@/lib/view/addresses";
import { indicatorPage } from "@/lib/view/indicator-page";
import { existing, type ItemParams, localeOf } from "../../../../params";

export const dynamicParams = false;

export async function generateStaticParams({ params }: { params: { dataset: string } }) {
  return indicatorsWithFigures(await getDataset(params.dataset)).map((id) => ({ id }));
}

async function load(params: ItemParams["params"]) {
  const { dataset, id } = await params;
  return existing(indicatorPage(await getDataset(dataset), await localeOf(params), id), id);
}

export async function generateMetadata({ params }: ItemParams): Promise<Metadata> {
  return { title: (await load(params)).frame.documentTitle };
}

export default async function IndicatorPage({ params }: ItemParams) {
  const view = await load(params);
  return (
    <Page frame={view.frame}>
      <IndicatorContent view={view} />
    </Page>
  );
}
