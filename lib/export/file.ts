/** A file on its way to a reader. */
export interface ExportFile {
  /** As it is saved: letters, digits, hyphens, one dot. */
  readonly name: string;
  readonly type: string;
  readonly body: Buffer;
}

/** Media types of what leaves. */
export const mediaTypes = {
  svg: "image/svg+xml",
  png: "image/png",
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  html: "text/html; charset=utf-8",
  zip: "application/zip",
  bib: "application/x-bibtex; charset=utf-8",
  ris: "application/x-research-info-systems; charset=utf-8",
  json: "application/json; charset=utf-8",
} as const;
