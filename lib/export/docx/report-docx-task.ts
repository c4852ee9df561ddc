import type { ReportPage } from "../../view/report/report";
import type { ExportFile } from "../file";
import { exhibitPicture } from "./exhibit-picture";
import { reportDocx } from "./report-docx";

/** A report that is to be a Word file: plain data, which can be copied to another thread. */
export interface ReportDocxTask {
  readonly page: ReportPage;
  /** The address of the site, for links that are spelled out: `https://muster.example.org`. */
  readonly site: string;
}

/** Makes the file in the thread that it is called in. */
export function makeReportDocx({ page, site }: ReportDocxTask): Promise<ExportFile> {
  return reportDocx(page, { site, picture: (exhibit) => exhibitPicture(exhibit, page.frame.locale) });
}
