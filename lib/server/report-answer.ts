import { isLocale } from "../domain/text";
import type { Exits } from "../export/exits";
import type { ExportFile } from "../export/file";
import { docxWordsIn } from "../i18n/docx-words";
import type { Answer } from "./answer";
import { askNext, type Handler } from "./ask-next";
import { oneFile } from "./one-file";
import { withWaitingScripts } from "./page-answer";
import type { Route } from "./route";

type ReportRoute = Extract<Route, { to: "report" }>;

/** What the page of a report is told of the author's form, and that it is to be one file. */
const entriesHeader = "x-muster-entries";
const asHeader = "x-muster-as";

/** A report as its author asked for it. It is never kept: what the author typed is in it. */
export async function reportAnswer(
  { address, format }: ReportRoute,
  form: URLSearchParams,
  site: string,
  handler: Handler,
  exits: Pick<Exits, "report">,
): Promise<Answer> {
  const page = (as: string) =>
    drawn(handler, address, { [entriesHeader]: encodeURIComponent(String(form)), [asHeader]: as });
  switch (format) {
    case "preview":
      return unkept(withWaitingScripts(await page("page"), address));
    case "html": {
      const answer = await page("file");
      const html = await oneFile(answer.body.toString("utf8"), site, async (path) => {
        const { headers, body } = await drawn(handler, path, {});
        return { type: headers["content-type"] ?? "application/octet-stream", body };
      });
      const [, locale = "", dataset = ""] = address.split("/");
      const name = `${docxWordsIn(isLocale(locale) ? locale : "en").fileName(dataset)}.html`;
      return unkept(fileAnswer({ name, type: "text/html; charset=utf-8", body: Buffer.from(html) }));
    }
    case "docx":
    case "xlsx": {
      const file = await exits.report(address, form, format, site);
      return unkept(file ? fileAnswer(file) : withWaitingScripts(await page("page"), address));
    }
  }
}

/** A file that a browser saves. */
export function fileAnswer({ name, type, body }: ExportFile): Answer {
  return {
    status: 200,
    headers: { "content-type": type, "content-disposition": `attachment; filename="${name}"` },
    body,
  };
}

async function drawn(handler: Handler, address: string, headers: Readonly<Record<string, string>>): Promise<Answer> {
  const answer = await askNext(handler, address, { headers });
  if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}`);
  return answer;
}

function unkept(answer: Answer): Answer {
  return { ...answer, headers: { ...answer.headers, "cache-control": "no-store" } };
}
