import { Parser } from "htmlparser2";

/** A start tag in a page; of a script, the whole element. */
interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  end: number;
}

/** The addresses of the islands' scripts by the names that `data-island` gives. */
export type IslandScripts = ReadonlyMap<string, string>;

/** Finds a file of this site by its address: a style sheet, a font. */
export type FindFile = (address: string) => Promise<{ readonly type: string; readonly body: Buffer }>;

/**
 * A page as it is sent: without any script that is in it, whatever its form, and with the scripts of the islands it has
 * (`data-island`). React renders pages here and nowhere else, so none of Next's scripts is needed to read or use one.
 */
export function withIslands(html: string, islands: IslandScripts): string {
  const tags = readTags(html);
  const names = new Set(tags.flatMap(({ attributes }) => attributes["data-island"] ?? []));
  const added = [...names]
    .flatMap((name) => islands.get(name) ?? [])
    .map((address) => `<script type="module" src="${address}"></script>`);
  return without(html, tags.filter(isScript)).replace("</head>", () => `${added.join("")}</head>`);
}

/**
 * A page as one file that needs no network and no script: its style sheets and their fonts are in it, its scripts are
 * left out, and its links lead back to the site.
 */
export async function asOneFile(html: string, site: string, findFile: FindFile): Promise<string> {
  const tags = readTags(html);
  const links = tags.filter(({ name }) => name === "link");
  const sheets = links.filter(({ attributes }) => attributes.rel === "stylesheet");
  const styles = await Promise.all(sheets.map(({ attributes }) => wholeSheet(attributes.href ?? "", findFile)));
  const style = `<style>${styles.join("\n").replaceAll("</", "<\\/")}</style>`;
  return without(html, [...tags.filter(isScript), ...links])
    .replace("</head>", () => `${style}</head>`)
    .replaceAll(/(<(?:a|form)\b[^>]*?\s(?:href|action)=")\/(?!\/)/g, (_, start: string) => `${start}${site}/`);
}

function readTags(html: string): Tag[] {
  const tags: Tag[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      tags.push({ name, attributes, start: parser.startIndex, end: parser.endIndex + 1 });
    },
    onclosetag(name) {
      const script = name === "script" ? tags.findLast((tag) => tag.name === name) : undefined;
      if (script) script.end = parser.endIndex + 1;
    },
  });
  parser.end(html);
  return tags;
}

/** True for a script, and for what only makes a browser fetch one early. */
function isScript({ name, attributes: { rel, as } }: Tag): boolean {
  return name === "script" || (name === "link" && (rel === "modulepreload" || (rel === "preload" && as === "script")));
}

/** The HTML without some of its pieces. */
function without(html: string, pieces: readonly Tag[]): string {
  let rest = "";
  let from = 0;
  for (const { start, end } of pieces.toSorted((one, other) => one.start - other.start)) {
    rest += html.slice(from, Math.max(from, start));
    from = Math.max(from, end);
  }
  return rest + html.slice(from);
}

/** A style sheet with its fonts in it. */
async function wholeSheet(address: string, findFile: FindFile): Promise<string> {
  const css = (await findFile(address)).body.toString("utf8");
  const found = Array.from(css.matchAll(/url\(["']?([^"')]+)["']?\)/g), ([, url = ""]) => url);
  const files = [...new Set(found)].filter((url) => !url.startsWith("data:"));
  const data = new Map(
    await Promise.all(
      files.map(async (url): Promise<[string, string]> => {
        const { type, body } = await findFile(new URL(url, `http://site${address}`).pathname);
        return [url, `url(data:${type};base64,${body.toString("base64")})`];
      }),
    ),
  );
  return css.replaceAll(/url\(["']?([^"')]+)["']?\)/g, (whole, url: string) => data.get(url) ?? whole);
}
