const longestName = 31;

/**
 * A name that a sheet can have: at most 31 characters, none of `[]:*?/\`, no apostrophe at its ends, unlike those taken
 * already (capitals apart), and not the word that spreadsheets keep for themselves.
 */
export function sheetName(wanted: string, taken: readonly string[]): string {
  const plain = wanted
    .replace(/[[\]:*?/\\\p{Cc}]/gu, " ")
    .replace(/\s+/g, " ")
    .replace(/^[' ]+|[' ]+$/g, "");
  const base = plain === "" || /^history$/i.test(plain) ? `${plain}_` : plain;
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let count = 1; ; count++) {
    const suffix = count === 1 ? "" : ` ${count}`;
    const name = `${shortened(base, longestName - suffix.length)}${suffix}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** Cut between words where that loses little. */
function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = Array.from(text.slice(0, length - 1))
    .filter((character) => !/\p{Surrogate}/u.test(character))
    .join("");
  const space = cut.lastIndexOf(" ");
  return `${(space > length / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
