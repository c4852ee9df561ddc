import { headers } from "next/headers";
import { ReportPage } from "@/components/report/report-page";
import { parseReportChoice } from "@/lib/features/report/choice";
import { parseReportEntries } from "@/lib/features/report/entries";
import { reportPage } from "@/lib/features/report/page";
import { type DatasetParams, datasetOf, localeOf, type QueryParams } from "../../../params";

/** What an author typed comes in a header that only our own server sets: it passes no header of a reader on. */
async function typed(): Promise<URLSearchParams | undefined> {
  const text = (await headers()).get("x-muster-entries");
  return text === null ? undefined : new URLSearchParams(decodeURIComponent(text));
}

export default async function ReportRoute({ params, searchParams }: DatasetParams & QueryParams) {
  const entries = await typed();
  const choice = parseReportChoice(await searchParams);
  const made = await reportPage(
    await datasetOf(params),
    await localeOf(params),
    choice,
    parseReportEntries(entries ?? {}),
  );
  const isFile = (await headers()).get("x-muster-as") === "file";
  return <ReportPage page={made.page} document={made.document} isFile={isFile} isTyped={entries !== undefined} />;
}
