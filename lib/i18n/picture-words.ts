import type { Locale } from "../domain/text";
import { en } from "./picture-words-en";
import { fr } from "./picture-words-fr";

/** The words that stand in a picture of an exhibit and on no page. */
export interface PictureLanguage {
  /** Over the values of a drawing in which not every point has its number. */
  readonly values: string;
  /** Between two values of a list. */
  readonly between: string;
  /** What is counted in what. */
  readonly unit: (units: readonly string[]) => string;
  /** A name before what it is the name of. */
  readonly labelled: (label: string) => string;
}

const languages: Readonly<Record<Locale, PictureLanguage>> = { en, fr };

/** The words of pictures in a language. */
export function pictureWordsIn(locale: Locale): PictureLanguage {
  return languages[locale];
}
