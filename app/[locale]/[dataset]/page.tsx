import type { Metadata } from "next";
import { Page } from "@/components/layout/page";
import { OverviewContent } from "@/components/page/overview-content";
import { getDataset } from "@/lib/data";
import { overview } from "@/lib/view/overview";
import { type DatasetParams, localeOf } from "../../params";

async function load(params: DatasetParams["params"]) {
  return overview(await getDataset((await params).dataset), await localeOf(params));
}

export async function generateMetadata({ params }: DatasetParams): Promise<Metadata> {
  const { frame, description } = await load(params);
  return { title: frame.documentTitle, description };
}

export default async function OverviewPage({ params }: DatasetParams) {
  const view = await load(params);
  return (
    <Page frame={view.frame}>
      <OverviewContent view={view} />
    </Page>
  );
}
