import "@/app/support.css";
import "@/app/report.css";
import "@/app/report-form.css";
import "@/app/report-print.css";
import "@/app/ways.css";
import { headers } from "next/headers";
import { DocumentFile, DocumentPage } from "@/components/layout/page";
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
  if (isFile) return <DocumentFile document={made.document ?? { frame: made.page.frame, blocks: [] }} />;
  return (
    <>
      {entries && <meta name="robots" content="noindex" />}
      <DocumentPage document={made.page} />
    </>
  );
}
