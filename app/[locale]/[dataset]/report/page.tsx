import { headers } from "next/headers";
import { ReportPage } from "@/components/report/report-page";
import { parseReportChoice } from "@/lib/features/report/choice";
import { parseReportEntries } from "@/lib/features/report/entries";
import { reportPage } from "@/lib/features/report/page";
import { asked, type RouteProps } from "../../../params";

/** What an author typed comes in a header that only our own server sets: it passes no header of a reader on. */
export default async function ReportRoute(route: RouteProps) {
  const { dataset, locale, query } = await asked(route);
  const told = await headers();
  const typed = told.get("x-muster-entries");
  const entries = parseReportEntries(typed === null ? {} : new URLSearchParams(decodeURIComponent(typed)));
  const made = await reportPage(dataset, locale, parseReportChoice(query), entries);
  return <ReportPage {...made} isFile={told.get("x-muster-as") === "file"} isTyped={typed !== null} />;
}
