import { isLocale } from "../domain/text";
import type { Exporters } from "../export/exporters";
import { exportWordsIn } from "../i18n/export-words";
import { type Answer, fileAnswer, withHeaders } from "./answer";
import { asOneFile } from "./html";
import type { ReportRoute } from "./route";

/** What the page of a report is told of the author's form, and whether it is to be one file. */
const entriesHeader = "x-muster-entries";
const asHeader = "x-muster-as";

interface ReportMakers {
  /** Next's answer for an address, which is 200. */
  readonly render: (address: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>;
  /** A page as it is sent. */
  readonly asSent: (page: Answer) => Answer;
  readonly exporters: Pick<Exporters, "report">;
  /** The address of the site from outside. */
  readonly site: string;
}

/** A report as its author asked for it. It is never kept: what the author typed is in it. */
export async function reportAnswer(route: ReportRoute, form: URLSearchParams, makers: ReportMakers): Promise<Answer> {
  return withHeaders(await made(route, form, makers), { "cache-control": "no-store" });
}

async function made(
  { address, format }: ReportRoute,
  form: URLSearchParams,
  { render, asSent, exporters, site }: ReportMakers,
): Promise<Answer> {
  const page = (as: string) => render(address, { [entriesHeader]: encodeURIComponent(String(form)), [asHeader]: as });
  if (format === "docx" || format === "xlsx") {
    const file = await exporters.report(address, form, format, site);
    if (file) return fileAnswer(file);
  }
  if (format !== "html") return asSent(await page("page"));
  const html = (await page("file")).body.toString("utf8");
  const whole = await asOneFile(html, site, async (path) => {
    const { headers, body } = await render(path);
    return { type: headers["content-type"] ?? "application/octet-stream", body };
  });
  const [, locale = "", dataset = ""] = address.split("/");
  const name = `${exportWordsIn(isLocale(locale) ? locale : "en").docx.fileName(dataset)}.html`;
  return fileAnswer({ name, type: "text/html; charset=utf-8", body: Buffer.from(whole) });
}
