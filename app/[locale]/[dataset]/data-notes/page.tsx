import type { Metadata } from "next";
import { Page } from "@/components/layout/page";
import { DataNotesContent } from "@/components/page/data-notes-content";
import { getDataset } from "@/lib/data";
import { dataNotes } from "@/lib/view/data-notes";
import { type DatasetParams, localeOf } from "../../../params";

async function load(params: DatasetParams["params"]) {
  return dataNotes(await getDataset((await params).dataset), await localeOf(params));
}

export async function generateMetadata({ params }: DatasetParams): Promise<Metadata> {
  return { title: (await load(params)).frame.documentTitle };
}

export default async function DataNotesPage({ params }: DatasetParams) {
  const view = await load(params);
  return (
    <Page frame={view.frame}>
      <DataNotesContent view={view} />
    </Page>
  );
}
