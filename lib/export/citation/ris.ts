import type { CslItem } from "@/lib/cite/publication";

const types: Readonly<Record<string, string>> = {
  article: "GEN",
  "article-journal": "JOUR",
  "article-newspaper": "NEWS",
  bill: "BILL",
  book: "BOOK",
  chapter: "CHAP",
  dataset: "DATA",
  document: "GEN",
  legislation: "STAT",
  "paper-conference": "CPAPER",
  report: "RPRT",
  thesis: "THES",
  treaty: "STAT",
  webpage: "ELEC",
};

/** Items as RIS: a tag a line, CRLF, an empty line between two records. */
export function toRis(items: readonly CslItem[]): string {
  return items.map(recordOf).join("\r\n");
}

function recordOf(item: CslItem): string {
  const issued = item.issued?.["date-parts"][0];
  const accessed = item.accessed?.["date-parts"][0];
  const authors = (item.author ?? []).map((name) =>
    "literal" in name ? name.literal : [name.family, name.given].filter((part) => part !== undefined).join(", "),
  );
  const lines: readonly (readonly [tag: string, value: string | undefined])[] = [
    ["TY", types[item.type] ?? "GEN"],
    ["ID", item.id],
    ...authors.map((author) => ["AU", author] as const),
    ["TI", item.title],
    ["ST", item["title-short"]],
    ["T2", item["container-title"]],
    ["PB", item.publisher],
    ["PY", issued?.[0] === undefined ? undefined : String(issued[0])],
    ["DA", issued && risDate(issued)],
    ["SN", item.number === undefined ? undefined : String(item.number)],
    ["ET", item.version],
    ["LA", item.language],
    ["UR", item.URL],
    ["Y2", accessed && risDate(accessed)],
    ["N1", item.note],
    ["ER", ""],
  ];
  return lines.flatMap(([tag, value]) => (value === undefined ? [] : `${tag}  - ${inOneLine(value)}\r\n`)).join("");
}

/** `YYYY/MM/DD/`, with nothing between the strokes for what is not known. */
function risDate([year, month, day]: readonly number[]): string {
  const two = (part: number | undefined) => (part === undefined ? "" : String(part).padStart(2, "0"));
  return `${year}/${two(month)}/${two(day)}/`;
}

/** A line break would begin another tag. */
function inOneLine(text: string): string {
  return text.replace(/\s*[\p{Cc}\u2028\u2029]+\s*/gu, " ").trim();
}
