import type { Metadata } from "next";
import { Page } from "@/components/layout/page";
import { SourceListContent } from "@/components/page/source-list-content";
import { getDataset } from "@/lib/data";
import { sourceList } from "@/lib/view/source-pages";
import { type DatasetParams, localeOf } from "../../../params";

async function load(params: DatasetParams["params"]) {
  return sourceList(await getDataset((await params).dataset), await localeOf(params));
}

export async function generateMetadata({ params }: DatasetParams): Promise<Metadata> {
  return { title: (await load(params)).frame.documentTitle };
}

export default async function SourcesPage({ params }: DatasetParams) {
  const view = await load(params);
  return (
    <Page frame={view.frame}>
      <SourceListContent view={view} />
    </Page>
  );
}
