import type { ChoiceItem, Field, Form, Submit } from "@/lib/document/form";
import type { ReportPage } from "@/lib/features/report/page";
import { everyBlock } from "../../document/every-block";

/** The form of the page. */
export function formOf({ page }: ReportPage): Form {
  const form = everyBlock(page.blocks).find((block) => block.kind === "form");
  if (!form) throw new Error("no form");
  return form;
}

/** Every field of a form, with those in groups, in reading order. */
export function everyField(fields: readonly Field[]): Field[] {
  return fields.flatMap((field) => [field, ...(field.kind === "group" ? everyField(field.fields) : [])]);
}

/** The items of a list to choose from, or of what is chosen; none where the list is not there. */
export function itemsOf(
  page: ReportPage,
  list: "found-figures" | "found-exhibits" | "chosen-figures" | "chosen-exhibits",
): readonly ChoiceItem[] {
  const lists = everyField(formOf(page).fields).filter((field) => field.kind === "choices");
  return lists.find(({ id }) => id === list)?.items ?? [];
}

/** The choice that a button leads to, without “?”. */
export function queryOf({ action = "" }: Submit): string {
  return /\?([^#]*)/.exec(action)?.[1] ?? "";
}

/** What the buttons of an item lead to, by their labels. */
export function buttonsOf({ buttons }: ChoiceItem): Record<string, string> {
  return Object.fromEntries(buttons.map((button) => [button.label, queryOf(button)]));
}
