import type { ExhibitTable } from "../document/block";
import type { Frame } from "../view/frame";

/** A file on its way to a reader. */
export interface ExportFile {
  /** As it is saved: letters, digits, hyphens, one dot. */
  readonly name: string;
  readonly type: string;
  readonly body: Buffer;
}

/** The media types of the files, by the endings of their names. */
export const mediaTypes = {
  svg: "image/svg+xml",
  png: "image/png",
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  zip: "application/zip",
  bib: "application/x-bibtex; charset=utf-8",
  ris: "application/x-research-info-systems; charset=utf-8",
  json: "application/json; charset=utf-8",
} as const;

/** A file of this name; `name` comes without its ending. */
export function fileOf(name: string, ending: keyof typeof mediaTypes, content: string | Buffer): ExportFile {
  return { name: `${name}.${ending}`, type: mediaTypes[ending], body: Buffer.from(content) };
}

/** The name under which a file is saved, without its ending: dataset, what it holds, language. */
export function fileName({ home, locale }: Frame, what: string): string {
  return `${home.split("/").at(-1)}-${what}-${locale}`;
}

/** Where a reader finds an exhibit: its place on the page of its indicator. */
export function exhibitAddress({ id, indicatorHref }: ExhibitTable, site: string): string {
  return `${site}${indicatorHref.split("#")[0]}#${id}`;
}
