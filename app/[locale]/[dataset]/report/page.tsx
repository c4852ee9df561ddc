import type { Metadata } from "next";
import { headers } from "next/headers";
import { Page } from "@/components/layout/page";
import { ReportContent, ReportFile } from "@/components/page/report-content";
import { getDataset } from "@/lib/data";
import { parseReportChoice } from "@/lib/view/report/choice";
import { parseReportEntries } from "@/lib/view/report/entries";
import { reportPage } from "@/lib/view/report/report-page";
import { type DatasetParams, localeOf } from "../../../params";

interface Props extends DatasetParams {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** What an author typed comes in a header that only our own server sets: it passes no header of a reader on. */
async function typed(): Promise<URLSearchParams | undefined> {
  const text = (await headers()).get("x-muster-entries");
  return text === null ? undefined : new URLSearchParams(decodeURIComponent(text));
}

async function load({ params, searchParams }: Props) {
  const dataset = await getDataset((await params).dataset);
  const entries = parseReportEntries((await typed()) ?? {});
  return reportPage(dataset, await localeOf(params), parseReportChoice(await searchParams), entries);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const title = (await load(props)).frame.documentTitle;
  return { title, ...((await typed()) && { robots: { index: false } }) };
}

export default async function ReportRoute(props: Props) {
  const view = await load(props);
  if ((await headers()).get("x-muster-as") === "file") return <ReportFile view={view} />;
  return (
    <Page frame={view.frame}>
      <ReportContent view={view} />
    </Page>
  );
}
