import { headers } from "next/headers";
import { Page } from "@/components/layout/page";
import { ReportContent, ReportFile } from "@/components/page/report-content";
import { parseReportChoice } from "@/lib/view/report/choice";
import { parseReportEntries } from "@/lib/view/report/entries";
import { reportPage } from "@/lib/view/report/report-page";
import { type DatasetParams, datasetOf, localeOf, type QueryParams } from "../../../params";

/** What an author typed comes in a header that only our own server sets: it passes no header of a reader on. */
async function typed(): Promise<URLSearchParams | undefined> {
  const text = (await headers()).get("x-muster-entries");
  return text === null ? undefined : new URLSearchParams(decodeURIComponent(text));
}

export default async function ReportRoute({ params, searchParams }: DatasetParams & QueryParams) {
  const entries = await typed();
  const choice = parseReportChoice(await searchParams);
  const view = reportPage(await datasetOf(params), await localeOf(params), choice, parseReportEntries(entries ?? {}));
  if ((await headers()).get("x-muster-as") === "file") return <ReportFile view={view} />;
  return (
    <Page frame={view.frame}>
      {entries && <meta name="robots" content="noindex" />}
      <ReportContent view={view} />
    </Page>
  );
}
