import type { Metadata } from "next";
import { Page } from "@/components/layout/page";
import { RepresentationContent } from "@/components/page/representation-content";
import { getDataset } from "@/lib/data";
import { parseBenchmark, representationPage } from "@/lib/view/representation-page";
import { type DatasetParams, existing, localeOf } from "../../../params";

interface Props extends DatasetParams {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

async function load({ params, searchParams }: Props) {
  const dataset = await getDataset((await params).dataset);
  const benchmark = parseBenchmark((await searchParams).benchmark);
  return existing(representationPage(dataset, await localeOf(params), benchmark), "representation");
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await load(props)).frame.documentTitle };
}

export default async function RepresentationRoute(props: Props) {
  const view = await load(props);
  return (
    <Page frame={view.frame}>
      <RepresentationContent view={view} />
    </Page>
  );
}
