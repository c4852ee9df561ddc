import { dictionary } from "./dictionary";
import { colon, nbsp, semicolon } from "./french";

const en = {
  /** Over the values of a drawing in which not every point has its number. */
  values: "All values",
  /** Between two values of a list. */
  between: "; ",
  /** What is counted in what. */
  unit: (units: readonly string[]) => `Unit:\u00A0${units.join(", ")}.`,
  /** A name before what it is the name of. */
  labelled: (label: string) => `${label}: `,
};

const fr = {
  values: "Toutes les valeurs",
  between: semicolon,
  unit: (units) => `Unité${nbsp}:${nbsp}${units.join(", ")}.`,
  labelled: (label) => `${label}${colon}`,
} satisfies typeof en;

/** The words of pictures in a language. */
export const pictureWordsIn = dictionary({ en, fr });
