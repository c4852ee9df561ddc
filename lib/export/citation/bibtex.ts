import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import type { CslItem } from "@/lib/cite/publication";

// A key is the item's id, which never changes. Letters stay as they are: the file is UTF-8.
Object.assign(plugins.config.get("@bibtex").format, { useIdAsLabel: true, checkLabel: false, asciiOnly: false });

/** Fields that are no text: ids, codes and addresses, which LaTeX takes as they stand. */
const verbatim: ReadonlySet<string> = new Set(["id", "type", "URL", "DOI", "language"]);

/** What citation.js writes of the day of reading where an item has no note; `urldate` has it already. */
const accessNote = /^\tnote = \{\[Online; accessed [\d-]+\]\},\n/gm;

const languageTag = /^\tlanguage = \{([\w-]+)\},$/gm;
const languageNames = new Intl.DisplayNames("en", { type: "language", fallback: "none" });

/** The language by the name that biblatex knows it by, so that a French title is not set as an English one. */
function langid(field: string, tag: string): string {
  const name = languageNames.of(tag.split("-")[0] ?? "");
  return name === undefined ? field : `\tlangid = {${name.toLowerCase()}},`;
}

/** Items as biblatex has them, the form that knows datasets, versions and whole dates. */
export function toBibtex(items: readonly CslItem[]): string {
  const fields = items.map(({ "container-title": container, ...item }) =>
    escaped({ ...item, ...(container !== undefined && { "collection-title": container }) }),
  );
  return new Cite(fields).format("biblatex").replace(accessNote, "").replace(languageTag, langid);
}

/** The same item with every text in it as LaTeX takes it. */
function escaped(item: object): object {
  return JSON.parse(JSON.stringify(item), (key, value) =>
    typeof value === "string" && !verbatim.has(key) ? latexText(value) : value,
  );
}

const signs: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "&": "\\&",
  "%": "\\%",
  $: "\\$",
  "#": "\\#",
  _: "\\_",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** A text as LaTeX takes it: no sign in it is a command. Letters stay as they are: the file is UTF-8. */
function latexText(text: string): string {
  return text
    .replace(/\s+/g, (space) => (space === "\u00A0" ? space : " "))
    .replace(/[\\{}&%$#_~^]/g, (sign) => signs[sign] ?? sign);
}
