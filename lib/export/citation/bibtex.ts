import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import type { CslItem } from "@/lib/cite/bibliography";
import { latexText } from "./latex";

// A key is the item's id, which never changes. Letters stay as they are: the file is UTF-8.
Object.assign(plugins.config.get("@bibtex").format, { useIdAsLabel: true, checkLabel: false, asciiOnly: false });

/** Fields that are no text: ids, codes and addresses, which LaTeX takes as they stand. */
const verbatim: ReadonlySet<string> = new Set(["id", "type", "URL", "DOI", "language"]);

/** Items as BibTeX, in the form that its plain styles know. */
export function toBibtex(items: readonly CslItem[]): string {
  return new Cite(items.map((item) => escaped(item) as object)).format("bibtex");
}

/** The same item with every text in it as LaTeX takes it. */
function escaped(value: unknown, key = ""): unknown {
  if (typeof value === "string") return verbatim.has(key) ? value : latexText(value);
  if (Array.isArray(value)) return value.map((each) => escaped(each));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, escaped(inner, name)]));
}
