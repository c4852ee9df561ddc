import type { CslItem } from "@/lib/cite/publication";
import { type ExportFile, mediaTypes } from "../file";
import { toRis } from "./ris";

/** What reference managers read: BibTeX, RIS, CSL-JSON. */
export type CitationFormat = "bib" | "ris" | "json";

/** Entries of a bibliography as a file of this name, which comes without its ending. */
export async function citationFile(
  items: readonly CslItem[],
  format: CitationFormat,
  name: string,
): Promise<ExportFile> {
  return {
    name: `${name}.${format}`,
    type: mediaTypes[format],
    body: Buffer.from(await textOf(items, format)),
  };
}

async function textOf(items: readonly CslItem[], format: CitationFormat): Promise<string> {
  switch (format) {
    case "bib":
      // Only here, as it takes its time to start.
      return (await import("./bibtex")).toBibtex(items);
    case "ris":
      return toRis(items);
    case "json":
      return `${JSON.stringify(items, null, 2)}\n`;
  }
}
