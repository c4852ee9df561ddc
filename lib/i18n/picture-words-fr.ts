import type { PictureLanguage } from "./picture-words";

export const fr = {
  values: "Toutes les valeurs",
  between: "\u00A0; ",
  unit: (units) => `Unité\u00A0:\u00A0${units.join(", ")}.`,
  labelled: (label) => `${label}\u00A0: `,
} satisfies PictureLanguage;
