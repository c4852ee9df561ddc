import type { Metadata } from "next";
import { Page } from "@/components/layout/page";
import { FigureContent } from "@/components/page/figure-content";
import { getDataset } from "@/lib/data";
import { figurePage } from "@/lib/view/figure-page";
import { publishedOf } from "@/lib/view/published";
import { existing, type ItemParams, localeOf } from "../../../../params";

export const dynamicParams = false;

export async function generateStaticParams({ params }: { params: { dataset: string } }) {
  return [...publishedOf(await getDataset(params.dataset)).figures.keys()].map((id) => ({ id }));
}

async function load(params: ItemParams["params"]) {
  const { dataset, id } = await params;
  return existing(figurePage(await getDataset(dataset), await localeOf(params), id), id);
}

export async function generateMetadata({ params }: ItemParams): Promise<Metadata> {
  return { title: (await load(params)).frame.documentTitle };
}

export default async function FigurePage({ params }: ItemParams) {
  const view = await load(params);
  return (
    <Page frame={view.frame}>
      <FigureContent view={view} />
    </Page>
  );
}
