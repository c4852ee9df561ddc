import type { Metadata } from "next";
import { Page } from "@/components/layout/page";
import { SourceContent } from "@/components/page/source-content";
import { getDataset } from "@/lib/data";
import { sourcePage } from "@/lib/view/source-pages";
import { existing, type ItemParams, localeOf } from "../../../../params";

export const dynamicParams = false;

export async function generateStaticParams({ params }: { params: { dataset: string } }) {
  return [...(await getDataset(params.dataset)).sources.keys()].map((id) => ({ id }));
}

async function load(params: ItemParams["params"]) {
  const { dataset, id } = await params;
  return existing(sourcePage(await getDataset(dataset), await localeOf(params), id), id);
}

export async function generateMetadata({ params }: ItemParams): Promise<Metadata> {
  return { title: (await load(params)).frame.documentTitle };
}

export default async function SourcePage({ params }: ItemParams) {
  const view = await load(params);
  return (
    <Page frame={view.frame}>
      <SourceContent view={view} />
    </Page>
  );
}
