import type { Frame } from "../view/frame";
import type { ExportFile } from "./file";

/** The name under which a file is saved: dataset, what it holds, language. */
export function fileName({ home, locale }: Frame, what: string, ending: string): ExportFile["name"] {
  const dataset = home.split("/").at(-1) ?? "";
  return `${[dataset, what, locale].filter((part) => part !== "").join("-")}.${ending}`;
}
