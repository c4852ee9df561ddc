/**
 * A name for a title: an abbreviation stands without the words in brackets that spell it out, “UNMOR” for “UNMOR
 * (United Nations Mission)”. Any other name stays as it is.
 */
export function shortName(name: string): string {
  return /^(\p{Lu}{3,}(?: [^()]*)?) \([^()]*\)$/u.exec(name)?.[1] ?? name;
}
