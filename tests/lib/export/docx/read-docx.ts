import { strFromU8, unzipSync } from "fflate";

/** What a Word file holds, read back: its parts as XML, and its text with markers as `[3]`. */
export interface ReadDocx {
  readonly parts: Readonly<Record<string, string>>;
  readonly pictures: number;
  /** A paragraph a line. */
  readonly text: string;
  /** The text of each footnote by its number. */
  readonly footnotes: ReadonlyMap<number, string>;
}

export function readDocx(body: Buffer): ReadDocx {
  const files = Object.entries(unzipSync(body));
  const parts = Object.fromEntries(
    files.flatMap(([name, bytes]) => (/\.(xml|rels)$/.test(name) ? [[name, strFromU8(bytes)]] : [])),
  );
  const notes = (parts["word/footnotes.xml"] ?? "").matchAll(
    /<w:footnote [^>]*w:id="(-?\d+)"[^>]*>(.*?)<\/w:footnote>/gs,
  );
  return {
    parts,
    pictures: files.filter(([name]) => name.startsWith("word/media/")).length,
    text: textOf(parts["word/document.xml"] ?? ""),
    footnotes: new Map(
      Array.from(notes, ([, id, xml = ""]): [number, string] => [Number(id), textOf(xml).trim()]).filter(
        ([id]) => id > 0,
      ),
    ),
  };
}

/** The text of a part; markers in square brackets, be they footnotes or references to them. */
function textOf(xml: string): string {
  return xml
    .replace(/<w:footnoteReference w:id="(\d+)"\/>/g, "<w:t>[$1]</w:t>")
    .replace(
      /<w:instrText[^>]*> NOTEREF note_(\d+) \\f \\h <\/w:instrText>(.*?)<w:t[^>]*>\1<\/w:t>/gs,
      "<w:t>[$1]</w:t>",
    )
    .replace(/<w:instrText[^>]*>.*?<\/w:instrText>/gs, "")
    .replace(/<\/w:p>/g, "<w:t>\n</w:t>")
    .replace(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<[^>]*>/gs, (_, text: string | undefined) => text ?? "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");
}

/** What keeps an XML text from being well-formed; empty where nothing does. */
export function faultsIn(xml: string): string[] {
  const faults: string[] = [];
  const open: string[] = [];
  for (const [tag, name = "", slash] of xml.matchAll(/<([/?!]?[\w:-]+)(?:\s+[\w:-]+="[^"<]*")*\s*(\/|\?)?>/g)) {
    if (name.startsWith("?") || slash !== undefined) continue;
    if (!name.startsWith("/")) open.push(name);
    else if (open.pop() !== name.slice(1)) faults.push(tag);
  }
  const between = xml.replace(/<[/?!]?[\w:-]+(?:\s+[\w:-]+="[^"<]*")*\s*[/?]?>/g, "");
  if (/[<>]/.test(between)) faults.push("markup in the text");
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(xml)) faults.push("a bare ampersand");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u.test(xml))
    faults.push("a forbidden character");
  return [...faults, ...open];
}
