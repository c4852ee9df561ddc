/** A script element as it stands in the HTML. */
export interface Script {
  /** Where the element begins and ends in the HTML. */
  readonly start: number;
  readonly end: number;
  readonly attributes: ReadonlyMap<string, string>;
  readonly text: string;
}

/** Any other start tag. */
export interface Tag {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly attributes: ReadonlyMap<string, string>;
}

const attributesPattern = `(?:"[^"]*"|'[^']*'|[^"'>])*`;

/**
 * Comments, whole scripts, whole texts that hold no tags, and start tags, in the order of the page. This reads HTML as
 * React writes it (`<` and `"` always escaped in texts and values). Where it misreads other HTML, a script is not
 * found, and the policy keeps the browser from running it.
 */
const piecePattern = new RegExp(
  `<!--[\\s\\S]*?-->|<script(?=[\\s/>])(${attributesPattern})>([\\s\\S]*?)</script\\s*>` +
    `|<(?:style|textarea|title)(?=[\\s/>])${attributesPattern}>[\\s\\S]*?</(?:style|textarea|title)\\s*>` +
    `|<([a-z][a-z0-9-]*)(?=[\\s/>])(${attributesPattern})>`,
  "gi",
);

/** The scripts and the other start tags of a page. */
export function readTags(html: string): { readonly scripts: Script[]; readonly tags: Tag[] } {
  const scripts: Script[] = [];
  const tags: Tag[] = [];
  for (const match of html.matchAll(piecePattern)) {
    const [piece, scriptAttributes, text, name, attributes] = match;
    const place = { start: match.index, end: match.index + piece.length };
    if (text !== undefined) scripts.push({ ...place, attributes: readAttributes(scriptAttributes ?? ""), text });
    else if (name !== undefined)
      tags.push({ ...place, name: name.toLowerCase(), attributes: readAttributes(attributes ?? "") });
  }
  return { scripts, tags };
}

function readAttributes(text: string): Map<string, string> {
  const pairs = text.matchAll(/([^\s"'=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g);
  return new Map(
    Array.from(pairs, ([, name = "", double, single, bare]) => [name.toLowerCase(), double ?? single ?? bare ?? ""]),
  );
}

/** The HTML without some of its pieces. */
export function withoutPieces(
  html: string,
  pieces: readonly { readonly start: number; readonly end: number }[],
): string {
  let rest = "";
  let from = 0;
  for (const { start, end } of pieces.toSorted((one, other) => one.start - other.start)) {
    rest += html.slice(from, start);
    from = end;
  }
  return rest + html.slice(from);
}
