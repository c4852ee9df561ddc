import type { Locale } from "../domain/text";

/** The words of a further language for a dictionary, by its name; where it has none yet, the English ones. */
export type Language = <Words>(dictionary: string, english: Words) => Words;

/** The languages beside English and French, each a file beside this one. */
export const languages: Readonly<Record<Exclude<Locale, "en" | "fr">, Language>> = {};
