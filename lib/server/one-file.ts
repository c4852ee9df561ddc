import { readTags, withoutPieces } from "./html-tags";

/** Finds a file of this site by its address: a style sheet, a font. */
export type FindFile = (address: string) => Promise<{ readonly type: string; readonly body: Buffer }>;

/**
 * A page as one file that needs no network and no script: its style sheets and their fonts stand in it, its scripts are
 * left out, and its links lead back to the site.
 */
export async function oneFile(html: string, site: string, findFile: FindFile): Promise<string> {
  const { scripts, tags } = readTags(html);
  const links = tags.filter(({ name }) => name === "link");
  const sheets = links.filter(({ attributes }) => attributes.get("rel") === "stylesheet");
  const styles = await Promise.all(sheets.map(({ attributes }) => sheet(attributes.get("href") ?? "", findFile)));
  const bare = withoutPieces(html, [...scripts, ...links]);
  const style = `<style>${styles.join("\n").replaceAll("</", "<\\/")}</style>`;
  return bare
    .replace("</head>", () => `${style}</head>`)
    .replaceAll(/(<(?:a|form)\b[^>]*?\s(?:href|action)=")\/(?!\/)/g, (_, start: string) => `${start}${site}/`);
}

async function sheet(address: string, findFile: FindFile): Promise<string> {
  const css = (await findFile(address)).body.toString("utf8");
  const addresses = [...new Set(Array.from(css.matchAll(/url\(["']?([^"')]+)["']?\)/g), ([, url = ""]) => url))];
  const data = new Map(
    await Promise.all(
      addresses
        .filter((url) => !url.startsWith("data:"))
        .map(async (url): Promise<[string, string]> => {
          const { type, body } = await findFile(new URL(url, `http://site${address}`).pathname);
          return [url, `data:${type};base64,${body.toString("base64")}`];
        }),
    ),
  );
  return css.replaceAll(/url\(["']?([^"')]+)["']?\)/g, (whole, url: string) => {
    const found = data.get(url);
    return found === undefined ? whole : `url(${found})`;
  });
}
