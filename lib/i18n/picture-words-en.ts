import type { PictureLanguage } from "./picture-words";

export const en: PictureLanguage = {
  values: "All values",
  between: "; ",
  unit: (units) => `Unit:\u00A0${units.join(", ")}.`,
  labelled: (label) => `${label}: `,
};
