import { readTags, type Script, type Tag, withoutPieces } from "./html-tags";
import { ForeignScriptError, kindOf, scriptHash } from "./inline-scripts";

/** A page as it is sent, and the inline scripts its policy allows. */
export interface WaitingPage {
  readonly html: string;
  readonly hashes: readonly string[];
}

/**
 * Makes a page's scripts wait for the reader. Next's files are taken out of the page and listed in it, and `wake.js`
 * puts them back at the first sign that a control will be used. A page without a control (`data-island`) needs none of
 * them, nor the data that React would start from: there they are left out.
 *
 * @throws ForeignScriptError where the page has an inline script that is not Next's
 */
export function letScriptsWait(html: string): WaitingPage {
  const { scripts, tags } = readTags(html);
  const own: Script[] = [];
  for (const script of scripts) {
    const kind = kindOf(script);
    if (kind === "foreign") throw new ForeignScriptError(script);
    if (kind === "own") own.push(script);
  }
  const hasIsland = tags.some((tag) => tag.attributes.has("data-island"));
  const hasNotes = tags.some((tag) => tag.attributes.get("role") === "doc-endnotes");
  const hasCopies = tags.some((tag) => tag.attributes.has("data-copy"));
  const files = scripts.filter(isNextFile);
  const rest = withoutPieces(html, [...files, ...tags.filter(isScriptPreload), ...(hasIsland ? [] : own)]);
  const added = [
    ...(hasIsland ? [waitingList(files), '<script src="/scripts/wake.js" async=""></script>'] : []),
    ...(hasNotes ? ['<script src="/scripts/notes.js" async=""></script>'] : []),
    ...(hasCopies ? ['<script src="/scripts/copy.js" defer=""></script>'] : []),
  ].join("");
  return {
    html: rest.replace("</head>", () => `${added}</head>`),
    hashes: hasIsland ? own.map((script) => scriptHash(script.text)) : [],
  };
}

function isNextFile({ attributes }: Script): boolean {
  return attributes.get("src")?.startsWith("/_next/") ?? false;
}

function isScriptPreload({ name, attributes }: Tag): boolean {
  if (name !== "link") return false;
  return (
    attributes.get("rel") === "modulepreload" ||
    (attributes.get("rel") === "preload" && attributes.get("as") === "script")
  );
}

/** Files for browsers without modules are not listed: those have no `async` scripts of ours either. */
function waitingList(files: readonly Script[]): string {
  const addresses = files
    .filter(({ attributes }) => !attributes.has("nomodule"))
    .map(({ attributes }) => attributes.get("src"));
  const json = JSON.stringify(addresses.map((address) => address?.replaceAll("&amp;", "&"))).replaceAll("<", "\\u003c");
  return `<script type="application/json" id="wake-scripts">${json}</script>`;
}
