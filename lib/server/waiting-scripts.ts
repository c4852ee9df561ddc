import { readTags, type Script, type Tag, withoutPieces } from "./html-tags";
import { ForeignScriptError, kindOf } from "./inline-scripts";

/** Before the address of a page: that of the data its scripts start from. */
export const flightPlace = "/flight";

/**
 * Makes a page's scripts wait for the reader. Next's files, and the data that React starts from, which is the page once
 * more, are taken out; their addresses are listed, and `wake.js` puts them back at the first sign that a control will be
 * used. A page without a control (`data-island`) needs none of them.
 *
 * @param address of the page: `/en/freedonia/figures?topic=forces`
 * @throws ForeignScriptError where the page has an inline script that is not Next's
 */
export function letScriptsWait(html: string, address: string): string {
  const { scripts, tags } = readTags(html);
  const hasIsland = tags.some(isIsland);
  const hasNotes = tags.some((tag) => tag.attributes.get("role") === "doc-endnotes");
  const hasCopies = tags.some((tag) => tag.attributes.has("data-copy"));
  const hasPicker = tags.some((tag) => tag.attributes.has("data-picker"));
  const hasList = tags.some((tag) => tag.attributes.has("data-turn"));
  const files = scripts.filter(isNextFile);
  const rest = withoutPieces(html, [...files, ...tags.filter(isScriptPreload), ...ownOf(scripts)]);
  const added = [
    ...(hasIsland
      ? [waitingList(`${flightPlace}${address}`, files), '<script src="/scripts/wake.js" async=""></script>']
      : []),
    ...(hasNotes ? ['<script src="/scripts/notes.js" async=""></script>'] : []),
    ...(hasCopies ? ['<script src="/scripts/copy.js" defer=""></script>'] : []),
    ...(hasPicker ? ['<script src="/scripts/picker.js" defer=""></script>'] : []),
    ...(hasList ? ['<script src="/scripts/turn.js" defer=""></script>'] : []),
  ].join("");
  return rest.replace("</head>", () => `${added}</head>`);
}

/**
 * What the scripts of a page start from, as a script; undefined where the page has no control.
 *
 * @throws ForeignScriptError where the page has an inline script that is not Next's
 */
export function flightOf(html: string): string | undefined {
  const { scripts, tags } = readTags(html);
  return tags.some(isIsland)
    ? ownOf(scripts)
        .map(({ text }) => text)
        .join("\n")
    : undefined;
}

function ownOf(scripts: readonly Script[]): Script[] {
  return scripts.filter((script) => {
    const kind = kindOf(script);
    if (kind === "foreign") throw new ForeignScriptError(script);
    return kind === "own";
  });
}

function isIsland({ attributes }: Tag): boolean {
  return attributes.has("data-island");
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

/** The data first. Files for browsers without modules are not listed: those have no `async` scripts of ours either. */
function waitingList(flight: string, files: readonly Script[]): string {
  const addresses = files
    .filter(({ attributes }) => !attributes.has("nomodule"))
    .map(({ attributes }) => attributes.get("src"));
  const json = JSON.stringify([flight, ...addresses.map((address) => address?.replaceAll("&amp;", "&"))]).replaceAll(
    "<",
    "\\u003c",
  );
  return `<script type="application/json" id="wake-scripts">${json}</script>`;
}
