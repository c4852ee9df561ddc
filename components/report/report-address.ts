import type { ReportForm } from "@/lib/view/report/report";

/** The id of the form that fields elsewhere on the page belong to. */
export const reportFormId = "report-form";

/** Parts of the form that a press on a button comes back to. */
export const choicePart = "report-choice";
export const ownPart = "report-own-rows";

/** What a report can be asked for as. */
type ReportFormat = "preview" | "docx" | "xlsx" | "html";

/** Where the form is sent to: as what, with which choice, and which part of the page is looked at afterwards. */
export function reportAddress(form: ReportForm, format: ReportFormat, query = form.query, part = ""): string {
  return `${form.action}/${format}${query === "" ? "" : `?${query}`}${part === "" ? "" : `#${part}`}`;
}

/** The address of a choice without what its author typed. */
export function choiceAddress(form: ReportForm, query = form.query): string {
  return query === "" ? form.action : `${form.action}?${query}`;
}
